import type { IToken, TokenType } from 'chevrotain';
import { ItemMarker } from '../markers.js';
import {
  And,
  CloseParenthesis,
  Colon,
  Comma,
  OpenParenthesis,
  Quote,
  Semicolon,
  SentenceEnd,
  That,
} from '../words.js';
import { pattern } from '../../pattern.js';

/** What the verb of a sentence governs. */

/** Where "that" begins a further clause of a series after `from`. */
export function joinedClauses(tokens: readonly IToken[], from: number): number[] {
  return tokens.flatMap(({ tokenType }, index) =>
    index > from && tokenType === That && JOINTS.includes(tokens[index - 1]?.tokenType as TokenType)
      ? [index]
      : [],
  );
}

/** What the customary clauses on documents and persons begin with, "that" left out. */
const CLAUSE_OPENING = new RegExp(
  pattern`
    ^(?:
      (?:all|each|any|the) (?:other )?(?:
        documents?|signatures?|copies|certificates?|natural|information|persons?|individuals?|statements?
        |representations?|part(?:y|ies)|records?|instruments?
      )
      |no (?:documents?|party|person)
    )(?= |$)
  `,
  'i',
);
const CLAUSE_VERB = /^(?:are|is|was|were|has|have|had|conforms?|will|possess(?:es)?|constitutes?)(?= |$)/i;

/** Where a further clause begins without "that": "assumed that all signatures are genuine, all documents are authentic and all copies conform". */
function bareClauses(tokens: readonly IToken[], start: number): number[] {
  const found: number[] = [];
  let verb = false;
  for (let index = start; index < tokens.length; index++) {
    const { image } = tokens[index] as IToken;
    verb ||= CLAUSE_VERB.test(image);
    const joined = JOINTS.includes(tokens[index - 1]?.tokenType as TokenType);
    if (!verb || !joined) continue;
    const head = tokens.slice(index, index + 3).map((token) => token.image);
    if (!CLAUSE_OPENING.test(head.join(' '))) continue;
    found.push(index);
    verb = false;
  }
  // What follows the last one has a verb too, or it was none.
  return verb ? found : found.slice(0, -1);
}

/** What stands between a verb of relying and what is relied on. */
export const UPON = /^(?:up)?on$/i;

/** How far "upon" may stand from "relied": "relied, to the extent that we deem proper, upon". */
export const UPON_REACH = 16;

/** What joins the clauses of a series. */
export const JOINTS: readonly TokenType[] = [And, Comma, Semicolon];

/** How far "that" may stand from the verb it belongs to: "assumed, without investigation, that". */
const THAT_REACH = 12;

/** What follows the verb, "that" and what stands before it left out. */
export function governed(
  tokens: readonly IToken[],
  verb: TokenType,
  found = tokens.findIndex(({ tokenType }) => tokenType === verb),
): number[] {
  if (found < 0) return [];
  const that = tokens.findIndex(
    ({ tokenType }, index) => index > found && index <= found + THAT_REACH && tokenType === That,
  );
  const next = tokens[found + 1];
  const aside =
    next?.tokenType === Comma || /^(?:without|for|with|in|further|also)$/i.test(next?.image ?? '');
  let start = (aside && that > found ? that : found) + 1;
  while ([That, Colon, Comma].includes(tokens[start]?.tokenType as TokenType)) start++;
  const first = tokens[start];
  if (!first || [SentenceEnd, CloseParenthesis, OpenParenthesis, Quote, ItemMarker].includes(first.tokenType))
    return [];
  // "assumed that …, and that …": each clause is an entry.
  const further = joinedClauses(tokens, start + 1);
  const bare = tokens[start - 1]?.tokenType === That ? bareClauses(tokens, start) : [];
  if (bare.length > 0) return [start, ...bare];
  const serial = further.some((index) => tokens[index - 1]?.tokenType === And);
  return tokens[start - 1]?.tokenType === That && serial ? [start, ...further] : [start];
}
