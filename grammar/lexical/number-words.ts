import { pattern } from '../pattern.js';

/** Numbers in words, as far as dates have them: days of a month, and years. The sources are for the flag `i`. */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
  ...['sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINAL_TEENS = [
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
  ...['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];

const values = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...[...ORDINAL_UNITS, ...ORDINAL_TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, 10 * (index + 2)]),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** `first` to `thirty-first`. */
export const ORDINAL_DAY = pattern`
  (?:
    ${[...ORDINAL_TEENS, ...ORDINAL_UNITS].join('|')}|twentieth|thirtieth
    |(?:twenty|thirty)[\s-](?:${ORDINAL_UNITS.join('|')})
  )
`;

/** `sixty`, `seventy-one`. */
export const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[\\s-](?:${UNITS.join('|')}))?|${[...TEENS, ...UNITS].join('|')})`;

/** `two thousand one`, `nineteen hundred and ninety-five`. */
export const YEAR_IN_WORDS = `(?:two\\s+thousand|nineteen\\s+hundred)(?:\\s+(?:and\\s+)?${BELOW_HUNDRED}\\b)?`;

/** What a number in words says. */
export function numberInWords(text: string): number {
  let number = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'hundred') number *= 100;
    else if (word === 'thousand') number *= 1000;
    else number += values.get(word) ?? 0;
  }
  return number;
}
