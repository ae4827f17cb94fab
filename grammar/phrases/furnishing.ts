import { phraseLexer } from './phrase-lexer.js';

/** The sentence that keeps furnished information from being "filed" (General Instructions B.2 and B.6). */
export const furnishing = phraseLexer({
  notFiled: /not\s+(?:(?:to|be|being|deemed|considered)\s+){0,5}(?:["“”'‘’`]{1,2})?filed\b/i,
  furnished: /(?:being\s+|is\s+|are\s+|be\s+|hereby\s+)?furnish(?:ed|es|ing)\b/i,
  instruction: /general\s+instruction\s+b\.?\s*[26]\b/i,
});
