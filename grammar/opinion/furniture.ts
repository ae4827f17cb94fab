import type { IToken } from 'chevrotain';
import { DateLiteral } from './facts/facts.js';
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

/** A firm's telephone with its fax or its place on the web: `t: (650) 555-0100  f: (650) 555-0101  kilnlaw.com`. */
const CONTACT = new RegExp(
  pattern`
    (?:\b(?:t|tel(?:ephone)?|ph(?:one)?|f|fax)\b\.?:?\s?\(?\+?\d{2,3}[\d\s().-]{5,16}|\d{3}[.-]\d{3}[.-]\d{4})
    .{0,60}?(?:\bwww\.|\b[\w-]{2,30}\.(?:com|net|org)\b|\bfax\b|\bf:)
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

/** Whether a paragraph has "we": a sentence may give a telephone number, too. */
function speaks({ tokens }: Block): boolean {
  return tokens.some(({ tokenType }) => tokenType === FirstPerson);
}

/** How many tokens a name at the head of a page may have. */
const HEAD_TOKENS = 10;
const ENDS = [SentenceEnd, Colon, Semicolon];

/** Whether a bare line stands within a sentence, which goes on below it in small letters: whom the letter is to, at the head of a page. */
function partsSentence(paragraphs: readonly Block[], index: number): boolean {
  const own = paragraphs[index] as Block;
  const before = paragraphs[index - 1];
  const last = before?.tokens[before.tokens.length - 1]?.tokenType;
  return (
    own.tokens.length <= HEAD_TOKENS &&
    before !== undefined &&
    before.tokens.length > HEAD_TOKENS &&
    last !== undefined &&
    !ENDS.includes(last) &&
    /^[a-z]/.test(paragraphs[index + 1]?.text ?? '')
  );
}

/** Whether the paragraph is an ornament (`* * *`) or a document's number, or stands in a run of bare ones of which one names a firm, a page or a date alone, or within a sentence. */
export function isFurniture(paragraphs: readonly Block[], index: number): boolean {
  const own = paragraphs[index];
  if (own && !/[\p{L}\p{N}]/u.test(own.text)) return true;
  // A firm with many offices prints a footer longer than any other bare paragraph.
  if (own && own.tokens.length <= OFFICE_TOKENS && listsOffices(own.text)) return true;
  if (own && own.tokens.length <= FURNITURE_WORDS && CONTACT.test(own.text) && !speaks(own)) return true;
  if (!own || !isBare(own)) return false;
  if (DOCUMENT_NUMBER.test(own.text) || partsSentence(paragraphs, index)) return true;
  let first = index;
  while (first > 0 && index - first < 6 && isBare(paragraphs[first - 1] as Block)) first--;
  for (let at = first; at < paragraphs.length && at <= index + 6; at++) {
    const block = paragraphs[at] as Block;
    if (!isBare(block)) break;
    if (
      FIRM.test(block.text) ||
      CONTACT.test(block.text) ||
      listsOffices(block.text) ||
      (block.tokens.length === 1 && block.tokens[0]?.tokenType === DateLiteral)
    )
      return true;
  }
  return false;
}
