import { headStem, type Span } from './noun-phrases.js';

/** Terms for several things that have, or may have, terms of their own: `(“Beta” and, together with Alpha, the “Kilns”)`. */

/** A definition in a parenthesis, as its place tells of it. */
export interface PlacedDefinition {
  readonly term: Span;
  readonly expansion: Span | null;
  /** Where the parenthesis opens. */
  readonly open: number;
}

const COLLECTIVE = /\b(?:collectively|together)\b/i;
const EACH = /\beach,?\s+an?\b/i;
const NAMED = /\btogether\s+with\b/i;

/** What stands between the definition of one thing and the phrase for the next: `), and (2) $500 million principal amount of the`. */
const JOINT =
  /^[^()]{0,40}\)[\s,;]*(?:(?:and|or)\s+)?(?:\((?:[ivx]{1,4}|\d{1,2}|[a-z])\)\s*)?(?:(?:the|an?|its|our|their|aggregate|(?:in\s+)?principal\s+amount\s+of|[$€£][\d.,]{1,20}|[mb]illion|\w{2,20}['’]s)\s+){0,6}$/i;

/**
 * The phrase for which a term stands that takes several things together: from the first of them, where their definitions follow one
 * another up to its own. Of the things that `together with` names, those that stand so.
 *
 * @param before the definitions before it, in order
 */
export function jointExpansion(
  text: string,
  before: readonly PlacedDefinition[],
  { term, expansion, open }: PlacedDefinition,
): Span | null {
  const lead = text.slice(open + 1, term.start);
  const joins = lead.search(COLLECTIVE);
  // "(each, a “Kiln” and collectively, the “Kilns”)" are those of this phrase.
  if (!expansion || joins < 0 || EACH.test(lead)) return expansion;
  const own = lead.slice(joins);
  const head = headStem(text.slice(term.start, term.end)).toLowerCase();
  const isNamed = ({ start, end }: Span): boolean => own.includes(text.slice(start, end));
  const isKind = ({ start, end }: Span): boolean => text.slice(start, end).toLowerCase().includes(head);
  const kind = isKind(expansion);
  let { start } = expansion;
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index];
    if (!other?.expansion || other.open === open) continue;
    if (NAMED.test(own) ? !isNamed(other.term) : kind && !isKind(other.expansion)) break;
    if (other.term.end > start || !JOINT.test(text.slice(other.term.end, start))) break;
    start = other.expansion.start;
  }
  return { start, end: expansion.end };
}
