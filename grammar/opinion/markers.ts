import type { CustomPatternMatcherFunc } from 'chevrotain';
import { romanNumerals } from '../lexical/roman-numerals.js';
import { letterToken } from './matter.js';
import { atBlockStart, atTextStart } from '../structure.js';
import { pattern } from '../pattern.js';

/**
 * Enumerators of lists: at the start of a paragraph, and inside running text. A bare number is one in a cell of its own; `o` and `*`
 * are bullets where a page has no others.
 */

const AT_START = new RegExp(
  pattern`
    (?:
      \((?:[a-z]{1,2}|[ivxlIVXL]{1,6}|\d{1,2}|[A-Z])\)
      |(?:[a-z]|[ivxl]{1,6}|\d{1,2}|[A-Z])\)
      |\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=[\s\x1c-\x1f]|[A-Z]?[a-z]{1,20}\s|A\s)
      |(?:\d{1,2}|[a-zA-Z]|[IVX]{1,5}|[ivx]{1,5})\.(?=[\s\x1c-\x1f])
      |\d{1,2}(?=
        \s{0,4}\x1f|(?:We|The|This|In|For|Based|It|As|Subject|Our|Upon|You|Where|Unless|Save|Except)\s
      )
      |(?:\d{1,2}|[A-H])\.(?=[A-Z][a-z]{1,20}\s)
      |[•●○◦▪■·◆❖➢‣](?=[\s\x1c-\x1f]|\p{L})
      |[o*](?=\s{0,4}\x1f|\s{1,8}\p{L})
      |[-–—](?=\s)
      |[–—](?=\p{L})
    )
  `,
  'uy',
);
const INLINE = /\((?:[a-z]|[ivxl]{1,6}|\d{1,2}|[A-Z])\)/y;

/** The enumerator of the list outside, right before that of the first entry of one within: "; (2)(a) when". In "Section 4(2)(a)" none is. */
const OUTER = /(?:[;:,]|\s(?:and|or|that))\s{1,4}\((?:[a-z]|[ivxl]{1,6}|\d{1,2}|[A-Z])\)$/;
const OUTER_REACH = 20;

const atStart: CustomPatternMatcherFunc = (text, offset) => {
  if (!atBlockStart(text, offset)) return null;
  AT_START.lastIndex = offset;
  return AT_START.exec(text);
};

const inline: CustomPatternMatcherFunc = (text, offset) => {
  const before = text.charCodeAt(offset - 1);
  const parted =
    atTextStart(text, offset) ||
    before <= 32 ||
    before === 160 ||
    '(-–—'.includes(text.charAt(offset - 1)) ||
    OUTER.test(text.slice(Math.max(0, offset - OUTER_REACH), offset));
  if (!parted) return null;
  INLINE.lastIndex = offset;
  return INLINE.exec(text);
};

/** The enumerator of a list item that is a paragraph, or stands in a cell of its own. */
export const ItemMarker = letterToken({
  name: 'ItemMarker',
  pattern: atStart,
  line_breaks: false,
  label: 'an enumerator',
});

/** An enumerator in running text, at any depth. */
export const InlineMarker = letterToken({
  name: 'InlineMarker',
  pattern: inline,
  start_chars_hint: ['('],
  line_breaks: false,
  label: 'an enumerator',
});

type Style = 'letter' | 'roman' | 'number' | 'capital' | 'other';

const ROMAN: ReadonlyMap<string, number> = new Map(
  romanNumerals.map((numeral, index) => [numeral, index + 1]),
);

/** An enumerator's label without its marks: `(iv)` is `iv`, `2.` is `2`. */
export function markerLabel(image: string): string {
  return image.replace(/^[([]|(?<![)\].])[)\].]+$/g, '');
}

/** The ordinal of a label in a style; `null` where the style cannot be read so. */
function ordinal(label: string, style: Style): number | null {
  switch (style) {
    case 'number':
      return /^\d+$/.test(label) ? Number(label) : null;
    case 'roman':
      return ROMAN.get(label) ?? null;
    case 'letter':
      return /^[a-z]$/.test(label) ? label.charCodeAt(0) - 96 : null;
    case 'capital':
      return /^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : null;
    default:
      return null;
  }
}

/** A list that is being read: its style and the ordinal of its last marker. */
export interface ListLevel {
  readonly style: Style;
  readonly last: number;
}

/** Begins a list with its first marker. `(i)` begins a roman list, `(x)` a list of letters from x on. */
export function firstOf(image: string): ListLevel {
  const label = markerLabel(image);
  if (/^\d+$/.test(label)) return { style: 'number', last: Number(label) };
  if (label === 'i' || (label.length > 1 && ROMAN.has(label)))
    return { style: 'roman', last: ROMAN.get(label) ?? 1 };
  if (/^[a-z]$/.test(label)) return { style: 'letter', last: ordinal(label, 'letter') ?? 1 };
  if (/^[A-Z]$/.test(label)) return { style: 'capital', last: ordinal(label, 'capital') ?? 1 };
  return { style: 'other', last: 0 };
}

/** The list with its next marker; `null` if the marker does not go on with it. A skipped or repeated number is forgiven. */
export function nextOf(level: ListLevel, image: string): ListLevel | null {
  if (level.style === 'other') return firstOf(image).style === 'other' ? level : null;
  const value = ordinal(markerLabel(image), level.style);
  if (value === null || value < level.last || value > level.last + 2) return null;
  return { style: level.style, last: value };
}

/** Length of what joins an entry of a list to the next, at its end: `,`, `; and`, `and,`. */
export function jointLength(entry: string): number {
  return (
    /(?:[,;](?:\s{1,4}(?:and|or),?)?|\s{1,4}and,?)\s{0,4}$/i.exec(entry.slice(-LONGEST_JOINT))?.[0].length ??
    0
  );
}
const LONGEST_JOINT = 12;
