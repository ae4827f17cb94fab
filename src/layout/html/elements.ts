/** How an element takes part in the layout. Elements not named here are inline and transparent. */
export type ElementKind =
  | 'inline'
  | 'formatting'
  | 'block'
  | 'paragraph'
  | 'listItem'
  | 'void'
  | 'lineBreak'
  | 'rule'
  | 'pageMark'
  | 'checkBox'
  | 'table'
  | 'rowGroup'
  | 'row'
  | 'cell'
  | 'root';

/** Inherited state of the elements that are open, as bits. */
export const hiddenBit = 1;
export const preformattedBit = 2;
export const superscriptBit = 4;
export const linkBit = 8;
/** Set on an element after whose end a page ends; not inherited. */
export const breakAfterBit = 16;
/** Set on an element before which a page ends; not inherited. */
export const breakBeforeBit = 32;
/** Set where the element names a font; the number of the symbol font stands from bit 11 on. */
export const fontBit = 64;
/** Set on an inline element that stands off from the text before it, as a tab does; not inherited. */
export const indentBit = 128;
/** Set on an element of a block's name that its style makes inline; not inherited. */
export const inlineBit = 256;
/** Set on an inline element that stands off from the text before it by less, as a blank does; not inherited. */
export const nudgeBit = 512;
/** Set on an inline element from which the text after it stands off; not inherited. */
export const indentAfterBit = 1024;
export const fontShift = 11;

const inheritedBits = hiddenBit | preformattedBit | superscriptBit | linkBit;
const fontBits = fontBit | (-1 << fontShift);

/** State inside an element, from the state around it and the element's own bits. */
export function inherit(around: number, own: number): number {
  const bits = around | (own & inheritedBits);
  return (own & fontBit) === 0 ? bits : (bits & ~fontBits) | (own & fontBits);
}

export interface ElementSpec {
  readonly name: string;
  readonly kind: ElementKind;
  /** State that the element brings by itself. */
  readonly bits: number;
  /** An inline XBRL element that tags a fact. */
  readonly fact: boolean;
  /** Number of the element; all that are not named here share one. */
  readonly number: number;
}

const specs = new Map<string, ElementSpec>();

function define(kind: ElementKind, names: string, bits = 0, fact = false): void {
  for (const name of names.split(' ')) specs.set(name, { name, kind, bits, fact, number: specs.size + 1 });
}

define('root', 'html body head');
define('paragraph', 'p');
define(
  'block',
  'address article aside blockquote caption center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup legend main menu nav ol search section summary ul optgroup option',
);
define('listItem', 'li dd dt');
define('block', 'pre listing xmp plaintext', preformattedBit);
define('formatting', 'a b big code em font i nobr s small strike strong tt u');
define('inline', 'sup', superscriptBit);
define('void', 'area base basefont bgsound col embed frame img keygen link meta param source track wbr');
define('lineBreak', 'br');
define('rule', 'hr');
define('pageMark', 'page');
define('checkBox', 'input');
define('table', 'table');
define('rowGroup', 'tbody thead tfoot colgroup');
define('row', 'tr');
define('cell', 'td th');
define('inline', 'script style title template noframes iframe noembed ix:header ix:hidden', hiddenBit);
define('inline', 'ix:nonnumeric ix:nonfraction ix:fraction', 0, true);

/** Element numbers are below this. */
export const numberOfSpecs = specs.size + 1;

/** The part that an element plays; `name` in lower case. */
export function elementSpec(name: string): ElementSpec {
  return specs.get(name) ?? { name, kind: 'inline', bits: 0, fact: false, number: 0 };
}

/** Elements that cut the text and hold text of their own. */
export function isBlock(spec: ElementSpec): boolean {
  return spec.kind === 'block' || spec.kind === 'paragraph' || spec.kind === 'listItem';
}
