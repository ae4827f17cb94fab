import type { IToken } from 'chevrotain';
import { endsInCompanySuffix } from '../lexical/company-names.js';
import { kindOf, type KindFound } from './clause-kinds.js';
import { joinParagraphs, type Joined, type Paragraph } from './joined-paragraphs.js';
import type { Line } from './lines.js';
import { enter, leadsConditions, leadsInList } from './list-levels.js';
import { firstOf, ItemMarker, nextOf, type ListLevel } from './markers.js';
import {
  ConclusionMark,
  ConditionMark,
  FurnitureEndMark,
  FurnitureMark,
  HeadingMark,
  markBefore,
  OpinionItemMark,
  sentenceMarks,
  SubjectOfMark,
  type ClauseKind,
  type Insertions,
} from './marks.js';
import { conclusionMarks } from './mark-conclusions.js';
import { entryMarks } from './mark-entries.js';
import { holdingsOfLegality, ShelfPredicate } from './phrases/holdings.js';
import { isNumbered, isNumeral, isTitle, sectionOf, type Section } from './sections.js';
import { SentenceEnd } from './words.js';

/** What the sentences before tell about the next. */
interface Context {
  /** Kind of the list that is open: of the last sentence that ended with a colon. */
  list: ClauseKind | null;
  section: ClauseKind | null;
  /** Kind of the sentence before. */
  last: ClauseKind | null;
  /** The open list is one of conditions: "… will be valid when:"; how deep its own items stand, once one has been read. */
  conditions: { depth: number | null } | null;
  /** The list item that opened the list, where one did: the item after it is no item of that list. */
  opener: { readonly level: ListLevel; readonly outer: ClauseKind | null } | null;
  /** The list that a paragraph without an enumerator left, up to its last item: "(a) … ¶ … ¶ (b) …" goes on with it. */
  left: { readonly kind: ClauseKind; readonly level: ListLevel } | null;
  /** Enumerator of the paragraph, if it has one. */
  enumerator: ListLevel | null;
  /** Items of the open list were read. */
  items: boolean;
  /** The lists of items that are open, one within another. */
  levels: ListLevel[];
  /** Page furniture inside paragraphs, by the token before which it stands. */
  readonly pages: Joined['pages'];
  /** A sentence has given the opinion. */
  opined: boolean;
  /** The paragraphs are those of a schedule. */
  readonly scheduled: boolean;
  /** Of a list of opinions whose lead says what they hold of, or when: how deep the lead's own item stands; -1 for one that is no item. */
  lead: number | null;
}

/** Splits lines into paragraphs; the cells of a row stay together, since a list's markers stand in cells of their own. */
export function paragraphsOf(
  tokens: readonly IToken[],
  lines: readonly Line[],
  textOf: (first: IToken, last: IToken) => string,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let own: IToken[] = [];
  for (const line of lines) {
    for (let index = line.first; index < line.last; index++) own.push(tokens[index] as IToken);
    // The closing may stand right below the last paragraph, in the same block.
    if (line.end !== 'block' && line !== lines[lines.length - 1]) continue;
    const first = own[0];
    const last = own[own.length - 1];
    if (first && last) paragraphs.push({ tokens: own, text: textOf(first, last) });
    own = [];
  }
  return paragraphs;
}

