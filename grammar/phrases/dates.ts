import { DATE } from '../lexical/dates.js';
import { phraseLexer } from './phrase-lexer.js';

/** The dates in a description: `Press release dated May 5, 2021`. */
export const dates = phraseLexer({ date: new RegExp(DATE, 'i') });
