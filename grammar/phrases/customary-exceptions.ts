import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/**
 * The two exceptions that opinions on debt carry, wherever in the letter they stand, under any of their names: the laws for
 * debtors that cannot pay, and the powers of a court of equity. "Principals" for "principles" is a common slip.
 */
export const customaryExceptions = phraseLexer({
  bankruptcy:
    /bankruptcy|insolvency|moratorium|creditors['’]?\s+rights|(?:rights|remedies)\s+of\s+creditors/i,
  equity: new RegExp(
    pattern`
      (?:princip(?:le|al)s?|rules|considerations|matters|doctrines)\s+of\s+(?:law\s+(?:and|or)\s+)?equity
      |equity\s+princip(?:le|al)s?
      |equitable\s+(?:
        princip(?:le|al)s?|remed(?:y|ies)|defenses|relief|considerations|doctrines|limitations
      )
      |general\s+equitable
      |specific\s+performance
      |discretion\s+of\s+(?:the|any)\s+court
    `,
    'i',
  ),
});
