import { itemTitles } from './item-titles.js';
import { pattern } from '../../pattern.js';

/** The whole numbers of the form in letters. */
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** The same in Roman numerals. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** `FIVE`, `V`, `801`: an item's number only where its title bears it out, for Regulation S-K has an Item 401 of its own. */
const LOOSE_NUMBER = new RegExp(
  `(?:(${WORDS.join('|')})|(${ROMAN.join('|')})|([1-9])(0\\d))(?!\\w|\\.\\d)`,
  'iy',
);
/** A number as it may be printed: `5`, `2.02`, `2. 02`, `9.01(d)`; an `l` or `I` may stand for 1, an `O` for 0, a comma, colon or hyphen for the point. */
const NUMBER = /(\d{1,2}|[lI])(?:(\s?\.\s?|[,:-](?=0\d))([\dlO]{1,2}))?(?![\d])/y;
/** A letter of the item's parts, perhaps after others: `5.02(b), (c) and (e)`, `5.07(a)-(c)`. */
const SUBLETTER = /\s?(?:,\s?(?:and\s)?|;\s?|and\s|&\s?|[-–]\s?)?\(\s?[a-zA-Z]\s?\)/y;
/** Between the numbers of one heading. */
const JOIN = new RegExp(
  pattern`
    (?:\.(?=\s*(?:(?:through|thru|and)\b|[-–—&,])))?\s*
    (?:
      ,\s*(?:(?:and|&)\s+)?|;\s*|&\s*|and\s+|/\s*|\bthrough\s+|\bthru\s+|\bto\s+|[-–—]\s*
    )(?:items?\s*(?:nos?\.?)?\s*)?
  `,
  'iy',
);

/** One item number in a heading, at its place in the text; `through` when it closes a range. */
export interface PrintedNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly through: boolean;
  /** It is printed as other numbers are, too: only its title tells that it is an item's. */
  readonly loose: boolean;
}

type NumberAt = Omit<PrintedNumber, 'through'>;

function numberAt(text: string, offset: number): NumberAt | null {
  NUMBER.lastIndex = offset;
  const match = NUMBER.exec(text);
  if (!match) return looseNumberAt(text, offset);
  const [, whole = '', dot, part] = match;
  const left = /[lI]/.test(whole) ? '1' : String(Number(whole));
  if (dot !== undefined && part !== undefined) {
    const digits = part.replace(/l/g, '1').replace(/O/g, '0');
    const value = `${left}.${digits.padStart(2, '0')}`;
    const printedSo = dot === '.' && digits.length === 2;
    if (value in itemTitles || (printedSo && /^[1-9]$/.test(left))) {
      return { value, start: offset, end: offset + match[0].length, loose: false };
    }
  }
  if (/[lI]/.test(whole)) return looseNumberAt(text, offset);
  if (!(left in itemTitles)) return null;
  return { value: left, start: offset, end: offset + whole.length, loose: false };
}

function looseNumberAt(text: string, offset: number): NumberAt | null {
  LOOSE_NUMBER.lastIndex = offset;
  const match = LOOSE_NUMBER.exec(text);
  if (!match) return null;
  const [whole, word, roman, left = '', part = ''] = match;
  const rank = WORDS.indexOf(word?.toLowerCase() ?? '') + 1 || ROMAN.indexOf(roman?.toLowerCase() ?? '') + 1;
  const value = rank > 0 ? String(rank) : `${left}.${part}`;
  return value in itemTitles ? { value, start: offset, end: offset + whole.length, loose: true } : null;
}

/**
 * Reads the item numbers that begin at `offset`, as in `5`, `2.02 and 7.01`, `1 through 4, 6 and 8`.
 * @param plural the heading says `Items`: a dash then makes a range
 */
export function itemNumbersAt(text: string, offset: number, plural: boolean): readonly PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  let at = offset;
  let through = false;
  for (;;) {
    const number = numberAt(text, at);
    const first = numbers[0];
    if (!number || (first && first.value.includes('.') !== number.value.includes('.'))) break;
    SUBLETTER.lastIndex = number.end;
    let letter = SUBLETTER.exec(text);
    let end = number.end;
    while (letter) {
      end += letter[0].length;
      SUBLETTER.lastIndex = end;
      letter = SUBLETTER.exec(text);
    }
    numbers.push({ ...number, end, through });
    JOIN.lastIndex = end;
    const join = JOIN.exec(text)?.[0];
    if (join === undefined) break;
    through = /through|thru|to|[-–—]/i.test(join);
    if (through && !plural && !/through|thru/i.test(join)) {
      const next = numberAt(text, end + join.length);
      const follows =
        next &&
        /^\s?[.:]?\s*(?:$|[([]?(?:not|none|n\/a|inapplicable|reserved))/i.test(
          text.slice(next.end, next.end + 30),
        );
      if (!follows) break;
    }
    at = end + join.length;
  }
  return numbers;
}

/** Every number that a heading names, in order. Those that a range leaves out stand at the whole range. */
export function expandNumbers(numbers: readonly PrintedNumber[]): readonly PrintedNumber[] {
  const all: PrintedNumber[] = [];
  for (const number of numbers) {
    const last = all[all.length - 1];
    if (number.through && last && !number.value.includes('.')) {
      for (let value = Number(last.value) + 1; value < Number(number.value); value++) {
        all.push({ ...number, start: last.start, value: String(value) });
      }
    }
    all.push(number);
  }
  return all;
}
