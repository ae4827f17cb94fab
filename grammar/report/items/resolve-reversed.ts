import type { IToken } from 'chevrotain';
import { isBreak } from '../../structure.js';
import { isItem } from '../neighbours.js';
import { retag } from '../retag.js';
import { Prose } from '../words.js';
import { reversedHeadingAt } from './reversed-headings.js';

/** `5.` with its title counts as an item's heading only in a report none of whose headings has the word or a decimal number. */
const WHOLE_ALONE = /^(?:\d{1,2}|[IVX]{1,4})\.\s*$/;

/** Whether an item's heading has neither the word nor a decimal number. */
export function isWholeAlone({ image }: IToken): boolean {
  return WHOLE_ALONE.test(image);
}

/**
 * A report prints the number behind the title in all of its headings or in none: beside a plain heading such a line tells of an item
 * (`Other Events (Item 8.01)` in a note that says what is reported), and several in a row are a list of items.
 */
export function resolveReversed(tokens: readonly IToken[], signatures: number): void {
  const reversed = new Set(tokens.filter((token) => isItem(token) && reversedHeadingAt(token.image, 0)));
  if (reversed.size === 0) return;
  const isPlain = (token: IToken): boolean => isItem(token) && !reversed.has(token) && !isWholeAlone(token);
  const besidePlain = tokens.slice(0, signatures).some(isPlain);
  const visible = tokens.filter((token) => !isBreak(token));
  visible.forEach((token, index) => {
    if (!reversed.has(token)) return;
    const neighbours = [visible[index - 1], visible[index + 1]];
    if (besidePlain) retag(token, Prose, 'other headings have their number before the title');
    else if (neighbours.some((other) => other !== undefined && reversed.has(other)))
      retag(token, Prose, 'it is a line of a list of items');
  });
}
