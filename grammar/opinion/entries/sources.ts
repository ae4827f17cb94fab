import type { IToken, TokenType } from 'chevrotain';
import { UPON, UPON_REACH } from '../body/governed.js';
import { RelyVerb } from '../phrases/kinds.js';
import { And, Comma } from '../words.js';

/** Where what is relied on begins in a sentence of reliance. */

/** What is relied on: what follows "upon", and from each further "upon" of the series on. */
export function sources(tokens: readonly IToken[]): number[] {
  const verb = tokens.findIndex(
    ({ tokenType, image }) => tokenType === RelyVerb && !/^(?:not|made)\b/i.test(image),
  );
  if (verb < 0) return [];
  // "We rely, as to all matters governed by the laws of the State of Ohio, upon the opinion of"
  const reach = tokens[verb + 1]?.tokenType === Comma ? 2 * UPON_REACH : UPON_REACH;
  const first = tokens.findIndex(
    ({ image }, index) => index > verb && index <= verb + reach && UPON.test(image),
  );
  if (first < 0) return [];
  const further = tokens.flatMap(({ image }, index) =>
    index > first && UPON.test(image) && [And, Comma].includes(tokens[index - 1]?.tokenType as TokenType)
      ? [matterBefore(tokens, index, first)]
      : [],
  );
  return [first + 1, ...further].filter((index) => index < tokens.length - 1);
}

/** How long the words may be that tell for which matters a source is relied on. */
const MATTER_REACH = 24;

/** Where "and, as to matters of Maryland law, upon" begins, its joint left out; `upon` itself where no such words stand before it. */
function matterBefore(tokens: readonly IToken[], upon: number, floor: number): number {
  if (tokens[upon - 1]?.tokenType !== Comma) return upon;
  for (let index = upon - 2; index > floor + 1 && index > upon - MATTER_REACH; index--) {
    const before = tokens[index - 1] as IToken;
    if (before.tokenType !== And && tokens[index - 2]?.tokenType !== And) continue;
    if ((before.tokenType === And || before.tokenType === Comma) && opensMatter(tokens, index)) return index;
  }
  return upon;
}

const opensMatter = (tokens: readonly IToken[], at: number): boolean => MATTER.test(words(tokens, at));
const MATTER = /^(?:as to|with (?:respect|regard) to|insofar as|in so far as|regarding|concerning|for)\b/i;

/** Where it is said, behind what is relied on, that nobody verified it: "without having independently verified such factual matters"; -1 where it is not. */
export function unverifiedAfter(tokens: readonly IToken[], last: number): number {
  return tokens.findIndex(
    ({ image }, index) => index > last && /^without\b/i.test(image) && UNVERIFIED.test(words(tokens, index)),
  );
}
const UNVERIFIED =
  /^without (?:(?:having|our|my|any|made|undertaken|conducted|conducting|making|further|other|an) ){0,4}(?:independent(?:ly)?|verif|investigat|inquir|check)/i;

const words = (tokens: readonly IToken[], at: number): string =>
  tokens
    .slice(at, at + 6)
    .map(({ image }) => image)
    .join(' ');