function sentencesOf(paragraph: Paragraph): IToken[][] {
  const sentences: IToken[][] = [[]];
  for (const token of paragraph.tokens) {
    (sentences[sentences.length - 1] as IToken[]).push(token);
    if (token.tokenType === SentenceEnd) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/**
 * Marks the paragraphs of the body, or of a schedule: each sentence with its kind, headings and page furniture as such.
 * @param section the kind of the section that the paragraphs stand in
 */
export function markBody(paragraphs: readonly Paragraph[], section: ClauseKind | null = null): IToken[] {
  const marked: IToken[] = [];
  const joined = joinParagraphs(paragraphs);
  const context: Context = {
    list: null,
    section,
    last: null,
    conditions: null,
    opener: null,
    left: null,
    enumerator: null,
    items: false,
    levels: [],
    pages: joined.pages,
    opined: section !== null,
    scheduled: section !== null,
    lead: null,
  };
  // Headings wait for the sentence that they stand over.
  const pending: IToken[] = [];
  joined.paragraphs.forEach((paragraph, index) => {
    const first = paragraph.tokens[0] as IToken;
    if (paragraph.furniture) {
      markFurniture(marked, paragraph);
      return;
    }
    const listed = first.tokenType === ItemMarker;
    const section = isNumeral(paragraph.text)
      ? UNTITLED
      : sectionOf(listed ? paragraph.text.slice(first.image.length) : paragraph.text);
    if ((section ?? titled(paragraph, context)) && index + 1 < joined.paragraphs.length) {
      // A title of its own within a section leaves the section open.
      if (section ?? isNumbered(paragraph.text))
        Object.assign(context, { section: section?.kind ?? null, list: null, left: null, last: null });
      pending.push(markBefore(HeadingMark, first));
      append(pending, paragraph.tokens);
      return;
    }
    const sentences = sentencesOf(paragraph);
    // "Applicable Law.  The opinions expressed herein are limited to …": the heading goes with the sentence behind it.
    const opening = sentences.length > 1 && !listed && isRunInTitle(sentences[0] ?? []) ? 1 : 0;
    if (opening > 0) {
      pending.push(markBefore(HeadingMark, first));
      append(pending, sentences[0] ?? []);
    }
    sentences.slice(opening).forEach((tokens, index) => {
      markSentence(marked, pending, tokens, { context, listed, opens: index === 0 });
    });
  });
  if (pending[0]) {
    marked.push(markBefore(sentenceMarks.other, pending[0]));
    append(marked, pending);
  }
  return marked;
}

/** Whether a sentence is the heading of the paragraph that it opens: a title, of one word only where that is one of a section. */
function isRunInTitle(tokens: readonly IToken[]): boolean {
  const words = tokens.filter(({ tokenType }) => tokenType !== SentenceEnd).map(({ image }) => image);
  const title = words.join(' ');
  const isHeading = isTitle(title) && !title.includes(':') && !endsInCompanySuffix(title);
  return words.length < tokens.length && (isHeading || (words.length === 1 && sectionOf(title) !== null));
}

/** A section whose heading does not tell its kind. */
const UNTITLED: Section = { kind: null };

/** Whether a paragraph is a title that stands over what follows: no item of the list that is open. */
function titled({ tokens, text }: Paragraph, { list, levels }: Context): boolean {
  if (!isTitle(text)) return false;
  const outer = levels[0];
  return (
    list === null ||
    (outer !== undefined && isNumbered(text) && nextOf(outer, tokens[0]?.image ?? '') === null)
  );
}

/** Where a sentence stands. */
interface Place {
  readonly context: Context;
  /** In a paragraph that is a list item. */
  readonly listed: boolean;
  /** First of its paragraph. */
  readonly opens: boolean;
}

function markSentence(marked: IToken[], pending: IToken[], tokens: readonly IToken[], place: Place): void {
  const { context, listed, opens } = place;
  const first = tokens[0] as IToken;
  const announces = leadsInList(tokens);
  const before = context.last;
  if (opens) enterParagraph(context, listed ? first.image : null);
  const { kind, own } = sentenceKind(tokens, place);
  context.last = kind;
  context.opined ||= kind === 'opinion';
  // The later sentences of a list item belong to its entry.
  const within = listed && !opens && !own && kind === before && ENTRY_KINDS.includes(kind);
  if (opens && (!listed || kind !== before)) context.levels = [];
  // An item of its own clause goes on with the list as the others do: "(g) …", "(h) No opinion is expressed …", "(i) …".
  const level = listed && opens ? enterItem(context, first.image) : null;
  const depth = own ? null : level;
  let marks: Insertions = NONE;
  if (within) insert(marked, tokens, NONE, context);
  else if (isCondition(tokens, place, own) && pending.length === 0)
    insert(marked, tokens, conditionItem(tokens, place, depth ?? 0), context);
  else if (
    kind === 'opinion' &&
    !own &&
    pending.length === 0 &&
    (isLed(place, depth) || followsConditions(first, place))
  ) {
    // What holds on conditions ends their list.
    if (followsConditions(first, place)) context.conditions = null;
    marks = conclusionMarks(tokens);
    marked.push(markBefore(OpinionItemMark, first));
    insert(marked, tokens, marks, context);
  }
  // An item of a list within an item belongs to that.
  else if (depth !== null && depth > 0 && NESTING_KINDS.includes(kind) && pending.length === 0)
    insert(marked, tokens, entryMarks(kind, tokens, depth), context);
  else {
    marked.push(markBefore(sentenceMarks[kind], pending[0] ?? first));
    append(marked, pending);
    pending.length = 0;
    // In a schedule a paragraph is an entry without an enumerator too.
    const entry = context.scheduled && opens && !own && !announces ? 0 : depth;
    marks = marksOf(kind, tokens, entry);
    insert(marked, tokens, marks, context);
    context.lead = kind === 'opinion' && announces && leads(marks) ? (depth ?? -1) : null;
  }
  // "4.1 We offer no opinion: (a) …": a sentence of its own clause is no entry that what follows it could belong to.
  if (listed && own) context.levels = opens && !announces ? context.levels.slice(-1) : [];
  if (announces) {
    const conditions = kind === 'opinion' && leadsConditions(tokens) ? { depth: null } : null;
    const opener = context.enumerator && { level: context.enumerator, outer: context.list };
    Object.assign(context, { list: kind, opener, left: null, items: false, conditions });
  }
}

/** Whether a sentence belongs to an item of a list of conditions: "… will be valid when: (a) the Board has acted; and (b) …". */
function isCondition(tokens: readonly IToken[], { context, listed }: Place, own: boolean): boolean {
  return context.conditions !== null && listed && !own && !tokens.some(concludes);
}

/** The marks of an item of conditions, or of a later sentence of one; the list's own items are its outermost entries. */
function conditionItem(tokens: readonly IToken[], { context, opens }: Place, depth: number): Insertions {
  if (!opens || context.conditions === null) return NONE;
  context.conditions.depth ??= depth;
  return entryMarks('qualification', tokens, Math.max(0, depth - context.conditions.depth));
}

/** Whether a paragraph goes on from a list of conditions to what holds on them: "… (b) their delivery, ¶ the Notes will be valid". */
function followsConditions(first: IToken, { context, listed, opens }: Place): boolean {
  const listRead = context.conditions !== null && context.conditions.depth !== null;
  return listRead && opens && !listed && /^[a-z]/.test(first.image);
}

/** Whether a sentence that concludes nothing says the subject or a condition of what the items below it conclude. */
function leads(marks: Insertions): boolean {
  const types = [...marks.values()].flat();
  return (
    types.some((type) => type === SubjectOfMark || type === ConditionMark) && !types.includes(ConclusionMark)
  );
}

/** Whether a sentence stands in an item of the list that a lead opened; the later sentences of an item go with its first. */
function isLed({ context, listed, opens }: Place, depth: number | null): boolean {
  if (context.lead === null || context.conditions || !listed) return false;
  return !opens || (depth !== null && depth > context.lead);
}

/** The depth of a list item. A number that no open list goes on with belongs to a list that a paragraph broke off. */
function enterItem(context: Context, image: string): number {
  const depth = enter(context.levels, image);
  const number = firstOf(image);
  if (depth === null && number.last > 1) context.levels = [number];
  return depth ?? 0;
}

/** "4. We are of the opinion that: (a) … (b) …" ends before "5.", which goes on with the list that "4." is of. */
function enterParagraph(context: Context, enumerator: string | null): void {
  context.enumerator = enumerator === null ? null : firstOf(enumerator);
  if (enumerator === null || context.opener === null) return;
  const next = nextOf(context.opener.level, enumerator);
  if (next === null) return;
  context.list = context.opener.outer;
  context.left = null;
  context.conditions = null;
  context.opener = { level: next, outer: context.opener.outer };
}

/** Whether the verb is that of a conclusion in a list of conditions, whose own say "shall have been". */
function concludes({ tokenType, image }: IToken): boolean {
  return tokenType === ShelfPredicate && !/\bhave\s+been$/i.test(image);
}

/** The marks inside a sentence of its own clause. */
function marksOf(kind: ClauseKind, tokens: readonly IToken[], depth: number | null): Insertions {
  if (kind === 'opinion') return conclusionMarks(tokens);
  return ENTRY_KINDS.includes(kind) ? entryMarks(kind, tokens, depth === null ? null : 0) : NONE;
}

const NONE: Insertions = new Map();

function markFurniture(into: IToken[], { tokens }: Paragraph): void {
  const first = tokens[0] as IToken;
  into.push(markBefore(FurnitureMark, first));
  append(into, tokens);
  into.push(markBefore(FurnitureEndMark, first));
}

/** Kinds whose sentences list entries. */
const ENTRY_KINDS: readonly ClauseKind[] = ['examination', 'assumption', 'reliance', 'qualification'];

/** Those of them whose entries may list entries themselves. */
const NESTING_KINDS: readonly ClauseKind[] = ['assumption', 'reliance', 'qualification'];

/** Appends tokens with the marks and the page furniture that stand before some of them. */
function insert(
  into: IToken[],
  tokens: readonly IToken[],
  marks: Insertions,
  { pages }: Pick<Context, 'pages'>,
): void {
  tokens.forEach((token, index) => {
    for (const page of pages.get(token) ?? []) markFurniture(into, page);
    for (const type of marks.get(index) ?? []) into.push(markBefore(type, token));
    into.push(token);
  });
}

/** Appends in a loop: a paragraph may hold more tokens than a call takes arguments. */
function append(into: IToken[], tokens: readonly IToken[]): void {
  for (const token of tokens) into.push(token);
}

/** A sentence's kind: its own where it is strong, else that of its list, its section, or its own weak one. */
function sentenceKind(
  tokens: readonly IToken[],
  place: Place,
): { readonly kind: ClauseKind; readonly own: boolean } {
  const { context, listed, opens } = place;
  const found = kindOf(tokens);
  if (listed) {
    context.items = true;
    if (opens) returnToList(context, tokens[0]?.image ?? '');
  } else if (opens && leavesList(found, tokens, context)) {
    const [level] = context.levels;
    if (context.list !== null) context.left = level ? { kind: context.list, level } : null;
    context.list = null;
  }
  // "C. We express no opinion as to any provision that (i) …": an item of the exceptions as the others are.
  const excepted = listed && opens && context.list === 'qualification' && found?.kind === 'qualification';
  if (found?.strong) return { kind: found.kind, own: !excepted };
  if (found?.afterOpinion && context.opined && !listed) return { kind: found.afterOpinion, own: true };
  // "Our opinions are subject to the following exceptions:" is none of the opinions, though it stands in their section.
  const excepts = context.list === null && context.section === 'opinion' && found?.kind === 'qualification';
  const inherited = excepts ? null : (context.list ?? context.section);
  if (inherited !== null) return { kind: inherited, own: false };
  // "The Notes are entitled to the benefits of the Guaranty", told with the offering: no opinion has been stated yet.
  const told = found?.kind === 'opinion' && !context.opined && !opens && context.last === 'reference';
  if (told && !tokens.some(({ tokenType }) => holdingsOfLegality.includes(tokenType)))
    return { kind: 'reference', own: false };
  if (found) return { kind: found.kind, own: true };
  // What follows the opinion and holds nothing is no opinion; what follows the consent's disclaimer is none of it.
  const ended = context.last === 'opinion' || context.last === 'expertDisclaimer';
  const beside = opens && !listed && ended && !/^[a-z]/.test(tokens[0]?.image ?? '');
  return { kind: beside ? 'other' : (context.last ?? 'other'), own: false };
}

/** An item with the next number goes on with the list that a paragraph without one interrupted. */
function returnToList(context: Context, image: string): void {
  const { left } = context;
  if (context.list !== null || left === null) return;
  const next = nextOf(left.level, image);
  if (next?.last === left.level.last + 1) context.list = left.kind;
}

/**
 * A paragraph without an enumerator ends the list before it: if items of it had enumerators, or if it says itself that
 * it is of another kind. Lower case goes on with the list.
 */
function leavesList(found: KindFound | null, tokens: readonly IToken[], context: Context): boolean {
  if (context.list === null || /^[a-z]/.test(tokens[0]?.image ?? '')) return false;
  return context.items || (found !== null && (found.strong || found.kind !== context.list));
}
