import { ABBREVIATED_FORM, COMPANY_FORM, LEGAL_FORM } from './company-forms.js';
import { DATE } from './dates.js';
import { DESCRIPTION, modifiersBefore, nounPhrase, PARTY, wordsBefore } from './noun-phrases.js';

/** The phrase that a defined term stands for, from the words around its definition. */

/** A half-open range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far back a phrase may begin. */
const REACH = 260;

/** How far back a phrase may begin that holds definitions of its own. */
const LONG_REACH = 700;

/** The name that one went by before, set after the name: "(f/k/a Old Mill, Inc.)", ", formerly known as …". */
const FORMER_NAME =
  /(?:\(\s*(?:[fnd]\/[kb]\/a|formerly|doing\s+business\s+as)\s[^()]{2,90}\)|,\s+(?:[fnd]\/[kb]\/a|formerly|doing\s+business\s+as)\s[^()]{2,90})$/i;

/** What a parenthesis opens with that takes several names together, under a term in the plural. */
const COLLECTIVELY = /^\(\s*(?:collectively|together)\b(?!\s+with)/i;

/** A provision before the law that is defined: "Section 152 of the General Corporation Law of the State of Delaware (the “DGCL”)". */
const PROVISION_OF = /^(?:Sections?|Rules?|Items?)\s+\d[\w.()-]{0,12}\s+of\s+(?:the\s+)?/;

/** Words that a name holds besides capitals. */
const JOINS = new Set(['of', 'the', '&', 'for', 'on', 'de', 'von', 'to', 'no.', 'in']);

/** Words before which a phrase in lower case begins. */
const LEADS =
  /(?:^|[\s(])(?:relating\s+to|with\s+respect\s+to|consisting\s+of|pursuant\s+to|in\s+connection\s+with|up\s+to|to\s+purchase|registration\s+of|sale\s+of|issuance\s+of|offering\s+of|filed|to\s+(?:transfer|deposit|contribute|convey|assign|sell|issue|offer|acquire)|under|dated|by|of\s+(?=\d)|with(?!\s+and\s+into)|between|among|including|reviewed|examined|\([a-z]{1,4}\)|\(\d\)|[;:])\s+/gi;

/** What is said of the copies of a document, at the end of the phrase: ", each as certified by an officer of the Company". */
const CERTIFIED =
  /,\s+(?:each\s+|all\s+|both\s+)?(?:as\s+)?(?:certified|attested|filed|furnished|provided)\s[^()]*$/i;

/** A parenthesis that defines another term: what goes before it is not this term's alone. */
const DEFINITION_BEFORE = /["“”'’][^()"“”]{0,12}\)\s*$/;

/**
 * The phrase before the parenthesis at `open` that `term` stands for: from the noun that the term repeats, with its
 * modifiers; else the name before it, without its description; else the words in lower case before it.
 */
export function expansionBefore(text: string, open: number, term: string): Span | null {
  const floor = DEFINITION_BEFORE.test(text.slice(Math.max(0, open - 60), open))
    ? open
    : segmentStart(text, open);
  let end = trimEnd(text, floor, open);
  const initials = acronymStart(text, floor, end, term);
  if (initials !== null) {
    // "the United States Securities and Exchange Commission (the "SEC")"
    const nation = /(?:United\s+States|U\.\s?S\.)\s+$/.exec(text.slice(floor, initials));
    return { start: initials - (nation?.[0].length ?? 0), end };
  }
  const named = describedName(text, floor, end, term) ?? dateBefore(text, floor, end, term);
  if (named) return named;
  const noun = nounPhrase(text, floor, end, term);
  if (noun !== null) return { start: noun, end };
  const former = FORMER_NAME.exec(text.slice(floor, end));
  if (former) end = trimEnd(text, floor, floor + former.index);
  for (let rounds = 0; rounds < 3; rounds++) {
    const description = DESCRIPTION.exec(text.slice(floor, end));
    if (!description) break;
    end = trimEnd(text, floor, floor + description.index);
  }
  const name = nameBefore(text, floor, end);
  if (name >= end || /^Exhibit\s/i.test(text.slice(name, end))) {
    const distant = distantNoun(text, trimEnd(text, 0, open), term);
    if (distant !== null) return { start: distant, end: trimEnd(text, distant, open) };
  }
  if (end <= floor) return null;
  if (name < end && !/^Exhibit\s/i.test(text.slice(name, end))) {
    const provision = PROVISION_OF.exec(text.slice(name, end))?.[0] ?? '';
    if (provision !== '' && !/^(?:section|rule|item)/i.test(term))
      return { start: name + provision.length, end };
    const several = term.endsWith('s') && COLLECTIVELY.test(text.slice(open, open + 24));
    return {
      start: several ? firstName(text, floor, name) : (ownedStart(text, floor, name, end) ?? name),
      end,
    };
  }
  const aside = CERTIFIED.exec(text.slice(floor, end));
  const lead = [...text.slice(floor, aside ? floor + aside.index : end).matchAll(LEADS)].pop();
  const start = lead ? floor + lead.index + lead[0].length : floor;
  return start < end ? { start: skipArticle(text, start, end), end } : null;
}

/** A described name that ends in the term itself: "The Alder Company, a Delaware corporation (the "Company")". */
function describedName(text: string, floor: number, end: number, term: string): Span | null {
  const description = DESCRIPTION.exec(text.slice(floor, end));
  if (!description || !/^,?\s+an?\s/.test(description[0])) return null;
  const last = trimEnd(text, floor, floor + description.index);
  const start = nameBefore(text, floor, last);
  return text.slice(start, last).endsWith(` ${term}`) ? { start, end: last } : null;
}

const DATE_LAST = new RegExp(`(?:${DATE})$`, 'i');

/** The date that a term such as "Effective Date" stands for, where it is the last that is said. */
function dateBefore(text: string, floor: number, end: number, term: string): Span | null {
  if (!/\bdate$/i.test(term)) return null;
  const from = Math.max(floor, end - LONGEST_DATE);
  const date = DATE_LAST.exec(text.slice(from, end));
  return date && { start: from + date.index, end };
}
const LONGEST_DATE = 24;

/** Where the phrase begins of which the name is the end: "a newly formed subsidiary of Alder Corp.". */
function ownedStart(text: string, floor: number, name: number, end: number): number | null {
  // A full name is defined itself, whatever it is the owner of.
  if (/[\s,]/.test(text.slice(name, end))) return null;
  const before = text.slice(floor, name);
  const owned = /\b(?:subsidiary|affiliate|division)\s+of\s+$/i.exec(before);
  return owned && floor + modifiersBefore(before, owned.index);
}

/**
 * Where the noun phrase begins that holds definitions of its own: "a registration statement filed with the Securities and
 * Exchange Commission (the "Commission") on May 1, 2001 (the "Registration Statement")". The last place of the term itself
 * outside parentheses; `null` where its sentence does not say it.
 */
function distantNoun(text: string, end: number, term: string): number | null {
  const floor = sentenceStart(text, end);
  // Parentheses are blanked out, so that places stay.
  const sentence = text.slice(floor, end).replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const places = [
    ...sentence.matchAll(new RegExp(`(?<![\\w-]|\\bper\\s)${escaped(term)}(?![\\w-])${HEAD}`, 'gi')),
  ];
  const last = places[places.length - 1]?.index;
  return last === undefined ? null : nounPhrase(text, floor + modifiersBefore(sentence, last), end, term);
}

/** What follows the head of a noun phrase: "separation agreement" is no separation. */
const HEAD =
  '(?=\\s*$|\\s*[,;]|\\s+(?:of|to|in|on|for|by|with|under|from|dated|filed|reserved|forming|relating|issued|issuable|pursuant|that|which|attached|contained|covering|between|among|originally|initially)\\b)';

/** A term as a pattern, in the singular or plural and over any white space. */
function escaped(term: string): string {
  return term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/s?$/, 's?');
}

