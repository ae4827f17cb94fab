import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { conditionEntries } from './mark-entries.js';
import { lawLimitMarks, offeringMarks } from './mark-offering.js';
import { firstOf, InlineMarker, ItemMarker, nextOf } from './markers.js';
import {
  ConclusionMark,
  ConditionMark,
  ElisionMark,
  PartedMark,
  ProvisoMark,
  SubjectOfMark,
  type Insertions,
} from './marks.js';
import {
  ClosingPredicate,
  ConditionHead,
  Holding,
  OtherHolding,
  ShelfPredicate,
} from './phrases/holdings.js';
import {
  apposed,
  apposedNext,
  endOfSubject,
  extentBefore,
  innerCondition,
  interrupted,
  isIssuable,
  joinsSubject,
  sharedSubject,
  subjectBefore,
  verbStart,
  wholeSubject,
} from './conclusion-subjects.js';
import type { Scan } from './conclusion-scan.js';
import {
  isElided,
  isFuturePerfect,
  isInsideVerb,
  isInterposed,
  isMain,
  isParted,
  opensParted,
} from './conclusion-verbs.js';
import { premiseMarks, statementOf } from './opinion-statement.js';
import { provisoIn } from './provisos.js';
import { CloseParenthesis, Colon, OpenParenthesis } from './words.js';

/**
 * Finds the conclusions of a sentence of opinion: which verbs carry a holding, where the subject of each begins, and
 * which words are conditions. A holding inside a condition ("when the Notes have been duly authorized") is none.
 */

/**
 * The marks of a sentence of opinion: its conclusions, their conditions, and what it tells before it states the opinion.
 *
 * @param tokens the sentence's own tokens, to whose indexes the marks are keyed
 */
export function conclusionMarks(tokens: readonly IToken[]): Insertions {
  const depth = depths(tokens);
  const lastShelf = tokens.findLastIndex(
    ({ tokenType }, index) => tokenType === ShelfPredicate && depth[index] === 0,
  );
  const scan: Scan = { tokens, depth, lastShelf };
  const inserted = new Map<number, TokenType[]>();
  const insert = (index: number, type: TokenType): void => {
    const marks = inserted.get(index) ?? [];
    if (!marks.includes(type)) inserted.set(index, [...marks, type]);
  };
  const statement = statementOf(tokens);
  for (const [index, type] of leadMarks(tokens.slice(0, Math.max(statement, 0)))) insert(index, type);
  const proviso = provisoIn(scan, statement);
  let condition = -1;
  let concluded = false;
  /** Marks what stands before the verb at `index`, its subject too where a condition parts them; returns where the conclusion begins. */
  const subjectOf = (index: number): number => {
    const extent = condition < 0 && !concluded ? extentBefore(scan, index, statement) : -1;
    if (extent >= 0) {
      insert(subjectBefore(scan, extent - 1, statement), SubjectOfMark);
      insert(extent, ConditionMark);
    }
    const next = condition < 0 && concluded ? apposedNext(scan, index) : -1;
    const subject =
      extent >= 0
        ? index
        : apposed(scan, index, condition, concluded)
          ? wholeSubject(scan, index, statement)
          : next >= 0
            ? next
            : pastCondition(
                scan,
                index,
                subjectBefore(scan, index, Math.max(condition, statement), concluded),
              );
    const inner =
      subject === index && condition >= 0
        ? (innerCondition(scan, condition, index) ?? interrupted(scan, condition, index))
        : null;
    if (inner) {
      insert(inner.subject, SubjectOfMark);
      if (inner.condition !== null) insert(inner.condition, ConditionMark);
    } else if (subject === index && condition >= 0) {
      const aside = concluded ? -1 : extentBefore(scan, condition, statement);
      const end = aside < 0 ? endOfSubject(scan, condition) : aside - 1;
      const before = pastVerb(scan, subjectBefore(scan, end, statement, concluded), statement);
      const isMarked = inserted.has(before);
      if (before < end && (!concluded || (joinsSubject(scan, before) && !isMarked)))
        insert(before, SubjectOfMark);
      if (aside >= 0) insert(aside, ConditionMark);
    } else if (subject === index && extent < 0 && (!concluded || verbStart(scan, index) < index)) {
      const shared = pastStatement(scan, index, statement, concluded);
      if (shared !== null) insert(shared, SubjectOfMark);
    }
    return subject;
  };
  for (let index = statement + 1; index < tokens.length; index++) {
    const { tokenType } = tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    if (concluded && index === proviso?.start) {
      insert(index, ProvisoMark);
      condition = -1;
      index = proviso.end - 1;
    } else if (
      tokenType === ConditionHead &&
      condition < 0 &&
      !isBasis(scan, index) &&
      !isIssuable(scan, index) &&
      !isInterposed(scan, index)
    ) {
      condition = index;
      insert(opensConditions(scan, index) ? index - 1 : index, ConditionMark);
    } else if (condition >= 0 && tokenType === ConditionHead && isInsideVerb(scan, index)) {
      insert(index, ConditionMark);
    } else if (condition < 0 && isElided(scan, index)) {
      const subject = subjectBefore(scan, index, statement, concluded);
      if (subject === index) continue;
      insert(subject, ConclusionMark);
      insert(index + 1, ElisionMark);
      concluded = true;
    } else if (condition < 0 && tellsOfNone(tokens[index])) {
      insert(index, ConclusionMark);
      concluded = true;
    } else if (opensParted(tokens[index])) {
      const subject = subjectOf(index);
      if (subject < index) insert(subject, SubjectOfMark);
      condition = -1;
    } else if (isParted(scan, index, condition)) {
      insert(index, ConclusionMark);
      insert(index, PartedMark);
      condition = -1;
      concluded = true;
    } else if (
      isElided(scan, index) ||
      (isMain(scan, index, condition) && !(condition >= 0 && isFuturePerfect(scan, index, concluded)))
    ) {
      insert(subjectOf(index), ConclusionMark);
      if (isElided(scan, index)) insert(index + 1, ElisionMark);
      condition = -1;
      concluded = true;
    }
  }
  const leads = tokens[tokens.length - 1]?.tokenType === Colon;
  // "The Bonds will be valid when:" leads a list of conditions, "When the Bonds have been issued:" one of conclusions.
  const conditional = condition >= 0 && condition < tokens.length - 2;
  const holds = statement < 0 && tokens.some((token) => tokenMatcher(token, Holding));
  if (!concluded && holds && !(leads && conditional))
    insert(isEnumerator(tokens[0]) && !inserted.has(1) ? 1 : 0, ConclusionMark);
  else if (!concluded && leads && condition < 0) {
    const shared = sharedSubject(scan, tokens.length, statement);
    if (shared !== null) insert(shared, SubjectOfMark);
  }
  for (const [index, type] of conditionLists(tokens, inserted)) insert(index, type);
  return inserted;
}

