import { phraseLexer } from './phrase-lexer.js';

/** The Acts under which a report or a registration statement is signed, with the slips that filers make in their names. */
export const acts = phraseLexer({
  exchangeAct: /(?:securities\s+(?:and\s+)?)?exchange\s+act\b|act\s+of\s+1934/i,
  otherAct: /securities\s+act\b|investment\s+company\s+act\b|act\s+of\s+(?:1933|1940)/i,
});
