import { tokenMatcher, type IToken } from 'chevrotain';
import { opensSubject, subjectBefore, tellsExtent } from './conclusion-subjects.js';
import {
  ClosingPredicate,
  ConditionHead,
  Holding,
  OtherHolding,
  ShelfOpening,
  ShelfPredicate,
} from '../phrases/holdings.js';
import { isPredicate, isVerb, type Scan } from './conclusion-scan.js';
import { InlineMarker } from '../markers.js';
import { And, Comma, Semicolon, SentenceEnd, That } from '../words.js';

/** Which verbs of a sentence carry a holding. */

/** How many tokens may part a verb of things done from its holding. */
const HOLDING_REACH = 12;

/** Whether the token is the verb of a conclusion. `condition` is the index of the condition that is open, or -1. */
export function isMain(scan: Scan, index: number, condition: number): boolean {
  const token = scan.tokens[index] as IToken;
  if (token.tokenType === ShelfPredicate) return holdsWithin(scan, index, HOLDING_REACH);
  if (token.tokenType === OtherHolding)
    return (
      condition < 0 &&
      scan.tokens[index - 1]?.tokenType !== ShelfPredicate &&
      /^(?:do|does|will|did|no|comply|complies|accurately|fairly|correctly)\b/i.test(token.image)
    );
  if (token.tokenType !== ClosingPredicate || !holdsWithin(scan, index, HOLDING_REACH)) return false;
  // "of the Guarantor that is a party thereto", "to the extent that they constitute": no verb of the main clause.
  if (scan.tokens[index - 1]?.tokenType === That || isPronoun(scan, index - 1)) return false;
  if (tellsNoun(scan, index - 1)) return false;
  if (tellsExtent(scan, index)) return false;
  return (
    condition < 0 ||
    resumes(scan, index, condition) ||
    (scan.lastShelf < index &&
      subjectBefore(scan, index, condition) > condition + 1 &&
      opensSubject(scan, index, condition))
  );
}

/** "the Certificates, assuming due execution by the Trustee, are validly issued": the verb of the subject that a condition interrupted. */
function resumes(scan: Scan, index: number, condition: number): boolean {
  return [condition - 1, index - 1].every((at) => scan.tokens[at]?.tokenType === Comma);
}

/**
 * "will be validly issued when the certificates shall have been duly executed and delivered": the verb of a condition, which
 * says what is to be done first. Conclusions have "will".
 */
export function isFuturePerfect(scan: Scan, index: number, concluded: boolean): boolean {
  return (
    (concluded || scan.lastShelf > index) && /^shall\s+have\s+been$/i.test(scan.tokens[index]?.image ?? '')
  );
}

/** How far the verb may stand that has the holding of two: "the Shares are, and the Warrant Shares, when issued under …, will be". */
const ELISION_REACH = 60;

/** Whether the verb has its holding in common with the next: "the Shares are, and the Rights will be, validly issued". */
export function isElided(scan: Scan, index: number): boolean {
  if (!isPredicate(scan.tokens[index])) return false;
  const joint = scan.tokens[index + 1]?.tokenType === Comma ? index + 2 : index + 1;
  if (scan.tokens[joint]?.tokenType !== And && !/^or$/i.test(scan.tokens[joint]?.image ?? '')) return false;
  const end = Math.min(scan.tokens.length, joint + ELISION_REACH);
  for (let next = joint + 1; next < end; next++) {
    const token = scan.tokens[next] as IToken;
    if (scan.depth[next] !== scan.depth[index]) continue;
    if (tokenMatcher(token, Holding) || token.tokenType === SentenceEnd) return false;
    if (isPredicate(token)) return holdsWithin(scan, next, HOLDING_REACH);
  }
  return false;
}

/** In how many words a condition is said between a verb and its holding. */
const INTERPOSED_REACH = 8;

/** "will be when sold legally issued, fully paid": a condition of a few words between the verb and its holding. */
export function isInterposed(scan: Scan, index: number): boolean {
  if (!isPredicate(scan.tokens[index - 1]) || scan.tokens[index]?.tokenType !== ConditionHead) return false;
  for (let next = index + 1; next < index + INTERPOSED_REACH && next < scan.tokens.length; next++) {
    const token = scan.tokens[next] as IToken;
    if (tokenMatcher(token, Holding)) return true;
    if (token.tokenType === Comma || token.tokenType === SentenceEnd || isPredicate(token)) return false;
  }
  return false;
}

