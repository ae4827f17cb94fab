import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/**
 * The kinds of security that an opinion is asked about, by the words that name them (Item 601(b)(5)(i); SLB 19,
 * section II.B.1). Warrant shares are stock. Depositary shares and partnership interests are named before the stock whose
 * words they share.
 */
export const securityKinds = phraseLexer({
  depositary: /depositary\s+(?:shares|receipts)|american\s+depositary/i,
  interest: new RegExp(
    pattern`
      (?:limited\s+partner(?:ship)?|partnership|membership|limited\s+liability\s+company|beneficial|trust)
        \s+(?:units|interests?|shares)
      |common\s+units
    `,
    'i',
  ),
  right: new RegExp(
    pattern`
      (?:preferred\s+(?:share|stock)\s+purchase\s+)rights\b
      |subscription\s+rights
      |rights(?=\s+to\s+be\s+issued\s+with\s)
      |warrants?\b(?!\s+shares?\b)
      |purchase\s+contracts?
    `,
    'i',
  ),
  unit: /units?\b/i,
  guarantee: /guarant(?:ees?|ies|y)\b/i,
  debt: /(?:debt\s+securities|notes?|debentures?|bonds?)\b/i,
  stock: /(?:common|preferred|preference|capital|ordinary)\s+(?:stock|shares?)|shares?\b|stock\b/i,
});
