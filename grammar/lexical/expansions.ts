import { DATE } from './dates.js';
import { firstName, fitsTerm, nameBefore, opened, WHOLE_DATE, withoutPossessive } from './names-before.js';
import {
  DESCRIPTION,
  modifiersBefore,
  nounPhrase,
  partingVerb,
  withoutAsides,
  wordsBefore,
  type Span,
} from './noun-phrases.js';
import { segmentStart, sentenceStart, trimEnd } from './phrase-bounds.js';

/** The phrase that a defined term stands for, from the words around its definition. */

/** The name that one went by before, set after the name: "(f/k/a Old Mill, Inc.)", ", formerly known as …". */
const FORMER_NAME =
  /(?:\(\s*(?:[fnd]\/[kb]\/a|formerly|doing\s+business\s+as)\s[^()]{2,90}\)|,\s+(?:[fnd]\/[kb]\/a|formerly|doing\s+business\s+as)\s[^()]{2,90})$/i;

/** What a name had been before: "(as successor to Old Mill Bank (formerly The Mill Bank))". */
const OTHER_NAME = /\((?:as\s+)?(?:successor|formerly|now)\b[^()]{2,120}(?:\([^()]{2,80}\))?[^()]{0,40}\)$/i;

/** What a parenthesis opens with that takes several names together, under a term in the plural. */
const COLLECTIVELY = /^\(\s*(?:collectively|together)\b(?!\s+with)/i;

/** A provision before the law that is defined: "Section 152 of the General Corporation Law of the State of Delaware (the “DGCL”)". */
const PROVISION_OF = /^(?:Sections?|Rules?|Items?)\s+\d[\w.()-]{0,12}\s+of\s+(?:the\s+)?/;

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
 * modifiers; for a deed the sentence that tells it; else the name before it, without its description; else the words in lower case
 * before it. `null` where that would be a name of another kind, a sentence, or part of a phrase.
 */
export function expansionBefore(text: string, open: number, term: string): Span | null {
  const found = phraseBefore(text, open, term);
  return found && withoutStrayParenthesis(text, found);
}

/** A phrase without the parenthesis at its end that nothing in it opens. */
function withoutStrayParenthesis(text: string, { start, end }: Span): Span {
  const phrase = text.slice(start, end);
  const stray = phrase.endsWith(')') && phrase.split('(').length < phrase.split(')').length;
  return { start, end: stray ? end - 1 : end };
}

function phraseBefore(text: string, open: number, term: string): Span | null {
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
  if (noun) return COLLECTIVELY.test(text.slice(open, open + 24)) ? withSupplement(text, floor, noun) : noun;
  const clause = DEED.test(term) ? CLAUSE.exec(text.slice(floor, end)) : null;
  if (clause) return { start: floor + clause.index + clause[0].length, end };
  for (let rounds = 0; rounds < 4; rounds++) {
    const phrase = text.slice(floor, end);
    const behind = FORMER_NAME.exec(phrase) ?? DESCRIPTION.exec(phrase) ?? OTHER_NAME.exec(phrase);
    if (!behind) break;
    end = trimEnd(text, floor, floor + behind.index);
  }
  const name = nameBefore(text, floor, end);
  const isExhibit = /^Exhibit\s/i.test(text.slice(name, end));
  const fits = name < end && !isExhibit && fitsTerm(term, text.slice(name, end));
  if (!fits) {
    const distant = distantNoun(text, trimEnd(text, 0, open), term);
    if (distant) return distant;
  }
  if (end <= floor || (name < end && !fits && !isExhibit)) return null;
  if (fits) {
    const provision = PROVISION_OF.exec(text.slice(name, end))?.[0] ?? '';
    if (provision !== '' && !/^(?:section|rule|item)/i.test(term))
      return { start: name + provision.length, end };
    const several = term.endsWith('s') && COLLECTIVELY.test(text.slice(open, open + 24));
    return {
      start: several
        ? firstName(text, floor, name)
        : (ownedStart(text, floor, name, end) ?? periodStart(text, floor, name, end) ?? name),
      end: withoutPossessive(text, name, end),
    };
  }
  const aside = CERTIFIED.exec(text.slice(floor, end));
  const before = text.slice(floor, aside ? floor + aside.index : end);
  const lead = [...withoutAsides(before).matchAll(LEADS)].pop();
  const start = lead ? floor + lead.index + lead[0].length : floor;
  const phrase = skipArticle(text, start, end);
  const words = text.slice(phrase, end);
  // A sentence that goes on to the definition tells of the term, and is no phrase for it.
  if (PREPOSITION.test(words) || (partingVerb(words) !== null && !DEED.test(term))) return null;
  return phrase < end ? { start: phrase, end } : null;
}

/** A prospectus together with its supplement: "a Prospectus Supplement dated May 2, 2001 and the Prospectus dated May 1, 2001 (together, the "Prospectus")". */
function withSupplement(text: string, floor: number, { start, end }: Span): Span {
  const from = Math.max(floor, start - LONGEST_SUPPLEMENT);
  const supplement = /^(?:accompanying\s+|base\s+|basic\s+)?prospectus\b/i.test(text.slice(start, end))
    ? SUPPLEMENT_AND.exec(text.slice(from, start))
    : null;
  return { start: supplement ? from + supplement.index : start, end };
}
const LONGEST_SUPPLEMENT = 90;
const SUPPLEMENT_AND = new RegExp(
  `(?:preliminary\\s+|final\\s+)?prospectus\\s+supplement(?:,?\\s+dated\\s+(?:as\\s+of\\s+)?${DATE},?)?\\s+and\\s+(?:the\\s+|its\\s+|an?\\s+)?$`,
  'i',
);

/** With these a phrase goes on, and none begins: "on a pro rata basis", "of the preceding sentence". */
const PREPOSITION = /^(?:of|under|in|on|by|at|as|with|from|upon|has|have|is|are|was|were|will|shall)\s/i;

/** Terms for what parties do, which a sentence tells: "Alder will merge into Birch (the "Merger")". */
const DEED =
  /\b(?:merger|acquisition|distribution|separation|divestiture|sale|spin-?off|contribution|transaction|exchange|conversion|amendment|redemption|reorganization|transfer|split)s?$/i;
const CLAUSE =
  /(?:^|,\s+|\bthat\s+)(?=(?:the\s+)?[A-Z0-9][\w.&’'-]*(?:\s+[A-Z0-9][\w.&’'-]*){0,4}\s+(?:will|would|shall|has|have|had|is|are|was|were)\s)/;

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

