import { phraseLexer } from './phrase-lexer.js';

/** The disclaimer of Section 7 in other words, or inside the sentence of the consent. */
export const section7Disclaimer = phraseLexer({
  notAdmitted:
    /(?:do|does)\s+not\s+(?:\w+\s+){0,3}(?:admit|concede|imply)|without\s+(?:\w+\s+){0,2}(?:implying|admitting|conceding)/i,
  experts: /experts?["”'’]{0,2}\s+(?:within|as\s+(?:defined|used))/i,
});
