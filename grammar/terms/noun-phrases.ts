import { COMPANY_FORM, LEGAL_FORM } from '../lexical/company-forms.js';
import { DESCRIPTION } from './descriptions.js';
import { modifiersBefore } from './modifiers.js';
import type { PlacedWord } from './placed-words.js';
import type { Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** A noun with its modifiers, in the words before a defined term. */

/**
 * What stands before the noun's modifiers and belongs to it: a number of shares before their class ("1,000 shares of the
 * Company's common stock"), "an indeterminate amount of", "form of".
 */
const COUNTED = new RegExp(
  pattern`
    (?:\d[\d,]{0,40}\s+)?shares\s+of\s+(?:the\s+|its\s+|your\s+)?(?:[\w.]+['’]s\s+)?$
    |(?<!(?:section|article|item|rule|form|title|chapter|part|nos?\.)\s|\bact\s+of\s+|[\d.,$-])\$?\d[\d,]*(?<!,)\s+
      (?:of\s+(?:the\s+|its\s+|your\s+)?(?:[\w.]+['’]s\s+)?)?$
    |\btitle\s+\d{1,2}\s+of\s+the\s+$
    |indeterminate\s+(?:number|amount)\s+of\s+$
    |(?<![\w-])(?:
      forms?\s+of\s+(?:the\s+|an?\s+)?|(?:reports?|statements?)\s+on\s+|(?:indentures?|deeds?)\s+of\s+
    )$
  `,
  'i',
);

/** A term for a class of shares. */
const CLASS_OF_STOCK = /\b(?:common|preferred|preference|capital)\s+stock$/i;

/** An entity's name, from one of its words on. */
const ENTITY = new RegExp(`^[^\\s,;]+(?:\\s+(?:[A-Z]\\S*|&)){0,4},?\\s+${COMPANY_FORM}\\b|^${LEGAL_FORM}\\b`);

/** The Commission's name goes on before its "and". */
const SECURITIES_AND = /(?:U\.?\s?S\.?\s+|United\s+States\s+)?Securities\s+and\s+$/;

/**
 * The noun phrase whose head is the term's last word, up to `end` or to the verb whose subject it is; `null` where the text does not
 * have that noun.
 */
export function nounPhrase(text: string, floor: number, end: number, term: string): Span | null {
  const segment = text.slice(floor, end);
  const found = headOf(withoutAsides(segment), term);
  // A description's own noun ("…, as trustee") stands for the name before it.
  if (!found || DESCRIPTION.exec(segment)?.[0].includes(found.image) === true) return null;
  // A name's own word ("Alder Trust Company") is no noun with modifiers; the title "Declaration of Trust" is one.
  const named = !/\sof\s/.test(found.image);
  if (named && ENTITY.test(segment.slice(found.index + found.image.lastIndexOf(' ') + 1))) return null;
  const last = floor + found.index + found.image.length;
  const verb = partingVerb(text.slice(last, end));
  const ends = verb !== null && PASSIVE.test(text.slice(last + verb, end));
  const start = phraseStart(segment, antecedentOf(segment, found.index), term);
  return { start: floor + start, end: ends ? last + verb : end };
}

/** The noun of which a clause says that it is what the term says: "the subsidiaries of the Company that are guarantors". */
function antecedentOf(segment: string, noun: number): number {
  return /^[a-z]/.test(segment.charAt(noun)) ? (THAT_ARE.exec(segment.slice(0, noun))?.index ?? noun) : noun;
}
const THAT_ARE =
  /(?<![\w’'-])[a-z]{3,20}(?:\s+of\s+(?:the\s+)?[A-Z]\w{0,30}(?:\s[A-Z]\w{0,30})?)?,?\s+(?:that|which|who)\s+(?:are|is|may\s+be)\s+(?:the\s+)?$/;

/** What is said in parentheses has nouns of its own. Blanks take its place, so that offsets stay. */
export function withoutAsides(text: string): string {
  return text.includes('(') ? text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length)) : text;
}

function phraseStart(segment: string, noun: number, term: string): number {
  const modified = modifiersBefore(segment, noun);
  const counted = COUNTED.exec(segment.slice(0, modified)) ?? SECURITIES_AND.exec(segment.slice(0, modified));
  // The class is defined, and not the number of its shares: "1,000 shares of common stock (the "Common Stock")".
  if (!counted || (CLASS_OF_STOCK.test(term) && /^\d.*shares/.test(counted[0]))) return modified;
  return /^(?:form|report|statement|indenture|deed)/i.test(counted[0])
    ? modifiersBefore(segment, counted.index)
    : counted.index;
}

/** The noun that a term repeats: the first that no verb parts from the definition, else the last that is a verb's own subject. */
function headOf(segment: string, term: string): PlacedWord | null {
  // "the Secretary of State of the State of Nevada (the "Nevada Secretary of State")"
  const office = /\S{1,40}\sof\s\S{1,40}$/.exec(term)?.[0] ?? '';
  const whole = wholeTerm(segment, term) ?? wholeTerm(segment, office);
  const stem = headStem(term);
  const nouns = [...(whole ? [whole] : []), ...(stem.length < 3 ? [] : nounsIn(segment, stem))].filter(
    ({ index, image }) =>
      !isModifier(segment, index, image) &&
      !COMMISSION.test(segment.slice(index + image.length, index + image.length + 24)) &&
      !SURVIVED.test(segment.slice(Math.max(0, index - 24), index)) &&
      !(OFFICE.test(image) && AS_OFFICE.test(segment.slice(Math.max(0, index - 24), index))),
  );
  let subject: PlacedWord | null = null;
  for (const noun of nouns) {
    const after = segment.slice(noun.index + noun.image.length);
    const verb = partingVerb(after);
    if (verb === null) return noun;
    // "a person who …, or a group of persons have acquired …" says what the term is; "the Notes are …" speaks of something known.
    if (PASSIVE.test(after.slice(verb)) || /^[a-z]/.test(noun.image)) subject ??= noun;
  }
  return subject;
}

/** A term's last word, without a number behind it and the ending of the plural: that of "Proposals No. 2" is "Proposal". */
export function headStem(term: string): string {
  // "Original Form 8-K"
  if (/\bForm\s\S{1,8}$/.test(term)) return 'Form';
  return (
    /(?<![A-Za-z])[A-Za-z]{3,}(?=(?:\s+No\.)?[\s\d]*$)/.exec(term)?.[0].replace(/(?:ies|y|s)$/, '') ?? ''
  );
}

/** Whether a capitalised noun only modifies the next word: "Merger" in "Merger Agreement". */
function isModifier(segment: string, index: number, image: string): boolean {
  const after = segment.slice(index + image.length, index + image.length + 20);
  return /^[A-Z]/.test(image) && /^\s+(?!(?:Due|Series|Of|On|In|To|And|No)\b)[A-Z][a-z]/.test(after);
}

/** "Securities and Exchange Commission" names no securities. */
const COMMISSION = /^\s+and\s+exchange\s+comm/i;

/** What a party is: "as co-trustees", "as U.S. trustee" tells of the names before it. */
const OFFICE = /^(?:trustee|agent|issuer|guarantor|servicer|representative|manager|underwriter)s?$/;
const AS_OFFICE = /\bas\s+(?:(?:the|an?)\s+)?(?:[\w.]{1,12}[\s-]+)?$/;

/** "with Alder surviving the merger": the merger itself is what goes before. */
const SURVIVED = /\bsurviving\s+(?:the\s+)?$/i;

const FINITE = new RegExp(
  pattern`
    (?:^|\s)(?:
      has|have|had|is|are|was|were|will|shall|would|constitutes?|provides?|includes?|consists?|amends
      |further\s+provides?|restated\s+in
    )[\s,]
  `,
  'i',
);
const PASSIVE =
  /^\s*(?:has|have|had|is|are|was|were|will|shall)\s+(?:been|be|duly|(?:originally\s+|initially\s+)?filed)\b/i;
const RELATIVE = /(?:^|\s)(?:which|that|who|whom|whose|where|when|as|it|they|we)\s/i;

/** Where a verb parts a noun from the definition, other than in a clause about the noun: "the Notes are …"; `null` where none does. */
export function partingVerb(after: string): number | null {
  const verb = FINITE.exec(after);
  return verb !== null && !RELATIVE.test(after.slice(0, verb.index + 1)) ? verb.index : null;
}

/** The first place of a term of several words itself: "the Secretary of State of the State of Delaware". */
function wholeTerm(segment: string, term: string): PlacedWord | null {
  if (!term.includes(' ')) return null;
  // Lines may break within the term, and within the words that it repeats.
  const lower = segment.toLowerCase().replace(/\s/g, ' ');
  const wanted = term.toLowerCase().replace(/\s+/g, ' ');
  const index = lower.length === segment.length ? lower.indexOf(wanted) : segment.indexOf(term);
  if (
    index < 0 ||
    /\w/.test(segment.charAt(index - 1)) ||
    // The end of a caption that is quoted: listed under "Selling Stockholders".
    /["”]/.test(segment.charAt(index + term.length)) ||
    /\bas\s$/i.test(segment.slice(Math.max(0, index - 4), index))
  )
    return null;
  return { index, image: segment.slice(index, index + term.length) };
}

/** The words with the stem `stem` that do not stand after "as". */
function nounsIn(segment: string, stem: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  const lowered = segment.toLowerCase();
  // A few letters have a lower case of two units: places in the two texts would not agree.
  const lower = lowered.length === segment.length ? lowered : segment;
  const wanted = stem.toLowerCase();
  for (let index = lower.indexOf(wanted); index >= 0; index = lower.indexOf(wanted, index + 1)) {
    // "…, as trustee"; "par value $.01 per share".
    if (
      /\w/.test(segment.charAt(index - 1)) ||
      /\b(?:as|per)\s$/i.test(segment.slice(Math.max(0, index - 5), index))
    )
      continue;
    // The sign of a service mark touches the word: "Sales AgreementSM".
    const ending =
      /^\w*?(?=(?:SM|TM)?(?!\w))/.exec(segment.slice(index + stem.length, index + stem.length + 12))?.[0] ??
      '';
    if (ENDINGS.has(ending.toLowerCase()))
      found.push({ index, image: segment.slice(index, index + stem.length + ending.length) });
  }
  return found;
}

const ENDINGS = new Set(['', 's', 'y', 'ies', 'es']);
