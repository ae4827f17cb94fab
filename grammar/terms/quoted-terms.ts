import { trimmed, type Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** Terms between quotation marks: what marks stand around them, and where. */

const OPENING = "[\"“”„‟]|``|‘‘|‘|''";
/** Closing marks; an apostrophe of the possessive is none: “Selling Shareholders’ Shares”. */
const CLOSING = '["”“]|\'\'|’’|’(?!\\w|\\s[\\w ]{1,40}[”"])';
/** What stands between quotation marks: a term is short, and no sentence; `462(b) Registration Statement` is one. */
const TERM = '[^"“”„`\\x1c-\\x1f()]{1,80}?(?:\\([a-z0-9]{1,3}\\)[^"“”„`\\x1c-\\x1f()]{0,60}?){0,2}';

/** A quoted term; its own comma or point may stand inside the marks. */
const QUOTED = new RegExp(`(?<mark>(?:${OPENING})\\s?)(?<term>${TERM})[,.;]?\\s?(?:${CLOSING})`, 'y');
/** The same between single marks of a typewriter, which are apostrophes elsewhere: `(the 'Notes')`. */
const TYPED = new RegExp(
  pattern`
  (?<=\((?:[a-z]{1,16},?\s(?:(?:the|an?)\s)?)?|['\x60],?\s(?:and|or)\s(?:the\s)?)
  (?<mark>['\x60])(?<term>[A-Z][^'"“”‘’\x60()\x1c-\x1f]{1,60})'(?=\)|,?\s(?:and|or)[\s,])
`,
  'y',
);

/** A term whose opening mark is missing, before its closing mark. */
const UNOPENED = /(?<=[\s(])(?<term>[A-Z][\w ]{1,50})$/;
const UNOPENED_REACH = 53;
const MARK = new RegExp(`${OPENING}|(?<=[( ])['\\x60](?=[A-Z])`, 'g');

/** A quoted term, from before its opening mark to after its closing one. */
export interface QuotedTerm {
  readonly before: number;
  /** What stands between the marks. */
  readonly inner: Span;
  readonly after: number;
}

/** A single mark: two make a double one. */
const TYPED_MARK = /^['\x60][A-Z]/;

/** Goes from mark to mark: a pattern tried at every character would cost more than all that is found. */
export function quotedTerms(text: string): QuotedTerm[] {
  const found: QuotedTerm[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let at = MARK.exec(text)?.index ?? -1; at >= 0; at = MARK.exec(text)?.index ?? -1) {
    const term =
      text.charAt(at) === '”' ? (unopenedTerm(text, from, at) ?? quotedTerm(text, at)) : quotedTerm(text, at);
    MARK.lastIndex = from = term?.after ?? at + 1;
    if (term) found.push(term);
  }
  return found;
}

function quotedTerm(text: string, at: number): QuotedTerm | null {
  const form = TYPED_MARK.test(text.slice(at, at + 2)) ? TYPED : QUOTED;
  form.lastIndex = at;
  const { mark = '', term = '' } = form.exec(text)?.groups ?? {};
  const start = at + mark.length;
  return mark === ''
    ? null
    : { before: at, inner: { start, end: start + term.length }, after: form.lastIndex };
}

/** @param from where the quoted term before it ends */
function unopenedTerm(text: string, from: number, at: number): QuotedTerm | null {
  const reach = Math.max(from, at - UNOPENED_REACH);
  const term = UNOPENED.exec(text.slice(Math.max(0, reach - 1), at))?.groups?.['term'];
  const start = at - (term?.length ?? 0);
  return term === undefined || start < from
    ? null
    : { before: start, inner: { start, end: at }, after: at + 1 };
}

/** The point of initials at the end of a term is its own: `(“Kiln U.S.”)`. */
const INITIALS_END = /\b(?:[A-Z]\.)+[A-Z]$/;

/** A quoted term without white space and punctuation at its ends. */
export function termOf(text: string, { start, end }: Span): Span {
  const term = trimmed(text, start, end);
  const own = text.charAt(term.end) === '.' && INITIALS_END.test(text.slice(term.start, term.end));
  return own ? { start: term.start, end: term.end + 1 } : term;
}
