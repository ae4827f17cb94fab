import { DEED } from './farther-nouns.js';
import type { Before } from './forms-before.js';
import { fitsTerm } from './names-before.js';
import { partingVerb, withoutAsides } from './noun-phrases.js';
import type { Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** The words in lower case before a definition, where neither a noun nor a name is what its term stands for. */

/** Words before which a phrase in lower case begins. */
const LEADS = new RegExp(
  pattern`
    (?:^|[\s(])(?:
      relating\s+to
      |with\s+respect\s+to
      |consisting\s+of
      |pursuant\s+to
      |in\s+connection\s+with
      |up\s+to
      |to\s+purchase
      |registration\s+of
      |sale\s+of
      |issuance\s+of
      |offering\s+of
      |filed
      |(?:sold|transferred|conveyed|assigned|leased|granted|issued|paid)\s+to
      |to\s+(?:transfer|deposit|contribute|convey|assign|sell|issue|offer|acquire|disclose(?:\s+publicly)?)
      |under
      |(?:grant(?:ed)?|award(?:ed)?|pa(?:y|id))\s+(?:M(?:r|s|rs)|Dr)\.\s+[A-Z][\w'’-]{1,30}
      |dated
      |by
      |of\s+(?=\d)
      |with(?!\s+and\s+into)
      |\w{1,20}(?=\s+an?\s+newly[-\s](?:formed|created|organi[sz]ed|incorporated|established)\s)
      |through
      |(?<!the\s)following
      |among\s+other\s+things,
      |between
      |among
      |including
      |reviewed
      |examined
      |(?:
        granted|issued|sold|acquired?|purchased?|paid?|received?|adopted|approved|declared|commenced?|grant
        |sell|issue
      )(?=\s+(?:an?|the|its|all)\s)
      |\([a-z]{1,4}\)
      |\(\d\)
      |[;:]
    )\s+
  `,
  'gi',
);

/** What is said of the copies of a document, at the end of the phrase: ", each as certified by an officer of the Company". */
const CERTIFIED =
  /,\s+(?:each\s+|all\s+|both\s+)?(?:as\s+)?(?:certified|attested|filed|furnished|provided)\s[^()]*$/i;

export function wordsInLowerCase({ text, floor, end, term }: Before): Span | null {
  const aside = CERTIFIED.exec(text.slice(floor, end));
  const plain = text.slice(floor, aside ? floor + aside.index : end);
  const lead = [...withoutAsides(plain).matchAll(LEADS)].pop();
  const from = lead ? floor + lead.index + lead[0].length : floor;
  const start = skipArticle(text, from, end);
  const words = text.slice(start, end);
  if (PRONOUN.test(words) || (/^[A-Z]\S*$/.test(words) && !fitsTerm(term, words))) return null;
  // "bought the mill (the "Mill") for cash (the "Acquisition")": what is paid is not what is done.
  if (DEED.test(term) && /^for\s/.test(text.slice(from, end))) return null;
  // What is done to something known, or the verb that says that it is done, is no phrase for the deed: "amended (the "Amendment")".
  if (DEED.test(term) && (/^such\s/i.test(words) || saysDeed(words, term))) return null;
  // A sentence that goes on to the definition tells of the term, and is no phrase for it.
  if (PREPOSITION.test(words) || (partingVerb(words) !== null && !DEED.test(term))) return null;
  return start < end ? { start, end } : null;
}

/** A sentence that begins with whom it speaks of, or a word that stands for a phrase, is none: "held by them", "We are counsel to …". */
const PRONOUN = /^(?:(?:them|it|him|her|us|these|those)$|(?:we|i|they|he|she)\s)/i;

/** With these a phrase goes on, and none begins: "on a pro rata basis", "of the preceding sentence". */
const PREPOSITION = /^(?:of|under|in|on|by|at|as|with|from|upon|has|have|is|are|was|were|will|shall)\s/i;

/** Whether words end in the verb of which a term is the noun: "Alder amended" before "Amendment". */
function saysDeed(words: string, term: string): boolean {
  const verb = ACTIVE.exec(words)?.groups?.['verb'] ?? '';
  const noun = /\w{1,40}$/.exec(term)?.[0] ?? '';
  return verb !== '' && noun.toLowerCase().startsWith(verb.toLowerCase().slice(0, DEED_STEM));
}
const ACTIVE = /(?<!\b(?:be|been|being|is|are|was|were)\s)\b(?<verb>\w{3,20}ed)$/;
/** How many letters a verb and its noun share: "acquired", "acquisition". */
const DEED_STEM = 4;

function skipArticle(text: string, start: number, end: number): number {
  const article = /^(?:(?:and|or|for)\s+)?(?:(?:to\s+)?(?:the|those|these|an?|certain|its|our)\s+)?/i.exec(
    text.slice(start, end),
  );
  return article ? start + article[0].length : start;
}
