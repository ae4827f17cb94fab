import type { IToken, TokenType } from 'chevrotain';
import { governed, joinedClauses, JOINTS } from '../body/governed.js';
import { DEEPEST, enumerators, leadsInList } from '../body/list-levels.js';
import { firstOf, InlineMarker, ItemMarker } from '../markers.js';
import { documentPlaces, predicateAfter } from './mark-documents.js';
import {
  AssumedMark,
  EntryEndMark,
  EntryMark,
  entryMarkAt,
  SubentryEndMark,
  type ClauseKind,
  type Insertions,
} from '../marks.js';
import { AssumptionHead } from '../phrases/assumptions.js';
import {
  AssumeVerb,
  AssumptionsNoun,
  ExamineVerb,
  NoOpinion,
  QualifyPhrase,
  RelyVerb,
} from '../phrases/kinds.js';
import { BankruptcyTopic, EquityTopic } from '../phrases/topics.js';
import { sources, unverifiedAfter } from './sources.js';
import { And, Comma, OpenParenthesis, That } from '../words.js';

/**
 * Finds the entries of a sentence that lists: assumptions, documents, sources, exceptions. Entries are the outermost
 * enumerators, with those of the lists inside; without any, the heads of a series ("the genuineness of …, the
 * authenticity of …"); without those, what the sentence's verb governs.
 * @param depth how deep the list item stands that the sentence opens; `null` where it opens none
 */
export function entryMarks(kind: ClauseKind, tokens: readonly IToken[], depth: number | null): Insertions {
  const assumed = depth === null ? assumedPart(kind, tokens) : null;
  if (assumed) {
    const { place, marks } = assumed;
    const before = entryMarks(kind, tokens.slice(0, place), null);
    const after = [...marks].map(([index, types]): [number, readonly TokenType[]] => [index + place, types]);
    return new Map([...before, [place, [AssumedMark]], ...after]);
  }
  if (kind === 'examination') {
    const places = documentPlaces(tokens, depth);
    return endedAt(places, depth === null ? predicateAfter(tokens, places.at(-1) ?? tokens.length) : -1);
  }
  if (depth !== null)
    return new Map([
      [0, [entryMarkAt[depth] as TokenType]],
      ...(siblings(tokens, depth) ?? nested(tokens, 1, depth + 1)),
    ]);
  const enumerated = nested(tokens, 0, 0);
  const listed = choosesAmong(tokens, enumerated[0]?.[0] ?? -1) ? [] : enumerated;
  if (listed.filter(([, [mark]]) => mark === EntryMark).length > 1)
    return kind === 'assumption' ? predicates(tokens, listed) : new Map(listed);
  if (leadsInList(tokens)) return new Map();
  if (kind === 'assumption') {
    const heads = indexes(tokens, AssumptionHead);
    const nouns = heads.length > 0 && !governsClause(tokens, heads[0] ?? 0);
    const places = nouns ? withClauses(tokens, heads) : assumedClauses(tokens);
    const last = places.at(-1);
    if (last === undefined) return at(places);
    const comment = commentAfter(tokens, last);
    return endedAt(places, comment < 0 ? reliesAfter(tokens, last) : comment);
  }
  if (kind === 'reliance') {
    const places = sources(tokens);
    const last = places.at(-1) ?? tokens.length;
    const unverified = unverifiedAfter(tokens, last);
    return endedAt(places, unverified < 0 ? predicateAfter(tokens, last) : unverified);
  }
  // An item among exceptions is one, whatever it says: "(c) “Non-assessable” shall mean …".
  const excepts =
    tokens[0]?.tokenType === ItemMarker ||
    [NoOpinion, QualifyPhrase, BankruptcyTopic, EquityTopic].some((type) => indexes(tokens, type).length > 0);
  return at(excepts ? [0, ...equityAfter(tokens)] : []);
}

/** The marks of entries, the last of which ends at `end`; -1 where the sentence ends with it. */
function endedAt(places: readonly number[], end: number): Insertions {
  return end < 0 ? at(places) : at(places).set(end, [EntryEndMark]);
}

/** What "we have assumed that" governs, or "our opinions assume that", "it is further assumed that". */
function assumedClauses(tokens: readonly IToken[]): number[] {
  const own = governed(tokens, AssumeVerb);
  if (own.length > 0) return own;
  const noun = tokens.findIndex(
    ({ tokenType, image }) => tokenType === AssumptionsNoun && ASSUMES.test(image),
  );
  return noun < 0 ? [] : governed(tokens, AssumptionsNoun, noun);
}
const ASSUMES = /\bassume[ds]?$/i;

