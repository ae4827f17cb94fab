import { phraseLexer } from './phrase-lexer.js';

/** The issue and the payment in one phrase, as Canadian counsel says it: `will be issued as fully paid and non-assessable shares`. */
export const issuedAsPaid = phraseLexer({ issued: /issued\s+as\s+fully[-\s]paid/i });

/**
 * What counsel says where the law knows no "nonassessable": that the holders owe no more (SLB 19, section II.B.1.a to c): `the holders
 * are not liable for further calls`, `have no obligation to make further payments for the purchase of the Shares`.
 */
export const furtherCalls = phraseLexer({
  none: new RegExp(
    '\\b(?:no|not|without|nor)\\b[^.;()]{0,80}?\\b(?:' +
      '(?:further|additional|future)\\s+(?:calls?|payments?|contributions?|sums?|amounts?|assessments?|capital)' +
      '|calls?\\b(?!\\s+option))',
    'i',
  ),
});
