import type { IToken, TokenType } from 'chevrotain';
import { InlineMarker, ItemMarker } from '../markers.js';
import { ClosingPredicate, ConditionHead, ShelfOpening, ShelfPredicate } from '../phrases/holdings.js';
import { AdvicePhrase, OpinionStatement } from '../phrases/kinds.js';
import { Colon, Comma, Semicolon, SentenceEnd, That } from '../words.js';

/** What the search for the conclusions of a sentence has in hand, and the words at which subjects begin and end. */

/** The sentence that conclusions are sought in. */
export interface Scan {
  readonly tokens: readonly IToken[];
  /** Depth of parentheses at each token. */
  readonly depth: readonly number[];
  /** Index of the last verb of things to come outside parentheses; -1 if there is none. */
  readonly lastShelf: number;
}

/** What no subject goes past. */
export const BOUNDARIES: readonly TokenType[] = [
  Comma,
  Semicolon,
  That,
  Colon,
  OpinionStatement,
  AdvicePhrase,
  ItemMarker,
  InlineMarker,
  SentenceEnd,
  ShelfPredicate,
  ConditionHead,
];

/** What goes on after a comma with the noun before it. */
export const PARTICIPLE =
  /^(?:to|of|without|no|par|with|having|issuable|issued|offered|sold|registered|reserved|covered|being|including)\b|^\$/i;

/** What a noun begins with. */
export const DETERMINER = /^(?:the|such|each|any|all|those|these|said|no)$/i;

/** Whether the token is a verb that may carry a holding. */
export function isPredicate(token: IToken | undefined): boolean {
  return token?.tokenType === ClosingPredicate || token?.tokenType === ShelfPredicate;
}

/** Whether the token is such a verb, or the "will" of one that an aside parts from it. */
export function isVerb(token: IToken | undefined): boolean {
  return isPredicate(token) || token?.tokenType === ShelfOpening;
}

/** What a holding is said of a noun after, and no verb: "any validly issued Warrants". */
export const ATTRIBUTIVE = /^(?:any|such|those|all|other|of)$/i;
