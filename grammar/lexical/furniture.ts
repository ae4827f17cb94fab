import { startsParagraph } from './line-starts.js';
import { pattern } from '../pattern.js';

/**
 * The lexical forms of page furniture: what a printed page carries beside its text. The layout asks these
 * predicates about whole lines; a line that is furniture is kept as trivia and leaves the text.
 */

/** `2`, `-2-`, `Page 2`, `Page 2 of 6`, `II-4`, `iv`, `2/8`, `F-3`: alone on its line. A lone `x` is the mark of a box. */
const PAGE_NUMBER = new RegExp(
  pattern`
    ^(?!x$)(?:[-–—]\s?)?(?:page\s+)?(?:\d{1,3}|[ivxl]{1,6}|(?:[A-Z]{1,3}|[IVX]{1,4})-\d{1,3})
    (?:\s?(?:/|of)\s?\d{1,3}(?:\s+pages?)?)?(?:\s?[-–—]|\.)?$
  `,
  'i',
);

/** `Page 2`, with or without company and date around it, as letters carry it at the head of a page. */
const PAGE_REFERENCE = /(?:^|\s)page\s+(?:\d{1,3}|[ivx]{1,5})(?:\s+of\s+\d{1,3}(?:\s+pages?)?)?\s*$/i;

/** `Alder Mills, Inc.          2          May 2, 1999`: the head of a letter's page in one line. */
const NUMBERED_HEAD = /^[A-Z][^\s].{0,60}\S\s{3,}[-–—]?\s?\d{1,2}\s?[-–—]?\s{3,}\S.{0,20}\b(?:19|20)\d\d$/;

/** A rule drawn with characters: at least three of them, or six dots, and nothing else but blanks and dots. */
const RULE_CHARACTERS = /^[-_=*~.–—•\s]+$/;
const RULE_STROKES = /(?:[-_=*~–—]\s?){3}|\.{6}/;
/** A line of a box drawn with bars. */
const BOXED_LINE = /^\s*\|.{18,}\|\s*$/;

/** `Page 2`, `Page 2 of 6`, `- 2 -`: no table, list or caption writes a number so. */
const MARKED_PAGE_NUMBER = new RegExp(
  pattern`
    ^(?:
      [-–—]\s?\d{1,3}\s?[-–—]
      |\(?page(?:\s+(?:number|no\.?))?\s*:?\s*(?:\d{1,3}|[ivxl]{1,6})(?:\s*of\s*\d{1,3}(?:\s+pages?)?)?\)?
    )$
  `,
  'i',
);

/** A stray literal `PAGE` left by a lost mark, a page left blank, and notes that send the reader to another page. */
const PAGE_NOTE = new RegExp(
  `^(?:page|[[(]?\\s*(?:${[
    '(?:the )?(?:remainder|rest|balance) of (?:this |the )?page\\b[^\\])]{0,80}',
    'this (?:page|space)\\b[^\\])]{0,20}\\bblank\\b[^\\])]{0,40}',
    'signatures? pages? (?:immediately )?follows?',
    'signatures? (?:immediately )?(?:follows?|appears?)(?: on (?:the )?(?:next|following) page)?',
    'signatures? on (?:the )?(?:next|following) page',
    'continued on (?:the )?(?:next|following) page',
  ].join('|')})\\s*\\.?\\s*[\\])]?)$`,
  'i',
);

/** `[Signature page to opinion]`: without its brackets it might be a line of prose. */
const SIGNATURE_PAGE_NOTE = /^[[(]\s*signatures? pages?\b[^\])]{0,120}[\])]$/i;

/** The navigation link that filing agents set at page tops. */
const CONTENTS_LINK = /^(?:(?:back|return) to (?:the )?)?(?:table of contents|index|contents|top)$/i;

/** Headings of the forms and letters: they may head several pages and are text all the same. */
const FORM_HEADING = new RegExp(
  pattern`
    ^(?:
      signatures?
      |(?:index (?:to|of) |list of )?exhibits?
      |items?\s*(?:no\.?\s*)?\d
      |section\s+\d
      |very truly
      |annex
      |schedule
      |appendix
      |\([a-z]\)\s{1,4}
    )\b
  `,
  'i',
);

const SENTENCE_END = /[.:;!?][)\]”"’']*$/;

/** `Inc.`, `Corp.`, `L.P.`: the full stop belongs to the word. */
const ABBREVIATION_END = /(?:^|[\s.])[A-Z][A-Za-z]{0,3}\.$/;

/** A word, or a comma, at which no sentence ends. */
const OPEN_END =
  /(?:,|\b(?:the|an?|of|to|in|by|for|with|or|and|on|at|from|as|that|which|its|our|any|such|this))$/i;

/** Whether a line, trimmed, is a page number and nothing else: {@link PAGE_NUMBER}. */
export function isPageNumber(line: string): boolean {
  return line.length <= 16 && PAGE_NUMBER.test(line);
}

