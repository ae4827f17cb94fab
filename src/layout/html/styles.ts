import {
  breakAfterBit,
  breakBeforeBit,
  fontBit,
  fontShift,
  hiddenBit,
  indentAfterBit,
  indentBit,
  inlineBit,
  nudgeBit,
  preformattedBit,
  superscriptBit,
} from './elements.js';
import { symbolFont } from './symbol-fonts.js';

const hidden = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;
const pageBreak = /(?:^|[;\s-])break-(before|after)\s*:\s*(?:always|left|right|page|recto|verso)/gi;
const fontFamily = /font-family\s*:\s*([^;]*)/i;
const fontShorthand = /(?:^|[;\s])font\s*:\s*([^;]*)/i;
const raised = /vertical-align\s*:\s*(?:super|text-top)/i;
/** Agents set tabs as elements that hold nothing: a margin of ten points or more, or a box of a width. */
const indented =
  /(?:margin|padding)-left\s*:\s*(?:\d{2,}(?:\.\d+)?\s*(?:pt|px)|(?:\d*\.)?\d+\s*(?:in|em|%))|inline-block\s*;\s*(?:min-)?width\s*:\s*\d{2}/i;
/** A smaller one parts an enumerator from its text: "(d)" and "Exhibits". */
const nudged = /(?:margin|padding)-left\s*:\s*[3-9](?:\.\d+)?\s*(?:pt|px)/i;
const indentedAfter =
  /(?:margin|padding)-right\s*:\s*(?:(?:[3-9]|\d{2,})(?:\.\d+)?\s*(?:pt|px)|(?:\d*\.)?\d+\s*(?:in|em|%))/i;
const inline = /display\s*:\s*inline\s*(?:;|$)/i;
/** What makes a block of an element whatever its `display`. */
const outOfLine = /float\s*:\s*(?:left|right)|position\s*:\s*(?:absolute|fixed)/i;
const preformatted = /white-space\s*:\s*pre\s*(?:;|$)/i;

/** The font bits for a list of families. */
export function fontBits(families: string): number {
  return fontBit | (symbolFont(families) << fontShift);
}

function computeStyleBits(style: string): number {
  let bits = 0;
  if (hidden.test(style)) bits |= hiddenBit;
  if (indented.test(style)) bits |= indentBit;
  else if (nudged.test(style)) bits |= nudgeBit;
  if (indentedAfter.test(style)) bits |= indentAfterBit;
  if (inline.test(style) && !outOfLine.test(style)) bits |= inlineBit;
  if (raised.test(style)) bits |= superscriptBit;
  if (preformatted.test(style)) bits |= preformattedBit;
  for (const match of style.matchAll(pageBreak)) {
    bits |= match[1]?.toLowerCase() === 'before' ? breakBeforeBit : breakAfterBit;
  }
  const families = (fontFamily.exec(style) ?? fontShorthand.exec(style))?.[1];
  if (families !== undefined) bits |= fontBits(families);
  return bits;
}

/** Bits of the styles that were met last: filings repeat few styles often. */
const seen = new Map<string, number>();
const maximumSeen = 4096;

/** Bits of an element with this `style` attribute. */
export function styleBits(style: string): number {
  let bits = seen.get(style);
  if (bits === undefined) {
    bits = computeStyleBits(style);
    if (seen.size >= maximumSeen) seen.clear();
    seen.set(style, bits);
  }
  return bits;
}
