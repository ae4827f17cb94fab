import { createToken, type IToken, type TokenType } from 'chevrotain';
import { DATE } from '../../lexical/dates.js';
import { FILE_NUMBER } from '../../lexical/numbers.js';
import { CellEnd, Matter } from '../../structure.js';
import { FULL_NUMBER, LAST_MARK, NOT_IN_HEAD, PLAIN_NUMBER } from './exhibit-numbers.js';
import { EMPTY_PART } from '../items/subsections.js';
import { pattern, stickyAt } from '../../pattern.js';

/**
 * What an entry of an exhibit list says besides its description: dates, earlier filings, how the exhibit is filed, its page.
 * What none of these takes is text.
 */

/** An exhibit by its number, or by its letter where a reference goes to one: `by reference to Annex A to the proxy statement`. */
const MENTION = pattern`
  (?:
    (?:(?!exhibits?[^\S\n\v]*[\n\v\x1c-\x1f])|${NOT_IN_HEAD})(?:exhibits?|ex\.)\s+(?:no\.?\s*)?\(?(?:${FULL_NUMBER}|${PLAIN_NUMBER})(?![\d.]*\d)
    |(?<=\breference\s(?:to|from)\s{1,4})(?:exhibit|annex|appendix)\s+[A-Z](?:-\d{1,2})?
      (?=\s+(?:to|of|in)\b|\s*[),;])
  )
`;
const FORM = pattern`
  (?:
    form\s+(?:\d{1,2}-[A-Z0-9]{1,4}|[A-Z]{1,2}-\d{1,2}|\d{1,2}|[A-Z]{2,3}\s?14[AC]?)(?:\/A)?
    |schedule\s+14[AC]
    |(?<![\w-])(?:
      8-K(?:12B|12G3|15D5)?|10-K(?:405|SB|T)?|10-Q(?:SB|T)?|10-12[BG]|10-SB(?:12[BG])?|8-A(?:12[BG])?
      |SB-[12]|S-\d{1,2}(?:ASR|MEF)?|F-\d{1,2}(?:ASR|MEF)?|[24]0-F|6-K|DEF[AMR]?\s?14[AC]|424B\d|POS\s?AM
    )(?:\/A)?
  )(?![\w-])
`;
/** What the exhibit is incorporated into: this report, or another document, which then is not where it was filed. */
const THIS_REPORT =
  'this\\s+(?:(?:current\\s+)?(?:report|filing)(?:\\s+on\\s+form\\s+8-?k)?|form\\s+8-?k)(?:\\/A)?';
const INTO_ANOTHER = pattern`
  \s+(?:therein|(?:herein\s+)?(?:and\s+)?(?:in\s+(?:its|their)\s+entirety\s+)?into\b(?!\s+(?:${THIS_REPORT}|this\s+item)\b))
`;
/**
 * It may say no more than what the document was filed as before, `(filed as Exhibit 10.1 to the Annual Report on Form 10-K for 1998)`, or
 * where: `(Form S-4, File No. 33-64951 - Exhibit 2.1)`.
 */
const INCORPORATED = pattern`
  (?:
    \bincorporated\s+(?:herein\s+)?by\s+(?:this\s+)?reference\b(?!${INTO_ANOTHER})(?:\s+(?:herein|into\s+${THIS_REPORT})\b)?
    |\((?=(?:${FORM})[^()\x1c-\x1f]{0,80}?(?:\bFile\s+Nos?\.?\s|\bExhibit\s)[^()\x1c-\x1f]{1,40}\))
    |(?<=\()(?:previously\s+)?filed\s+as\s+(?=
      exhibit\s+\(?\d[\d.()a-z-]{0,11}\s+to\s+(?!this\b)[^\x1c-\x1f()]{1,160}?${FORM}
    )
  )
`;
const PREVIOUSLY = '\\bpreviously\\s+(?:filed|furnished)\\b|\\bfiled\\s+previously\\b';
const HEREWITH = '\\b(?:filed|furnished|submitted|attached)\\s+(?:electronically\\s+)?here(?:with|to)\\b';
/**
 * `is attached hereto as` before an exhibit, or `Attached as` at the head of its sentence: it names one in place of a list. So does
 * the parenthesis around an exhibit that ends a paragraph, `Press release (Exhibit 99)`, or a dash before one that ends a line:
 * `Press release - Exhibit 99`.
 */
