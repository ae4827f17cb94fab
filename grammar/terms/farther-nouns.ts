import { countBefore, formBefore, type Before } from './forms-before.js';
import { EQUITY_TERM } from './names-before.js';
import { modifiersBefore } from './modifiers.js';
import { nounPhrase, withoutAsides } from './noun-phrases.js';
import type { Span } from '../lexical/span.js';
import { sentenceStart, trimEnd } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

/** Nouns that stand farther back in the sentence than the words right before a definition. */

/** Terms for what parties do, which a sentence tells: "Alder will merge into Birch (the "Merger")". */
export const DEED = new RegExp(
  pattern`
    \b(?:
      merger|acquisition|distribution|separation|divestiture|sale|spin-?off|contribution|transaction
      |exchange|conversion|amendment|redemption|reorganization|transfer|split
    )s?$
  `,
  'i',
);

/** A mortgage of utilities is an indenture, and by either name what the other says. */
const ALSO_CALLED: Readonly<Record<string, string>> = { mortgage: 'Indenture', indenture: 'Mortgage' };

/** The noun farther back in the sentence that a term stands for: its own, or what else its matter is called. */
export function fartherNoun(
  definition: Before,
  { isName, isIssued }: { readonly isName: boolean; readonly isIssued: boolean },
): Span | null {
  const { text, open, term } = definition;
  const end = trimEnd(text, 0, open);
  const last = term.replace(/^.*\s/, '');
  const called = isIssued ? ALSO_CALLED[term.toLowerCase()] : undefined;
  const such = SUCH.exec(text.slice(open, open + SUCH_REACH))?.[1];
  return (
    distantNoun(text, end, term) ??
    (called === undefined ? null : distantNoun(text, end, called, true)) ??
    (isName && such !== undefined ? distantNoun(text, end, such, true) : null) ??
    // "its merger with Alder Corp. ("Alder"), with Alder as the survivor (the "Alder Merger")"
    (DEED.test(term) && !isName ? distantNoun(text, end, last) : null) ??
    (EQUITY_TERM.test(term) ? countBefore(definition) : null) ??
    (EQUITY_TERM.test(term) && isName ? distantNoun(text, end, last) : null) ??
    (DEBT_TERM.test(term) ? distantNoun(text, end, 'debt securities') : null) ??
    (/\bcharter$/i.test(term) ? charterNoun(text, end) : null) ??
    (/^Subsidiary\s/.test(term) ? distantNoun(text, end, 'subsidiaries') : null)
  );
}

/** The paper that is a company's charter. */
function charterNoun(text: string, end: number): Span | null {
  return (
    distantNoun(text, end, 'Certificate of Incorporation') ??
    distantNoun(text, end, 'Articles of Incorporation')
  );
}

/** The noun that a parenthesis repeats before its term: `(such Indenture, as supplemented, the "1993 Mortgage")`. */
const SUCH = /^\(\s*such\s+(\w+(?:\s\w+)?),/;
const SUCH_REACH = 60;
const DEBT_TERM = /\b(?:notes|bonds|debentures)$/i;

/** A registration statement that goes by its form alone, where the sentence does not call it one. */
export function formOfStatement(before: Before): Span | null {
  const form = formBefore(before);
  return form && (distantNoun(before.text, before.end, before.term) ?? form);
}

/**
 * Where the noun phrase begins that holds definitions of its own: "a registration statement filed with the Securities and
 * Exchange Commission (the "Commission") on May 1, 2001 (the "Registration Statement")". The last place of the term itself
 * outside parentheses; `null` where its sentence does not say it.
 *
 * @param exactly whether only the term itself counts, not its plural or in other letters: that is a word of its own
 */
export function distantNoun(text: string, end: number, term: string, exactly = false): Span | null {
  const floor = sentenceStart(text, end);
  const sentence = withoutAsides(text.slice(floor, end));
  const word = new RegExp(
    `(?<![\\w-]|\\bper\\s)${exactly ? term : escaped(term)}(?![\\w-])${HEAD}`,
    exactly ? 'g' : 'gi',
  );
  const places = [...sentence.matchAll(word)];
  const last = places[places.length - 1]?.index;
  return last === undefined ? null : nounPhrase(text, floor + modifiersBefore(sentence, last), end, term);
}

/** What follows the head of a noun phrase: "separation agreement" is no separation. */
const HEAD = pattern`
  (?=
    \s*$
    |\s*[,;]
    |\s+[-–—]\s
    |\s+(?:
      of|to|in|on|for|by|with|under|from|dated|filed|adopted|passed|executed|delivered|duly|reserved
      |forming|relating|issued|issuable|pursuant|that|which|attached|contained|covering|between|among
      |originally|initially|and\s+plan\s+of
    )\b
  )
`;

/** A term as a pattern, in the singular or plural and over any white space. */
function escaped(term: string): string {
  return term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/s?$/, 's?');
}