/** The subject of "… are referred to herein as": from the start of its sentence to the verb. */
export function subjectBefore(text: string, at: number): Span | null {
  const floor = segmentStart(text, at);
  const constituted = /(?:(?:^|,\s*)which\b[^.;]{0,200}\s|^)(?:shall\s+|will\s+)?constitutes?\b[^.;]{0,12}$/i;
  const verb =
    constituted.exec(text.slice(floor, at)) ??
    /(?:,\s*)?(?:which\s+)?(?:is|are|being|were|was)?\s*(?:sometimes\s+|collectively\s+|herein(?:after)?\s+)*\b(?:referred|hereinafter|hereafter|herein|called)\b[\s\S]*$/i.exec(
      text.slice(floor, at),
    );
  const end = trimEnd(text, floor, verb ? floor + verb.index : at);
  return end > floor ? { start: floor, end } : null;
}

/** What "means" is followed by, up to the end of the sentence. */
export function expansionAfter(text: string, at: number): Span | null {
  const found =
    /^\s*(?:and\s+["“][^"”]{1,60}["”]\s*)?(?:,\s*)?(?:shall\s+)?(?:means?|refers?\s+to|has\s+the\s+meaning)(?:,|\s)\s*(?:that\s+)?/i.exec(
      text.slice(at, at + 160),
    );
  if (!found) return null;
  const start = at + found[0].length;
  const stop = /[.;](?=\s|$)|[\x1c-\x1f]/.exec(text.slice(start, start + 600));
  const end = start + (stop?.index ?? Math.min(600, text.length - start));
  return end > start ? { start, end } : null;
}

/** Where the sentence or cell that holds `at` begins, or the text after the last parenthesis that closed before it. */
function segmentStart(text: string, at: number): number {
  return startAfter(text, at, REACH, /[\x1c-\x1f]|[.;:]\s+(?=[A-Z(“"])|\)[,;]?\s+(?=\S)/g);
}

/** Where the sentence or cell that holds `at` begins. */
function sentenceStart(text: string, at: number): number {
  return startAfter(text, at, LONG_REACH, /[\x1c-\x1f]|[.:]\s+(?=[A-Z“"])/g);
}

/** Words whose point ends no sentence. */
const ABBREVIATED = new RegExp(
  `(?:\\b(?:${ABBREVIATED_FORM}|Nos?|St|Mrs?|Ms|Dr|Messrs|Del|DEL|Cal|Fla|Ann|Stat|Sec|Rev|et\\s+seq|ss)|U\\.S|\\b[A-Z])$`,
);

const BEGINS_WITH_FORM = new RegExp(`^${COMPANY_FORM}\\b`);
const ENDS_IN_FORM = new RegExp(`\\b${COMPANY_FORM}\\.?$`);
const COMPANY_NAME = new RegExp(`^(?!${COMPANY_FORM}\\b)[^&]*\\s${COMPANY_FORM}\\.?$`);
const FORM_BEHIND_COMMA = new RegExp(`^${LEGAL_FORM}\\b`);

function startAfter(text: string, at: number, reach: number, stops: RegExp): number {
  const from = Math.max(0, at - reach);
  let start = from;
  for (const stop of text.slice(from, at).matchAll(stops)) {
    // An abbreviation's point ("Inc. (the") is no end, nor is a parenthesis within a name ("Alder (Europe) Ltd").
    const next = from + stop.index + stop[0].length;
    if (
      next <= at &&
      !(stop[0].startsWith(')') && describes(text, from + stop.index, next)) &&
      !(stop[0].startsWith(')') && BEGINS_WITH_FORM.test(text.slice(next, next + 14))) &&
      !(
        stop[0].startsWith('.') &&
        ABBREVIATED.test(text.slice(Math.max(0, from + stop.index - 12), from + stop.index))
      )
    )
      start = next;
  }
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return start;
}

/** What goes on with a description behind words in another language: "(naamloze vennootschap) incorporated under". */
const ESTABLISHED =
  /^(?:\((?:the|each|collectively|hereinafter)?\s*["“”]|(?:duly\s+)?(?:organi[sz]ed|incorporated|established|formed|existing|registered|constituted)\s)/i;

/** Whether the parenthesis that closes at `close` gives the name of a legal form in another language, and no term. */
function describes(text: string, close: number, next: number): boolean {
  // "a nominal value of one Dollar (USD 1) per share"
  if (/^(?:per|each)\s/.test(text.slice(next, next + 5))) return true;
  if (!ESTABLISHED.test(text.slice(next, next + 30))) return false;
  const inner = text.slice(text.lastIndexOf('(', close) + 1, close);
  return inner.length <= 60 && /^\p{L}[\p{L}\s.’'-]+$/u.test(inner) && !DEFINES.test(inner);
}

/** An unquoted definition. */
const DEFINES = /^(?:the|each|collectively|together|as|or|formerly)\s/i;

function trimEnd(text: string, floor: number, end: number): number {
  let last = end;
  while (last > floor && /[\s,]/.test(text.charAt(last - 1))) last--;
  return last;
}

/** A word that has its capital from the sentence's start. */
const OPENS_SENTENCE = /^(?:On|In|At|By|As|Under|With|For|From|Since|Through|Between)$/;

/** Where the first of the names begins that are listed up to the one at `name`: "Mill Corp., Barn LLC and Yard L.P.". */
function firstName(text: string, floor: number, name: number): number {
  let first = name;
  for (let at = name; ;) {
    const joint = /(?:,|\band|\bor|&)\s+(?:(?:and|or)\s+)?(?:the\s+)?$/i.exec(text.slice(floor, at));
    if (!joint) return first;
    const end = trimEnd(text, floor, floor + joint.index);
    at = nameBefore(text, floor, end);
    if (at >= end) return first;
    // "Inc." after a comma goes with the name before it, if that is within reach.
    if (!FORM_BEHIND_COMMA.test(text.slice(at, end))) first = at;
  }
}

/** Words that an acronym leaves out. */
const UNSPELT = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'to', '&', 'or', 'a']);

/** Where the words begin whose initials a term spells in capitals, with one word after them at most; else `null`. */
function acronymStart(text: string, floor: number, end: number, term: string): number | null {
  if (!/^[A-Z]{3,8}$/.test(term)) return null;
  let letter = term.length - 1;
  let skipped = 0;
  for (const word of wordsBefore(text, floor, end)) {
    const image = word.image.replace(/^["“(]+|[,"”)]+$/g, '');
    // "State Department of Assessments and Taxation": the "and" spells no letter.
    if (/^[a-z&]/.test(image) && UNSPELT.has(image)) continue;
    if (image.charAt(0).toUpperCase() === term.charAt(letter)) {
      if (letter === 0) return word.index + opened(word.image);
      letter--;
    } else if (!UNSPELT.has(image.toLowerCase()) && (letter < term.length - 1 || ++skipped > 1)) return null;
  }
  return null;
}

/** How many marks open before a word: the parenthesis that a name stands in is none of it, as in "its mills (Alder Mills Limited (AML))". */
function opened(image: string): number {
  return /^["“(]*/.exec(image)?.[0].length ?? 0;
}

const COUNSEL = /\b(?:counsel|advis[eo]rs?|attorneys?|solicitors?)\s(?:[\w.]+\s){0,6}$/i;

/** Where the capitalised name that ends at `end` begins; `end` if no name ends there. */
function nameBefore(text: string, floor: number, end: number): number {
  let start = end;
  let at = end;
  for (const word of wordsBefore(text, floor, end)) {
    const image = word.image.replace(/^["“(]+|[,"”)]+$/g, '');
    // "Example Pharma plc": the form of the company has no capital.
    const capital = /^[\p{Lu}\d$]/u.test(image) || (at === end && /^(?:plc|p\.l\.c\.|dac)$/.test(image));
    const joins = JOINS.has(image.toLowerCase()) || joinsBank(text, floor, word.index, at);
    if (!capital && !(at < end && joins)) break;
    // "counsel in Ireland to Example plc": the client's name begins after "to".
    if (image === 'to' && COUNSEL.test(text.slice(floor, word.index))) break;
    // "On October 1, 2003, Example Corporation"
    if (OPENS_SENTENCE.test(image) || (start < end && /^\d{4},$/.test(word.image))) break;
    // "General Counsel of Example Corporation": the office is no part of the name.
    if (/^(?:counsel|president|secretary|officer|attorney|director)$/i.test(image)) break;
    if (start < end && /^(?:directors|trustees|managers|committee|(?:stock|share)holders)$/i.test(image))
      break;
    // "Alder, Birch Corp.": another party; "Alder, Birch & Co." is one.
    if (word.image.endsWith(',') && COMPANY_NAME.test(text.slice(start, end))) break;
    at = word.index;
    if (capital) start = word.index + opened(word.image);
  }
  // "the subsidiaries listed on Schedule A", "the articles of the Company": the name belongs to a longer phrase.
  const before = text.slice(floor, start);
  if (/\b(?:of|by)\s+(?:the|such)\s+$/.test(before) && PARTY.test(text.slice(start, end))) return end;
  return /\b(?:on|in|at|from)\s+$/.test(before) && !ENDS_IN_FORM.test(text.slice(start, end)) ? end : start;
}

/** Whether the "and" at `index` is that of "Clay Bank and Trust Company" or "Potters and Traders Trust Company". */
function joinsBank(text: string, floor: number, index: number, next: number): boolean {
  return (
    /^and\s/.test(text.slice(index, index + 4)) &&
    /^(?:Traders\s+)?Trust\b/.test(text.slice(next, next + 14)) &&
    /\b(?:Bank(?:ing)?|Manufacturers|Savings)\s+$/.test(text.slice(Math.max(floor, index - 16), index))
  );
}

function skipArticle(text: string, start: number, end: number): number {
  const article = /^(?:and\s+)?(?:(?:to\s+)?(?:the|those|these|an?|certain|its|our)\s+)?/i.exec(
    text.slice(start, end),
  );
  return article ? start + article[0].length : start;
}
