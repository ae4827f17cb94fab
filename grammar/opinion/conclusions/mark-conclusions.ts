import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { lawLimitMarks, offeringMarks } from '../entries/mark-offering.js';
import { InlineMarker, ItemMarker } from '../markers.js';
import {
  AddedMark,
  ConclusionMark,
  ConditionMark,
  ElisionMark,
  PartedMark,
  ProvisoMark,
  SharedMark,
  SubjectOfMark,
  type Insertions,
} from '../marks.js';
import {
  ClosingPredicate,
  ConditionHead,
  Holding,
  OtherHolding,
  ShelfPredicate,
} from '../phrases/holdings.js';
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
import { isVerb, type Scan } from './conclusion-scan.js';
import { conditionLists, followsSubject, isBasis, isJoined, opensConditions } from './condition-places.js';
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
import { letteredConditions } from './lettered-conditions.js';
import { provisoIn } from './provisos.js';
import { sharedHoldings } from './shared-holdings.js';
import { CloseParenthesis, Colon, OpenParenthesis } from '../words.js';

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
  return new ConclusionSearch(tokens).marks();
}

/** The search through one sentence, from verb to verb. */
/** The head of a condition that names an event. */
const EVENT = /^(?:(?:up)?on|after|following)\b/i;

class ConclusionSearch {
  private readonly scan: Scan;
  /** Index of the words that state the opinion; -1 where there are none. */
  private readonly statement: number;
  private readonly inserted = new Map<number, TokenType[]>();
  /** Where the condition begins that no conclusion has followed yet; -1 where there is none. */
  private condition = -1;
  private concluded = false;
  /** Whether an event opens the sentence, "Upon completion of the Proceedings": what "when …" opens with is of its own securities. */
  private opensWithEvent = false;

  constructor(private readonly tokens: readonly IToken[]) {
    const depth = depths(tokens);
    const lastShelf = tokens.findLastIndex(
      ({ tokenType }, index) => tokenType === ShelfPredicate && depth[index] === 0,
    );
    this.scan = { tokens, depth, lastShelf };
    this.statement = statementOf(tokens);
  }

  marks(): Insertions {
    const { tokens, statement } = this;
    const lead = tokens.slice(0, Math.max(statement, 0));
    for (const [index, type] of leadMarks(lead)) this.insert(index, type);
    const proviso = provisoIn(this.scan, statement);
    const lettered = letteredConditions(this.scan, statement);
    for (const { condition, subject, end, next } of lettered) {
      this.insert(condition, ConditionMark);
      this.insert(subject, ConclusionMark);
      if (!isVerb(tokens[next])) this.insert(end, ElisionMark);
    }
    for (let index = statement + 1; index < tokens.length; index++) {
      if ((this.scan.depth[index] ?? 0) > 0) continue;
      if (this.concluded && index === proviso?.start) {
        this.insert(index, ProvisoMark);
        this.condition = -1;
        index = proviso.end - 1;
      } else if (index === lettered[0]?.condition) {
        this.condition = -1;
        this.concluded = true;
        index = lettered.at(-1)?.next ?? index;
      } else if (!this.marksCondition(index)) this.markVerb(index);
    }
    this.markLead();
    for (const index of sharedHoldings(this.scan, this.inserted)) this.insert(index, SharedMark);
    for (const [index, type] of conditionLists(tokens, this.inserted)) this.insert(index, type);
    return this.inserted;
  }

  private insert(index: number, type: TokenType): void {
    const marks = this.inserted.get(index) ?? [];
    if (!marks.includes(type)) this.inserted.set(index, [...marks, type]);
  }

  /** Marks the condition that begins at `index`, if one does. */
  private marksCondition(index: number): boolean {
    const { scan } = this;
    if (this.tokens[index]?.tokenType !== ConditionHead) return false;
    if (this.condition >= 0) {
      if (!isInsideVerb(scan, index)) return false;
      this.insert(index, ConditionMark);
      return true;
    }
    if (isBasis(scan, index) || isIssuable(scan, index) || isInterposed(scan, index)) return false;
    this.condition = index;
    if (this.concluded && this.opensWithEvent && isJoined(scan, index)) this.insert(index, AddedMark);
    if (!this.concluded) this.opensWithEvent ||= EVENT.test(this.tokens[index].image);
    this.insert(opensConditions(scan, index) ? index - 1 : index, ConditionMark);
    return true;
  }

