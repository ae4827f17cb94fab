import type { IToken, TokenType } from 'chevrotain';
import { InlineMarker, ItemMarker, firstOf, nextOf, type ListLevel } from './markers.js';
import { EntryMark, type ClauseKind } from './marks.js';
import type { Insertions } from './mark-conclusions.js';
import { AssumptionHead } from './phrases/assumptions.js';
import { AssumeVerb, ExamineVerb, NoOpinion, QualifyPhrase } from './phrases/kinds.js';
import { BankruptcyTopic, EquityTopic } from './phrases/topics.js';
import { Colon, CloseParenthesis, Comma, OpenParenthesis, Quote, SentenceEnd, That } from './words.js';

/**
 * Finds the entries of a sentence that lists: assumptions, documents, exceptions. Entries are the outermost
 * enumerators; without any, the heads of a series ("the genuineness of …, the authenticity of …"); without those, what
 * the sentence's verb governs.
 * @param listed the sentence opens a list item: its enumerator begins the entry
 */
export function entryMarks(kind: ClauseKind, tokens: readonly IToken[], listed: boolean): Insertions {
  if (listed) return at([0]);
  const enumerated = outermost(tokens);
  if (enumerated.length > 1) return at(enumerated);
  if (tokens[tokens.length - 1]?.tokenType === Colon) return new Map();
  if (kind === 'assumption') {
    const heads = indexes(tokens, AssumptionHead);
    return at(heads.length > 0 ? heads : governed(tokens, AssumeVerb));
  }
  if (kind === 'examination') return at(governed(tokens, ExamineVerb));
  const excepts = [NoOpinion, QualifyPhrase, BankruptcyTopic, EquityTopic].some(
    (type) => indexes(tokens, type).length > 0,
  );
  return at(excepts ? [0] : []);
}

function at(places: readonly number[]): Insertions {
  return new Map(places.map((index): [number, TokenType[]] => [index, [EntryMark]]));
}

function indexes(tokens: readonly IToken[], type: TokenType): number[] {
  return tokens.flatMap(({ tokenType }, index) => (tokenType === type ? [index] : []));
}

/** The enumerators of the outermost list, in the order in which they count. */
function outermost(tokens: readonly IToken[]): number[] {
  const found: number[] = [];
  let level: ListLevel | null = null;
  tokens.forEach(({ tokenType, image }, index) => {
    if (tokenType !== InlineMarker) return;
    const next: ListLevel | null = level === null ? firstOf(image) : nextOf(level, image);
    if (next === null) return;
    level = next;
    found.push(index);
  });
  return found;
}

/** How far "that" may stand from the verb it belongs to: "assumed, without investigation, that". */
const THAT_REACH = 12;

/** What follows the verb, "that" and what stands before it left out. */
function governed(tokens: readonly IToken[], verb: TokenType): number[] {
  const found = tokens.findIndex(({ tokenType }) => tokenType === verb);
  if (found < 0) return [];
  const that = tokens.findIndex(
    ({ tokenType }, index) => index > found && index <= found + THAT_REACH && tokenType === That,
  );
  let start = (tokens[found + 1]?.tokenType === Comma && that > found ? that : found) + 1;
  while ([That, Colon, Comma].includes(tokens[start]?.tokenType as TokenType)) start++;
  const first = tokens[start];
  return first &&
    ![SentenceEnd, CloseParenthesis, OpenParenthesis, Quote, ItemMarker].includes(first.tokenType)
    ? [start]
    : [];
}
