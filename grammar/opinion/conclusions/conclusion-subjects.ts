import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { SecurityKind } from '../facts/security-kinds.js';
import { InlineMarker } from '../markers.js';
import {
  ClosingPredicate,
  ConditionHead,
  Holding,
  ShelfOpening,
  ShelfPredicate,
} from '../phrases/holdings.js';
import { isSetIn } from './opinion-statement.js';
import { actsStart, enumeratedStart, seriesStart } from './subject-series.js';
import { ATTRIBUTIVE, BOUNDARIES, DETERMINER, PARTICIPLE, type Scan } from './conclusion-scan.js';
import { And, Comma, LetterWord, Quote, Semicolon, SentenceEnd, That } from '../words.js';

/** Where the subject of a conclusion begins and ends, and what interrupts it before its verb. */

const DASH = /^[-–—]{1,3}$/;
/** How many commas a noun goes on past; below 0 no list of subjects is sought either. */
const ROUNDS = 4;

/** Whether the words between the last comma and the verb begin as a subject does: the condition ended at the comma. */
export function opensSubject(scan: Scan, predicate: number, condition: number): boolean {
  return opensAfterComma(scan, subjectBefore(scan, predicate, condition));
}

/**
 * The index at which the subject of the verb at `predicate` begins; `predicate` itself where there is none: after "and",
 * a comma, or a condition that goes on to the verb.
 * @param concluded a conclusion stands before: "and the" then begins the next one
 */
export function subjectBefore(
  scan: Scan,
  predicate: number,
  floor: number,
  concluded = false,
  rounds = ROUNDS,
): number {
  const joint = scan.tokens[predicate - 1];
  if (joint?.tokenType === And || /^or$/i.test(joint?.image ?? '')) return predicate;
  const conditional = scan.tokens[floor]?.tokenType === ConditionHead;
  let start = predicate;
  let index = predicate - 1;
  for (; index > floor; index--) {
    const token = scan.tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    // "when issued in accordance with the statement and the prospectus will be": the "and" is the condition's.
    if (isBoundary(scan, index, token, concluded && !conditional)) break;
    start = index;
  }
  if (index === floor && conditional) return nounAfterEvent(scan, floor, predicate);
  if (/^then$/i.test(scan.tokens[start]?.image ?? '') && start + 1 < predicate) return start + 1;
  // "there will be no further obligation": of what the conclusion before is.
  if (/^there$/i.test(scan.tokens[predicate - 1]?.image ?? '')) return predicate;
  const enumerated = rounds < 0 ? null : enumeratedStart(scan, start, floor);
  if (enumerated !== null) {
    // One list belongs to a subject: a list before it is another's.
    const noun = subjectBefore(scan, enumerated, floor, concluded, -1);
    return noun < enumerated ? noun : enumerated;
  }
  const series = actsStart(scan, seriesStart(scan, start, predicate, floor), floor);
  // "the outstanding Shares are, and the others, when issued, will be, validly issued"
  // "50,000 shares, of which 10,000 are outstanding"
  const ofWhich =
    /^of$/i.test(scan.tokens[series]?.image ?? '') && /^which$/i.test(scan.tokens[series + 1]?.image ?? '');
  if (ofWhich && series + 2 < predicate) return series + 2;
  const joined = scan.tokens[series]?.tokenType === And && opensJoined(scan.tokens[series + 1]);
  const whole = joined ? series + 1 : series;
  if (scan.tokens[whole - 1]?.tokenType !== Comma || !PARTICIPLE.test(scan.tokens[whole]?.image ?? ''))
    return whole;
  // "the shares of Common Stock, without par value, to be issued under the Plan": words that only go on with a noun.
  const noun = rounds > 0 ? subjectBefore(scan, whole - 1, floor, concluded, rounds - 1) : whole;
  return noun < whole - 1 ? noun : whole;
}

/** Whether a further subject begins with the word after "and": "and holders of the Units will have no obligation". */
function opensJoined(token: IToken | undefined): boolean {
  const image = token?.image ?? '';
  return DETERMINER.test(image) || HOLDERS.test(image);
}

const HOLDERS = /^(?:holders|purchasers|owners|members|(?:share|stock|unit)holders)$/i;

