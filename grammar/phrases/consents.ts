import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** What counsel consents to (Securities Act section 7(a) and Rule 436; SLB 19, section IV). */
export const consents = phraseLexer({
  /** The number that the letter is to have in the registration statement, which can differ from that in a report. */
  registeredExhibit: new RegExp(
    pattern`
      exhibits?\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})?
      (?=
        \s+(?:to|of|in)\s+(?:the|such|said|that)\s+(?:[a-z]+['’]s?\s+)?registration\s+statement
      )
    `,
    'i',
  ),
  /** The number under which the letter says that it is filed. */
  numberedExhibit: /exhibits?\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})?(?!\d)/i,
  /** To the filing or the use of the letter itself; `we hereby consent thereto` after a sentence that asks for it. */
  filing: new RegExp(
    pattern`
      (?:
        fil(?:e|es|ed|ing)|use|us(?:ed|ing)|inclu(?:de|ded|ding|sion)|submi(?:t|tted|tting|ssion)
        |attach(?:ed|ing|ment)?|furnish(?:ed|ing)?|incorporat(?:ed|ing|ion)|disclos(?:ed|ing|ure)
        |reproduc(?:ed|ing|tion)|references?\s+to
      )\s+(?:[a-z]+\s+){0,6}?(?:opinions?|letter|consent)\b
      |exhibit\b
    `,
    'i',
  ),
});
