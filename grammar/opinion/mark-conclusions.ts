import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { conditionEntries } from './mark-entries.js';
import { lawLimitMarks, offeringMarks } from './mark-offering.js';
import { firstOf, InlineMarker, ItemMarker, nextOf } from './markers.js';
import { ConclusionMark, ConditionMark, ElisionMark, SubjectOfMark, type Insertions } from './marks.js';
import {
  ClosingPredicate,
  ConditionHead,
  Holding,
  OtherHolding,
  ShelfPredicate,
} from './phrases/holdings.js';
import {
  apposed,
  endOfSubject,
  extentBefore,
  innerCondition,
  interrupted,
  isIssuable,
  joinsSubject,
  opensSubject,
  sharedSubject,
  subjectBefore,
  tellsExtent,
  wholeSubject,
  type Scan,
} from './conclusion-subjects.js';
import { AdvicePhrase, OpinionStatement } from './phrases/kinds.js';
import { And, CloseParenthesis, Colon, Comma, OpenParenthesis, SentenceEnd, That } from './words.js';

/**
 * Finds the conclusions of a sentence of opinion: which verbs carry a holding, where the subject of each begins, and
 * which words are conditions. A holding inside a condition ("when the Notes have been duly authorized") is none.
 */

/** How many tokens may part a verb of things done from its holding. */
const HOLDING_REACH = 12;

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
    inserted.set(index, [...(inserted.get(index) ?? []), type]);
  };
  const statement = tokens.findIndex(
    ({ tokenType }) => tokenType === OpinionStatement || tokenType === AdvicePhrase,
  );
  const lead = tokens.slice(0, Math.max(statement, 0));
  const offering = offeringMarks(lead);
  for (const [index, type] of offering.length > 0 ? offering : lawLimitMarks(lead)) insert(index, type);
  let condition = -1;
  let concluded = false;
  for (let index = statement + 1; index < tokens.length; index++) {
    const { tokenType } = tokens[index] as IToken;
    if ((scan.depth[index] ?? 0) > 0) continue;
    if (
      tokenType === ConditionHead &&
      condition < 0 &&
      !isBasis(scan, index) &&
      !isIssuable(scan, index) &&
      !isInterposed(scan, index)
    ) {
      condition = index;
      insert(opensConditions(scan, index) ? index - 1 : index, ConditionMark);
    } else if (condition < 0 && isElided(scan, index)) {
      const subject = subjectBefore(scan, index, statement, concluded);
      if (subject === index) continue;
      insert(subject, ConclusionMark);
      insert(index + 1, ElisionMark);
      concluded = true;
    } else if (
      isMain(scan, index, condition) &&
      !(condition >= 0 && isFuturePerfect(scan, index, concluded))
    ) {
      const extent = condition < 0 && !concluded ? extentBefore(scan, index, statement) : -1;
      if (extent >= 0) {
        insert(subjectBefore(scan, extent - 1, statement), SubjectOfMark);
        insert(extent, ConditionMark);
      }
      const subject =
        extent >= 0
          ? index
          : apposed(scan, index, condition, concluded)
            ? wholeSubject(scan, index, statement)
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
        const before = pastVerb(
          scan,
          subjectBefore(scan, endOfSubject(scan, condition), statement, concluded),
          statement,
        );
        const isMarked = inserted.has(before);
        if (
          before < endOfSubject(scan, condition) &&
          (!concluded || (joinsSubject(scan, before) && !isMarked))
        )
          insert(before, SubjectOfMark);
      } else if (subject === index && extent < 0 && !concluded) {
        const shared = sharedSubject(scan, index, statement);
        if (shared !== null) insert(shared, SubjectOfMark);
      }
      insert(subject, ConclusionMark);
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

/** "The Contracts, and all amendments of them, have been approved and, when issued, will be": the subject of the first verb, which has commas. */
function pastVerb(scan: Scan, subject: number, statement: number): number {
  const verb = scan.tokens[subject];
  return verb?.tokenType === ClosingPredicate ? wholeSubject(scan, subject, statement) : subject;
}

/** The verb itself where the words before it are those of a condition inside another: "when …, the Notes when issued will be". */
function pastCondition(scan: Scan, verb: number, subject: number): number {
  const head = scan.tokens[subject - 1]?.tokenType === ConditionHead && !isIssuable(scan, subject - 1);
  return head ? verb : subject;
}

/** "they", and behind "and" the words that stand for one subject: "and it constitutes", "and each constitutes". */
function isPronoun({ tokens }: Scan, index: number): boolean {
  const image = tokens[index]?.image ?? '';
  return /^they$/i.test(image) || (/^(?:it|each)$/i.test(image) && tokens[index - 1]?.tokenType === And);
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
  if (scan.tokens[index - 1]?.tokenType === That || isPronoun(scan, index - 1)) return false;
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
function isFuturePerfect(scan: Scan, index: number, concluded: boolean): boolean {
  return (
    (concluded || scan.lastShelf > index) && /^shall\s+have\s+been$/i.test(scan.tokens[index]?.image ?? '')
  );
}

/** How far the verb may stand that has the holding of two: "the Shares are, and the Warrant Shares, when issued under …, will be". */
const ELISION_REACH = 60;

/** Whether the verb has its holding in common with the next: "the Shares are, and the Rights will be, validly issued". */
function isElided(scan: Scan, index: number): boolean {
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

function isPredicate(token: IToken | undefined): boolean {
  return token?.tokenType === ClosingPredicate || token?.tokenType === ShelfPredicate;
}

/** In how many words a condition is said between a verb and its holding. */
const INTERPOSED_REACH = 8;

/** "will be when sold legally issued, fully paid": a condition of a few words between the verb and its holding. */
function isInterposed(scan: Scan, index: number): boolean {
  if (!isPredicate(scan.tokens[index - 1]) || scan.tokens[index]?.tokenType !== ConditionHead) return false;
  for (let next = index + 1; next < index + INTERPOSED_REACH && next < scan.tokens.length; next++) {
    const token = scan.tokens[next] as IToken;
    if (tokenMatcher(token, Holding)) return true;
    if (token.tokenType === Comma || token.tokenType === SentenceEnd || isPredicate(token)) return false;
  }
  return false;
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
    // "proceedings have been taken so that the Notes have been duly authorized"
    if (token.tokenType === That && /^so$/i.test(scan.tokens[index - 1]?.image ?? '')) return false;
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
