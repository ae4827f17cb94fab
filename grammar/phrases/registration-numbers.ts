import { phraseLexer } from './phrase-lexer.js';

/** File numbers of registration statements under the Securities Act: 333- since 1996, 33- before, 2- the oldest. */
export const registrationNumbers = phraseLexer({
  number: /(?:333|033|33|2)-\d{4,6}(?:-\d{2})?(?![\d-])/,
});