  /** Marks the conclusion whose verb stands at `index`, if one does. */
  private markVerb(index: number): void {
    const { scan, tokens, condition } = this;
    const elided = isElided(scan, index);
    if (condition < 0 && elided) {
      const subject = subjectBefore(scan, index, this.statement, this.concluded);
      if (subject === index) return;
      this.insert(index + 1, ElisionMark);
      this.conclude(subject);
    } else if (condition < 0 && tellsOfNone(tokens[index])) {
      this.conclude(index);
    } else if (opensParted(tokens[index])) {
      const subject = this.subjectOf(index);
      if (subject < index) this.insert(subject, SubjectOfMark);
      this.condition = -1;
    } else if (isParted(scan, index, condition)) {
      this.conclude(index);
      this.insert(index, PartedMark);
    } else if (
      elided ||
      (isMain(scan, index, condition) && !(condition >= 0 && isFuturePerfect(scan, index, this.concluded)))
    ) {
      const subject = this.subjectOf(index);
      if (elided) this.insert(index + 1, ElisionMark);
      this.conclude(subject);
    }
  }

  private conclude(subject: number): void {
    this.insert(subject, ConclusionMark);
    this.condition = -1;
    this.concluded = true;
  }

  /**
   * Where the conclusion of the verb at `index` begins. Marks what stands before it: its subject, where a condition parts the two,
   * and a condition inside the subject.
   */
  private subjectOf(index: number): number {
    const { scan, condition, concluded } = this;
    const extent = condition < 0 && !concluded ? extentBefore(scan, index, this.statement) : -1;
    if (extent >= 0) {
      this.insert(subjectBefore(scan, extent - 1, this.statement), SubjectOfMark);
      this.insert(extent, ConditionMark);
      return index;
    }
    const subject = this.adjoiningSubject(index);
    if (subject !== index) return subject;
    if (condition >= 0) this.markSubjectAcross(index);
    else if (!concluded || verbStart(scan, index) < index) {
      const shared = pastStatement(scan, index, this.statement, concluded);
      if (shared !== null) this.insert(shared, SubjectOfMark);
    }
    return index;
  }

  /** Where the subject begins that stands right before the verb; the verb's own index where a condition does. */
  private adjoiningSubject(index: number): number {
    const { scan, condition, concluded, statement } = this;
    if (apposed(scan, index, condition, concluded)) return wholeSubject(scan, index, statement);
    const next = condition < 0 && concluded ? apposedNext(scan, index) : -1;
    if (next >= 0) return next;
    return pastCondition(scan, index, subjectBefore(scan, index, Math.max(condition, statement), concluded));
  }

  /** Marks the subject of the verb at `index` on the other side of the condition, or inside of it. */
  private markSubjectAcross(index: number): void {
    const { scan, condition, concluded, statement } = this;
    const inner =
      concluded || !followsSubject(scan, condition, statement)
        ? (innerCondition(scan, condition, index) ?? interrupted(scan, condition, index))
        : null;
    if (inner) {
      this.insert(inner.subject, SubjectOfMark);
      if (inner.condition !== null) this.insert(inner.condition, ConditionMark);
      return;
    }
    const aside = concluded ? -1 : extentBefore(scan, condition, statement);
    const end = aside < 0 ? endOfSubject(scan, condition) : aside - 1;
    const before = pastVerb(scan, subjectBefore(scan, end, statement, concluded), statement);
    const isMarked = this.inserted.has(before);
    if (before < end && (!concluded || (joinsSubject(scan, before) && !isMarked)))
      this.insert(before, SubjectOfMark);
    if (aside >= 0) this.insert(aside, ConditionMark);
  }

  /** Marks a sentence in which no verb was found: an item of a list, or the lead of one. */
  private markLead(): void {
    const { tokens, scan, statement, condition } = this;
    if (this.concluded) return;
    const leads = tokens[tokens.length - 1]?.tokenType === Colon;
    // "The Bonds will be valid when:" leads a list of conditions, "When the Bonds have been issued:" one of conclusions.
    const conditional = condition >= 0 && condition < tokens.length - 2;
    const holds = statement < 0 && tokens.some((token) => tokenMatcher(token, Holding));
    if (holds && !(leads && conditional))
      this.insert(isEnumerator(tokens[0]) && !this.inserted.has(1) ? 1 : 0, ConclusionMark);
    else if (leads && condition < 0) {
      const shared = sharedSubject(scan, tokens.length, statement);
      if (shared !== null) this.insert(shared, SubjectOfMark);
    }
  }
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

/** "to our knowledge, no proceedings are pending": a holding with a subject and a verb of its own. */
function tellsOfNone(token: IToken | undefined): boolean {
  return token?.tokenType === OtherHolding && NONE.test(token.image);
}
const NONE = /^no\s[^]{1,200}\s(?:pending|payable)$/i;

function depths(tokens: readonly IToken[]): number[] {
  let depth = 0;
  return tokens.map(({ tokenType }) => {
    if (tokenType === OpenParenthesis) return ++depth;
    if (tokenType === CloseParenthesis && depth > 0) return depth--;
    return depth;
  });
}
