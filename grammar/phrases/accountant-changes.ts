import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** How Item 4.01 (once Item 4) tells of the accountant that leaves, and of the letter that follows (Item 304(a) of Regulation S-K). */
export const accountantChanges = phraseLexer({
  /** Item 304(a)(1): resigned, declined to stand for re-election, was dismissed. */
  departure: new RegExp(
    pattern`
      dismiss(?:ed|al|ing)?\b|resign(?:ed|ation|s)?\b|declin(?:ed?|es|ing)\s+to\s+stand
      |replac(?:ed?|es|ing|ement)\b|discharg(?:ed?|ing)\b|terminat(?:ed?|es|ing|ion)\b|ceas(?:ed?|ing)\b
      |no\s+longer\b
    `,
    'i',
  ),
  /** Item 304(a)(3): the letter may come within ten business days, by an amendment; or it came with an earlier report. */
  letterFollows: new RegExp(
    pattern`
      (?:letter|exhibit\s+16)(?:[^.;]|\.\d){0,200}?(?:by|in|under|with|as)\s+(?:an\s+)?amendment
      |amendment(?:[^.;]|\.\d){0,200}?letter\b
      |letter\s+(?:[^.;]|\.\d){0,80}?(?:was|has\s+been|previously)\s+filed
    `,
    'i',
  ),
});
