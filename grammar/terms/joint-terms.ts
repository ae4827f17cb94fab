import { endsInParenthesis } from '../lexical/furniture.js';
import { fitsTerm, WHOLE_DATE } from './names-before.js';
import { headStem } from './noun-phrases.js';
import type { Span } from '../lexical/span.js';
import { sentenceStart } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

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
/** What leads to the other things that a term takes in, by their names. */
export const NAMED = /\b(?:together|collectively)\s+with\b/i;

/** What leads to the next thing of several, before its phrase: `and (2) $500 million principal amount of the`. */
const DETERMINERS = pattern`
  (?:\((?:[ivx]{1,4}|\d{1,2}|[a-z])\)\s*)?(?:
    (?:
      the|an?|its|our|their|that|certain|aggregate|(?:in\s+)?principal\s+amount\s+of|[$€£][\d.,]{1,20}
      |[mb]illion|\w{2,20}['’]s
    )\s+
  ){0,6}$
`;

/** What stands between the definition of one thing and the phrase for the next: `), and (2) $500 million principal amount of the`. */
const JOINT = new RegExp(`^[^()]{0,40}\\)[\\s,;]*(?:(?:and|or)\\s+)?${DETERMINERS}`, 'i');

/**
 * The same where the date or the parties of an agreement stand behind its definition, its supplement goes on with it, or it is said
 * what securities are: `), between the Company and Kiln Bank, as trustee, and the`, `), as supplemented by the`, `), which may be senior, and`.
 */
const TERMS_BETWEEN = new RegExp(
  pattern`
    ^[^()]{0,40}\)[\s,]*(?:
      dated|by\s+and|between|among|(?:each\s+)?as\s+(?:amended|supplemented|modified)
      |which\s+(?:may|will|shall|are|is)|to\s+(?:purchase|acquire|be\s+issued)|consisting|representing|issuable|convertible|exercisable
    )\b[^;]*?\b(?:and|by)\s+${DETERMINERS}
  `,
  'i',
);

/** How far apart the definitions of two things may stand that one term takes together. */
const REACH = 500;
/** How far before a term the first of the things may begin: of a run without end, each would else stand for all before it. */
const LONGEST = 6_000;

/**
 * The phrase for which a term stands that takes several things together: from the first of them, where their definitions follow one
 * another up to its own. Of the things that `together with` names, those that stand so. Agreements may have their parties in between.
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
  const named = NAMED.test(own);
  const stemOf = ({ start, end }: Span): string => headStem(text.slice(start, end)).toLowerCase();
  const head = stemOf(term);
  const isKind = ({ start, end }: Span): boolean => text.slice(start, end).toLowerCase().includes(head);
  const kind = isKind(expansion);
  const sentence = sentenceStart(text, expansion.start);
  let { start } = expansion;
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index];
    if (!other?.expansion || other.open === open || other.term.end > start) continue;
    if (
      other.term.end < start - REACH ||
      other.expansion.start < open - LONGEST ||
      isOtherDate(text, term, other.expansion)
    )
      break;
    const between = text.slice(other.term.end, start);
    const isNamed = named && own.includes(text.slice(other.term.start, other.term.end));
    const follows = (named ? isNamed : !kind || isKind(other.expansion)) && JOINT.test(between);
    const isApart =
      (named ? isNamed : kind && stemOf(other.term) === head) &&
      other.expansion.start >= sentence &&
      TERMS_BETWEEN.test(between);
    if (follows || isApart) start = other.expansion.start;
  }
  return { start, end: expansion.end };
}

/** Whether a phrase is the day on which the parties did what they did: it is none of them, unless the term is one for days. */
function isOtherDate(text: string, term: Span, { start, end }: Span): boolean {
  const phrase = text.slice(start, end);
  return WHOLE_DATE.test(phrase) && !fitsTerm(text.slice(term.start, term.end), phrase);
}

/** How long the words before a term may be that name what else it takes in, and what may stand between them and it. */
const LONGEST_THINGS = 240;
const LONGEST_TAIL = 60;
/** `together with the Base Indenture, collectively, the “`: the things, and what leads from them to a term. */
const TOGETHER_WITH = new RegExp(
  pattern`
    \b(?:together|collectively|along)\s+with,?\s+(?<things>[^()"“”\x1c-\x1f]{2,${LONGEST_THINGS}}?)
    (?<said>
      ,?\s+(?:
        (?:(?:is|are)\s+)?(?:(?:herein|hereinafter|collectively)\s+){0,2}referred\s+to(?:\s+\w+){0,3}?\s+as
        |(?:shall|will)\s+constitute|constitutes?
      )
    )?
    (?:[\s,]+(?:collectively|together|individually|each|hereinafter|herein|called|as|such)){0,3}
    (?:[\s,]+(?:the|an?|our|its))?[\s,:]*(?:["“”„‟‘]|\x60\x60|'')?\s?$
  `,
  'di',
);

/** What stands behind the term in its parenthesis: `,” together with any successor)`. */
const AND_TOGETHER_WITH =
  /^[,.]?(?:["”“’]|''|’’)?,?\s+(?:and\s+)?together\s+with,?\s+(?<things>[^()"“”\x1c-\x1f]{2,240})\)/di;

/**
 * The words of a definition that name what its term takes in beside the phrase before it: "the Base Indenture" of
 * `(together with the Base Indenture, the “Indenture”)`.
 *
 * @param term the term without its quotation marks
 */
export function takenTogether(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start - LONGEST_THINGS - LONGEST_TAIL);
  const lead = text.slice(from, start);
  const match = TOGETHER_WITH.exec(lead);
  // Outside of a parenthesis a verb leads from the things to the term.
  const defines =
    match && (match.groups?.['said'] !== undefined || endsInParenthesis(lead.slice(0, match.index)));
  const before = defines ? thingsOf(match, from) : null;
  return (
    before ?? thingsOf(AND_TOGETHER_WITH.exec(text.slice(end, end + LONGEST_THINGS + LONGEST_TAIL)), end)
  );
}

/** Where the things stand that a match names, of a part of the text that begins at `from`. */
function thingsOf(match: RegExpExecArray | null, from: number): Span | null {
  const place = match?.indices?.groups?.['things'];
  return place ? { start: from + place[0], end: from + place[1] } : null;
}
