import type { BodyFormat } from './format.js';
import { pattern } from '../pattern.js';

/** Which grammar a document is read with. */
export type DocumentKind = 'currentReport' | 'opinionLetter' | 'opaqueBody';

/** 8-K, 8-K/A, and the successor and late forms: 8-K12B, 8-K12G3, 8-K15D5 (Exchange Act rules 12b-2, 12g-3, 15d-5). */
const currentReportType = /^8-?K/i;

/** Exhibits 5 (opinion re legality) and 8 (opinion re tax matters) of Regulation S-K, Item 601. */
const opinionType = /^EX-[58](?![0-9])/i;

/** The title that Form 8-K prints over its cover page. */
const currentReportTitle = /\bform\s{1,20}8[-‑–]?\s?k\b|\bcurrent\s{1,20}report\b/i;
const pursuantToExchangeAct = new RegExp(
  pattern`
    \b(?:pursuant|section|sections)\b[^]{0,120}\b(?:13|15\s?\(\s?d\s?\))
    |securities\s{1,20}exchange\s{1,20}act\s{1,20}of\s{1,20}1934
  `,
  'i',
);

const exhibitHeading = /\bexhibit\s{1,20}(?:no\.?\s{1,4})?[58](?:\.\d{1,2}|\s?\(|\b)/i;
const salutation =
  /^[ \t>]*(?:ladies\s{1,20}and\s{1,20}gentlemen|gentlemen|dear\s{1,20}\S[^\n]{0,60})\s?(?:[:,]|$)/im;
const opinionPhrase = new RegExp(
  pattern`
    \b(?:we\s{1,20}are|I\s{1,20}am)\s{1,20}of\s{1,20}(?:the\s{1,20}(?:following\s{1,20})?)?opinion\b
    |\b(?:our|my)\s{1,20}opinion\b
  `,
  'i',
);

/** How much of a bare document its kind is looked for in. */
const headLength = 524_288;
/** The title stands at the head of the cover page. */
const titleLength = 6_000;

/** The kind of a document that declares its type. */
export function kindOfType(documentType: string): DocumentKind {
  if (currentReportType.test(documentType)) return 'currentReport';
  return opinionType.test(documentType) ? 'opinionLetter' : 'opaqueBody';
}

/**
 * The kind of a document that declares none, by its content: the form's title and statute over a cover page make a
 * current report; two of an exhibit heading, a salutation and an operative phrase make an opinion letter.
 */
export function kindOfContent(body: string, format: BodyFormat): DocumentKind {
  const whole = body.slice(0, headLength);
  const head = format === 'html' ? headWithoutMarkup(whole) : whole.slice(0, titleLength);
  if (currentReportTitle.test(head) && pursuantToExchangeAct.test(head)) return 'currentReport';
  const text = format === 'html' ? withoutMarkup(afterHiddenFacts(whole)) : whole;
  const signs = [exhibitHeading.test(head), salutation.test(text), opinionPhrase.test(text)];
  return signs.filter(Boolean).length >= 2 ? 'opinionLetter' : 'opaqueBody';
}

/** The text at the head of a page: of the markup only as much is read as it takes. */
function headWithoutMarkup(html: string): string {
  const body = afterHiddenFacts(html);
  for (let length = 8 * titleLength; length < body.length; length *= 4) {
    const text = withoutMarkup(body.slice(0, body.lastIndexOf('>', length) + 1));
    if (text.length >= titleLength) return text.slice(0, titleLength);
  }
  return withoutMarkup(body).slice(0, titleLength);
}

/** Hidden facts of inline XBRL stand in its header. */
function afterHiddenFacts(html: string): string {
  return html.slice(Math.max(0, html.lastIndexOf('</ix:header>')));
}

/** Tags that part no words: `F<small>ORM</small> 8-K`. */
const INLINE_TAG = /<\/?(?:span|font|small|big|b|i|u|strong|em|a|sup|sub|ix:nonnumeric)\b[^<>]*>/gi;

/** Good enough to look for phrases in. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<(?:p|div|tr|br)\b[^<>]*>/gi, '\n')
    .replace(INLINE_TAG, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:nbsp|#160|#xA0);/gi, ' ');
}
