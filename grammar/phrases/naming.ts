import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** That counsel is named: `all references made to us`, `the reference to our firm`, `the use of our name`. */
export const naming = phraseLexer({
  naming: new RegExp(
    pattern`
      references?\s+(?:made\s+)?(?:therein\s+|herein\s+)?to\s+(?:us\b|me\b|(?:our|this|my|the|such)\s+(?:law\s+)?(?:firm|name))
      |(?:our|my)\s+(?:firm['’]s\s+)?name\b
      |name\s+of\s+(?:our|this|the)\s+(?:law\s+)?firm
      |(?:reference\s+to|naming)\s+(?:of\s+)?(?:the\s+undersigned|us\b)
    `,
    'i',
  ),
});
