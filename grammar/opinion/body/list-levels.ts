import { tokenMatcher, type IToken } from 'chevrotain';
import { firstOf, InlineMarker, markerLabel, nextOf, type ListLevel } from '../markers.js';
import { isPredicate } from '../conclusions/conclusion-scan.js';
import { ConditionHead, Holding, ShelfPredicate } from '../phrases/holdings.js';
import { Colon, Comma, SentenceEnd } from '../words.js';
import { pattern } from '../../pattern.js';

/** Lists within lists, told by their enumerators: `(a) … (i) … (ii) … (b) …`. */

/** How deep lists are read. */
export const DEEPEST = 3;

/** Words before an enumerator that is a reference: "the opinion in paragraph (a)", "clauses (i) through (iv)". */
const REFERENCE =
  /^(?:clauses?|paragraphs?|sub-?paragraphs?|sections?|sub-?sections?|items?|through|rules?)$/i;
/** How far the next enumerator of a reference may stand: "(a), and (b)". */
const REFERENCE_REACH = 3;
const DECIMAL = /^\d{1,2}\.\d/;

/**
 * The depth at which an enumerator stands, from 0; `stack` holds the lists that are open and is brought up to date.
 * An enumerator goes on with the innermost list that it can go on with; else it begins a list inside.
 * @returns `null` for one that neither goes on with a list nor begins one
 */
export function enter(stack: ListLevel[], image: string): number | null {
  if (DECIMAL.test(image)) stack.length = 0;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const next = nextOf(stack[depth] as ListLevel, image);
    if (next === null) continue;
    stack.length = depth;
    stack.push(next);
    return depth;
  }
  const first = firstOf(image);
  const begins = stack.length === 0 || first.last <= 1 || markerLabel(image) === 'x';
  if (!begins || stack.length >= DEEPEST) return null;
  return stack.push(first) - 1;
}

/** An enumerator in running text, by the index of its token. */
export interface Enumerator {
  readonly index: number;
  readonly depth: number;
}

/**
 * The enumerators of lists in `[from, to)`, in order. An inner list has two entries at least; one alone is a reference.
 * @param stack the lists that are open before `from`
 */
export function enumerators(
  tokens: readonly IToken[],
  from: number,
  to: number,
  stack: ListLevel[] = [],
): Enumerator[] {
  const lists: { readonly entries: Enumerator[]; readonly depth: number }[] = [];
  const open: ({ readonly entries: Enumerator[]; readonly depth: number } | undefined)[] = [];
  let referred = -1;
  for (let index = from; index < to; index++) {
    const { tokenType, image } = tokens[index] as IToken;
    if (tokenType !== InlineMarker) continue;
    // "paragraphs (a) and (b)"
    const goesOn =
      referred >= 0 &&
      index - referred <= REFERENCE_REACH &&
      /^(?:and|or|,)$/i.test(tokens[index - 1]?.image ?? '');
    if (goesOn || REFERENCE.test(tokens[index - 1]?.image ?? '')) {
      referred = index;
      continue;
    }
    const before = stack.length;
    const depth = enter(stack, image);
    if (depth === null) continue;
    if (depth === before || open[depth] === undefined) {
      const list = { entries: [], depth };
      lists.push(list);
      open[depth] = list;
    }
    open[depth].entries.push({ index, depth });
  }
  return lists
    .filter(({ entries, depth }) => depth === 0 || entries.length > 1)
    .flatMap(({ entries }) => entries)
    .sort((a, b) => a.index - b.index);
}

/** How many words a list may be announced in. */
const ANNOUNCING_WORDS = 5;
const ANNOUNCES = new RegExp(
  pattern`
    \b(?:
      as\s+follows
      |the\s+following(?:\s+(?:further\s+)?(?:
        assumptions|qualifications|reservations|limitations|exceptions|documents|matters|opinions?
      ))?
    )$
  `,
  'i',
);

/**
 * Whether a list follows a sentence: it ends in a colon, in the head of a condition (`we are of the opinion that, upon`), or in a
 * point as one with a colon would (`we have assumed the following.`).
 */
export function leadsInList(tokens: readonly IToken[]): boolean {
  const end = tokens[tokens.length - 1]?.tokenType;
  if (end === ConditionHead) return true;
  if (end !== SentenceEnd) return end === Colon;
  const words = tokens.slice(-ANNOUNCING_WORDS, -1).map(({ image }) => image);
  return ANNOUNCES.test(words.join(' '));
}

/** How far the colon may stand from the head of conditions that follow it: "upon the occurrence of each of the following events:". */
const CONDITIONS_REACH = 12;

/** Whether the list that a sentence leads is one of conditions: "… will be valid when:", "… upon the occurrence of the following:". */
export function leadsConditions(tokens: readonly IToken[]): boolean {
  const head = tokens.findLastIndex(({ tokenType }) => tokenType === ConditionHead);
  if (head < 0) return false;
  if (head >= tokens.length - 2) return true;
  const rest = tokens.slice(head + 1);
  if (rest.length > CONDITIONS_REACH || rest.some((token) => tokenMatcher(token, Holding))) return false;
  const following = rest.findIndex(({ image }) => /^following$/i.test(image));
  return following >= 0 && !concludesFollowing(rest, following);
}

/**
 * Whether "the following" is what the opinion holds on the condition before it: "when the Shares are issued, the following statements
 * will be correct:", where "when the following events have occurred:" is a condition.
 */
function concludesFollowing(tokens: readonly IToken[], following: number): boolean {
  const verb = tokens.slice(following + 1).find(isPredicate);
  if (verb === undefined || verb.tokenType === ShelfPredicate) return verb !== undefined;
  const ended = tokens.slice(0, following).some(({ tokenType }) => tokenType === Comma);
  return ended && !/^(?:events?|conditions?|acts?|actions?)$/i.test(tokens[following + 1]?.image ?? '');
}
