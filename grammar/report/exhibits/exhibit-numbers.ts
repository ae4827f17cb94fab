import type { Span } from '../../lexical/span.js';
import { pattern } from '../../pattern.js';

/** How an exhibit's number, its label and its marks are written (Item 601 of Regulation S-K numbers the exhibits). */

export const LABEL =
  '(?:exhibit(?:s(?![^\\S\\n\\v]*[\\n\\v]))?|exh?\\.?|ex)\\s*(?:-\\s*)?(?:(?:nos?\\b\\.?|number|#)\\s*)?(?:[:-]\\s*)?';
/** `99.1`, `2.1.1`, `3(i)`, `99.4(a)`, `10.1A`, `10.A`, `99-1`, `4(vi).1`, `4(a)-1`, `4-a(1)`, `101.INS`: nothing but an exhibit number looks so. */
export const FULL_NUMBER = pattern`
  (?:
    101[.-](?:INS|SCH|CAL|DEF|LAB|PRE)\b
    |\d{1,3}(?:\.\d{1,3}){1,3}[A-Za-z]?
    |\d{1,2}\.[A-Z](?![A-Za-z\d.])
    |\(\d{1,2}\)(?=\([a-z]{1,4}\))
    |\d{1,2}\.\(?[ivxlc]{1,5}\)
    |\d{1,2}\s?(?=\(\s?[a-z]{1,4}\s?\))
    |\d{1,2}-(?:\d{1,2}|[A-Z](?:\(\d{1,2}\))?)(?![\d-])
  )(?:\s?\(\s?[a-z]{1,4}\s?\)(?:\(\d{1,2}\)|\.\d{1,2}|-\d{1,2}(?![\d-]))?){0,3}
`;
/** `16`, `99`, `(c)(1)`: numbers where a list of exhibits is known to stand. */
export const PLAIN_NUMBER = '(?:\\d{1,3}[A-Z]?|\\([a-z]\\)\\s?\\(\\d{1,2}\\)(?:\\([a-z]\\))?)';
/** A head's last word is not an exhibit's label, over the first number: `Description of Exhibit`. */
export const NOT_IN_HEAD =
  '(?<!\\b(?:description|name|title|nature)\\s{1,4}(?:of|for)\\s{1,4}(?:the\\s{1,4})?)';
/** Marks that refer to a legend: `*`, `†`, `+`, `#`, `(1)`, a superscript digit. */
export const MARK = '(?:\\*{1,4}|[†‡+#§^~¹²³]{1,3}|\\(\\s?[*+†#]{1,2}\\s?\\))';
/** A mark at the end of a description, before others perhaps: `Lease*`, `Lease +*`, `Lease (1), (2)`; a figure also over the next exhibit's number or the legend. */
export const LAST_MARK = pattern`
  (?:
    ${MARK}(?=(?:[\s,/]{0,2}(?:${MARK}|\(\d\))){0,3}\s{0,80}[\n\v\x1c-\x1f])
    |\(\d\)(?=(?:[\s,/]{0,2}(?:${MARK}|\(\d\))){0,3}\s{0,80}[\x1c-\x1f])
    |(?<=\s)\(\d\)(?=[^\S\n\v]{0,80}[\n\v]\s{0,20}(?:\(\d\)\s{1,8}[A-Z]|${FULL_NUMBER}\s))
  )
`;

/** A mark without what parts it from the mark before: `/**`, `, (2)`. */
export function markOf(image: string): string {
  return image.replace(/^[\s,/]+/, '');
}

/**
 * Whether a whole number with its words is no exhibit but the head of those below it, in the manner of the exhibit table of
 * Item 601 of Regulation S-K: `(2) Plan of acquisition:` over `2.1 Merger Agreement`.
 */
export function headsExhibits(number: string, description: string, next: string): boolean {
  if (!/^\d{1,2}$/.test(number) || !next.startsWith(`${number}.`)) return false;
  return description.endsWith(':') || EXHIBIT_CLASS.test(description);
}

/** What Item 601 of Regulation S-K calls the classes of exhibits. */
const EXHIBIT_CLASS = new RegExp(
  pattern`
    ^(?:
      underwriting agreements?
      |plans? of acquisition
      |articles of incorporation(?:,? and|;) by-?laws
      |instruments defining
      |opinions? re
      |material contracts?
      |letters? re
      |consents? of experts
      |power of attorney
      |additional exhibits?
      |statements? re
      |opinions? of counsel
      |published report
      |financial data schedules?
      |other documents
    )\b
  `,
  'i',
);

/** Whether a whole number and its words name a class of exhibits, of which a list may say that there is none: `(16) Letter re change in certifying accountant`. */
export function namesExhibitClass(number: string, description: string): boolean {
  return /^\d{1,2}$/.test(number) && EXHIBIT_CLASS.test(description);
}

const JOINT = /(?:,?\s(?:and|&)|,)\s(?=\(?\d)/gi;

/** Where the numbers stand in an exhibit number's own text: several where it joins them. */
export function numbersIn(image: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const joint of image.matchAll(JOINT)) {
    spans.push({ start, end: joint.index });
    start = joint.index + joint[0].length;
  }
  return [...spans, { start, end: image.length }];
}