/** Whether a line ends in `Page 2`, as the heads of letters' pages do: {@link PAGE_REFERENCE}. */
export function endsInPageReference(line: string): boolean {
  return line.length <= 120 && PAGE_REFERENCE.test(line);
}

/** Whether a line alone at the top of a page has the page's number between a name and a date. */
export function isNumberedHead(line: string): boolean {
  return line.length <= 120 && NUMBERED_HEAD.test(line);
}

/** Whether a line is a rule drawn with characters: {@link RULE_CHARACTERS}. */
export function isDrawnRule(line: string): boolean {
  return RULE_CHARACTERS.test(line) && RULE_STROKES.test(line);
}

/** Whether a rule between two lines only underlines the first, which goes on with the second: a title over several lines. */
export function isUnderline(above: string, below: string): boolean {
  return (
    /^\s*(?:[A-Za-z]|(?:19|20)\d\d\b)/.test(below) && (/;\s*$/.test(above) || OPEN_END.test(above.trimEnd()))
  );
}

/** Whether the bars of a line are the sides of a box, not text. */
export function isBoxedLine(line: string): boolean {
  return BOXED_LINE.test(line);
}

/** Whether a line is what a page's mark left that lost its brackets: `PAGE` at the margin, where `<PAGE>` stood. */
export function isLostPageMark(line: string): boolean {
  return line === 'PAGE';
}

/** Whether a line is a note about pages, trimmed: {@link PAGE_NOTE}, {@link SIGNATURE_PAGE_NOTE}. */
export function isPageNote(line: string): boolean {
  return line.length <= 160 && (PAGE_NOTE.test(line) || SIGNATURE_PAGE_NOTE.test(line));
}

/** A page number that says that it is one. */
export function isMarkedPageNumber(line: string): boolean {
  return line.length <= 24 && MARKED_PAGE_NUMBER.test(line);
}

/** The number of a bare page number (`2`), `null` for anything else. */
export function barePageNumber(line: string): number | null {
  return /^\d{1,3}$/.test(line) ? Number(line) : null;
}

/** Whether a line is a link back to the table of contents: {@link CONTENTS_LINK}. */
export function isContentsLink(line: string): boolean {
  return line.length <= 40 && CONTENTS_LINK.test(line);
}

/** `QuickLinks -- Click here to rapidly navigate through this document`: a filing agent's link to the list at the end. */
const QUICK_LINKS_LINK = /^quicklinks?\s*[-–—]*\s*click here\b/i;

/** Whether a line, trimmed, is that agent's link: {@link QUICK_LINKS_LINK}. */
export function isQuickLinksLink(line: string): boolean {
  return line.length <= 120 && QUICK_LINKS_LINK.test(line);
}

/** The heading of that list, with which the page ends. */
export function isQuickLinksHeading(line: string): boolean {
  return /^quicklinks?:?$/i.test(line);
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !ABBREVIATION_END.test(text);
}

/** A line that may be a running head: short, no sentence, no heading of the form. */
export function canBeRunningHead(line: string): boolean {
  return line.length <= 120 && !endsSentence(line) && !FORM_HEADING.test(line);
}

/** A letter's head from its second page on: addressee, date and `Page 2` on lines of their own, the number last. */
export function isLetterHead(lines: readonly string[]): boolean {
  const last = lines[lines.length - 1] ?? '';
  return lines.length <= 6 && endsInPageReference(last) && lines.every((line) => line.length <= 70);
}

/**
 * Whether a paragraph that a page end interrupts goes on with the next one: it does not end a sentence, and the next
 * begins in lower case or it ends where no sentence can. The next entry of a list begins something of its own.
 */
export function continuesOverPage(before: string, after: string): boolean {
  if (before.length < 40 || endsSentence(before)) return false;
  const open = endsInParenthesis(before.slice(-LONGEST_ASIDE));
  if (startsParagraph(after)) return open && /^exhibit\s+\d/i.test(after);
  return open || /^\p{Ll}/u.test(after) || OPEN_END.test(before) || goesOnAside(before, after);
}

/** Whether the last parenthesis of a text is open, as in `(filed as` over `Exhibit 10.1 to the Current Report)`. */
export function endsInParenthesis(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
/** How far back an open parenthesis may stand: one farther back has lost its end. */
const LONGEST_ASIDE = 80;

/** Whether an aside in parentheses goes on with a paragraph that ends in a small word: `on a semi-annual basis` over `(assuming …)`. */
function goesOnAside(before: string, after: string): boolean {
  return /\s\p{Ll}{2,20}$/u.test(before) && /^\(\p{Ll}{5}/u.test(after);
}

/** Whether a paragraph that ends so is cut off in the middle when a page ends. */
export function breaksOff(text: string): boolean {
  return !/[.:;!?)\]”"]\s*$/.test(text);
}

/** Whether a paragraph that begins so goes on with the one before it. */
export function goesOn(text: string): boolean {
  return /^\s*(?!\d{1,2}\.\s|\([a-z\d]{1,4}\)\s)[a-z(“"$\d]/.test(text);
}
