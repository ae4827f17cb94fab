import type { Joined } from './joined-paragraphs.js';
import { enter } from './list-levels.js';
import { firstOf, nextOf, type ListLevel } from '../markers.js';
import type { ClauseKind } from '../marks.js';

/** What a sentence of the body is read by besides its own words: the sentences, lists and sections before it, and where it stands. */

/** What the sentences before tell about the next. */
export interface Context {
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

/** The context of the first sentence of the body, or of a schedule whose heading tells the kind of what it lists. */
export function contextAtStart(section: ClauseKind | null, pages: Joined['pages']): Context {
  return {
    list: null,
    section,
    last: null,
    conditions: null,
    opener: null,
    left: null,
    enumerator: null,
    items: false,
    levels: [],
    pages,
    opined: section !== null,
    scheduled: section !== null,
    lead: null,
  };
}

/** Where a sentence stands. */
export interface Place {
  readonly context: Context;
  /** In a paragraph that is a list item. */
  readonly listed: boolean;
  /** First of its paragraph. */
  readonly opens: boolean;
}

/** The depth of a list item. A number that no open list goes on with belongs to a list that a paragraph broke off. */
export function enterItem(context: Context, image: string): number {
  const depth = enter(context.levels, image);
  const number = firstOf(image);
  if (depth === null && number.last > 1) context.levels = [number];
  return depth ?? 0;
}

/** "4. We are of the opinion that: (a) … (b) …" ends before "5.", which goes on with the list that "4." is of. */
export function enterParagraph(context: Context, enumerator: string | null): void {
  context.enumerator = enumerator === null ? null : firstOf(enumerator);
  if (enumerator === null || context.opener === null) return;
  const next = nextOf(context.opener.level, enumerator);
  if (next === null) return;
  context.list = context.opener.outer;
  context.left = null;
  context.conditions = null;
  context.opener = { level: next, outer: context.opener.outer };
}
