import { tokenMatcher, type IToken } from 'chevrotain';
import { enterItem, enterParagraph, type Context, type Place } from './body-context.js';
import type { Paragraph } from './joined-paragraphs.js';
import { leadsConditions, leadsInList } from './list-levels.js';
import { conclusionMarks } from '../conclusions/mark-conclusions.js';
import { entryMarks, laterMarks } from '../entries/mark-entries.js';
import {
  ConclusionMark,
  ConditionMark,
  EntryEndMark,
  EntryMark,
  FurnitureEndMark,
  FurnitureMark,
  HeadingMark,
  markBefore,
  OpinionItemMark,
  sentenceMarks,
  SubjectOfMark,
  type ClauseKind,
  type Insertions,
} from '../marks.js';
import { InlineMarker } from '../markers.js';
import { Holding, ShelfPredicate } from '../phrases/holdings.js';
import { sentenceKind } from './sentence-kinds.js';

/** The marks of the body's sentences: each begins a clause of its kind, or goes on with the list that is open. */

/** A sentence in its place, with what was found of it. */
interface Sentence extends Place {
  readonly tokens: readonly IToken[];
  readonly kind: ClauseKind;
  /** It begins a clause of its own, whatever list or section it stands in. */
  readonly own: boolean;
  /** How deep it stands as an item of a list; `null` for one that is no item, or is of its own clause. */
  readonly depth: number | null;
  /** A list follows it. */
  readonly announces: boolean;
  /** It is a later sentence of a list item, and belongs to its entry. */
  readonly within: boolean;
}

/** Marks the sentences of a body one after another. Headings wait for the sentence that they stand over. */
export class SentenceMarking {
  readonly marked: IToken[] = [];
  private readonly headings: IToken[] = [];
  /** The item at hand is one entry, whose later sentences belong to it. */
  private isEntry = false;

  constructor(private readonly context: Context) {}

  /** Marks a heading of what follows. */
  heading(tokens: readonly IToken[]): void {
    this.headings.push(markBefore(HeadingMark, tokens[0] as IToken));
    append(this.headings, tokens);
  }

  /** Marks page furniture, which belongs to no sentence. */
  furniture({ tokens }: Paragraph): void {
    const first = tokens[0] as IToken;
    this.marked.push(markBefore(FurnitureMark, first));
    append(this.marked, tokens);
    this.marked.push(markBefore(FurnitureEndMark, first));
  }

  /**
   * Marks the next sentence.
   * @param listed whether it stands in a paragraph that is a list item
   * @param opens whether it is the first of its paragraph
   */
  sentence(tokens: readonly IToken[], listed: boolean, opens: boolean): void {
    const sentence = this.read(tokens, { context: this.context, listed, opens });
    this.mark(sentence);
    this.leave(sentence);
  }

  /** Headings that nothing follows are a clause. */
  end(): void {
    const [first] = this.headings;
    if (first) this.appendHeadings(first, 'other');
  }

  /** Tells what a sentence is, and brings the context up to it. */
  private read(tokens: readonly IToken[], place: Place): Sentence {
    const { context, listed, opens } = place;
    const { image } = tokens[0] as IToken;
    const announces = leadsInList(tokens);
    const before = context.last;
    if (opens) enterParagraph(context, listed ? image : null);
    const { kind, own } = sentenceKind(tokens, place);
    context.last = kind;
    context.opined ||= kind === 'opinion';
    const within = listed && !opens && !own && kind === before && ENTRY_KINDS.includes(kind);
    if (opens && (!listed || kind !== before)) context.levels = [];
    // An item of its own clause goes on with the list as the others do: "(g) …", "(h) No opinion is expressed …", "(i) …".
    const level = listed && opens ? enterItem(context, image) : null;
    return { ...place, tokens, kind, own, depth: own ? null : level, announces, within };
  }

  /** Sets the marks of a sentence: of an entry or item of the list that is open, or of a clause that it begins. */
  private mark(sentence: Sentence): void {
    const { tokens, kind, own, depth, within } = sentence;
    const clause = this.headings.length > 0;
    if (!within) this.isEntry = false;
    if (within)
      this.insert(tokens, this.isEntry && tokens[0]?.tokenType !== InlineMarker ? laterMarks(tokens) : NONE);
    else if (!clause && isCondition(sentence)) this.insert(tokens, conditionItem(sentence));
    else if (!clause && kind === 'opinion' && !own && (isLed(sentence) || followsConditions(sentence)))
      this.opinionItem(sentence);
    // An item of a list within an item belongs to that.
    else if (!clause && depth !== null && depth > 0 && NESTING_KINDS.includes(kind))
      this.insert(tokens, entryMarks(kind, tokens, depth));
    else this.clause(sentence);
  }

  private opinionItem(sentence: Sentence): void {
    const { context, tokens } = sentence;
    // What holds on conditions ends their list.
    if (followsConditions(sentence)) context.conditions = null;
    this.marked.push(markBefore(OpinionItemMark, tokens[0] as IToken));
    this.insert(tokens, conclusionMarks(tokens));
  }

