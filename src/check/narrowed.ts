import type { Point, Position } from '../core/position.js';

/** What may part two words in the source: blanks, markup, and blanks that are written as entities. */
const GAP = '(?:[\\s\\u00a0]|&nbsp;|&#160;|<[^<>]{0,400}>){1,40}';

/** The place of words within a node, as far as the source has them as they are read: else the node itself. */
export function narrowed(text: string, position: Position, words: string): Position {
  const { start, end } = position;
  const pattern = words.trim().split(/\s+/).map(escaped).join(GAP);
  const found = new RegExp(pattern, 'i').exec(text.slice(start.offset, end.offset));
  if (!found) return position;
  const from = pointAfter(start, text, start.offset + found.index);
  return { start: from, end: pointAfter(from, text, from.offset + found[0].length) };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The point of an offset behind a known one. LF, CRLF and lone CR end lines. */
function pointAfter({ line, column, offset }: Point, text: string, to: number): Point {
  const between = text.slice(offset, to).split(/\r\n|\r|\n/);
  const last = between.at(-1) ?? '';
  if (between.length === 1) return { line, column: column + last.length, offset: to };
  return { line: line + between.length - 1, column: last.length + 1, offset: to };
}
