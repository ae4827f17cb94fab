import { phraseLexer } from './phrase-lexer.js';

/** The marks by which a description names counsel. */
export const lawFirms = phraseLexer({ mark: /LLP\b|L\.L\.P\.?|P\.?C\b\.?|Esq\b\.?|&\s+[A-Z]/ });

/** What a description calls the author of an opinion who is not named. */
export const counsel = phraseLexer({ counsel: /counsel\b|attorneys?\b|solicitors?\b/i });
