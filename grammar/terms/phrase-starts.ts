import { DATE } from '../lexical/dates.js';
import { endsInForm } from './names-before.js';
import { headStem } from './noun-phrases.js';
import type { Span } from '../lexical/span.js';
import { sentenceStart } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

/** Where the phrase before a definition begins, farther back than its noun or name. */

/** A phrase from where it begins: without what leads in its event, and with what belongs to its first word. */
export function wholeStart(text: string, { start, end }: Span): Span {
  const led = start + leadLength(text, start, end);
  const before = text.slice(Math.max(0, led - WHOLE_REACH), led);
  const phrase = text.slice(led, end);
  const first = /^\S+/.exec(phrase)?.[0] ?? '';
  const own =
    allBefore(before, phrase) ||
    articleBefore(before, phrase) ||
    likeBefore(before, first) ||
    listBefore(before, phrase) ||
    reckonedBefore(before, phrase);
  return { start: led - own, end };
}
const WHOLE_REACH = 100;

/** Length of the word that leads in an event: "through two mergers", not "a through bill of lading". */
function leadLength(text: string, start: number, end: number): number {
  if (/\b(?:the|an?|its|their)\s+$/.test(text.slice(Math.max(0, start - 8), start))) return 0;
  return /^(?:through|following)\s+(?=[a-z\d])/.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** "any and all notes" */
function allBefore(before: string, phrase: string): number {
  return /^all\s/.test(phrase) ? (/\bany\s+and\s+$/i.exec(before)?.[0].length ?? 0) : 0;
}

/** What reckons a day from another, "the third anniversary of the ", "30 days after the ", or begins an hour: "5:00 p.m., ". */
const RECKONED = new RegExp(
  pattern`
    \b\w+(?:[-\s]month)?\s+anniversary\s+of\s+(?:the\s+|such\s+)?$
    |\b(?:\w+|\w+-\w+|\w+\s+\(\d{1,3}\))\s+(?:(?:business|calendar|trading)\s+)?(?:days?|months?|years?)\s+
      (?:after|following|prior\s+to|before|from)\s+(?:(?:the|an?|such)\s+)?$
  `,
  'i',
);
const HOUR = /\b\d{1,2}(?::\d\d)?\s+[ap]\.?\s?m\.?,?\s+(?:\(\s*)?$/i;
function reckonedBefore(before: string, phrase: string): number {
  const reckons = DAY.test(phrase) ? RECKONED : /^(?:[A-Z]\w+\s+){1,3}time\b/i.test(phrase) ? HOUR : null;
  return reckons?.exec(before)?.[0].length ?? 0;
}
const DAY = new RegExp(
  `^(?:(?:[A-Z][\\w-]*\\s+){0,3}(?:Date|Closing|Effective\\s+Time|Change\\s+(?:in|of)\\s+Control)$|${DATE})`,
);

/**
 * The nouns of a list before the last two, where one word takes in any of them: "any consent, " before "approval or license of …"; and
 * what may stand for the rest, "one or more resolutions, " before "certificates and/or supplements to …".
 */
const ANY_OF =
  /\b(?:any|no|every|each|one\s+or\s+more)\s+(?<nouns>(?:[a-z]+(?:['’]s)?(?:\s[a-z]+)?,\s+){1,6}(?:[a-z]+['’]s?\s+)?)$/i;
const ONE_OR_OTHER = /^[a-z]+(?:\s[a-z]+)?,?\s+(?:or|and\/or)\s/;
function listBefore(before: string, phrase: string): number {
  return ONE_OR_OTHER.test(phrase) ? (ANY_OF.exec(before)?.groups?.['nouns']?.length ?? 0) : 0;
}

/** A company's name with an article of its own, "The Alder Company": no word in small letters but what joins its words. */
const COMPANY = new RegExp(pattern`
  ^(?!.*\bthe\s(?:Company|Corporation)$)(?!.*\sof\s(?<!\b(?:Bank|Company|Corporation|Trust|Society)\sof\s))
  [A-Z0-9](?:\S|\s(?=[A-Z0-9&(]|(?:of|and|the|for|de)\s)){1,100}$
`);
function articleBefore(before: string, phrase: string): number {
  return COMPANY.test(phrase) && endsInForm(phrase) ? (/\bThe\s+$/.exec(before)?.[0].length ?? 0) : 0;
}

/**
 * Length of the words of a list before `word` that are written as it is, each figure any other: "FY22–FY24, FY23–FY25, and ", "2010
 * and "; the year of a date, or a number of less than four characters, is no such word.
 */
function likeBefore(before: string, word: string): number {
  if (!/\d/.test(word) || word.length < 4) return 0;
  const shape = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d/g, '\\d');
  const list = new RegExp(`(?<![\\w–-]|\\d,\\s{1,3})(?:${shape}(?:,\\s+(?:and\\s+)?|\\s+and\\s+)){1,4}$`);
  return list.exec(before)?.[0].length ?? 0;
}

/** The numbers of a list's entries in running text. */
const ENTRY = /\((?<number>[a-h]|i{1,3}|iv|v|[1-8])\)\s+(?:(?:the|its|an?)\s+)?/g;
const FIRST_NUMBER = /^(?:a|i|1)$/;

/** Where the first entry begins of a list whose last holds `noun`, if all of them tell of what the term is for: "(a) the 2008 Plan and (b) the 2010 Plan (together, the "Plans")". */
export function listedStart(text: string, noun: number, term: string): number | null {
  const floor = Math.max(sentenceStart(text, noun), noun - LONGEST_LIST);
  const entries = [...text.slice(floor, noun).matchAll(ENTRY)];
  const last = entries.at(-1);
  if (!last || floor + last.index + last[0].length !== noun) return null;
  const first = entries.findLastIndex(({ groups }) => FIRST_NUMBER.test(groups?.['number'] ?? ''));
  const list = entries.slice(first);
  const stem = headStem(term).toLowerCase();
  const tells = list.every(({ index, 0: lead }, at) => {
    const end = list[at + 1]?.index ?? noun - floor + stem.length + LONGEST_PLANS;
    return text
      .slice(floor + index + lead.length, floor + end)
      .toLowerCase()
      .includes(stem);
  });
  const [opening] = list;
  return first < 0 || list.length < 2 || !opening || !tells
    ? null
    : floor + opening.index + opening[0].length;
}
const LONGEST_PLANS = 200;
const LONGEST_LIST = 2_000;
