import { phraseLexer } from './phrase-lexer.js';

/** Rates of interest, by which the securities of one issuer are told apart: `4.75%`, `6 1/8%`. */
export const rates = phraseLexer({
  rate: /\d{1,2}(?:\.\d{1,4}|(?:-|\s)\d{1,2}\/\d{1,2})?\s?%(?!\s+(?:of|per\s+share|to|for)\b)/,
});
