import { phraseLexer } from './phrase-lexer.js';

/** The two exceptions that opinions on debt carry, wherever in the letter they stand. */
export const customaryExceptions = phraseLexer({
  bankruptcy: /bankruptcy|insolvency|creditors['’]?\s+rights/i,
  equity: /(?:general\s+)?principles\s+of\s+equity|equitable\s+(?:principles|remedies)|general\s+equitable/i,
});
