/** How the body of a document is set: ASCII with SGML tags, HTML, or nothing that a grammar reads. */
export type BodyFormat = 'text' | 'html' | 'opaque';

/** Enough of a body to know it by; the first tag of an HTML document stands near its start. */
const headLength = 65_536;

/** Document types of files that are no text: images, spreadsheets, archives, and the data files of XBRL. */
const fileTypes = /^(?:GRAPHIC|EXCEL|ZIP|PDF|JSON|XML|EX-10[01]\.(?:INS|SCH|CAL|DEF|LAB|PRE|REF))$/i;

const uuencoded = /^begin [0-7]{3} \S/m;
const pdf = /^\s*%PDF-/;
const htmlDoctype = /<!doctype html\b/i;
const xmlProlog = /^\s*<\?xml\b/;

/**
 * Tags that only HTML has. `<TABLE>`, `<CAPTION>`, `<S>`, `<C>` and `<PAGE>` belong to EDGAR's ASCII tables
 * as well (EDGAR Filer Manual, volume II, 5.2.1), and `<B>` and `<A>` are read as prose in many an old filing.
 */
const htmlTag = /<(?:html|body|div|p|font|td|tr|th|span|center|br|h[1-6])(?=\s*\/?>|\s+[a-z:-]+\s*=)/i;

/** Decides the format of a body by its content; the declared type only tells of files that are no text at all. */
export function bodyFormat(body: string, documentType: string | null, wrapper: string | null): BodyFormat {
  if (wrapper === '<PDF>' || (documentType !== null && fileTypes.test(documentType))) return 'opaque';
  const head = body.slice(0, headLength);
  if (htmlTag.test(head) || htmlDoctype.test(head)) return 'html';
  if (xmlProlog.test(head) || pdf.test(head) || uuencoded.test(head)) return 'opaque';
  return 'text';
}