/** "exceeds the greater of (i) the par value and (ii) the stated capital", "either (i) … or (ii) …": enumerators of what is one entry. */
function choosesAmong(tokens: readonly IToken[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 2), Math.max(0, first)).map(({ image }) => image);
  return /(?:^|\s)(?:(?:greater|lesser|less|higher|lower|later|earlier|sum|either|one) of|either)$/i.test(
    before.join(' '),
  );
}

const SUBJECT = /^(?:the|an?|each|any|all|such|our|its)$/i;
const VERB =
  /^(?:is|are|was|were|be|do|does|has|have|had|will|shall|may|can|must|requires?|conforms?|compl(?:y|ies))(?= |$)/i;
/** How long a subject may be that stands alone in its entry: "(b) the Pledge Agreement of even date herewith, and". */
const SUBJECT_LENGTH = 16;

/** Whether the entries of a list name subjects that share the verb of the last: "that (a) the Indenture and (b) the Notes have been executed". */
function listsSubjects(tokens: readonly IToken[], entries: readonly number[]): boolean {
  const [first = 0] = entries;
  const before = tokens[first - 1];
  const ofEach = before?.image === 'of' && /^(?:each|all|both|any)$/i.test(tokens[first - 2]?.image ?? '');
  if (before?.tokenType !== That && !ofEach) return false;
  const hasVerb = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ image }) => VERB.test(image));
  return entries.every((at, index) => {
    if (!SUBJECT.test(tokens[at + 1]?.image ?? '')) return false;
    const next = entries[index + 1];
    return next === undefined
      ? hasVerb(at, tokens.length)
      : next - at <= SUBJECT_LENGTH && !hasVerb(at, next);
  });
}

/**
 * The entries of a list; the whole of one whose entries share a subject ("that the performance of the Notes (a) is … (b) does not …")
 * or a verb.
 */
function predicates(
  tokens: readonly IToken[],
  listed: readonly [number, TokenType[]][],
): Map<number, readonly TokenType[]> {
  const entries = listed.flatMap(([index, [mark]]) => (mark === EntryMark ? [index] : []));
  const first = entries[0] ?? 0;
  const [governs = first] = governed(tokens, AssumeVerb);
  const listsVerbs = governs < first && VERB.test(tokens[first + 1]?.image ?? '');
  if (!listsVerbs && !listsSubjects(tokens, entries)) return new Map(listed);
  const start = Math.min(governs, first - 1);
  return new Map([[start, [EntryMark]], ...nested(tokens, start + 1, 1)]);
}

/** Where a comment on the assumptions follows them: ", assumptions which we have not independently verified"; -1 if none does. */
function commentAfter(tokens: readonly IToken[], last: number): number {
  return tokens.findIndex(
    ({ tokenType }, index) =>
      index > last &&
      tokenType === Comma &&
      /^(?:which )?assumptions?$/i.test(tokens[index + 1]?.image ?? ''),
  );
}

/** Where the sentence goes on from what is assumed to what is relied on: "and have relied upon certificates"; -1 where it does not. */
function reliesAfter(tokens: readonly IToken[], last: number): number {
  return tokens.findIndex(({ tokenType }, index) => {
    if (index <= last || tokenType !== And) return false;
    const aux = /^have$/i.test(tokens[index + 1]?.image ?? '') ? 2 : 1;
    return tokens[index + aux]?.tokenType === RelyVerb && /^relied$/i.test(tokens[index + aux]?.image ?? '');
  });
}

/** How far "and" may stand from the verb: "and we have further assumed". */
const AND_REACH = 5;
/** How far the object of two verbs may stand from the second: "and assumed the accuracy and completeness of,". */
const SHARED_REACH = 10;

/** Where a sentence of examination or reliance goes on to what is assumed, "and have assumed that", with the marks from there on. */
function assumedPart(
  kind: ClauseKind,
  tokens: readonly IToken[],
): { readonly place: number; readonly marks: Insertions } | null {
  if (kind !== 'examination' && kind !== 'reliance') return null;
  const verb = kind === 'examination' ? ExamineVerb : RelyVerb;
  const first = tokens.findIndex(({ tokenType }) => tokenType === verb);
  const found = tokens.findIndex(
    ({ tokenType }, index) => first >= 0 && index > first && tokenType === AssumeVerb,
  );
  const and = tokens.findLastIndex(
    ({ tokenType }, index) => index < found && index >= found - AND_REACH && tokenType === And,
  );
  // "relied upon, and assumed the accuracy of, certificates": what is relied on follows.
  const shared = tokens.some(
    ({ tokenType }, index) =>
      index > found &&
      index < found + SHARED_REACH &&
      tokenType === Comma &&
      /^of$/i.test(tokens[index - 1]?.image ?? ''),
  );
  if (found < 0 || and <= first || shared) return null;
  const marks = entryMarks('assumption', tokens.slice(and), null);
  return marks.size > 0 ? { place: and, marks } : null;
}