/** What a condition's event ends with, no comma after it: "upon completion of such action the Notes will be". */
const EVENT_END = /(?:ion|ment|ance|ery|ness|therefor|thereof|[^e]ed)$/i;

/** The subject right after the event of a condition; the verb where there is none. */
function nounAfterEvent(scan: Scan, condition: number, predicate: number): number {
  // "when issued they will be"
  if (predicate - 1 > condition && /^(?:they|it)$/i.test(scan.tokens[predicate - 1]?.image ?? ''))
    return predicate - 1;
  for (let index = predicate - 1; index > condition + 1; index--) {
    const before = scan.tokens[index - 1] as IToken;
    if (
      /^(?:the|such)$/i.test(scan.tokens[index]?.image ?? '') &&
      /^[A-Z]/.test(scan.tokens[index + 1]?.image ?? '') &&
      before.tokenType === LetterWord &&
      EVENT_END.test(before.image)
    )
      return index;
  }
  return predicate;
}

/**
 * The subject between two conditions, and the second of them: "upon the effectiveness of the statement, the Shares, when
 * sold, will be".
 */
export function innerCondition(
  scan: Scan,
  first: number,
  predicate: number,
): { readonly subject: number; readonly condition: number } | null {
  for (let condition = predicate - 1; condition > first + 1; condition--) {
    if (scan.tokens[condition]?.tokenType !== ConditionHead || scan.depth[condition] !== 0) continue;
    // "…, the Articles and Swiss law, and after payment" goes on with the conditions.
    if (scan.tokens[condition - 1]?.tokenType === And) continue;
    // Some letters set no comma: "the Notes when issued will be".
    const end = endOfSubject(scan, condition);
    const subject = subjectBefore(scan, end, first);
    if (opensAfterComma(scan, subject) && subject < end) return { subject, condition };
  }
  return null;
}

/** Whether a noun begins here after a comma, or after "then": "provided that …, then the Notes". */
function opensAfterComma(scan: Scan, index: number): boolean {
  const then = /^then$/i.test(scan.tokens[index - 1]?.image ?? '');
  return (
    scan.tokens[then ? index - 2 : index - 1]?.tokenType === Comma &&
    DETERMINER.test(scan.tokens[index]?.image ?? '')
  );
}

/**
 * The subject after a condition, and what interrupts it before the verb: "when the statement is effective, the Shares which are
 * issued under the Plan, against payment therefor, will be".
 */
export function interrupted(
  scan: Scan,
  first: number,
  predicate: number,
): { readonly subject: number; readonly condition: number | null } | null {
  if (scan.tokens[predicate - 1]?.tokenType !== Comma) return null;
  let end = predicate - 1;
  for (let index = predicate - 2; index > first; index--) {
    const { tokenType } = scan.tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    // A clause with a verb of its own is a further condition: ", the Notes have been authenticated,".
    const relative = /^(?:which|that)$/i.test(scan.tokens[index - 1]?.image ?? '');
    if (tokenType === ClosingPredicate && !relative) return null;
    if (tokenType !== Comma) continue;
    if (end < predicate - 1 && DETERMINER.test(scan.tokens[index + 1]?.image ?? ''))
      return { subject: index + 1, condition: isPartOfNoun(scan, end) ? null : end + 1 };
    end = index;
  }
  return null;
}

/** Whether what stands after a comma tells the noun before it: "such shares including, without limitation, those of". */
function isPartOfNoun(scan: Scan, comma: number): boolean {
  return (
    /^including$/i.test(scan.tokens[comma - 1]?.image ?? '') ||
    /^including$/i.test(scan.tokens[comma + 1]?.image ?? '')
  );
}

/**
 * Where the subject begins that the verb at `predicate` shares with what stands before it: the verb before "and" ("the Shares have been
 * reserved and will be"), an enumerator ("the Company (a) has"), or with a list that follows ("The delivery of the Notes does not:").
 * `null` where there is none.
 */
export function sharedSubject(scan: Scan, predicate: number, statement: number): number | null {
  let verb = -1;
  for (let index = predicate - 1; index > statement && verb < 0; index--) {
    if (scan.depth[index] !== 0) continue;
    const { tokenType } = scan.tokens[index] as IToken;
    if (tokenType === ConditionHead || tokenType === That || tokenType === SentenceEnd) return null;
    if (tokenType === InlineMarker || tokenType === ClosingPredicate || tokenType === ShelfPredicate)
      verb = index;
  }
  const start = verb < 0 ? verb : subjectBefore(scan, verb, statement);
  return start < verb ? start : null;
}

