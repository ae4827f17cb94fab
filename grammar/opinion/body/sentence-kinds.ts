import type { IToken } from 'chevrotain';
import type { Context, Place } from './body-context.js';
import { kindOf, type KindFound } from './clause-kinds.js';
import { nextOf } from '../markers.js';
import type { ClauseKind } from '../marks.js';
import { holdingsOfLegality } from '../phrases/holdings.js';

/** The kind of a sentence in its place: phrases tell it (`clause-kinds.ts`), or the list or section that it stands in. */

/** A sentence's kind: its own where it is strong, else that of its list, its section, or its own weak one. */
export function sentenceKind(
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
  // "C. We express no opinion as to any provision that (i) …": an item of the exceptions as the others are, or a later sentence of one.
  const excepted =
    listed &&
    (opens || !isNumberedInLine(tokens)) &&
    context.list === 'qualification' &&
    found?.kind === 'qualification';
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

/** "C. We express no opinion" at the head of a line that no blank line parts from the item above. */
function isNumberedInLine(tokens: readonly IToken[]): boolean {
  const [number = '', point = ''] = tokens.slice(0, 2).map(({ image }) => image);
  return /^(?:[A-Z]|\d{1,2})\.?$/.test(number) && (number.endsWith('.') || point.startsWith('.'));
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