  /** A sentence that begins a clause, with the headings over it. */
  private clause({ context, tokens, kind, own, opens, announces, depth }: Sentence): void {
    this.appendHeadings(this.headings[0] ?? (tokens[0] as IToken), kind);
    // In a schedule a paragraph is an entry without an enumerator too.
    const entry = context.scheduled && opens && !own && !announces ? 0 : depth;
    const marks = marksOf(kind, tokens, entry);
    this.insert(tokens, marks);
    this.isEntry = opens && NESTING_KINDS.includes(kind) && isOneEntry(marks);
    context.lead = kind === 'opinion' && announces && leads(marks) ? (depth ?? -1) : null;
    // A clause of its own ends the list of conditions that it stands in.
    context.conditions = null;
  }

  /** Leaves to the sentences that follow what this one opens: a list, or the end of one. */
  private leave({ context, tokens, kind, own, listed, opens, announces }: Sentence): void {
    // "4.1 We offer no opinion: (a) …": a sentence of its own clause is no entry that what follows it could belong to.
    if (listed && own) context.levels = opens && !announces ? context.levels.slice(-1) : [];
    if (!announces) return;
    const conditions = kind === 'opinion' && leadsConditions(tokens) ? { depth: null } : null;
    const opener = context.enumerator && { level: context.enumerator, outer: context.list };
    Object.assign(context, { list: kind, opener, left: null, items: false, conditions });
  }

  /** The mark of a clause before `first`, and the headings that waited for it. */
  private appendHeadings(first: IToken, kind: ClauseKind): void {
    this.marked.push(markBefore(sentenceMarks[kind], first));
    append(this.marked, this.headings);
    this.headings.length = 0;
  }

  /** Appends tokens with the marks and the page furniture that stand before some of them. */
  private insert(tokens: readonly IToken[], marks: Insertions): void {
    tokens.forEach((token, index) => {
      for (const page of this.context.pages.get(token) ?? []) this.furniture(page);
      for (const type of marks.get(index) ?? []) this.marked.push(markBefore(type, token));
      this.marked.push(token);
    });
  }
}

/** Appends in a loop: a paragraph may hold more tokens than a call takes arguments. */
function append(into: IToken[], tokens: readonly IToken[]): void {
  for (const token of tokens) into.push(token);
}

/** Kinds whose sentences list entries. */
const ENTRY_KINDS: readonly ClauseKind[] = ['examination', 'assumption', 'reliance', 'qualification'];

/** Those of them whose entries may list entries themselves. */
const NESTING_KINDS: readonly ClauseKind[] = ['assumption', 'reliance', 'qualification'];

/** Whether a sentence belongs to an item of a list of conditions: "… will be valid when: (a) the Board has acted; and (b) …". */
function isCondition({ context, tokens, listed, own }: Sentence): boolean {
  return context.conditions !== null && listed && !own && !concludes(tokens);
}

/** The marks of an item of conditions, or of a later sentence of one; the list's own items are its outermost entries. */
function conditionItem({ context, tokens, opens, depth }: Sentence): Insertions {
  if (!opens || context.conditions === null) return NONE;
  const level = depth ?? 0;
  context.conditions.depth ??= level;
  return entryMarks('qualification', tokens, Math.max(0, level - context.conditions.depth));
}

/** Whether a paragraph goes on from a list of conditions to what holds on them: "… (b) their delivery, ¶ the Notes will be valid". */
function followsConditions({ context, tokens, listed, opens }: Sentence): boolean {
  const listRead = context.conditions !== null && context.conditions.depth !== null;
  return listRead && opens && !listed && /^[a-z]/.test(tokens[0]?.image ?? '');
}

/** Whether a sentence stands in an item of the list that a lead opened; the later sentences of an item go with its first. */
function isLed({ context, listed, opens, depth }: Sentence): boolean {
  if (context.lead === null || context.conditions || !listed) return false;
  return !opens || (depth !== null && depth > context.lead);
}

/** Whether a sentence that concludes nothing says the subject or a condition of what the items below it conclude. */
function leads(marks: Insertions): boolean {
  const types = [...marks.values()].flat();
  return (
    types.some((type) => type === SubjectOfMark || type === ConditionMark) && !types.includes(ConclusionMark)
  );
}

/** Whether something is held in a list of conditions, whose own verbs are "shall have been", or hold nothing: "such order shall be in force". */
function concludes(tokens: readonly IToken[]): boolean {
  const verb = tokens.findIndex(
    ({ tokenType, image }) => tokenType === ShelfPredicate && !/\bhave\s+been$/i.test(image),
  );
  return verb >= 0 && tokens.some((token, index) => index > verb && tokenMatcher(token, Holding));
}

/** Whether the sentence is all one entry, with the list within it. */
function isOneEntry(marks: Insertions): boolean {
  const types = [...marks.values()].flat();
  return (
    marks.get(0)?.includes(EntryMark) === true &&
    types.filter((type) => type === EntryMark).length === 1 &&
    !types.includes(EntryEndMark)
  );
}

/** The marks inside a sentence of its own clause. */
function marksOf(kind: ClauseKind, tokens: readonly IToken[], depth: number | null): Insertions {
  if (kind === 'opinion') return conclusionMarks(tokens);
  return ENTRY_KINDS.includes(kind) ? entryMarks(kind, tokens, depth === null ? null : 0) : NONE;
}

const NONE: Insertions = new Map();
