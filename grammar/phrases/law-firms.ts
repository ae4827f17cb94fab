import { phraseLexer } from './phrase-lexer.js';

/** The marks by which a description names counsel. */
export const lawFirms = phraseLexer({ mark: /LLP\b|L\.L\.P\.?|P\.?C\b\.?|Esq\b\.?|&\s+[A-Z]/ });
