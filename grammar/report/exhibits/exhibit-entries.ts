import { DATE } from '../../lexical/dates.js';
import { endsInParenthesis } from '../../lexical/furniture.js';
import { pattern, stickyAt } from '../../pattern.js';
import { FULL_NUMBER, LABEL, MARK, PLAIN_NUMBER } from './exhibit-numbers.js';

/** The ways in which an entry of an exhibit list begins: its number, told by how it is written and by what follows it. */

/** A leader of dots may follow at once: `99(a)..... News release`. */
const AFTER = '(?:\\s{3,8}[–—-]{1,3}(?=\\s)|(?:[:,]|\\.(?!\\s?\\.))?\\s{0,2}[–—-]{0,3})';

const entryStart = (number: string, labelled: boolean): RegExp =>
  new RegExp(
    pattern`
      (?:[•·▪●][\s\x1f]{0,3})?(?:\((?=ex))?(?:${LABEL})${labelled ? '' : '?'}\(?(?<number>${number})\)?${AFTER}
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

/** An exhibit's number that can be nothing else, or that has its label: `99.1`, `99.1 and 99.2`, `Exhibit 4`. */
export function namedEntry(text: string, offset: number): RegExpExecArray | null {
  return (
    startsEntry(text, offset, FULL) ??
    startsEntry(text, offset, JOINED) ??
    startsEntry(text, offset, LABELLED)
  );
}

/** A whole number that is usual for an exhibit of a report, and set off as such: `99 -`, `23` in a column of its own. */
export function usualEntry(text: string, offset: number): RegExpExecArray | null {
  return startsEntry(text, offset, USUAL);
}

/** Any number with a description, where a mark with no blank behind it or the list tells that it is an exhibit's. */
export function numberedEntry(text: string, offset: number): RegExpExecArray | null {
  return startsEntry(text, offset, PLAIN);
}

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
  const before = /[^\x1c-\x1f]{0,120}$/.exec(text.slice(Math.max(0, offset - ASIDE), offset))?.[0] ?? '';
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
      [A-Z“"'(*†‡+#§^~¹²³\x1c-\x1f[]
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

/** A plain number with nothing after it in its row is a page's. */
export function plainEntry(text: string, offset: number): RegExpExecArray | null {
  const match = startsEntry(text, offset, JOINED_PLAIN) ?? startsEntry(text, offset, PLAIN);
  if (!match || NOTE_BEHIND.exec(text, offset + match[0].length)) return null;
  const rest = text.slice(offset + match[0].length, offset + match[0].length + 4);
  return /^\s*\x1f?[\x1d\x1e]/.test(rest) ? null : match;
}
