import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { InlineMarker, ItemMarker } from './markers.js';
import { conditionEntries } from './mark-entries.js';
import { ConclusionMark, ConditionMark, SubjectOfMark, type Insertions } from './marks.js';
import {
  ClosingPredicate,
  ConditionHead,
  Holding,
  OtherHolding,
  ShelfPredicate,
} from './phrases/holdings.js';
import { AdvicePhrase, OpinionStatement } from './phrases/kinds.js';
import {
  And,
  CloseParenthesis,
  Colon,
  Comma,
  LetterWord,
  OpenParenthesis,
  SentenceEnd,
  That,
} from './words.js';

/**
 * Finds the conclusions of a sentence of opinion: which verbs carry a holding, where the subject of each begins, and
 * which words are conditions. A holding inside a condition ("when the Notes have been duly authorized") is none.
 */

/** How many tokens may part a verb of things done from its holding. */
const HOLDING_REACH = 12;

interface Scan {
  readonly tokens: readonly IToken[];
  /** Depth of parentheses at each token. */
  readonly depth: readonly number[];
  /** Index of the last verb of things to come outside parentheses; -1 if there is none. */
  readonly lastShelf: number;
}

const DASH = /^[-–—]{1,3}$/;
/** What no subject goes past. */
const BOUNDARIES: readonly TokenType[] = [
  Comma,
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
const PARTICIPLE =
  /^(?:to|without|no|par|with|having|issuable|issued|offered|sold|registered|reserved|covered|being|including)\b|^\$/i;
const DETERMINER = /^(?:the|such|each|any|all|those|these|said|no)$/i;

export function conclusionMarks(tokens: readonly IToken[]): Insertions {
  const depth = depths(tokens);
  const lastShelf = tokens.findLastIndex(
    ({ tokenType }, index) => tokenType === ShelfPredicate && depth[index] === 0,
  );
  const scan: Scan = { tokens, depth, lastShelf };
  const inserted = new Map<number, TokenType[]>();
  const insert = (index: number, type: TokenType): void => {
    inserted.set(index, [...(inserted.get(index) ?? []), type]);
  };
  const statement = tokens.findIndex(
    ({ tokenType }) => tokenType === OpinionStatement || tokenType === AdvicePhrase,
  );
  let condition = -1;
  let concluded = false;
  for (let index = statement + 1; index < tokens.length; index++) {
    const { tokenType } = tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    if (tokenType === ConditionHead && condition < 0 && !isBasis(scan, index)) {
      condition = index;
      insert(index, ConditionMark);
    } else if (
      isMain(scan, index, condition) &&
      !(condition >= 0 && isFuturePerfect(scan, index, concluded))
    ) {
      const subject = apposed(scan, index, condition, concluded)
        ? wholeSubject(scan, index, statement)
        : subjectBefore(scan, index, Math.max(condition, statement), concluded);
      const inner =
        subject === index && condition >= 0
          ? (innerCondition(scan, condition, index) ?? interrupted(scan, condition, index))
          : null;
      if (inner) {
        insert(inner.subject, SubjectOfMark);
        insert(inner.condition, ConditionMark);
      } else if (subject === index && condition >= 0) {
        const before = subjectBefore(scan, endOfSubject(scan, condition), statement, concluded);
        if (before < endOfSubject(scan, condition) && (!concluded || joinsSubject(scan, before)))
          insert(before, SubjectOfMark);
      }
      insert(subject, ConclusionMark);
      condition = -1;
      concluded = true;
    }
  }
  if (!concluded && statement < 0 && tokens.some((token) => tokenMatcher(token, Holding)))
    insert(0, ConclusionMark);
  for (const [index, type] of conditionLists(tokens, inserted)) insert(index, type);
  return inserted;
}

/** The lists inside the conditions, each of which ends before the next mark. */
function conditionLists(tokens: readonly IToken[], marks: Insertions): [number, TokenType][] {
  const places = [...marks.keys()].sort((a, b) => a - b);
  return places.flatMap((from, index) =>
    marks.get(from)?.includes(ConditionMark)
      ? conditionEntries(tokens, from, places[index + 1] ?? tokens.length)
      : [],
  );
}

/** "Based upon": what the opinion rests on is no condition of it. */
function isBasis(scan: Scan, index: number): boolean {
  return /^(?:based|bases|rel(?:y|ying|ied)|reliance)$/i.test(scan.tokens[index - 1]?.image ?? '');
}

function depths(tokens: readonly IToken[]): number[] {
  let depth = 0;
  return tokens.map(({ tokenType }) => {
    if (tokenType === OpenParenthesis) return ++depth;
    if (tokenType === CloseParenthesis && depth > 0) return depth--;
    return depth;
  });
}

/** Whether the token is the verb of a conclusion. `condition` is the index of the condition that is open, or -1. */
function isMain(scan: Scan, index: number, condition: number): boolean {
  const token = scan.tokens[index] as IToken;
  if (token.tokenType === ShelfPredicate) return holdsWithin(scan, index, HOLDING_REACH);
  if (token.tokenType === OtherHolding)
    return condition < 0 && /^(?:do|does|will|did|no|comply|complies)\b/i.test(token.image);
  if (token.tokenType !== ClosingPredicate || !holdsWithin(scan, index, HOLDING_REACH)) return false;
  // "of the Guarantor that is a party thereto", "to the extent that they constitute": no verb of the main clause.
  if (scan.tokens[index - 1]?.tokenType === That || /^they$/i.test(scan.tokens[index - 1]?.image ?? ''))
    return false;
  return (
    condition < 0 ||
    (scan.lastShelf < index &&
      subjectBefore(scan, index, condition) > condition + 1 &&
      opensSubject(scan, index, condition))
  );
}

/**
 * "will be validly issued when the certificates shall have been duly executed and delivered": the verb of a condition, which
 * says what is to be done first. Conclusions have "will".
 */
function isFuturePerfect(scan: Scan, index: number, concluded: boolean): boolean {
  return (
    (concluded || scan.lastShelf > index) && /^shall\s+have\s+been$/i.test(scan.tokens[index]?.image ?? '')
  );
}

/** Whether a holding follows before the next verb that could carry it. */
function holdsWithin(scan: Scan, from: number, reach: number): boolean {
  let left = reach;
  for (let index = asideEnd(scan, from + 1); index < scan.tokens.length && left > 0; index++) {
    const token = scan.tokens[index] as IToken;
    // An aside may part them at any length: "will be (assuming that …) validly issued".
    if (scan.depth[index] !== scan.depth[from]) continue;
    left--;
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

/** Whether the words between the last comma and the verb begin as a subject does: the condition ended at the comma. */
function opensSubject(scan: Scan, predicate: number, condition: number): boolean {
  const start = subjectBefore(scan, predicate, condition);
  return scan.tokens[start - 1]?.tokenType === Comma && DETERMINER.test(scan.tokens[start]?.image ?? '');
}

/**
 * The index at which the subject of the verb at `predicate` begins; `predicate` itself where there is none: after "and",
 * a comma, or a condition that goes on to the verb.
 * @param concluded a conclusion stands before: "and the" then begins the next one
 */
function subjectBefore(scan: Scan, predicate: number, floor: number, concluded = false): number {
  if (scan.tokens[predicate - 1]?.tokenType === And) return predicate;
  let start = predicate;
  let index = predicate - 1;
  for (; index > floor; index--) {
    const token = scan.tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    if (isBoundary(scan, index, token, concluded)) break;
    start = index;
  }
  const open = index === floor && scan.tokens[floor]?.tokenType === ConditionHead;
  if (open) return predicate;
  const whole = seriesStart(scan, start, predicate, floor);
  if (scan.tokens[whole - 1]?.tokenType !== Comma || !PARTICIPLE.test(scan.tokens[whole]?.image ?? ''))
    return whole;
  // "the shares of Common Stock, without par value, to be issued under the Plan": words that only go on with a noun.
  const noun = subjectBefore(scan, whole - 1, floor, concluded);
  return noun < whole - 1 ? noun : whole;
}

/** Where a series of names begins whose last two are joined by "and" from `start` on: "such Warrants, Rights and Units". */
function seriesStart(scan: Scan, start: number, predicate: number, floor: number): number {
  const names = scan.tokens.slice(start, predicate);
  const named = ({ tokenType, image }: IToken): boolean => tokenType === And || /^[A-Z]/.test(image);
  if (!names.some(({ tokenType }) => tokenType === And) || !names.every(named)) return start;
  for (let index = start - 1; index > floor; index--) {
    const token = scan.tokens[index] as IToken;
    if (DETERMINER.test(token.image)) return index;
    if (token.tokenType !== Comma && !/^[A-Z]/.test(token.image)) break;
  }
  return start;
}

/**
 * The subject between two conditions, and the second of them: "upon the effectiveness of the statement, the Shares, when
 * sold, will be".
 */
function innerCondition(
  scan: Scan,
  first: number,
  predicate: number,
): { readonly subject: number; readonly condition: number } | null {
  for (let condition = predicate - 1; condition > first + 1; condition--) {
    if (scan.tokens[condition]?.tokenType !== ConditionHead || scan.depth[condition] !== 0) continue;
    if (scan.tokens[condition - 1]?.tokenType !== Comma) continue;
    const subject = subjectBefore(scan, endOfSubject(scan, condition), first);
    if (opensAfterComma(scan, subject) && subject < condition - 1) return { subject, condition };
  }
  return null;
}

function opensAfterComma(scan: Scan, index: number): boolean {
  return scan.tokens[index - 1]?.tokenType === Comma && DETERMINER.test(scan.tokens[index]?.image ?? '');
}

/**
 * The subject after a condition, and what interrupts it before the verb: "when the statement is effective, the Shares which are
 * issued under the Plan, against payment therefor, will be".
 */
function interrupted(
  scan: Scan,
  first: number,
  predicate: number,
): { readonly subject: number; readonly condition: number } | null {
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
      return { subject: index + 1, condition: end + 1 };
    end = index;
  }
  return null;
}

/** Whether "and that", "and" a determiner or an enumerator begins the subject of a further conclusion: "and that the same, when paid for,". */
function joinsSubject(scan: Scan, subject: number): boolean {
  const { tokenType } = scan.tokens[subject - 1] ?? {};
  return [That, And, InlineMarker].some((type) => type === tokenType);
}

/** Whether the sentence's first verb follows a comma that no condition opened: "The Units, and the shares in them, are". */
function apposed(scan: Scan, predicate: number, condition: number, concluded: boolean): boolean {
  return !concluded && condition < 0 && scan.tokens[predicate - 1]?.tokenType === Comma;
}

/** Where a subject begins that has commas of its own. */
function wholeSubject(scan: Scan, predicate: number, floor: number): number {
  let start = predicate;
  for (let index = predicate - 1; index > floor; index--) {
    const { tokenType } = scan.tokens[index] as IToken;
    if (tokenType !== Comma && BOUNDARIES.includes(tokenType) && scan.depth[index] === 0) break;
    start = index;
  }
  while (scan.tokens[start]?.tokenType === Comma) start++;
  return start;
}

function isBoundary(scan: Scan, index: number, token: IToken, concluded: boolean): boolean {
  if (opensRelative(scan, index)) return false;
  if (BOUNDARIES.includes(token.tokenType) || tokenMatcher(token, Holding)) return true;
  if (token.tokenType === And) return concluded && DETERMINER.test(scan.tokens[index + 1]?.image ?? '');
  return token.tokenType === LetterWord && DASH.test(token.image);
}

/** "The Shares that may be issued": a relative clause belongs to the subject. */
function opensRelative(scan: Scan, index: number): boolean {
  return (
    scan.tokens[index]?.tokenType === That &&
    /^(?:may|are|is|were|was|have|has)\b/i.test(scan.tokens[index + 1]?.image ?? '')
  );
}

/** Where the subject before a condition ends: commas, dashes and "and" before the condition's head are no part of it. */
function endOfSubject(scan: Scan, condition: number): number {
  let end = condition;
  while (end > 0) {
    const before = scan.tokens[end - 1] as IToken;
    if (![Comma, And].includes(before.tokenType) && !DASH.test(before.image)) break;
    end--;
  }
  return end;
}
