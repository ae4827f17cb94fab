import { createToken, tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { atTextStart, BlockEnd, CellEnd, LineBreak, Matter, RowEnd, TableStart } from '../../structure.js';
import { followsLabel } from '../items/subsections.js';
import { pattern, stickyAt } from '../../pattern.js';
import { namedEntry, numberedEntry, plainEntry, usualEntry } from './exhibit-entries.js';
import { LAST_MARK, MARK, NOT_IN_HEAD } from './exhibit-numbers.js';
import { letteredCell, letteredEntry, letteredLine, letteredPart, partedEntry } from './lettered-exhibits.js';

/**
 * Exhibit lists (Item 601 of Regulation S-K numbers the exhibits): an entry begins with a number where a text begins;
 * in its description dates and references to earlier filings are islands.
 */

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
  'ExhibitIndexHeading',
  'IndexCaption',
]);

/** A line that ends so names the exhibit at the head of the next. */
const LEADS_ON = new RegExp(
  `(?:\\b(?:as|to|in|of|see|and|or|with|by|the|${NOT_IN_HEAD}exhibits?|is|are|under|from)|,)\\s*$`,
  'i',
);

/** `(c) Exhibits: 99.1 Letter`: the title of the part before its first number. */
const PLURAL_CAPTION = stickyAt('exhibits[^\\S\\n\\v]{0,3}(?:[.:]|[–—-]{1,2}(?=\\s))[^\\S\\n\\v]');

function beginsNumber(text: string, offset: number, matched: readonly IToken[]): boolean {
  const last = matched[matched.length - 1]?.tokenType;
  if (last === ExhibitMark) return true;
  if (followsLabel(matched) && PLURAL_CAPTION.exec(text, offset)) return false;
  if (listsInSentence(text, offset, matched)) return true;
  const captioned = opensAfter.has(matched[matched.length - 2]?.tokenType.name ?? '');
  if (last === LineBreak && !captioned && LEADS_ON.test(text.slice(Math.max(0, offset - 30), offset)))
    return false;
  const inLine = followsLabel(matched) || last === ExhibitsCaption || last?.name === 'ItemTitle';
  return (inLine || atTextStart(text, offset)) && opensRow(matched);
}

/** `Exhibit 99.1, a letter, and Exhibit 99.2, slides`: a further exhibit, where the first is no reference to an earlier filing. */
const JOINED_BEFORE = /,\s{1,4}and\s{1,4}$/i;
const NAMED_IN_SENTENCE = stickyAt('exhibit\\s{1,3}\\d{1,3}\\.\\d{1,2}(?:,\\s|\\s[–—-]\\s)');
const REFERS = new Set(['IncorporationPhrase', 'ReferencedExhibit', 'ReferencedForm', 'PreviouslyFiled']);

/** Whether a sentence lists exhibits from here on, or goes on to: `The following exhibit is filed: 99.1 Letter; 99.2 Slides`. */
function listsInSentence(text: string, offset: number, matched: readonly IToken[]): boolean {
  const before = text.slice(Math.max(0, offset - 120), offset);
  if (/\bexhibits?\b[^\x1c-\x1f]{0,100}:\s{1,4}$/i.test(before)) return true;
  const joined = JOINED_BEFORE.test(before) && NAMED_IN_SENTENCE.exec(text, offset) !== null;
  if (!joined && !/;\s{1,4}(?:and\s{1,4})?$|[a-z\d)]\.\s{1,4}$/i.test(before)) return false;
  for (let index = matched.length - 1; index > matched.length - 20; index--) {
    const token = matched[index];
    if (!token || token.tokenType === BlockEnd) return false;
    if (joined && REFERS.has(token.tokenType.name)) return false;
    if (tokenMatcher(token, ExhibitNumber)) return !joined || /^exhibit\s/i.test(token.image);
  }
  return false;
}

const MARKS_AHEAD = new RegExp(`${MARK}[\\s\\x1f]{0,3}`, 'iy');

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
        if (namedEntry(text, next) ?? (glued ? numberedEntry(text, next) : null))
          return [marks[0].replace(/[\s\x1f]+$/, '')];
      }
    }
    return numbersRow(text, offset, matched) ? null : MARK_AT_END.exec(text, offset);
  },
  start_chars_hint: Array.from('*†‡+#§^~¹²³(,/'),
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

