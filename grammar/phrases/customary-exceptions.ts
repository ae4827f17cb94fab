import { phraseLexer } from './phrase-lexer.js';

/** The two exceptions that opinions on debt carry, wherever in the letter they stand. */
export const customaryExceptions = phraseLexer({
  bankruptcy: /bankruptcy|insolvency|creditors['’]?\s+rights/i,
  equity:
    /principles\s+of\s+equity|equity\s+principles|equitable\s+(?:principles|remedies|defenses)|general\s+equitable/i,
});
