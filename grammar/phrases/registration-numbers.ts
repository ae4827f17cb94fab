import { pattern } from '../pattern.js';
import { phraseLexer } from './phrase-lexer.js';

/** A number said to be that of a registration statement, with digits too many or without its dash: `File No. 333108067`. */
export const malformedRegistrationNumbers = phraseLexer({
  number:
    /(?:file|registration|statement)\s+(?:nos?\b\.?|numbers?)\s*:?\s*(?:333|033|33)(?:\s?[-–—‑]\s?\d{7,}|\d{5,6})(?![\d-])/i,
});

/** File numbers of registration statements under the Securities Act: 333- since 1996, 33- before, 2- the oldest. */
export const registrationNumbers = phraseLexer({
  number: /(?:333|033|33|2)-\d{4,6}(?:-\d{2})?(?![\d-])/,
});

/** A number of a registration statement that is still to be put in: `File No. 333-`, `No. 333-______`, `333-[●]`, `Registration No. [ ]`. */
export const blankRegistrationNumbers = phraseLexer({
  series: new RegExp(
    pattern`
      (?:(?:file|registration|statement)\s+)?(?:nos?\b\.?|numbers?)\s*:?\s*(?:333|033|33)\s?[-–—‑]
      (?:
        \s?(?:_{2,}|\[[\s_●•*x]{0,20}\]|[x●•*]{1,8})
        |
        (?=\s?(?:[),;]|$))
      )
    `,
    'i',
  ),
  whole: /(?:file|registration)\s+(?:nos?\b\.?|numbers?)\s*:?\s*(?:_{3,}|\[[\s_●•*x]{0,20}\]|[●•]{1,8})/i,
});

/** An amendment filed when a statement was in force, often many years after the statement got its number. */
export const laterAmendments = phraseLexer({ amendment: /(?:post-effective\s+)?amendments?\b/i });