const ATTACHED_AS = pattern`
  \b(?:is|are|has\s+been|have\s+been)\s+(?:being\s+)?(?:attached|filed|furnished|included|submitted)
    (?:\s+here(?:to|with|in|by))?\s+as\s+(?=exhibits?\s+\(?\d)
  |,\s+(?:attached|filed|furnished|included)(?:\s+here(?:to|with|in))?\s+as\s+(?=exhibits?\s+\(?\d)
  |(?<=(?:[.:\n\v\x1c-\x1f]|\([a-e]\))\s{0,4})(?:attached|filed|furnished|included)(?:\s+here(?:to|with|in))?\s+as\s+
    (?=exhibits?\s+\(?\d)
  |\((?<=\w\s{1,4}\()(?=exhibit\s+(?:no\.?\s*)?\d[\d.]{0,6}\)[.;]?\s*[\n\v\x1c-\x1f])
  |(?<=\w\.?\s)[–—-]{1,2}\s+(?=exhibit\s+(?:no\.?\s*)?\d{1,3}(?:\.\d{1,2})?[.;]?\s*[\n\v\x1c-\x1f])
`;
/** An abbreviation whose point is no dot of the leader behind it. */
const ABBREVIATED = '(?<=\\b(?:[A-Z]\\.[A-Z]|Inc|Corp|Co|Ltd|Jr|Sr)\\.\\s)';
/** A leader of dots to the page, read from its first dot on, or a dash in a cell of its own, before a description or behind a number's mark. */
const LEADER = pattern`
  (?:(?<!\.\s?)\.(?!\s${ABBREVIATED}\.)(?:\s?\.){3,500}|${ABBREVIATED}\.(?:\s?\.){2,500})
    (?=\s*[\dA-Z\n\v\x1c-\x1f])
  |\.(?:\s\.){1,2}(?=\s*\x1f)
  |(?<=\x1f)[–—-]{1,2}(?=\x1f|[^\S\n\v]+\S)
  |(?<=\d[*†‡+#]{1,3}\s{1,8})[–—-]{1,2}(?=\s)
`;
/** A cell with nothing but a page's number; an `X` ticks off what is filed herewith. */
const PAGE_CELL = pattern`
  (?:pages?\s+)?(?:\d{1,3}|[A-Z]{1,2}-\d{1,3}|(?!x\s*[\n\v\x1c-\x1f])[ivx]{1,5})(?:\s?[-–]\s?\d{1,3})?
  (?=\s*[\n\v\x1c-\x1f])
`;

const island = (name: string, source: string, label: string): TokenType => {
  const form = stickyAt(source);
  return createToken({
    name,
    pattern: (text: string, offset: number) => form.exec(text, offset),
    line_breaks: true,
    label,
    categories: [Matter],
  });
};

/** A date in an entry. */
export const DateValue = island('DateValue', DATE, 'a date');
export const IncorporationPhrase = island(
  'IncorporationPhrase',
  INCORPORATED,
  'an incorporation by reference',
);
/** A statement that something is attached as the exhibit that comes next. */
export const AttachedAs = island('AttachedAs', ATTACHED_AS, 'a statement on an attached exhibit');

/** Length of what only joins a further statement to the one before it: `, and `. */
export function conjunctionLength(clause: string): number {
  return /^[,;]?\s*(?:and|while)\s+/i.exec(clause)?.[0].length ?? 0;
}

/** Length of what joins a description to the next where a sentence lists them: `; and`. */
export function closingConjunctionLength(description: string): number {
  return /[,;]\s+and\s*$/i.exec(description)?.[0].length ?? 0;
}

