import { phraseLexer } from './phrase-lexer.js';

/** The lines below a letter's closing: a line to sign on with nothing on it (`By: ____`), and the marks of a signature in typed form. */
export const signingLines = phraseLexer({
  empty: /^by\s?:?\s?_[\s_]{0,80}$/i,
  mark: /\/s\/|\bs\/(?=\s?[A-Z])|\((?:signed|sgd\.?)\)/i,
});
