import { createToken, type IToken, type TokenType } from 'chevrotain';
import { atTextStart, CellEnd, Matter } from '../../structure.js';
import { endsInParenthesis } from '../../lexical/furniture.js';
import { blockEndAt, isTitleCase } from './title-matcher.js';
import { pattern } from '../../pattern.js';

const LABEL =
  /(?:\(\s?[a-h]\s?[-–&]\s?[a-h]\s?\)|\(?\s?[a-h]\s?\))(?:(?:\s*(?:,\s*and|,|and|&|-|–|through|to)\s*)?\([a-h]\))*\s*[.:]?|[a-d]\.(?=[\s\x1f]+[A-Z])/iy;

/** A letter that a label names, at its place in the label. */
export interface PartLetter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** The letters that a label names: `(a) and (b)` two, `(a)-(c)` and `(a-c)` three. One that a range leaves out stands at the whole range. */
export function labelLetters(label: string): readonly PartLetter[] {
  const letters: PartLetter[] = [];
  for (const match of label.matchAll(/\(?\s?([a-h])\s?(?:\)|(?=[-–&]))/gi)) {
    const letter = (match[1] ?? '').toLowerCase();
    const end = match.index + match[0].length;
    const last = letters[letters.length - 1];
    if (last && /[-–]|through|to/i.test(label.slice(last.end, match.index))) {
      for (let code = last.letter.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++)
        letters.push({ letter: String.fromCharCode(code), start: last.start, end });
    }
    letters.push({ letter, start: match.index, end });
  }
  if (letters.length > 1) return letters;
  const letter = letters[0]?.letter ?? /[a-h]/i.exec(label)?.[0].toLowerCase() ?? '';
  return [{ letter, start: 0, end: label.length }];
}

/** What an empty part says before the next one begins on its line: `(a) Not applicable. (b) None. (c) Exhibits`. */
export const EMPTY_PART = '(?:applicable|none|required)[.;,]\\s{1,4}(?:and\\s{1,3})?';
const AFTER_EMPTY_PART = new RegExp(`${EMPTY_PART}$`, 'i');

/** Whether a lettered part begins at `offset`: where a text does, after the item's heading, or after an empty part. */
function beginsPart(text: string, offset: number, matched: readonly IToken[]): boolean {
  if (atTextStart(text, offset)) return true;
  if (text.charAt(offset) !== '(') return false;
  const last = matched[matched.length - 1]?.tokenType.name ?? '';
  return (
    last === 'ItemTitle' ||
    last === 'ExhibitItemHeading' ||
    AFTER_EMPTY_PART.test(text.slice(Math.max(0, offset - 24), offset))
  );
}

/** Whether a letter at the head of a line is an initial within the sentence that goes on there: `with Robert` over `A. Birch`. */
function isInitial(text: string, offset: number, label: string): boolean {
  if (!label.endsWith('.') || label.includes(')')) return false;
  const before = text.slice(Math.max(0, offset - 80), offset);
  return /\w[^\S\n\v]*[\n\v]\s*$/.test(before);
}

/** Whether the row at hand counts something: `a. Ann Birch` beside `218,001,120` votes is an entry of a table. */
function rowHasCount(text: string, offset: number): boolean {
  const row = /^[^\x1c-\x1e]*/.exec(text.slice(offset, offset + ROW_REACH))?.[0] ?? '';
  return row.includes('\x1f') && COUNT_CELL.test(row);
}
const ROW_REACH = 400;
const COUNT_CELL = /\x1f\s{0,4}\d{1,3}(?:,\d{3}){1,4}\s{0,4}(?:\x1f|$)/;

/** `(a)`, `b)`, `c.` where a text begins: a lettered part of an item. Higher letters and numbers are lists within it. */
export const SubsectionLabel = createToken({
  name: 'SubsectionLabel',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    if (!beginsPart(text, offset, matched)) return null;
    LABEL.lastIndex = offset;
    const label = LABEL.exec(text);
    return label && !isInitial(text, offset, label[0]) && !rowHasCount(text, offset) ? label : null;
  },
  start_chars_hint: Array.from('(abcdefghABCDEFGH'),
  line_breaks: true,
  label: 'the letter of a subsection',
  categories: [Matter],
});

