import { AFTER_TERM, CITATION, INTRODUCTION, openParenthesis, TRADE_NAME } from './defining-parentheses.js';
import { beginOf, type Meaning } from './definition.js';
import { expansionBefore } from './expansions.js';
import { jointExpansion, NAMED, takenTogether, type PlacedDefinition } from './joint-terms.js';
import { expansionAfter, meaningFollows, phraseReferredTo, subjectBefore } from './meanings.js';
import { headStem } from './noun-phrases.js';
import { quotedTerms, termOf, type QuotedTerm } from './quoted-terms.js';
import { trimmed, type Span } from '../lexical/span.js';
import { takenUp, toldInside } from './told-inside.js';
import { pattern } from '../pattern.js';

/** Definitions of quoted terms: in a parenthesis, by a sentence, or in a list of definitions. */

/** The laws of states on securities, quoted for their name: `securities (or "blue sky") laws`. */
const BLUE_SKY = /^blue[-\s]{1,3}sky/i;

const REFERRED = new RegExp(
  pattern`
    (?:
      referred\s+to\s+(?:\w+,?\s+){0,4}?as
      |(?:shall|will|which)\s+(?:together\s+)?constitutes?
      |(?:hereinafter|herein|hereafter|(?:is|are)(?=\s+called))\s+(?:\w+\s+){0,2}?
        (?:called|defined\s+as|designated(?:\s+as)?|known\s+as|as)
      |(?:is|are)\s+(?:together|collectively)(?=,?\s+the\s)
    )[,:]?\s*(?:collectively,?\s*)?(?:the|an?)?\s*$
  `,
  'i',
);

/** The cell beside a term that stands alone in its own: the phrase that it stands for. */
const DEFINING_CELL = new RegExp(pattern`
  ^(?<gap>[\s:]{0,4}\x1f[\x1f\s]{0,8}(?:(?:shall\s+)?means?(?:\s+|:\s*))?)
  (?<phrase>[a-z][^\x1c-\x1f]{11,}|[A-Z][^\x1c-\x1f]{19,})\x1f?\x1d
`);
/** The longest row of a list of definitions. */
const ROW = 900;

/** Whether the first cell of a row begins at `at`. */
function opensRow(text: string, at: number): boolean {
  return /(?:^|[\x1c\x1d])[\s\x1f]*$/.test(text.slice(Math.max(0, at - 12), at));
}

export function quotedDefinitions(text: string): (Meaning & { readonly inParenthesis: boolean })[] {
  const found: (Meaning & { readonly inParenthesis: boolean })[] = [];
  const placed: PlacedDefinition[] = [];
  for (const quoted of quotedTerms(text)) {
    const { before, inner, after } = quoted;
    const term = termOf(text, inner);
    const words = text.slice(term.start, term.end);
    const open = openParenthesis(text, before);
    const lead = text.slice(open + 1, before);
    if (BLUE_SKY.test(words) || TRADE_NAME.test(lead.slice(-LONGEST_LEAD))) continue;
    const introduced = open >= 0 && INTRODUCTION.test(lead) && !CITATION.test(lead);
    if (introduced && AFTER_TERM.test(text.slice(after, after + LONGEST_TAIL))) {
      const first = NAMED.test(lead) ? placed.find((other) => other.open === open) : undefined;
      const last = placed.at(-1);
      const from = last?.open === open ? last.term.end : open + 1;
      const own = first ? first.expansion : (toldInside(text, from, term) ?? phraseOf(text, open, term));
      const joint = jointExpansion(text, placed, { term, expansion: own, open });
      // What the definition names it takes in besides: its phrase does not say it, too.
      const expansion = takenTogether(text, term) ? own : joint;
      found.push({ term, expansion, from: beginOf(term, joint), inParenthesis: true });
      placed.push({ term, expansion: joint, open });
    } else {
      const expansion = toldOutside(text, quoted, words);
      if (expansion !== undefined)
        found.push({ term, expansion, from: beginOf(term, expansion), inParenthesis: false });
    }
  }
  return found;
}

/** The phrase before the parenthesis at `open`, or what it takes up itself where that phrase does not say the term's noun. */
function phraseOf(text: string, open: number, term: Span): Span | null {
  const words = text.slice(term.start, term.end);
  const before = expansionBefore(text, open, words);
  const says =
    before && text.slice(before.start, before.end).toLowerCase().includes(headStem(words).toLowerCase());
  return says ? before : (takenUp(text, open + 1, term) ?? before);
}

/** How much of what follows a term tells whether it is one. */
const LONGEST_TAIL = 80;
/** How far before a term the words stand that lead to it. */
const LONGEST_LEAD = 90;

/**
 * What a quoted term stands for that is defined by a sentence or in a list of definitions: `null` where no phrase stands there,
 * `undefined` where nothing defines it.
 */
function toldOutside(text: string, { before, after }: QuotedTerm, term: string): Span | null | undefined {
  const phrase = phraseReferredTo(text, before, term);
  if (phrase !== undefined) return phrase;
  if (REFERRED.test(text.slice(Math.max(0, before - LONGEST_LEAD), before)))
    return subjectBefore(text, before);
  const row = opensRow(text, before) ? DEFINING_CELL.exec(text.slice(after, after + ROW)) : null;
  if (row) {
    const { gap = '', phrase: cell = '' } = row.groups ?? {};
    return trimmed(text, after + gap.length, after + gap.length + cell.length);
  }
  return meaningFollows(text, after) ? expansionAfter(text, after) : undefined;
}