/** Where the period begins that a date ends: "the fiscal year ended December 31, 2023". */
function periodStart(text: string, floor: number, name: number, end: number): number | null {
  if (!WHOLE_DATE.test(text.slice(name, end))) return null;
  const period =
    /(?:(?:fiscal|transition|three|six|nine|twelve|first|second|third|fourth)[\s-]){0,2}(?:months?|years?|quarters?|periods?)\s+(?:ended|ending)\s+$/i.exec(
      text.slice(Math.max(floor, name - 60), name),
    );
  return period && Math.max(floor, name - 60) + period.index;
}

/**
 * Where the noun phrase begins that holds definitions of its own: "a registration statement filed with the Securities and
 * Exchange Commission (the "Commission") on May 1, 2001 (the "Registration Statement")". The last place of the term itself
 * outside parentheses; `null` where its sentence does not say it.
 */
function distantNoun(text: string, end: number, term: string): Span | null {
  const floor = sentenceStart(text, end);
  const sentence = withoutAsides(text.slice(floor, end));
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
  // Two things together, or a sentence whose last words "which" takes up: the subject is no one phrase.
  if (/\bwhich,?\s+together\b/i.test(verb?.[0] ?? '') || partingVerb(text.slice(floor, end)) !== null)
    return null;
  return end > floor ? { start: floor, end } : null;
}

/** The verb that gives a quoted term its meaning, right behind the term. */
export const MEANING =
  '^\\s*(?:and\\s+["“][^"”]{1,60}["”]\\s*)?(?:,\\s*)?(?:(?:as|when)\\s+used\\s+(?:herein|(?:in|of)\\s+[^.;:“”"]{2,60}?),?\\s+)?(?:shall\\s+)?(?:means?|refers?\\s+to|has\\s+the\\s+meaning)';
const MEANING_AND_LEAD = new RegExp(`${MEANING}(?:,|\\s)\\s*(?:that\\s+)?`, 'i');

/** What "means" is followed by, up to the end of the sentence. */
export function expansionAfter(text: string, at: number): Span | null {
  const found = MEANING_AND_LEAD.exec(text.slice(at, at + 160));
  if (!found) return null;
  const start = at + found[0].length;
  const stop = /[.;](?=\s|$)|[\x1c-\x1f]/.exec(text.slice(start, start + 600));
  const end = start + (stop?.index ?? Math.min(600, text.length - start));
  return end > start ? { start, end } : null;
}

function skipArticle(text: string, start: number, end: number): number {
  const article = /^(?:(?:and|or|for)\s+)?(?:(?:to\s+)?(?:the|those|these|an?|certain|its|our)\s+)?/i.exec(
    text.slice(start, end),
  );
  return article ? start + article[0].length : start;
}

/** Words that an acronym leaves out. */
const UNSPELT = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'over', 'by', 'to', '&', 'or', 'a']);

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
