import { pattern } from '../pattern.js';
import { phraseLexer } from './phrase-lexer.js';

/**
 * What Item 4.01 (once Item 4) has to say of an accountant that left (Item 304(a)(1) of Regulation S-K): by each paragraph, the words
 * without which it is hardly said.
 */
export const accountantStatements = phraseLexer({
  /** Paragraph (ii): whether a report of the past two years had an adverse opinion or a disclaimer, or was qualified. */
  pastReports: /adverse\s+opinions?\b|disclaim(?:er|ed)\b|(?:un)?qualified\b|qualification\b|modified\b/i,
  /** Paragraph (iii): whether the board or its audit committee recommended or approved the change. */
  approval:
    /audit\s+committee\b|board(?:\s+of\s+(?:directors|trustees|managers))?\b|directors\b|trustees\b|general\s+partner\b/i,
  /** Paragraph (iv): whether there were disagreements. */
  disagreements: /disagreements?\b|disagreed?\b|differences?\s+of\s+opinion\b|disputes?\b/i,
  /** The departure is that of an earlier report, or told in an exhibit; what is "described in Item 304" is here. */
  elsewhere: new RegExp(
    pattern`
      previously\s+(?:disclosed|reported|announced)\b|exhibit\s+99\b
      |(?:reported|disclosed|described)\s+(?:in|by|on)\s+(?:an?|the|its|our)\b[^.;]{0,60}?\b(?:8-k|report)\b
    `,
    'i',
  ),
});
