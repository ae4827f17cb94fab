import type { ClauseKind } from '../marks.js';
import { pattern } from '../../pattern.js';

/** Headings of sections that tell the kind of what stands under them. */
const SECTIONS: readonly (readonly [RegExp, ClauseKind | null])[] = [
  [/^(?:the |our |legal )?opinions?(?: of counsel| statements?| (?:expressed|rendered|given))?$/i, 'opinion'],
  [/^(?:general |further |additional |certain |our )?assumptions?(?: made)?$/i, 'assumption'],
  [
    new RegExp(
      pattern`
      ^(?:general |further |additional |certain |our )?
      (?:
        qualifications?|reservations?|exceptions?|limitations?|observations?
      )(?:,? (?:and|&) (?:\w+))?$
    `,
      'i',
    ),
    'qualification',
  ],
  [
    new RegExp(
      pattern`
      ^(?:
        documents? (?:examined|reviewed|and searches)
        |examination
        |searches
        |inspection
        |scope of (?:inquiry|enquiry|examination|review)
      )(?:,? .{0,40})?$
    `,
      'i',
    ),
    'examination',
  ],
  [
    /^(?:governing law|jurisdiction|applicable law|scope|law|laws? (?:covered|considered|addressed)|covered law)$/i,
    'jurisdiction',
  ],
  [
    /^(?:reliance|benefit(?: of opinion)?|addressees?|disclosure)(?:(?: and|[;,]) .{0,20})?$/i,
    'relianceLimit',
  ],
  [/^consents?(?:(?: and|[;,]) .{0,20})?$/i, 'consent'],
  [/^(?:no (?:refresher|updat(?:e|ing))|date of opinion)$/i, 'noUpdate'],
  [/^(?:matters? (?:excluded|not covered)|excluded matters)$/i, 'qualification'],
  [
    /^(?:miscellaneous|other matters|introduction|background|basis of opinion|general|definitions?|interpretation)$/i,
    null,
  ],
];

/** A section that begins with a heading; `kind` is what its sentences are that do not say otherwise. */
export interface Section {
  readonly kind: ClauseKind | null;
}

/** Words of a title that have no capital. */
const SMALL = new Set(['of', 'and', 'the', 'to', 'in', 'on', 'for', 'by', 'as', 'or', '&', '–', '-']);

/** The longest heading. */
const HEADING_LENGTH = 80;

/** The most words of a title that no list names. */
const TITLE_WORDS = 8;

/** Whether a paragraph has a title's form: few words with capitals, no point at its end ("Scope of Inquiry"). */
export function isTitle(text: string): boolean {
  if (text.length > HEADING_LENGTH) return false;
  const words = text.replace(NUMBER, '').trim().split(/\s+/);
  return (
    words.length <= TITLE_WORDS &&
    words.every((word) => SMALL.has(word) || /^\(?\p{Lu}[\p{L}’'-]*[),:]?$/u.test(word)) &&
    /[\p{L}):]$/u.test(text) &&
    (words.length > 1 || NUMBER.test(text))
  );
}

/** The number of a section before its title. */
const NUMBER = /^\s*(?:\d{1,2}|[IVX]{1,5}|[A-H])[.)]?\s+(?=\p{Lu})/u;

/** Whether a section begins with its number alone ("II."): German letters have no titles. */
export function isNumeral(text: string): boolean {
  return /^\s*[IVX]{1,5}\.?\s*$/.test(text);
}

/** Whether a title is that of a numbered section. */
export function isNumbered(text: string): boolean {
  return NUMBER.test(text);
}

/** What a heading says its matter is of: "Assumptions Underlying Our Opinions". */
const OF_THE_OPINION =
  / (?:applicable to|underlying|to|on|of|from|regarding|concerning|relating to) (?:our|the|this|my|these) (?:opinions?|letter)(?: letter)?$/i;

/**
 * @param text a paragraph's text, enumerator left out
 * @returns `null` if it is no heading
 */
export function sectionOf(text: string): Section | null {
  const title = text
    .replace(NUMBER, '')
    .replace(/[:.]$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OF_THE_OPINION, '');
  if (title.length === 0 || title.length > HEADING_LENGTH) return null;
  for (const [pattern, kind] of SECTIONS) if (pattern.test(title)) return { kind };
  const capitals = /^[A-Z][^a-z]+$/.test(title);
  return capitals && !/[.;,:]$/.test(text) ? { kind: null } : null;
}