/** Whether "and that", "and" a determiner or an enumerator begins the subject of a further conclusion: "and that the same, when paid for,". */
export function joinsSubject(scan: Scan, subject: number): boolean {
  const { tokenType } = scan.tokens[subject - 1] ?? {};
  return [That, And, InlineMarker].some((type) => type === tokenType);
}

/** "to the extent that they constitute", "insofar as such statements summarise". */
const EXTENT = /^(?:to the extent(?! of)|in ?so ?far as|in so far as)\b/i;
/** How many words a clause is known by. */
const CLAUSE_WORDS = 12;

/** The words from the last comma to `index`. */
function clauseOf(scan: Scan, index: number): string {
  const from = Math.max(0, index - CLAUSE_WORDS);
  const own = scan.tokens.slice(from, index);
  const comma = own.findLastIndex(({ tokenType }) => tokenType === Comma);
  return comma < 0
    ? ''
    : own
        .slice(comma + 1)
        .map(({ image }) => image)
        .join(' ');
}

/** Whether the verb at `index` is that of a clause that says how far the conclusion goes. */
export function tellsExtent(scan: Scan, index: number): boolean {
  return EXTENT.test(clauseOf(scan, index));
}

/** Where an aside begins before the verb that says how far the conclusion goes: "The statements, insofar as they …, are". */
export function extentBefore(scan: Scan, predicate: number, floor: number): number {
  if (scan.tokens[predicate - 1]?.tokenType !== Comma) return -1;
  for (let index = predicate - 2; index > floor + 1; index--) {
    const { tokenType } = scan.tokens[index] as IToken;
    if (tokenType === SentenceEnd || tokenType === ConditionHead) break;
    if (scan.depth[index] !== 0 || scan.tokens[index - 1]?.tokenType !== Comma) continue;
    const head = scan.tokens.slice(index, index + 3).map(({ image }) => image);
    if (EXTENT.test(head.join(' '))) return index;
  }
  return -1;
}

/** Whether the sentence's first verb follows a comma that no condition opened: "The Units, and the shares in them, are". */
export function apposed(scan: Scan, predicate: number, condition: number, concluded: boolean): boolean {
  return !concluded && condition < 0 && scan.tokens[predicate - 1]?.tokenType === Comma;
}

/** Where a further subject begins that a comma sets off from its verb: "…, and the Notes, including those in the Units, will be"; else -1. */
export function apposedNext(scan: Scan, predicate: number): number {
  if (scan.tokens[predicate - 1]?.tokenType !== Comma) return -1;
  for (let index = predicate - 2; index > 1; index--) {
    const token = scan.tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    const ends = tokenMatcher(token, Holding) || ENDS_CLAUSE.includes(token.tokenType);
    if (ends && !(token.tokenType === ConditionHead && isIssuable(scan, index))) return -1;
    const joins =
      token.tokenType === Semicolon ||
      (token.tokenType === And &&
        [Comma, Semicolon].some((type) => type === scan.tokens[index - 1]?.tokenType));
    if (joins && DETERMINER.test(scan.tokens[index + 1]?.image ?? '')) return index + 1;
  }
  return -1;
}
const ENDS_CLAUSE: readonly TokenType[] = [
  ConditionHead,
  ShelfPredicate,
  ClosingPredicate,
  That,
  SentenceEnd,
];

/** Where a subject begins that has commas of its own. */
export function wholeSubject(scan: Scan, predicate: number, floor: number): number {
  let start = predicate;
  for (let index = predicate - 1; index > floor; index--) {
    const { tokenType } = scan.tokens[index] as IToken;
    if (tokenType !== Comma && BOUNDARIES.includes(tokenType) && scan.depth[index] === 0) break;
    start = index;
  }
  while (scan.tokens[start]?.tokenType === Comma) start++;
  return start;
}

