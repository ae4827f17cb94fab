import { phraseLexer } from './phrase-lexer.js';

/** The word that titles of Exhibits 101 and 104 must carry (Item 601(b)(101), Instruction 1; (b)(104)). */
export const interactiveData = phraseLexer({ inline: /inline|i-?xbrl\b/i });