/**
 * The nouns of a series and the clauses that go on with it: "the genuineness of all signatures, and that all copies conform". A
 * noun within a clause is no entry of its own.
 */
function withClauses(tokens: readonly IToken[], heads: readonly number[]): number[] {
  const clauses = joinedClauses(tokens, heads[0] ?? 0);
  const nouns = heads.filter(
    (head) =>
      !clauses.some((clause) => clause < head) || JOINTS.includes(tokens[head - 1]?.tokenType as TokenType),
  );
  return [...nouns, ...clauses].sort((a, b) => a - b);
}

/** Whether "that" stands between the verb and the first noun: "assumed that there is no limit to the accuracy of …". */
function governsClause(tokens: readonly IToken[], head: number): boolean {
  const verb = tokens.findIndex(({ tokenType }) => tokenType === AssumeVerb);
  return (
    verb >= 0 && tokens.some(({ tokenType }, index) => index > verb && index < head && tokenType === That)
  );
}

/** How far "and" may stand before the words that name equity: "and to the effect of general principles of equity". */
const JOINT_REACH = 5;
/** The same where a clause of its own goes there: "and their enforcement may be subject to the exercise of discretion under principles of equity". */
const CLAUSE_REACH = 24;

function speaksOfEnforcement(tokens: readonly IToken[], at: number): boolean {
  return (
    /^(?:their|its|the|such)$/i.test(tokens[at]?.image ?? '') && /^enforce/i.test(tokens[at + 1]?.image ?? '')
  );
}

/** Where equity is excepted beside the laws of insolvency: "… affecting creditors' rights and to general equity principles". */
function equityAfter(tokens: readonly IToken[]): number[] {
  const insolvency = tokens.findIndex(({ tokenType }) => tokenType === BankruptcyTopic);
  const equity = tokens.findIndex(
    ({ tokenType }, index) => insolvency >= 0 && index > insolvency && tokenType === EquityTopic,
  );
  for (let index = equity - 1; index > insolvency && index >= equity - CLAUSE_REACH; index--) {
    const { tokenType } = tokens[index] as IToken;
    if (tokenType === And) {
      const near = index >= equity - JOINT_REACH;
      return near || speaksOfEnforcement(tokens, index + 1) ? [index + 1] : [];
    }
    if (tokenType === OpenParenthesis) break;
  }
  return [];
}

/** The marks of the lists in the tokens from `from` on, the outermost at `depth`. */
function nested(tokens: readonly IToken[], from: number, depth: number): [number, TokenType[]][] {
  const found = enumerators(tokens, from, tokens.length).filter((entry) => entry.depth + depth < DEEPEST);
  const outer = found.filter((entry) => entry.depth === 0).length;
  if (depth > 0 && outer < 2) return [];
  return found.map((entry) => [entry.index, [entryMarkAt[entry.depth + depth] as TokenType]]);
}

/** The marks of a later sentence of an entry: the end of the list before it in the entry, and the list within it. */
export function laterMarks(tokens: readonly IToken[]): Insertions {
  return new Map([[0, [SubentryEndMark]], ...nested(tokens, 1, 1)]);
}

/** The items after the first of a list that runs on within its paragraph: "(i) …; (ii) …; and (iii) …". */
function siblings(tokens: readonly IToken[], depth: number): [number, TokenType[]][] | null {
  const level = firstOf(tokens[0]?.image ?? '');
  if (tokens[0]?.tokenType !== ItemMarker || level.style === 'other') return null;
  const found = enumerators(tokens, 1, tokens.length, [level]).filter(
    (entry) => entry.depth + depth < DEEPEST,
  );
  if (!found.some((entry) => entry.depth === 0)) return null;
  return found.map((entry) => [entry.index, [entryMarkAt[entry.depth + depth] as TokenType]]);
}

/** The lists inside a condition, which begins at `from` and ends before `to`. */
export function conditionEntries(tokens: readonly IToken[], from: number, to: number): [number, TokenType][] {
  const first = tokens[from]?.tokenType === InlineMarker ? from : from + 1;
  const found = enumerators(tokens, first, to).filter(({ depth }) => depth < DEEPEST);
  if (found.filter(({ depth }) => depth === 0).length < 2) return [];
  return found.map(({ index, depth }) => [index, entryMarkAt[depth] as TokenType]);
}

function at(places: readonly number[]): Map<number, TokenType[]> {
  return new Map(places.map((index): [number, TokenType[]] => [index, [EntryMark]]));
}

function indexes(tokens: readonly IToken[], type: TokenType): number[] {
  return tokens.flatMap(({ tokenType }, index) => (tokenType === type ? [index] : []));
}