/** "The Shares issuable upon exercise of the Warrants", "those issued upon exchange of the Notes": what tells the shares is no condition. */
export function isIssuable({ tokens }: Scan, index: number): boolean {
  const before = tokens[index - 1];
  if (/(?:issu|deliver|exercis|receiv|convert)[ai]ble$/i.test(before?.image ?? '')) return true;
  const noun = tokens[index - 2];
  return (
    before?.tokenType === LetterWord &&
    /^(?:issued|delivered)$/i.test(before.image) &&
    TURNED.test(tokens[tokens[index + 1]?.image === 'the' ? index + 2 : index + 1]?.image ?? '') &&
    noun !== undefined &&
    [LetterWord, SecurityKind].some((type) => type === noun.tokenType) &&
    !/^(?:be|been|being|is|are|or|if|not|so|duly)$/i.test(noun.image)
  );
}
const TURNED = /^(?:exercise|conversion|exchange|vesting|settlement|redemption)$/i;

function isBoundary(scan: Scan, index: number, token: IToken, concluded: boolean): boolean {
  if (opensRelative(scan, index) || (token.tokenType === ConditionHead && isIssuable(scan, index)))
    return false;
  if (token.tokenType === Comma && partsTitles(scan, index)) return false;
  if (BOUNDARIES.includes(token.tokenType)) return true;
  if (tokenMatcher(token, Holding)) return !heldOfNoun(scan, index);
  if (token.tokenType === And) return concluded && DETERMINER.test(scan.tokens[index + 1]?.image ?? '');
  return token.tokenType === LetterWord && DASH.test(token.image) && !isQuoted(scan, index);
}

/** Whether the holding is said of a noun within a subject: "any validly issued Warrants that constitute binding obligations". */
function heldOfNoun({ tokens }: Scan, index: number): boolean {
  const before = tokens[index - 1];
  return (
    ATTRIBUTIVE.test(before?.image ?? '') ||
    (tokens[index - 2]?.tokenType === That && before?.tokenType === ClosingPredicate)
  );
}

/** How far a dash may stand from the marks of the title that it is of: "under “Taxation - Bermuda”". */
const TITLE_REACH = 8;

/** Whether quotation marks stand near on both sides. */
function isQuoted({ tokens }: Scan, index: number): boolean {
  const quotes = (from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), to).some(({ tokenType }) => tokenType === Quote);
  return quotes(index - TITLE_REACH, index) && quotes(index + 1, index + 1 + TITLE_REACH);
}

/** "under the captions “Description of Notes,” “Taxation” and “Legal Matters”": a comma between titles. */
function partsTitles({ tokens }: Scan, index: number): boolean {
  const quoted = (at: number): boolean => tokens[at]?.tokenType === Quote;
  return quoted(index + 1) && (quoted(index + 2) || quoted(index - 1));
}

/** "The Shares that may be issued", "the Notes of that Series": a relative clause and "that" behind a preposition belong to the subject. */
function opensRelative({ tokens }: Scan, index: number): boolean {
  return (
    tokens[index]?.tokenType === That &&
    (/^(?:may|are|is|were|was|have|has|constitutes?)\b/i.test(tokens[index + 1]?.image ?? '') ||
      /^(?:of|to|under|by|for|with|from)$/i.test(tokens[index - 1]?.image ?? ''))
  );
}

/** Where the verb begins whose last word is at `index`, or "in our opinion" before it: "The Shares will, in our opinion, be". */
export function verbStart({ tokens }: Scan, index: number): number {
  const aside = tokens[index - 1]?.tokenType === Comma ? index - 2 : index - 1;
  if (!isSetIn(tokens, aside)) return index;
  const start = tokens[aside - 1]?.tokenType === Comma ? aside - 1 : aside;
  return tokens[start - 1]?.tokenType === ShelfOpening ? start - 1 : start;
}

/** Where the subject before a condition ends: commas, dashes and "and" before the condition's head, and "in our opinion", are no part of it. */
export function endOfSubject(scan: Scan, condition: number): number {
  let end = condition;
  while (end > 0) {
    const before = scan.tokens[end - 1] as IToken;
    // "The Shares are, or upon issuance will be, validly issued"
    const doubled = before.tokenType === ClosingPredicate && scan.tokens[end]?.tokenType === Comma;
    if (
      ![Comma, And, ShelfOpening].includes(before.tokenType) &&
      !isSetIn(scan.tokens, end - 1) &&
      !doubled &&
      !/^(?:or|[-–—]{1,3})$/i.test(before.image)
    )
      break;
    end--;
  }
  return end;
}
