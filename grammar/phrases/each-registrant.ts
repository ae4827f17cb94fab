import { phraseLexer } from './phrase-lexer.js';

/** That somebody signs for all: `President of each Registrant`, `on behalf of itself and each other registrant`, `AND OTHER REGISTRANTS`. */
export const eachRegistrant = phraseLexer({
  all: /(?:each|every|all|other|both)\s+(?:of\s+the\s+)?(?:other\s+|above\s+|named\s+)?(?:co-)?registrants?\b/i,
});
