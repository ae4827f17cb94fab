import type { Span } from '../../lexical/span.js';
import { itemNumbersAt, type PrintedNumber } from './item-numbers.js';
import { isTitleOf, matchTitle } from './title-matcher.js';

/** Headings that print an item's number behind its title: `OTHER EVENTS (ITEM 8.01)`. */

/** What opens the parenthesis behind the title, and what follows the number in it at the end of the line. */
const OPENS = /[\s.:,–—-]{0,4}[([]\s?items?\s{1,3}(?:no\.?\s?)?(?=\d)/iy;
const CLOSES = /\s?[)\]][.:]?(?=\s*[\n\v\x1c-\x1f]|\s*$)/y;

/** A title of the form with its number behind it. */
export interface ReversedHeading {
  readonly title: Span;
  /** Past the parenthesis. */
  readonly end: number;
  readonly numbers: readonly PrintedNumber[];
}

/** Reads such a heading at `offset`: the whole title of the item that the parenthesis names. */
export function reversedHeadingAt(text: string, offset: number): ReversedHeading | null {
  const title = matchTitle(text, offset);
  if (title.end < 0 || title.depth < 2) return null;
  OPENS.lastIndex = title.end;
  const opening = OPENS.exec(text)?.[0];
  if (opening === undefined) return null;
  const numbers = itemNumbersAt(text, title.end + opening.length, false);
  const [first] = numbers;
  if (!first || !isTitleOf(first.value, text.slice(offset, title.end))) return null;
  CLOSES.lastIndex = numbers[numbers.length - 1]?.end ?? first.end;
  const closing = CLOSES.exec(text)?.[0];
  return closing === undefined
    ? null
    : { title: { start: offset, end: title.end }, end: CLOSES.lastIndex, numbers };
}
