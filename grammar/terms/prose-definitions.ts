import { speltPhrase } from './acronyms.js';
import { beginOf, type Meaning } from './definition.js';
import { expansionBefore } from './expansions.js';
import { endsInForm, nameBefore } from './names-before.js';
import { segmentStart } from './phrase-bounds.js';
import type { Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** Definitions that running text makes with neither marks nor parentheses: `, which we refer to as the Sky debt`, `, or the Exchange Act`. */

/** A word of such a term; the points of initials are their own: `U.K.` */
const WORD = `(?:(?:[A-Z]\\.){2,4}|[\\w&’'/-]{1,30})`;
/** What introduces a term that the text says it will use, up to the term. */
const REFERRED_AS = pattern`
  ,?\s\(?(?:and\s+)?which\s+(?:
    (?:we|it|the\s+company)\s+(?:\w+\s+)?(?:refers?\s+to(?:\s+(?:herein|collectively|together|throughout))?\s+as|call)
    |(?:is|are)\s+(?:herein(?:after)?\s+)?referred\s+to(?:\s+(?:herein(?:after)?|collectively))?\s+as(?=\s+the\s+[A-Z])
  )\s+
`;
const REFERRED = new RegExp(
  pattern`
    ${REFERRED_AS}(?:(?:the|our)\s+)?(?!(?:an?|such|follows|being|part|one)\b)
    (?<term>
      ${WORD}(?:\s(?!(?:and|or)\s)${WORD}){0,6}(?:\sand\s${WORD}\s${WORD}(?=[,.;:]))?
    )(?=[,.;:)]{1,3}(?:[\s\x1c-\x1f]|$)|[\x1c-\x1f]|\s(?:and|or)\s|$)
  `,
  'dgi',
);

/** The words that a term stands for again: `, or the Exchange Act`. */
const OR = /,\s+or\s+(?:the\s+)?(?=[A-Z])/g;
const OR_TERM = new RegExp(
  pattern`
    (?<term>[A-Z][\w&-]{1,30}(?:\s[A-Z][\w&-]{1,30}){0,3})
    (?=[,.;:)](?:[\s\x1c-\x1f]|$)|['’]s?\s|\s(?=[a-z(])|[\x1c-\x1f]|$)
  `,
  'y',
);

/** The title of an act, up to its end: `Securities Exchange Act of 1934, as amended`. */
const ACT = /(?:[A-Z][\w’'&-]{1,30}\s(?:(?:of|and)\s)?){1,6}Act\sof\s(?:19|20)\d\d(?:,\sas\samended)?$/;
const ACT_REACH = 160;
const ACT_TERM = /(?:^|\s)Act$/;
const ACRONYM = /^[A-Z]{2,8}$/;

/** @param defined the terms that are defined otherwise: what running text says of them is no definition */
export function proseDefinitions(text: string, defined: ReadonlySet<string>): Meaning[] {
  return [...referredTerms(text), ...termsBehindOr(text)].filter(
    ({ term }) => !defined.has(text.slice(term.start, term.end)),
  );
}

function referredTerms(text: string): Meaning[] {
  return [...text.matchAll(REFERRED)].map((match) => {
    const [start, end] = match.indices?.groups?.['term'] ?? [match.index, match.index];
    const term = { start, end };
    const expansion = expansionBefore(text, match.index, text.slice(start, end));
    return { term, expansion, from: beginOf(term, expansion) };
  });
}

function termsBehindOr(text: string): Meaning[] {
  return [...text.matchAll(OR)].flatMap((match): Meaning[] => {
    OR_TERM.lastIndex = match.index + match[0].length;
    const words = OR_TERM.exec(text)?.groups?.['term'];
    if (words === undefined) return [];
    const start = match.index + match[0].length;
    const expansion = namedAgain(text, match.index, words);
    const term = { start, end: start + words.length };
    return expansion ? [{ term, expansion, from: beginOf(term, expansion) }] : [];
  });
}

/** The title, the words or the company that end at `end` and that the term names again by its words or initials; `null` where it is another. */
function namedAgain(text: string, end: number, term: string): Span | null {
  const floor = segmentStart(text, end);
  if (ACRONYM.test(term)) return speltPhrase(text, floor, end, term);
  const from = Math.max(floor, end - ACT_REACH);
  const act = ACT_TERM.test(term) ? ACT.exec(text.slice(from, end)) : null;
  if (act) return holdsWords(act[0], term) ? { start: from + act.index, end } : null;
  const start = nameBefore(text, floor, end);
  const name = text.slice(start, end);
  const isShort =
    endsInForm(name) && !endsInForm(term) && (name.startsWith(`${term} `) || name.startsWith(`${term}, `));
  return isShort ? { start, end } : null;
}

function holdsWords(title: string, term: string): boolean {
  const words = new Set(title.split(/\s/));
  return term.split(/\s/).every((word) => words.has(word));
}
