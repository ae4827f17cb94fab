import type { ClauseKind } from './marks.js';

/** Headings of sections that tell the kind of what stands under them. */
const SECTIONS: readonly (readonly [RegExp, ClauseKind | null])[] = [
  [/^(?:the |our |legal )?opinions?(?: of counsel)?$/i, 'opinion'],
  [/^(?:general |further |additional )?assumptions?$/i, 'assumption'],
  [
    /^(?:general |further )?(?:qualifications?|reservations?|exceptions?|limitations?|observations?)(?:,? (?:and|&) (?:\w+))?$/i,
    'qualification',
  ],
  [
    /^(?:documents? (?:examined|reviewed|and searches)|examination|searches|inspection)(?: .{0,30})?$/i,
    'examination',
  ],
  [/^(?:governing law|jurisdiction|applicable law|scope|law)$/i, 'jurisdiction'],
  [/^(?:reliance|benefit(?: of opinion)?|addressees?)(?: and .{0,20})?$/i, 'relianceLimit'],
  [/^(?:consents?|disclosure)(?: and .{0,20})?$/i, 'consent'],
  [/^(?:introduction|background|basis of opinion|general|definitions?|interpretation)$/i, null],
];

/** A section that begins with a heading; `kind` is what its sentences are that do not say otherwise. */
export interface Section {
  readonly kind: ClauseKind | null;
}

/** The longest heading. */
const HEADING_LENGTH = 80;

/**
 * @param text a paragraph's text, enumerator left out
 * @returns `null` if it is no heading
 */
export function sectionOf(text: string): Section | null {
  const title = text
    .replace(/^\s*(?:\d{1,2}|[IVX]{1,5})\.?\s+(?=[A-Z])/, '')
    .replace(/[:.]$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (title.length === 0 || title.length > HEADING_LENGTH) return null;
  for (const [pattern, kind] of SECTIONS) if (pattern.test(title)) return { kind };
  const capitals = /^[A-Z][^a-z]+$/.test(title);
  return capitals && !/[.;,:]$/.test(text) ? { kind: null } : null;
}
