import type { IToken, TokenType } from 'chevrotain';
import { DETERMINER, type Scan } from './conclusion-scan.js';
import { subjectBefore } from './conclusion-subjects.js';
import { conditionEntries } from '../entries/mark-entries.js';
import { firstOf, InlineMarker, ItemMarker, nextOf } from '../markers.js';
import { ConditionMark, type Insertions } from '../marks.js';
import { ConditionHead } from '../phrases/holdings.js';
import { And, Colon, Comma, That } from '../words.js';

/** Where the conditions of a sentence stand: by each other, behind its subject, in its lists. */

/** The lists inside the conditions, each of which ends before the next mark. */
export function conditionLists(tokens: readonly IToken[], marks: Insertions): [number, TokenType][] {
  const places = [...marks.keys()].sort((a, b) => a - b);
  return places.flatMap((from, index) =>
    marks.get(from)?.includes(ConditionMark)
      ? conditionEntries(tokens, from, places[index + 1] ?? tokens.length)
      : [],
  );
}

/** Whether "and" joins the condition at `index`, and what is concluded on it, to what stands before. */
export function isJoined({ tokens }: Scan, index: number): boolean {
  return tokens[tokens[index - 1]?.tokenType === Comma ? index - 2 : index - 1]?.tokenType === And;
}

/** How far the next of several conditions may stand. */
const NEXT_CONDITION = 120;

/** Whether the condition at `index` is the first of a list: "that (1) when the Board has acted, (2) when …, the Shares will be". */
export function opensConditions({ tokens }: Scan, index: number): boolean {
  const enumerator = tokens[index - 1];
  if (enumerator?.tokenType !== InlineMarker || firstOf(enumerator.image).last > 1) return false;
  return tokens
    .slice(index + 1, index + NEXT_CONDITION)
    .some(
      ({ tokenType, image }, at) =>
        tokenType === InlineMarker &&
        nextOf(firstOf(enumerator.image), image) !== null &&
        tokens[index + at + 2]?.tokenType === ConditionHead,
    );
}

/** Whether all that stands before the condition is a subject: "The Shares to be issued under the Plan, when paid for,". */
export function followsSubject(scan: Scan, condition: number, statement: number): boolean {
  if (scan.tokens[condition - 1]?.tokenType !== Comma) return false;
  const subject = subjectBefore(scan, condition - 1, statement);
  const before = scan.tokens[subject - 1];
  return (
    subject < condition - 1 &&
    DETERMINER.test(scan.tokens[subject]?.image ?? '') &&
    (before === undefined || [That, Colon, ItemMarker].some((type) => type === before.tokenType))
  );
}

/** "Based upon": what the opinion rests on is no condition of it. */
export function isBasis(scan: Scan, index: number): boolean {
  return /^(?:based|bases|rel(?:y|ying|ied)|reliance)$/i.test(scan.tokens[index - 1]?.image ?? '');
}