/** The marks of what a sentence tells before it states the opinion: of the offering, of laws or of conditions. */
function leadMarks(lead: readonly IToken[]): readonly [number, TokenType][] {
  const offering = offeringMarks(lead);
  if (offering.length > 0) return offering;
  const limits = lawLimitMarks(lead);
  return limits.length > 0 ? limits : premiseMarks(lead);
}

/** "The Contracts, and all amendments of them, have been approved and, when issued, will be": the subject of the first verb, which has commas. */
function pastVerb(scan: Scan, subject: number, statement: number): number {
  const verb = scan.tokens[subject];
  return verb?.tokenType === ClosingPredicate ? wholeSubject(scan, subject, statement) : subject;
}

/** Where the subject begins of a verb that "in our opinion" stands before or inside, or that shares one; `null` where there is none. */
function pastStatement(scan: Scan, index: number, statement: number, concluded: boolean): number | null {
  const verb = verbStart(scan, index);
  const subject = subjectBefore(scan, verb, statement, concluded);
  return verb < index && subject < verb ? subject : sharedSubject(scan, index, statement);
}

/** The verb itself where the words before it are those of a condition inside another: "when …, the Notes when issued will be". */
function pastCondition(scan: Scan, verb: number, subject: number): number {
  const head = scan.tokens[subject - 1]?.tokenType === ConditionHead && !isIssuable(scan, subject - 1);
  return head ? verb : subject;
}

function isEnumerator(token: IToken | undefined): boolean {
  return token?.tokenType === ItemMarker || token?.tokenType === InlineMarker;
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

/** How far the next of several conditions may stand. */
const NEXT_CONDITION = 120;

/** Whether the condition at `index` is the first of a list: "that (1) when the Board has acted, (2) when …, the Shares will be". */
function opensConditions({ tokens }: Scan, index: number): boolean {
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

/** "to our knowledge, no proceedings are pending": a holding with a subject and a verb of its own. */
function tellsOfNone(token: IToken | undefined): boolean {
  return token?.tokenType === OtherHolding && NONE.test(token.image);
}
const NONE = /^no\s[^]{1,200}\s(?:pending|payable)$/i;

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
