import type { Point, Position } from '../core/position.js';

/** What may part two words in the source: blanks, markup, and blanks that are written as entities. */
const GAP = '(?:[\\s\\u00a0]|&nbsp;|&#160;|<[^<>]{0,400}>){1,40}';

/** Words of a node's text, and how often the text has them before: "Exhibit 99.1" stands in "Exhibit 99.10", too. */
export interface Wording {
  readonly words: string;
  readonly before: number;
}

/** Of longer texts a finding is placed at the node: to count in them what stands before each of many findings takes too long. */
const LONGEST = 20_000;

/** The words at an offset of a text; `undefined` in a text too long to count in. */
export function wordingAt(text: string, start: number, words: string): Wording | undefined {
  if (text.length > LONGEST) return undefined;
  const [all, sought] = [text.toLowerCase(), words.toLowerCase()];
  let before = 0;
  for (let at = all.indexOf(sought); at >= 0 && at < start; at = all.indexOf(sought, at + 1)) before++;
  return { words, before };
}

/** The place of words within a node, as far as the source has them as they are read: else the node itself. */
export function narrowed(text: string, position: Position, { words, before }: Wording): Position {
  const { start, end } = position;
  const pattern = new RegExp(words.trim().split(/\s+/).map(escaped).join(GAP), 'gi');
  const slice = text.slice(start.offset, end.offset);
  let found = pattern.exec(slice);
  for (let passed = 0; found && passed < before; passed++) {
    pattern.lastIndex = found.index + 1;
    found = pattern.exec(slice);
  }
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
