import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** Recitals of where counsel is admitted, or is not (SLB 19, section II.B.3.b). */
export const admission = phraseLexer({
  notAdmitted:
    /not\s+(?:been\s+)?(?:admitted|licensed|qualified)\s+(?:to\s+(?:the\s+)?practice|in|to\s+the\s+bar)\b/i,
  onlyAdmitted: new RegExp(
    pattern`
      (?:admitted|licensed|qualified)\s+(?:to\s+practice\s+(?:law\s+)?)?only\s+in
      |only\s+(?:admitted|licensed|qualified)\b
      |members?\s+(?:only\s+)?of\s+the\s+bars?\s+(?:only\s+)?of\s+[\w ]{1,40}\s+only\b
    `,
    'i',
  ),
});
