import { isBreak } from '../../grammar/structure.js';
import type { Range } from '../core/position.js';
import { childrenInOrder, isToken, nodeRange, tokenRange, tokensOf } from './cst.js';
import type { Parsed } from './parse.js';

/**
 * The text that the parser left out to go on after a syntax error, as ranges of the flow's text: runs of tokens that are in no node,
 * nor between the tokens of one. Empty where there was no error.
 */
export function droppedText({ tokens, cst, parsingErrors }: Parsed): Range[] {
  if (parsingErrors.length === 0) return [];
  const taken = new Set(tokensOf(cst));
  const parts = childrenInOrder(cst).flatMap((part) => (isToken(part) ? [] : (nodeRange(part) ?? [])));
  const dropped: Range[] = [];
  let open: Range | null = null;
  let part = 0;
  for (const token of tokens) {
    if (isBreak(token) || token.image === '') continue;
    const range = tokenRange(token);
    if (!range) continue;
    while ((parts[part]?.end ?? Infinity) <= range.start) part++;
    if (taken.has(token) || range.start >= (parts[part]?.start ?? Infinity)) open = null;
    else {
      open = { start: (open ?? range).start, end: range.end };
      if (dropped.at(-1)?.start === open.start) dropped.pop();
      dropped.push(open);
    }
  }
  return dropped;
}
