import { createToken, tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { DATE } from '../lexical/dates.js';
import type { Span } from '../lexical/noun-phrases.js';
import { atTextStart, BlockEnd, CellEnd, LineBreak, Matter, RowEnd, TableStart } from '../structure.js';
import { endsInParenthesis } from '../lexical/furniture.js';
import { followsLabel } from './subsections.js';
import { pattern, stickyAt } from '../pattern.js';
import { FULL_NUMBER, LABEL, MARK, NOT_IN_HEAD, PLAIN_NUMBER } from './exhibit-numbers.js';
import { letteredCell, letteredEntry, letteredPart, partedEntry } from './lettered-exhibits.js';

/**
 * Exhibit lists (Item 601 of Regulation S-K numbers the exhibits): an entry begins with a number where a text begins;
 * in its description dates and references to earlier filings are islands.
 */

/** A leader of dots may follow at once: `99(a)..... News release`. */
const AFTER = '(?:\\s{3,8}[–—-]{1,3}(?=\\s)|(?:[:,]|\\.(?!\\s?\\.))?\\s{0,2}[–—-]{0,3})';

const entryStart = (number: string, labelled: boolean): RegExp =>
  new RegExp(
    pattern`
      (?:[•·▪●]\s{0,3})?(?:\((?=ex))?(?:${LABEL})${labelled ? '' : '?'}\(?(?<number>${number})\)?${AFTER}
      (?=${MARK}|[\s\x1c-\x1f]|\(\d\)|[A-Z“"]|(?:\.\s?){3}|$)
    `,
    'iy',
  );
const FULL = entryStart(FULL_NUMBER, false);
const LABELLED = entryStart(PLAIN_NUMBER, true);
const PLAIN = entryStart(PLAIN_NUMBER, false);
/** `99.1 and 99.2`, `Exhibits 31.1 & 31.2`, `5.1, 23.1`, set off from the one description of both by a gap, a dash or a cell. */
const JOINED = entryStart(
  `${FULL_NUMBER}(?:(?:,?\\s(?:and|&)|,)\\s${FULL_NUMBER}){1,2}(?=[.:)]{0,2}(?:\\s{2}|\\s{0,2}\\x1f|\\s?[–—]))`,
  false,
);
/**
 * Whole numbers that Item 601 of Regulation S-K gives to the usual exhibits of a report, set off by a dash or in a column of
 * their own; 99, and 104 for the cover page's data, also right before a description or over it in a paragraph of their own, and so
 * others in parentheses; 16, 23, 24 and 27 also before what that Item calls such an exhibit.
 */
const USUAL = entryStart(
  pattern`
    (?:16|17|20|23|24|27|28|99|101|104)(?=\)?[.:]?\s{0,3}(?:[–—-]|\x1f))
    |99(?=[.:)]?[\s\x1e]{1,3}[“"a-z])
    |104(?=[.:)]?[\s\x1e]{1,3}(?:inline\s+xbrl\s|the\s+)?cover\s+page)
    |27(?=[.:)]?\s{1,8}(?:restated\s|amended\s)?financial\s+data\s+schedule)
    |16(?=[.:)]?\s{1,8}letter\s)
    |23(?=[.:)]?\s{1,8}consents?\s+of\s)
    |24(?=[.:)]?\s{1,8}powers?\s+of\s+attorney)
    |(?<=\()(?:16|20|27|28)(?=\)[.:]?\s{1,4}[“"a-z])
  `,
  false,
);
const MARKS_AHEAD = new RegExp(`${MARK}[\\s\\x1f]{0,3}`, 'iy');

/** Words after a number that make a sentence about the exhibit, another kind of number or the end of a name of it. */
const NO_DESCRIPTION = new RegExp(
  pattern`
    \s*(?:
      (?:,\s*)?(?:
        and\s+exhibit|to\b|of\b|in\b|on\b|or\b|and\b|is\b|are\b|was\b|were\b|has\b|have\b|shall\b|will\b
        |hereto\b|hereof\b|attached\b|contains?\b|sets?\b|which\b|per\s+share|percent|million|billion
        |shares\b|thousand|c\.?f\.?r\b|u\.?s\.?c\b
      )
      |(?:,\s*)?(?:ltd|l\.?p|inc|llc|corp)\b\.?(?=[,;)])
      |%
    )
  `,
  'iy',
);

function startsEntry(text: string, offset: number, form: RegExp): RegExpExecArray | null {
  form.lastIndex = offset;
  const match = form.exec(text);
  if (!match || beginsDate(text, offset)) return null;
  if (closesAside(text, offset, match[0])) return null;
  const whole = /\d+/.exec(match.groups?.number ?? '')?.[0];
  if (whole !== undefined && Number(whole) > 108) return null;
  NO_DESCRIPTION.lastIndex = offset + match[0].length;
  if (NO_DESCRIPTION.test(text)) return null;
  if (
    /^\(?\d/.test(match[0]) &&
    !stacksNumbers(text, offset + match[0].length) &&
    !beginsDescription(text, offset + match[0].length)
  )
    return null;
  return match;
}

/** Whether a reference closes the parenthesis that opened in the lines before it: `(Form S-4, File No. 33-100 -` over `Exhibit 2.1)`. */
function closesAside(text: string, offset: number, entry: string): boolean {
  const close = entry.indexOf(')');
  if (close < 0 || !/^ex/i.test(entry) || entry.slice(0, close).includes('(')) return false;
  const before = /[^\x1c-\x1f]*$/.exec(text.slice(Math.max(0, offset - ASIDE), offset))?.[0] ?? '';
  return endsInParenthesis(before);
}
const ASIDE = 120;

/** Whether a date stands here, or what is left of one: `21 October 2003`, `3, 2019` that begin the next line of a description. */
function beginsDate(text: string, offset: number): boolean {
  DATE_HERE.lastIndex = offset;
  return DATE_HERE.test(text);
}
const DATE_HERE = new RegExp(`${DATE}|\\d{1,2},\\s+(?:19|20)\\d\\d\\b`, 'iy');

/**
 * Whether what follows an unlabelled number may be a description: a capital, a quote, a mark or a cell of its own; a figure
 * where it is a year, a date, a rate, a sum or a term (`364-Day Credit Agreement`).
 */
function beginsDescription(text: string, offset: number): boolean {
  DESCRIPTION.lastIndex = offset;
  return DESCRIPTION.test(text);
}
const DESCRIPTION = new RegExp(
  pattern`
    (?:(?:\.\s?){3,80})?[\s\x1c-\x1f]{0,12}(?:
      [A-Z“"'(*†+#\x1c-\x1f[]
      |\d{4}\b
      |\d{1,2}/
      |\d{1,3}[\s-](?:[A-Z]|\d{1,2}/\d{1,2}%)
      |\d{1,2}(?:\.\d{1,4})?%
      |\$\d[\d,.]{0,14}\s[A-Za-z]
      |$
    )
  `,
  'y',
);

/** Whether a cell goes on with another number below the one before `offset`: numbers stacked beside stacked descriptions. */
function stacksNumbers(text: string, offset: number): boolean {
  NUMBER_BELOW.lastIndex = offset;
  return NUMBER_BELOW.test(text);
}
const NUMBER_BELOW = new RegExp(
  `[^\\S\\n\\v]*[\\n\\v]\\s*(?:${FULL_NUMBER}|${PLAIN_NUMBER})(?:${MARK})?\\s*[\\n\\v\\x1f]`,
  'iy',
);

/** Whether only marks, a lone `Exhibit` or a label stand before this place in its row or paragraph. */
function opensRow(matched: readonly IToken[]): boolean {
  for (let index = matched.length - 1; index >= 0; index--) {
    const token = matched[index];
    const type = token?.tokenType;
    if (type === RowEnd || type === BlockEnd || type === TableStart || type === LineBreak) return true;
    if (type === CellEnd || type === ExhibitMark) continue;
    if (token && /^(?:exhibits?|ex\.?|no\.?|exhibit\s+no\.?|[(*]+)$/i.test(token.image.trim())) continue;
    return type !== undefined && opensAfter.has(type.name);
  }
  return true;
}

/** Tokens that a list may follow within the same paragraph or row. */
const opensAfter = new Set([
  'SubsectionLabel',
  'SubsectionTitle',
  'ItemTitle',
  'ExhibitItemHeading',
  'ExhibitsCaption',
]);

/** A line that ends so names the exhibit at the head of the next. */
const LEADS_ON = new RegExp(
  `(?:\\b(?:as|to|in|of|see|and|or|with|by|the|${NOT_IN_HEAD}exhibits?|is|are|under|from)|,)\\s*$`,
  'i',
);

function beginsNumber(text: string, offset: number, matched: readonly IToken[]): boolean {
  const last = matched[matched.length - 1]?.tokenType;
  if (last === ExhibitMark) return true;
  if (listsInSentence(text, offset, matched)) return true;
  const captioned = opensAfter.has(matched[matched.length - 2]?.tokenType.name ?? '');
  if (last === LineBreak && !captioned && LEADS_ON.test(text.slice(Math.max(0, offset - 30), offset)))
    return false;
  const inLine = followsLabel(matched) || last === ExhibitsCaption || last?.name === 'ItemTitle';
  return (inLine || atTextStart(text, offset)) && opensRow(matched);
}

/** Whether a sentence lists exhibits from here on, or goes on to: `The following exhibit is filed: 99.1 Letter; 99.2 Slides`. */
function listsInSentence(text: string, offset: number, matched: readonly IToken[]): boolean {
  const before = text.slice(Math.max(0, offset - 120), offset);
  if (/\bexhibits?\b[^\x1c-\x1f]{0,100}:\s{1,4}$/i.test(before)) return true;
  if (!/;\s{1,4}(?:and\s{1,4})?$|[a-z)]\.\s{1,4}$/i.test(before)) return false;
  for (let index = matched.length - 1; index > matched.length - 20; index--) {
    const token = matched[index];
    if (!token || token.tokenType === BlockEnd) return false;
    if (tokenMatcher(token, ExhibitNumber)) return true;
  }
  return false;
}

/** A mark before or after an exhibit's number, or at the end of its description. */
export const ExhibitMark: TokenType = createToken({
  name: 'ExhibitMark',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const last = matched[matched.length - 1]?.tokenType;
    const afterNumber = last === ExhibitNumber || last === PlainExhibitNumber || last === ExhibitMark;
    if (isInMarkCell(matched)) {
      const mark = MARK_IN_CELL.exec(text, offset);
      if (mark) return mark;
    } else if (afterNumber) return MARK_AFTER.exec(text, offset);
    if (atTextStart(text, offset)) {
      MARKS_AHEAD.lastIndex = offset;
      const marks = MARKS_AHEAD.exec(text);
      if (marks) {
        const next = offset + marks[0].length;
        const glued = next === offset + marks[0].trimEnd().length || text.charCodeAt(next - 1) === 0x1f;
        if (
          startsEntry(text, next, FULL) ??
          startsEntry(text, next, LABELLED) ??
          (glued ? startsEntry(text, next, PLAIN) : null)
        )
          return [marks[0].replace(/[\s\x1f]+$/, '')];
      }
    }
    return numbersRow(text, offset, matched) ? null : MARK_AT_END.exec(text, offset);
  },
  start_chars_hint: Array.from('*†‡+#§^~¹²³('),
  label: 'a mark',
  categories: [Matter],
});

/** More marks than a number has. */
const MOST_MARKS = 5;

/** Whether the cell at hand stands right behind a decimal number, and holds nothing but marks so far. */
function isInMarkCell(matched: readonly IToken[]): boolean {
  const end = beforeMarks(matched, matched.length - 1);
  if (matched[end]?.tokenType !== CellEnd) return false;
  const number = matched[beforeMarks(matched, end - 1)];
  return number !== undefined && tokenMatcher(number, ExhibitNumber) && /\d\.\d/.test(number.image);
}

/** Index of the last token from `index` back that is no mark, or of a mark where there are too many. */
function beforeMarks(matched: readonly IToken[], index: number): number {
  let before = index;
  while (index - before < MOST_MARKS && matched[before]?.tokenType === ExhibitMark) before--;
  return before;
}

/** Whether `(1)` opens a row beside a description: an exhibit's number, if no entry before it bears it as its mark. */
function numbersRow(text: string, offset: number, matched: readonly IToken[]): boolean {
  return (
    NUMBER_CELL.exec(text, offset) !== null &&
    beginsNumber(text, offset, matched) &&
    !isLegend(text, offset, matched)
  );
}

const NUMBER_CELL = stickyAt('\\(\\d{1,2}\\)\\s*\\x1f(?=\\s*["“A-Z](?!iled|urnished|ncorporated|reviously))');
const MARK_AFTER = stickyAt(`${MARK}|\\(\\d{1,2}\\)(?!\\()`);
const FOOTNOTE = `(?:${MARK}|\\([a-z]\\)|\\(\\d{1,2}\\))`;
/** A mark of a cell that holds several, `*+`, `(1)(2)`, or a letter: `(a)`. */
const MARK_IN_CELL = stickyAt(`${FOOTNOTE}(?=(?:[\\s,]{0,2}${FOOTNOTE}){0,4}\\s*\\x1f\\s*["“A-Z])`);
const MARK_AT_END = stickyAt(`${MARK}(?=\\s*[\\n\\v\\x1c-\\x1f])|\\(\\d\\)(?=\\s*[\\x1c-\\x1f])`);

/** How many tokens back an exhibit's own attachments may stand. */
const LIST_REACH = 3000;

/** The own text of the number of the entry above, within reach. */
function numberAbove(matched: readonly IToken[]): string | undefined {
  return matched.slice(-LIST_REACH).findLast((token) => tokenMatcher(token, ExhibitNumber))?.image;
}

/** How many tokens may stand between the head of the column and its first letter. */
const HEAD_REACH = 16;

/** Whether the caption of the list, the head of its column, stands right above. */
function underHead(matched: readonly IToken[]): boolean {
  return matched.slice(-HEAD_REACH).some(({ tokenType }) => tokenType === ExhibitsCaption);
}

/** A number with its point, or set off by a gap, a dash or a cell: `25 Employees left` is a sentence. */
const SET_OFF = stickyAt('\\(?\\d{1,3}[A-Z]?\\)?(?:\\.\\s|[^\\S\\n\\v]{2}|\\s?[–—-]|\\s?\\x1f)');

/** A plain number in an item with the title `Exhibits` and no other: its list needs no caption. */
function listedEntry(text: string, offset: number, matched: readonly IToken[]): RegExpExecArray | null {
  const match = SET_OFF.exec(text, offset) && plainEntry(text, offset);
  return match && itemListsExhibits(matched) ? match : null;
}

function itemListsExhibits(matched: readonly IToken[]): boolean {
  for (let index = matched.length - 1; index >= 0 && index > matched.length - LIST_REACH; index--) {
    const token = matched[index];
    if (token?.tokenType.name === 'ItemTitle') return /^exhibits?[.:]?$/i.test(token.image.trim());
  }
  return false;
}

/** An exhibit's number that can be nothing else, its label included: `99.1`, `Exhibit 4.1`, `EX-99`. */
export const ExhibitNumber: TokenType = createToken({
  name: 'ExhibitNumber',
  pattern: (text: string, offset: number, matched: IToken[]) =>
    beginsNumber(text, offset, matched)
      ? (partedEntry(text, offset) ??
        startsEntry(text, offset, FULL) ??
        startsEntry(text, offset, JOINED) ??
        startsEntry(text, offset, LABELLED) ??
        usualEntry(text, offset, matched) ??
        letteredEntry(text, offset, () => numberAbove(matched)) ??
        letteredCell(
          text,
          offset,
          () => numberAbove(matched),
          () => underHead(matched),
        ) ??
        listedEntry(text, offset, matched))
      : null,
  start_chars_hint: Array.from('0123456789(ABCDEFGHIJe•·▪●'),
  line_breaks: true,
  label: 'an exhibit number',
  categories: [Matter],
});

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
    )\b
  `,
  'i',
);

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

/** What makes the legend of a mark of a number: `1 Filed with the original report`, `2 Certain schedules have been omitted`. */
const NOTE_BEHIND = stickyAt(
  pattern`
    [^\S\n\v]{0,4}(?:
      (?:previously\s+|to\s+be\s+)?(?:filed|furnished|incorporated|submitted)\b
      |(?<=(?:^|\D)\d[^\S\n\v]{0,4})(?:
        (?:capitalized|defined)\s+terms
        |(?:certain|portions|schedules|exhibits)\s[^\n\v\x1c-\x1f]{0,120}?\b(?:omitted|redacted|excluded)
        |indicates
        |denotes
        |designates
        |represents
        |(?:a\s+)?management\s+contract
        |confidential\s+(?:treatment|portions|information)
      )\b
    )
  `,
);

/** `5, 23`, set off from the one description of both by a gap or a cell. */
const JOINED_PLAIN = entryStart(
  '\\d{1,2}(?:,\\s\\d{1,2}){1,2}(?=[^\\S\\n\\v]{2,12}\\S|\\s{0,2}\\x1f)',
  false,
);

function usualEntry(text: string, offset: number, matched: readonly IToken[]): RegExpExecArray | null {
  const usual = startsEntry(text, offset, USUAL);
  return usual && (letteredPart(text, offset, () => numberAbove(matched)) ?? usual);
}

/** A plain number with nothing after it in its row is a page's. */
function plainEntry(text: string, offset: number): RegExpExecArray | null {
  const match = startsEntry(text, offset, JOINED_PLAIN) ?? startsEntry(text, offset, PLAIN);
  if (!match || NOTE_BEHIND.exec(text, offset + match[0].length)) return null;
  const rest = text.slice(offset + match[0].length, offset + match[0].length + 4);
  return /^\s*\x1f?[\x1d\x1e]/.test(rest) ? null : match;
}

/** Whether `(1)` begins the legend of a mark: an entry before it bears that mark. */
function isLegend(text: string, offset: number, matched: readonly IToken[]): boolean {
  const mark = LEGEND_MARK.exec(text, offset)?.[0];
  return (
    mark !== undefined && matched.some((token) => token.tokenType === ExhibitMark && token.image === mark)
  );
}
const LEGEND_MARK = stickyAt('\\(\\d{1,2}\\)');

/** A number that is an exhibit's only because a list of exhibits is under way. */
export const PlainExhibitNumber: TokenType = createToken({
  name: 'PlainExhibitNumber',
  pattern: (text: string, offset: number, matched: IToken[]) =>
    beginsNumber(text, offset, matched) && !isLegend(text, offset, matched)
      ? (letteredPart(text, offset, () => numberAbove(matched)) ?? plainEntry(text, offset))
      : null,
  start_chars_hint: Array.from('0123456789(•·▪●'),
  line_breaks: true,
  label: 'an exhibit number',
  categories: [ExhibitNumber, Matter],
});

/** `(c) Exhibits`, `Exhibits:`, `The following exhibits are filed herewith:`: a list follows. */
export const ExhibitsCaption: TokenType = createToken({
  name: 'ExhibitsCaption',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const labelled = followsLabel(matched);
    if (!labelled && !atTextStart(text, offset)) return null;
    return (labelled ? CAPTION_AFTER_LABEL.exec(text, offset) : null) ?? CAPTION.exec(text, offset);
  },
  start_chars_hint: Array.from('(EeTtFfLl'),
  line_breaks: true,
  label: 'the caption of an exhibit list',
  categories: [Matter],
  push_mode: 'exhibitList',
});

const CAPTION_AFTER_LABEL = stickyAt(
  'exhibits?\\b(?![^\\S\\n\\v]+\\d)[^\\S\\n\\v]*(?:[.:]|[–—-]{1,2}(?=\\s))?',
);
const CAPTION = stickyAt(
  pattern`
    (?:
      (?:\(\d\)\s{1,4}(?=exhibits))?exhibits?\s*(?:filed|furnished|included)?(?:\s+herewith)?\s*[.:]?\s*(?=[\n\v\x1c-\x1f])
      |exhibits?[.:]\s{1,6}(?=\(\d{1,2}\)\s+[A-Z])
      |exhibit\s+(?:no\.?|number|#)\s*[.:]?(?=
        [\s\x1c-\x1f]{0,4}(?:description|document|title|exhibit|name|page|[\n\v\x1c-\x1f])
      )
      |list\s+of\s+exhibits\s*[.:]?
      |(?:filed|furnished|listed)?\s*(?:the\s+)?following\s+
        (?:
          is\s+(?:a\s+list\s+of\s+)?(?:the\s+)?|(?:documents?\s+(?:is|are)\s+(?:filed|furnished)\s+as\s+)?
        )?exhibits?\b[^\x1c-\x1f]{0,400}?(?:[:.](?=\s*[\n\v\x1c-\x1f])|(?=[\x1c-\x1f]))
    )
  `,
);