/** Length of what parts the exhibit that opens a sentence from what it is: ` is `, ` to this report is `, ` and incorporated by reference are `; 0 where it is not told so. */
export function copulaLength(clause: string): number {
  return (
    /^,?\s*(?:(?:to|of|with)\s+this\s[\w\s-]{2,40}?\s)?(?:and\s+incorporated\s[\w\s]{2,60}?\s)?(?:is|are)\s+/i.exec(
      clause,
    )?.[0].length ?? 0
  );
}
export const PreviouslyFiled = island('PreviouslyFiled', PREVIOUSLY, 'a note of an earlier filing');
export const FiledHerewith = island('FiledHerewith', HEREWITH, 'a note of filing');
export const ReferencedForm = island('ReferencedForm', FORM, 'a form');
export const ReferencedFileNumber = island('ReferencedFileNumber', FILE_NUMBER, 'a file number');
export const ReferencedExhibit = island('ReferencedExhibit', MENTION, 'an exhibit');

/** A cell of an entry, after its description, that has nothing but an exhibit's number: a column of references. */
export const ExhibitColumn = createToken({
  name: 'ExhibitColumn',
  pattern: (text: string, offset: number, matched: IToken[]) =>
    matched[matched.length - 1]?.tokenType === CellEnd ? EXHIBIT_CELL.exec(text, offset) : null,
  start_chars_hint: Array.from('0123456789'),
  label: 'an exhibit',
  categories: [Matter],
});
const EXHIBIT_CELL = stickyAt(`${FULL_NUMBER}(?=\\s*[\\n\\v\\x1c-\\x1f])`);

/** The page at which an exhibit stands: a cell of its own, or the number after a leader of dots. */
export const PageNumber: TokenType = createToken({
  name: 'PageNumber',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const last = matched[matched.length - 1]?.tokenType;
    return last === CellEnd || last === DotLeader ? PAGE.exec(text, offset) : null;
  },
  line_breaks: true,
  start_chars_hint: Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZpivx'),
  label: 'a page number',
  categories: [Matter],
});
const PAGE = stickyAt(PAGE_CELL);
export const DotLeader = island('DotLeader', LEADER, 'a leader of dots');

/** An exhibit's number where a sentence lists exhibits. */
const LISTED =
  '\\d{1,3}\\.\\d{1,2}(?<=(?:[:;]\\s{1,4}(?:and\\s{1,4})?|[a-z\\d)]\\.\\s{1,4})\\d{1,3}\\.\\d{1,2})(?=[.:]?\\s{1,4}(?:[–—-]{1,2}\\s{1,4})?[A-Z“"])';
/** The data of the cover page has no point in its number. */
const LISTED_COVER_PAGE =
  '104(?<=[:;,]\\s{1,4}(?:and\\s{1,4})?104)(?=[.:]?\\s{1,4}(?:[–—-]{1,2}\\s{1,4})?(?:(?:the|inline\\s+xbrl)\\s+)?cover\\s+page)';
const NEXT_ISLAND = new RegExp(
  pattern`
    [\x1c-\x1f\n\v]|${LISTED}|${LISTED_COVER_PAGE}|\((?<=${EMPTY_PART}\()[b-d]\)|${DATE}|${ATTACHED_AS}|${INCORPORATED}
    |${PREVIOUSLY}|${HEREWITH}|${FORM}|${FILE_NUMBER}|\b${MENTION}|${LEADER}|${LAST_MARK}
  `,
  'gi',
);

/** Water of exhibit lists: text up to the next island or the end of the line. */
export const ExhibitText = createToken({
  name: 'ExhibitText',
  pattern: (text: string, offset: number) => {
    NEXT_ISLAND.lastIndex = offset + 1;
    const next = NEXT_ISLAND.exec(text);
    const piece = text.slice(offset, next ? next.index : text.length);
    return /^[\s\x1c-\x1f]/.test(piece) ? null : [piece];
  },
  line_breaks: false,
  label: 'text',
  categories: [Matter],
});

/** Islands within the entries, most telling first. */
export const entryTokens: readonly TokenType[] = [
  AttachedAs,
  IncorporationPhrase,
  PreviouslyFiled,
  FiledHerewith,
  DateValue,
  ReferencedForm,
  ReferencedExhibit,
  ReferencedFileNumber,
  ExhibitColumn,
  PageNumber,
  DotLeader,
  ExhibitText,
];
