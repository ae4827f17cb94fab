import type { IToken } from 'chevrotain';
import { DateLiteral } from './facts.js';
import { ItemMarker } from './markers.js';
import { listsOffices } from './phrases/offices.js';
import { FirstPerson } from './phrases/kinds.js';
import { Colon, Semicolon, SentenceEnd } from './words.js';
import { pattern } from '../pattern.js';

/** Page furniture that the layout could not know: the firm's footer and running heads in the middle of the body. */

interface Block {
  readonly tokens: readonly IToken[];
  readonly text: string;
}

const FURNITURE_WORDS = 24;
const OFFICE_TOKENS = 120;
const FIRM = new RegExp(
  pattern`
    \bl\.?l\.?p\b|\bp\.\s?[ca]\.|©|\bpage\s+\d|,\s*p\.\s*\d|signature\s+page
    |limited\s+liability\s+partnership|^\d{1,2}\s?/\s?\d{1,2}$|regulated\s+by|registered\s+(?:office|number)
  `,
  'i',
);

/** The number that a firm's document system prints at the foot of a page, with its version: `\\DC - 026744/000001 - 4051263 v3`, `4843-9210-1187v.2`. */
const DOCUMENT_NUMBER =
  /^\[?\\{0,2}(?:[A-Z]{2,8}[\s:#_.\\/-]{1,3})?\d{4,10}(?:[\s_./\\-]{1,3}\d{2,10}){0,3}[\s_.-]{0,3}(?:v\.?\s?)?\d{1,3}\]?$/i;

/** A paragraph that is no prose: few words, no sentence, no list item, no "we". */
function isBare({ tokens, text }: Block): boolean {
  const last = tokens[tokens.length - 1]?.tokenType;
  if (
    tokens.length > FURNITURE_WORDS ||
    last === Colon ||
    last === Semicolon ||
    /^[a-z]|[,;]\s*(?:and|or)?$/.test(text)
  )
    return false;
  return (
    !tokens.some(
      ({ tokenType }) => tokenType === SentenceEnd && !/\b(?:p\.[ca]|inc|co|corp|ltd|l\.l\.p)\.$/i.test(text),
    ) && !tokens.some(({ tokenType }) => [FirstPerson, ItemMarker].includes(tokenType))
  );
}

/** Whether the paragraph is an ornament (`* * *`) or a document's number, or stands in a run of bare ones of which one names a firm, a page or a date alone. */
export function isFurniture(paragraphs: readonly Block[], index: number): boolean {
  const own = paragraphs[index];
  if (own && !/[\p{L}\p{N}]/u.test(own.text)) return true;
  // A firm with many offices prints a footer longer than any other bare paragraph.
  if (own && own.tokens.length <= OFFICE_TOKENS && listsOffices(own.text)) return true;
  if (!own || !isBare(own)) return false;
  if (DOCUMENT_NUMBER.test(own.text)) return true;
  let first = index;
  while (first > 0 && index - first < 6 && isBare(paragraphs[first - 1] as Block)) first--;
  for (let at = first; at < paragraphs.length && at <= index + 6; at++) {
    const block = paragraphs[at] as Block;
    if (!isBare(block)) break;
    if (
      FIRM.test(block.text) ||
      listsOffices(block.text) ||
      (block.tokens.length === 1 && block.tokens[0]?.tokenType === DateLiteral)
    )
      return true;
  }
  return false;
}
