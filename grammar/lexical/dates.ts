import { pattern } from '../pattern.js';
import { numberInWords, ORDINAL_DAY, YEAR_IN_WORDS } from './number-words.js';

/**
 * Dates as filings print them. The sources below are regular expressions without flags, meant for the flag `i`; each
 * begins and ends on a visible character. White space is any run, line ends included.
 */

/** A month by its first three letters, so that misprints ("Septmber", "Febuary") and abbreviations ("Sept.") count. */
export const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\\.?';
/** A day of the month, perhaps with its ordinal ending; an `l` may stand for the digit 1. */
const DAY = '[0-3l]?[0-9l](?:\\s?(?:st|nd|rd|th)\\b)?';
const YEAR = '(?:19|20)\\d\\d';
/** A year with its digits apart, as letterheads set it below the month and the day. */
const SPACED_YEAR = '(?:1 9 9|2 0 [012]) \\d';
/** The end of a range of days: "9-11", "9 and 10", "30 - October 2". The date is then its first day. */
const RANGE = `(?:\\s*(?:-|–|—|/|to\\b|through\\b|and\\b|&)\\s*(?:${MONTH}\\s*)?${DAY})?`;

const FORMS = [
  // September 9, 2002; January 19,2000; Sept. 9 2002; JULY 4th, 2001; September 9 and 10, 2002; June 17th 1 9 9 6
  `(?<month>${MONTH})\\s*(?<day>${DAY})${RANGE}\\s*(?:[,.;]\\s*|\\s)(?<year>${YEAR}|${SPACED_YEAR})`,
  // 9 March 2004; 8th day of January, 2025
  `(?<day>${DAY})\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})\\s*,?\\s*(?<year>${YEAR})`,
  // second day of May, 2001; 2nd day of May, Two Thousand One
  `(?:(?<day>${DAY})|(?<dayWord>${ORDINAL_DAY}))\\s+day\\s+of\\s+(?<month>${MONTH})\\s*,?\\s*(?:(?<year>${YEAR})|(?<yearWord>${YEAR_IN_WORDS}))`,
  // 9/9/02; 09/09/2002
  '(?<monthNumber>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:19|20)?\\d\\d)',
  // 09-09-2002; 9.9.2002
  `(?<monthNumber>\\d{1,2})(?:-|\\.)(?<day>\\d{1,2})(?:-|\\.)(?<year>${YEAR})`,
  // 9-9-02; 09-09-02
  '(?<monthNumber>0?[1-9]|1[0-2])-(?<day>0?[1-9]|[12]\\d|3[01])-(?<year>9[3-9]|[0-2]\\d)(?!-)',
  // 9-Sep-02
  `(?<day>${DAY})-(?<month>${MONTH})-(?<year>(?:19|20)?\\d\\d)`,
  // 2002-09-09; 2002.09.09, as programs date their stamps
  `(?<year>${YEAR})[-.](?<monthNumber>\\d\\d)[-.](?<day>\\d\\d)`,
] as const;

/** Any date, to be used inside larger patterns: without named groups, and on word boundaries. */
export const DATE = pattern`
  (?<![A-Za-z0-9]|(?<!\d{4})/)(?:${FORMS.map((form) => form.replace(/\(\?<[a-zA-Z]+>/g, '(?:')).join('|')})
  (?![A-Za-z0-9]|/(?!\s?[A-Z]))
`;

const COMPLETE = FORMS.map((form) => new RegExp(`^${form}$`, 'i'));
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a date literal says. Months and days count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date literal.
 * @param text the literal alone, white space collapsed
 * @returns `null` where the text has none of the forms. Calendar validity is not checked.
 */
export function dateParts(text: string): DateParts | null {
  for (const form of COMPLETE) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const { year = '', yearWord, month, monthNumber, day = '', dayWord } = groups;
    return {
      year: yearWord === undefined ? fullYear(Number(year.replaceAll(' ', ''))) : numberInWords(yearWord),
      month: month === undefined ? Number(monthNumber) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      day: dayWord === undefined ? Number.parseInt(day.replace(/l/gi, '1'), 10) : numberInWords(dayWord),
    };
  }
  return null;
}

/** Two digits of a year: EDGAR began in 1993, so 93 and up are of the last century. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}
