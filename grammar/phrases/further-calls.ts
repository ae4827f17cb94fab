import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** The issue and the payment in one phrase, as Canadian counsel says it: `will be issued as fully paid and non-assessable shares`. */
export const issuedAsPaid = phraseLexer({ issued: /issued\s+as\s+fully[-\s]paid/i });

const NONE = '\\b(?:no|not|without|nor)\\b';
const HOLDERS = '\\b\\w{0,8}(?:holders?|purchasers?|subscribers?|members?|owners?|investors?)\\b';
const FURTHER = '\\b(?:further|additional|future)';
const PAYMENT = '(?:payments?|contributions?|sums?|amounts?|capital)';

/**
 * What counsel says where the law knows no "nonassessable": that the holders owe no more (SLB 19, section II.B.1.a to c): `the holders
 * are not liable for further calls`, `have no obligation to make further payments for the purchase of the Shares`. Payments that
 * are not said to be theirs can be the issuer's: `no obligation to set aside additional amounts for dividends`.
 */
export const furtherCalls = phraseLexer({
  none: new RegExp(
    pattern`
      ${NONE}[^.;()]{0,80}?\b(?:${FURTHER}\s+(?:calls?|assessments?)|calls?\b(?!\s+option))
      |${NONE}[^.;()]{0,80}?\bmake\b[^.;()]{0,20}?${FURTHER}\s+${PAYMENT}
      |${NONE}\s+${FURTHER}\s+${PAYMENT}\s+(?:is|are|will|shall|may|need|can)\b
      |${NONE}[^.;()]{0,80}?${FURTHER}\s+${PAYMENT}[^.;()]{0,40}?\bby\s[^.;()]{0,20}?${HOLDERS}
      |${HOLDERS}[^.;()]{0,80}?${NONE}[^.;()]{0,80}?${FURTHER}\s+${PAYMENT}
    `,
    'i',
  ),
});
