import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/**
 * What a sentence about reliance says: a limit to certain persons, which the staff objects to (SLB 19, section
 * II.B.3.d), or the leave to rely that takes the sting out of it. A limit to a purpose is none to persons.
 */
export const reliance = phraseLexer({
  permitted: new RegExp(
    pattern`
      persons?\s+(?:who\s+(?:are|may\s+be)\s+)?entitled\s+to\s+rely
      |(?:purchasers?|investors?|holders?)\s+(?:of|in)\b
      |except\s+(?:that|as)\b
      |other\s+than\s+(?:as|in|to)\b
      |(?:required|permitted)\s+(?:by|under|pursuant)
      |consent\s+to\s+(?:the\s+)?reliance
      |[A-Za-z]{1,40}['’]s?\s+reliance
    `,
    'i',
  ),
  persons: new RegExp(
    pattern`
      any\s+other\s+(?:person|party|entity)
      |(?:any|by)\s+third\s+part(?:y|ies)
      |(?:anyone|anybody|nobody|no\s+one)\s+else
      |(?:your|its|their)\s+exclusive\s+(?:use|benefit)
      |(?:for\s+the\s+)?exclusive\s+(?:use|benefit)\s+of\s+(?:you|the\s+(?:addressees?|board|company))\b
      |no\s+(?:other\s+)?(?:person|party)
      |by\s+others\b
      |(?:solely|only|exclusively)\s+(?:for|to|by)\s+(?:the\s+)?(?:use\s+and\s+)?(?:benefit\s+of\s+)?
        (?:you|your|the\s+addressees?)\b
    `,
    'i',
  ),
});
