import { phraseLexer } from './phrase-lexer.js';

/** What fillers of a form write where they have nothing to say: `N/A`, `None`, `Applied for`. */
export const absence = phraseLexer({
  notApplicable: /not\s+applicable|inapplicable|n\s*(?:\/\s*)?a\b\.?|none\b|no\s+change\b|unchanged\b/i,
  pending: /applied\s+for|to\s+be\s+(?:applied|assigned)|pending\b|not\s+(?:yet\s+)?(?:available|assigned)/i,
  drawn: /[-_—–*.]{2,}/,
});