/** Whether `(1)` opens a row beside a description: an exhibit's number, where it does not head the legend of a mark. */
function numbersRow(text: string, offset: number, matched: readonly IToken[]): boolean {
  return NUMBER_CELL.exec(text, offset) !== null && beginsNumber(text, offset, matched);
}

const NUMBER_CELL = stickyAt('\\(\\d{1,2}\\)\\s*\\x1f(?=\\s*["“A-Z](?!iled|urnished|ncorporated|reviously))');
const MARK_AFTER = stickyAt(`(?:[,/]\\s{0,2})?(?:${MARK}|\\(\\d{1,2}\\)(?!\\((?!\\d{1,2}\\))))`);
const FOOTNOTE = `(?:${MARK}|\\([a-z]\\)|\\(\\d{1,2}\\))`;
/** A mark of a cell that holds several, `*+`, `(1)(2)`, or a letter: `(a)`. */
const MARK_IN_CELL = stickyAt(`${FOOTNOTE}(?=(?:[\\s,]{0,2}${FOOTNOTE}){0,4}\\s*\\x1f\\s*["“A-Z])`);
const MARK_AT_END = stickyAt(LAST_MARK);

/** How many tokens back an exhibit's own attachments may stand. */
const LIST_REACH = 3000;

/** The own text of the number of the entry above, within reach. */
function numberAbove(matched: readonly IToken[]): string | undefined {
  const first = Math.max(0, matched.length - LIST_REACH);
  for (let index = matched.length - 1; index >= first; index--) {
    const token = matched[index];
    if (token && tokenMatcher(token, ExhibitNumber)) return token.image;
  }
  return undefined;
}

/** How many tokens may stand between the head of the column and its first letter. */
const HEAD_REACH = 16;

/** Whether the caption of the list, the head of its column, stands right above. */
function underHead(matched: readonly IToken[]): boolean {
  return matched.slice(-HEAD_REACH).some(({ tokenType }) => tokenType === ExhibitsCaption);
}

/** Whether nothing stands between the caption of the list and this place. */
function underCaption(matched: readonly IToken[]): boolean {
  const last = matched.findLast(({ tokenType }) => !BETWEEN_LINES.includes(tokenType));
  return last?.tokenType === ExhibitsCaption;
}
const BETWEEN_LINES: readonly TokenType[] = [LineBreak, BlockEnd, TableStart];

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
        namedEntry(text, offset) ??
        usualOrFirstPart(text, offset, matched) ??
        letteredEntry(text, offset, () => numberAbove(matched)) ??
        letteredCell(
          text,
          offset,
          () => numberAbove(matched),
          () => underHead(matched),
        ) ??
        letteredLine(
          text,
          offset,
          () => numberAbove(matched),
          () => underCaption(matched),
        ) ??
        listedEntry(text, offset, matched))
      : null,
  start_chars_hint: Array.from('0123456789(ABCDEFGHIJe•·▪●'),
  line_breaks: true,
  label: 'an exhibit number',
  categories: [Matter],
});

/** A usual number, or the first part of it where letters set its parts apart: `99  (a)`. */
function usualOrFirstPart(text: string, offset: number, matched: readonly IToken[]): RegExpExecArray | null {
  const usual = usualEntry(text, offset);
  return usual && (letteredPart(text, offset, () => numberAbove(matched)) ?? usual);
}

/** A number that is an exhibit's only because a list of exhibits is under way. */
export const PlainExhibitNumber: TokenType = createToken({
  name: 'PlainExhibitNumber',
  pattern: (text: string, offset: number, matched: IToken[]) =>
    beginsNumber(text, offset, matched)
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
      (?:\(\d\)\s{1,4}(?=exhibits))?exhibits?(?:\s*(?:filed|furnished|included))?(?:\s+herewith)?(?:\s*[.:])?\s*(?=[\n\v\x1c-\x1f])
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
