import type { TextLine } from './lines.js';
import {
  beginsSentence,
  endsSentence,
  goesOnWithList,
  startsParagraph,
} from '../../../grammar/lexical/line-starts.js';

/** Running text has at least one line this long; shorter lines are headings, addresses, captions. */
const PROSE_WIDTH = 50;
/** A line that ends this far before the widest one was ended on purpose. */
const SHORTFALL = 12;
/** In how many lines above the enumerator before one in running text may stand. */
const LIST_REACH = 12;
/** An indentation this much deeper than the line before begins a paragraph. */
const FIRST_LINE_INDENT = 3;

/**
 * Cuts running lines (no blank line between them) into paragraphs, by first-line and hanging indents, by lines that
 * stop short, and by lines that begin something of their own.
 * @returns half-open ranges of indexes into `lines`
 */
export function paragraphRanges(lines: readonly TextLine[]): { first: number; last: number }[] {
  const widest = lines.reduce((width, line) => Math.max(width, line.view.length), 0);
  const left = lines.reduce((indent, line) => Math.min(indent, line.indent), widest);
  const ranges: { first: number; last: number }[] = [];
  let first = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && !cutsBefore(lines, first, index, widest, left)) continue;
    if (index > first) ranges.push({ first, last: index });
    first = index;
  }
  return ranges;
}

function cutsBefore(
  lines: readonly TextLine[],
  first: number,
  index: number,
  widest: number,
  left: number,
): boolean {
  const previous = lines[index - 1];
  const line = lines[index];
  const opening = lines[first];
  if (!previous || !line || !opening) return false;
  const text = line.view.trimStart();
  const ended = endsSentence(previous.view);
  const short = widest - previous.view.length >= SHORTFALL;
  if (startsParagraph(text) && (ended || short)) {
    const above = lines.slice(Math.max(first, index - LIST_REACH), index).map(({ view }) => view);
    return !goesOnWithList(above, text);
  }
  if (widest - left < PROSE_WIDTH || !ended || !beginsSentence(text)) return false;
  if (line.indent - previous.indent >= FIRST_LINE_INDENT) return true;
  const hangs = index - first > 1 && previous.indent > opening.indent;
  return (hangs && line.indent <= opening.indent) || short;
}
