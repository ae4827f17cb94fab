import { phraseLexer } from './phrase-lexer.js';

/** Words that tell of a registration statement, in the subject of a letter or anywhere in it: `Registration Statement No. 333-1234`, `Form S-8`. */
export const registrationStatements = phraseLexer({
  form: /form\s+(?:s|f|n|sb|sf)-\d{1,2}(?!\d)/i,
  statement: /registration\s+statements?\b/i,
});
