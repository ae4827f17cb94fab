import { phraseLexer } from './phrase-lexer.js';

/** The two exceptions that opinions on debt carry, wherever in the letter they stand, "principals" for "principles", too. */
export const customaryExceptions = phraseLexer({
  bankruptcy: /bankruptcy|insolvency|creditors['’]?\s+rights/i,
  equity:
    /princip(?:le|al)s?\s+of\s+equity|equity\s+princip(?:le|al)s?|equitable\s+(?:princip(?:le|al)s?|remedies|defenses)|general\s+equitable/i,
});
