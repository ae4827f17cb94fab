import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** That a paper is yet to be filed: "to be filed on or about May 4", "in the form in which it is being filed", "proposes to file". */
export const filingsToCome = phraseLexer({
  toCome: new RegExp(
    pattern`
      (?:to|will|shall)\s+be\s+(?:[a-z]+\s+){0,2}?(?:filed|dated|made|delivered)\b
      |(?:is|are)\s+(?:being\s+filed|filing|about\s+to\s+file)\b
      |(?:intends?|proposes?|plans?|expects?|anticipates?)\s+(?:to\s+(?:file|make)|filing|making|the\s+filing)\b
      |on\s+or\s+about\b
      |proposed\s+(?:to\s+be\s+)?fil(?:ed|ing)\b
    `,
    'i',
  ),
});