/** "…, upon exercise of the Options, will, when certificates have been issued, be": a second condition, inside the verb. */
export function isInsideVerb({ tokens }: Scan, index: number): boolean {
  return tokens[tokens[index - 1]?.tokenType === Comma ? index - 2 : index - 1]?.tokenType === ShelfOpening;
}

/**
 * "will be, when issued, validly issued", "are duly authorized and, when issued, validly issued": the holding of a verb that the open
 * condition parts from it.
 */
export function isParted(scan: Scan, index: number, condition: number): boolean {
  const { tokens } = scan;
  return (
    condition >= 0 &&
    tokenMatcher(tokens[index] as IToken, Holding) &&
    tokens[index - 1]?.tokenType === Comma &&
    (opensParted(tokens[condition - 2]) || sharesVerb(scan, index, condition))
  );
}

/** How far the first holding may stand from the condition before the second: "duly authorized by the Company and, when issued,". */
const FIRST_HOLDING_REACH = 10;
/** How far behind a holding a verb may stand that a condition parts from its subject. */
const OWN_VERB_REACH = 120;

/** Whether the holding at `index` has no verb of its own, but that of one before the condition. */
function sharesVerb({ tokens, depth }: Scan, index: number, condition: number): boolean {
  const joint = tokens[condition - 1]?.tokenType === Comma ? condition - 2 : condition - 1;
  if (tokens[joint]?.tokenType !== And) return false;
  const before = tokens.slice(Math.max(0, joint - FIRST_HOLDING_REACH), joint);
  if (!before.some((token) => tokenMatcher(token, Holding))) return false;
  const end = Math.min(tokens.length, index + OWN_VERB_REACH);
  for (let next = condition + 1; next < end; next++) {
    const token = tokens[next] as IToken;
    if (depth[next] !== 0) continue;
    if (next > index && [Semicolon, InlineMarker, SentenceEnd].some((type) => type === token.tokenType))
      return true;
    if (isVerb(token)) return false;
  }
  return true;
}

/** "will be", before a condition that parts it from its holding. */
export function opensParted(token: IToken | undefined): boolean {
  return token?.tokenType === ShelfOpening && /\s(?:been|be|constitute)$/i.test(token.image);
}

/** Whether a holding follows before the next verb that could carry it. */
function holdsWithin(scan: Scan, from: number, reach: number): boolean {
  if (isInterposed(scan, from + 1)) return true;
  let left = reach;
  for (let index = asideEnd(scan, from + 1); index < scan.tokens.length && left > 0; index++) {
    const token = scan.tokens[index] as IToken;
    // An aside may part them at any length: "will be (assuming that …) validly issued".
    if (scan.depth[index] !== scan.depth[from]) continue;
    left--;
    // "proceedings have been taken so that the Notes have been duly authorized", "we have been told that no litigation is pending"
    if (
      token.tokenType === That &&
      /^(?:so|told|advised|informed)$/i.test(scan.tokens[index - 1]?.image ?? '')
    )
      return false;
    if (tokenMatcher(token, Holding)) return true;
    if ([ShelfPredicate, ConditionHead, SentenceEnd].includes(token.tokenType)) return false;
  }
  return false;
}

/** Past an aside between commas that begins at `at`: "are, to the extent of the shares authorized, duly authorized"; else `at`. */
function asideEnd(scan: Scan, at: number): number {
  if (scan.tokens[at]?.tokenType !== Comma) return at;
  for (let index = at + 1; index < scan.tokens.length; index++) {
    if (scan.depth[index] !== scan.depth[at]) continue;
    const token = scan.tokens[index] as IToken;
    if (token.tokenType === Comma) return index + 1;
    if (
      tokenMatcher(token, Holding) ||
      [ShelfPredicate, ConditionHead, SentenceEnd].includes(token.tokenType)
    )
      break;
  }
  return at;
}

/** "they", and behind "and" the words that stand for one subject: "and it constitutes", "and each constitutes". */
function isPronoun({ tokens }: Scan, index: number): boolean {
  const image = tokens[index]?.image ?? '';
  return /^they$/i.test(image) || (/^(?:it|each)$/i.test(image) && tokens[index - 1]?.tokenType === And);
}

/** "The Shares which are currently outstanding": a relative clause that no comma sets off. */
function tellsNoun({ tokens }: Scan, index: number): boolean {
  const before = tokens[index - 1];
  return (
    /^(?:which|who)$/i.test(tokens[index]?.image ?? '') &&
    before?.tokenType !== Comma &&
    !/^of$/i.test(before?.image ?? '')
  );
}
