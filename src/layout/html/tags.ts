import type { TokenizerCallbacks } from 'htmlparser2';
import { elementSpec, hiddenBit, linkBit, type ElementSpec } from './elements.js';
import { fontBits, styleReader } from './styles.js';

/** A start tag with what matters of its attributes. Offsets are absolute. */
export interface StartTag {
  spec: ElementSpec;
  /** Offset of `<`. */
  start: number;
  /** Offset after `>`. */
  end: number;
  /** State that the element and its attributes bring. */
  bits: number;
  columnSpan: number;
  rowSpan: number;
  /** `type` and `checked` of a form control. */
  controlType: string;
  checked: boolean;
  /** All attributes, for the elements of inline XBRL facts alone. */
  attributes: Record<string, string> | null;
}

/** What the tokenizer's events come to. */
export interface TagHandler {
  /** The tag object is used again for the next tag. */
  startTag(tag: Readonly<StartTag>, selfClosing: boolean): void;
  endTag(spec: ElementSpec, start: number, end: number): void;
  text(start: number, end: number): void;
  character(codePoint: number, start: number, end: number): void;
}

type AttributeUse = (tag: StartTag, value: string) => void;

function spanOf(value: string): number {
  const span = Number.parseInt(value, 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

const attributeUses: Readonly<Record<string, AttributeUse>> = {
  face: (tag, value) => (tag.bits |= fontBits(value)),
  hidden: (tag) => (tag.bits |= hiddenBit),
  href: (tag) => (tag.bits |= linkBit),
  colspan: (tag, value) => (tag.columnSpan = Math.max(1, spanOf(value))),
  rowspan: (tag, value) => (tag.rowSpan = spanOf(value)),
  type: (tag, value) => (tag.controlType = value.toLowerCase()),
  checked: (tag) => (tag.checked = true),
};

/** First letters of the attributes that are used, by their length: most attributes fail here, without a slice. */
const initials: readonly string[] = ['', '', '', '', 'fht', 's', 'h', 'cr'];

/** Turns the tokenizer's events, with offsets from `offset` on, into whole tags and character data. */
export function tagEvents(source: string, offset: number, handler: TagHandler): TokenizerCallbacks {
  const known = new Map<string, ElementSpec>();
  const styleBits = styleReader();
  const tag: StartTag = {
    spec: elementSpec('html'),
    start: 0,
    end: 0,
    bits: 0,
    columnSpan: 1,
    rowSpan: 1,
    controlType: '',
    checked: false,
    attributes: null,
  };
  /** Name of the attribute being read, if it is used. */
  let attribute = '';
  let value = '';

  function specAt(start: number, end: number): ElementSpec {
    const name = source.slice(start, end);
    let spec = known.get(name);
    if (spec === undefined) {
      spec = elementSpec(name.toLowerCase());
      known.set(name, spec);
    }
    return spec;
  }

  function finishTag(endIndex: number, selfClosing: boolean): void {
    tag.end = offset + endIndex + 1;
    handler.startTag(tag, selfClosing);
  }

  return {
    onopentagname(start, end) {
      tag.spec = specAt(offset + start, offset + end);
      tag.start = offset + start - 1;
      tag.bits = tag.spec.bits;
      tag.columnSpan = 1;
      tag.rowSpan = 1;
      tag.controlType = '';
      tag.checked = false;
      tag.attributes = tag.spec.fact ? {} : null;
    },
    onattribname(start, end) {
      attribute = '';
      value = '';
      if (tag.attributes !== null) attribute = source.slice(offset + start, offset + end);
      else {
        const initial = String.fromCharCode(source.charCodeAt(offset + start) | 32);
        if (initials[end - start]?.includes(initial) !== true) return;
        const name = source.slice(offset + start, offset + end).toLowerCase();
        if (name === 'style' || Object.hasOwn(attributeUses, name)) attribute = name;
      }
    },
    onattribdata(start, end) {
      if (attribute !== '') value += source.slice(offset + start, offset + end);
    },
    onattribentity(codePoint) {
      if (attribute !== '') value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (attribute === '') return;
      if (tag.attributes !== null) tag.attributes[attribute] = value;
      else if (attribute === 'style') tag.bits |= styleBits(value);
      else attributeUses[attribute]?.(tag, value);
    },
    onopentagend: (endIndex) => finishTag(endIndex, false),
    onselfclosingtag: (endIndex) => finishTag(endIndex, true),
    onclosetag(start, end) {
      handler.endTag(specAt(offset + start, offset + end), offset + start - 2, offset + end + 1);
    },
    ontext(start, end) {
      handler.text(offset + start, offset + end);
    },
    ontextentity(codePoint, endIndex) {
      const end = offset + endIndex;
      handler.character(codePoint, source.lastIndexOf('&', end - 1), end);
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}

function ignore(): void {
  // Comments, declarations and processing instructions show nothing.
}
