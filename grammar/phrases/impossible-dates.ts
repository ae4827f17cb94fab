import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

const SHORT = '(?:Apr(?:il)?|June?|Sept?(?:ember)?|Nov(?:ember)?)\\.?';
const FEBRUARY = 'Feb(?:ruary)?\\.?';
const ANY =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** No year that four divides; 1900 is before all filings. */
const COMMON_YEAR = '(?:19|20)(?:[02468][1235679]|[13579][01345789])(?!\\d)';
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY_OF = '\\s{1,3}(?:day\\s{1,3})?(?:of\\s{1,3})?';
const YEAR_AFTER = `,?\\s{1,3}`;

/** Days that no calendar has: `June 31, 2022`, `February 29, 2021`, `31st day of April`. */
export const impossibleDates = phraseLexer({
  impossible: new RegExp(pattern`
    ${SHORT}\s{1,3}31(?![\d.,]\d)${ORDINAL}(?![\w%])
    |${FEBRUARY}\s{1,3}3[01](?![\d.,]\d)${ORDINAL}(?![\w%])
    |${FEBRUARY}\s{1,3}29${ORDINAL}${YEAR_AFTER}${COMMON_YEAR}
    |${ANY}\s{1,3}(?:3[2-9]|[4-9]\d)${YEAR_AFTER}(?:19|20)\d{2}(?!\d)
    |31${ORDINAL}${DAY_OF}${SHORT}(?!\w)(?=,?\s{1,3}(?:19|20)\d{2}(?!\d))
    |3[01]${ORDINAL}${DAY_OF}${FEBRUARY}(?!\w)(?=,?\s{1,3}(?:19|20)\d{2}(?!\d))
    |29${ORDINAL}${DAY_OF}${FEBRUARY}${YEAR_AFTER}${COMMON_YEAR}
  `),
});
