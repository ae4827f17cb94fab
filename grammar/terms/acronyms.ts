import { opened } from './names-before.js';
import { wordsBefore } from './placed-words.js';
import type { Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** Terms that are the initials of their words. */

const ACRONYM = /^[A-Z]{2,8}(?:[A-Z]|Co)s?$/;

/** What follows the title of an act or agreement: ", as amended", " dated as of May 1, 2001, by and among …". */
const BEHIND_TITLE = new RegExp(pattern`
  (?:\s+of\s+(?:19|20)\d\d)?(?:
    ,?\s+(?:dated|effective|entered\s+into|between|among|by\s+and\s+(?:between|among))\s
    |\s+in\s+the\s+(?:United\s+States|U\.\s?S\.)(?:\s+of\s+America)?$
    |,\s+as\s+(?:amended|supplemented)\b
    |\s+(?:representing|evidencing)\s
    |(?<=Agreement)\s+with\s
    |(?<=\bof\s(?:19|20)\d\d)$
  )
`);

/**
 * The words up to `end` whose initials the term is, with what follows a title: "the United States Securities and Exchange Commission
 * (the "SEC")", "the Trust Indenture Act of 1939, as amended (the "TIA")"; `null` where the term is no acronym of them.
 */
export function speltPhrase(text: string, floor: number, end: number, term: string): Span | null {
  if (!ACRONYM.test(term)) return null;
  const principles = /GAAP$/.test(term) ? PRINCIPLES.exec(text.slice(floor, end)) : null;
  if (principles) return { start: floor + principles.index, end };
  const letters = term.replace(/(?<=[A-Z])s$/, '');
  const behind = BEHIND_TITLE.exec(text.slice(floor, end));
  const start =
    acronymStart(text, floor, end, letters) ??
    (behind && acronymStart(text, floor, floor + behind.index, letters));
  if (start === null) return null;
  // "by The Bank of New York (the "BONY")": a capital article within a sentence is the name's.
  const whole = /(?:(?:United\s+States|U\.\s?S\.|BVI)|(?<=[a-z,]\s+)The)\s+$/.exec(text.slice(floor, start));
  const possessive = /['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start - (whole?.[0].length ?? 0), end: end - possessive };
}

/** What GAAP are called, whose initials stand in another order. */
const PRINCIPLES = new RegExp(pattern`
  (?:(?:United\s+States|U\.\s?S\.)\s+)?
  (?:generally\s+accepted\s+accounting\s+principles|accounting\s+principles\s+generally\s+accepted)
  (?:\s+in\s+(?:the\s+)?[A-Z][\w.]+(?:\s+(?:of\s+)?[A-Z]\w+){0,3})?$
`);

/** Words that an acronym leaves out. */
const UNSPELT = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'over', 'by', 'to', '&', 'or', 'a']);

/** Where the words begin whose initials a term spells in capitals, with one word after them at most; else `null`. */
function acronymStart(text: string, floor: number, end: number, term: string): number | null {
  return (
    initialsStart(text, floor, end, { term, small: false }) ??
    initialsStart(text, floor, end, { term, small: true })
  );
}

/** @param small the term has the initials of small words, too: "Department of Justice (the "DOJ")" */
function initialsStart(
  text: string,
  floor: number,
  end: number,
  { term, small }: { readonly term: string; readonly small: boolean },
): number | null {
  let letter = term.length - 1;
  let skipped = 0;
  for (const word of wordsBefore(text, floor, end)) {
    const image = word.image.replace(/^["“(]+|(?<![,"”)])[,"”)]+$/g, '');
    // "State Department of Assessments and Taxation": the "and" spells no letter.
    if (/^[a-z&]/.test(image) && UNSPELT.has(image)) {
      if (small && image.charAt(0).toUpperCase() === term.charAt(letter)) letter--;
      continue;
    }
    const spelled = initialsOf(image, term, letter);
    if (spelled > 0) {
      if (letter < spelled) return word.index + opened(word.image);
      letter -= spelled;
    } else if (!UNSPELT.has(image.toLowerCase()) && (letter < term.length - 1 || ++skipped > 1)) return null;
  }
  return null;
}

/** The last word of a company's name, of which acronyms take more than the initial: "AIMCO", "APCo". */
const LAST_OF_COMPANY = /^co(?:mpany|rporation|\.|$)/i;

/**
 * How many letters of an acronym a word spells that ends with the one at `letter`: "non-small" the first two of "NSCLC", "Company" the
 * last two of "AIMCO".
 */
function initialsOf(image: string, term: string, letter: number): number {
  if (letter === term.length - 1 && LAST_OF_COMPANY.test(image) && /co$/i.test(term)) return 2;
  if (image.charAt(0).toUpperCase() === term.charAt(letter)) return 1;
  const parts = image.split('-');
  const initials = parts.map((part) => part.charAt(0).toUpperCase()).join('');
  return parts.length > 1 && term.slice(0, letter + 1).endsWith(initials) ? parts.length : 0;
}