/** Whether the text at hand stands right after a subsection's letter, perhaps in the next cell. */
export function followsLabel(matched: readonly IToken[]): boolean {
  let index = matched.length - 1;
  if (matched[index]?.tokenType === CellEnd) index--;
  const type = matched[index]?.tokenType;
  return type === SubsectionLabel || type === ResumedPart;
}

/**
 * Headings that Items 7 and 9.01 prescribe for their parts, whatever their case (Form 8-K, Item 9.01(a) to (d)), and those that
 * reports on a change of accountants have by the parts of Item 304(a) of Regulation S-K.
 */
const PRESCRIBED = new RegExp(
  pattern`
    (?:audited\s+|unaudited\s+)?(?:
      financial\s+statements?(?:
        \s+(?:of|for)\s+(?:the\s+)?(?:
          (?:business(?:es)?|compan(?:y|ies)|propert(?:y|ies)|assets?|real\s+estate|funds?)
            (?:\s+(?:to\s+be\s+)?acquired)?
          |[A-Z][\w.,& ]{0,60}
        )
      )?
      |pro[\s-]?forma\s+financial\s+(?:information|statements?)
      |shell\s+company\s+transactions?
      |(?:previous|prior|former|new)\s+independent\s+(?:registered\s+)?(?:(?:certified\s+)?public\s+)?
        (?:accounting\s+firm|accountants?|auditors?)
      |exhibits?\b(?![^\S\n\v]+\d)
    )[^\S\n\v]*[.:;]?
  `,
  'iy',
);

/** The caption of the form for a part, at `offset`, where it stands apart from what follows. */
function prescribedTitleAt(text: string, offset: number): RegExpExecArray | null {
  PRESCRIBED.lastIndex = offset;
  const title = PRESCRIBED.exec(text);
  if (!title) return null;
  const rest = text.slice(offset + title[0].length, blockEndAt(text, offset));
  return rest.trim() === '' || /[.:;\n\v]\s*$/.test(title[0]) || /^\s*[\n\v(]/.test(rest) ? title : null;
}

/** Whether a part's title is a caption of the form. */
export function isPrescribedTitle(title: string): boolean {
  return prescribedTitleAt(title, 0)?.[0].length === title.length;
}

/** A lettered part of an item under the caption that the form gives it, below the signed report of another that the item reproduces. */
export const ResumedPart = createToken({
  name: 'ResumedPart',
  pattern: (text: string, offset: number) => {
    if (!atTextStart(text, offset)) return null;
    LABEL.lastIndex = offset;
    const label = LABEL.exec(text);
    if (!label) return null;
    const after = offset + label[0].length;
    return prescribedTitleAt(text, text.charAt(after) === '\x1f' ? after + 1 : after) ? label : null;
  },
  start_chars_hint: ['('],
  line_breaks: true,
  label: 'the letter of a subsection',
  categories: [SubsectionLabel],
  push_mode: 'exhibitItem',
});

const RUN_IN = /[^\x1c-\x1f\n\v.:–—]{2,120}?(?:[.:](?=\s|[\x1c-\x1f])|[–—]|\s-(?=\s)|(?=[\n\v\x1c-\x1f]))/y;

const SENTENCE = new RegExp(pattern`
  ^(?:On|In|As|The|Effective|At|By|Not)\s
  |^(?:None|N/A)\b
  |["“]
  |\b(?:announced|was|were|is|are|has|have|had|will|entered|appointed|resigned|elected)\b
`);

/** The heading after a subsection's letter. */
export const SubsectionTitle: TokenType = createToken({
  name: 'SubsectionTitle',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    if (!followsLabel(matched)) return null;
    const prescribed = prescribedTitleAt(text, offset);
    if (prescribed) return prescribed;
    RUN_IN.lastIndex = offset;
    const title = RUN_IN.exec(text);
    // The colon of `Alder Corp. (NYSE: ALD), a leading mill,` ends no title.
    if (!title || title[0].length > 90 || SENTENCE.test(title[0]) || endsInParenthesis(title[0])) return null;
    return isTitleCase(title[0]) ? title : null;
  },
  line_breaks: true,
  label: 'a subsection title',
  categories: [Matter],
});

/** Length of a subsection's title without the dash that parts it from what follows: `Exhibits - none`. */
export function subsectionTitleLength(title: string): number {
  return /(?<!\s)\s{1,4}[–—-]{1,3}\s{0,4}$/.exec(title)?.index ?? title.length;
}
