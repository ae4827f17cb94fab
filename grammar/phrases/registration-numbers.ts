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
