import { securitiesActRule } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireConsentToNaming = defineRule({
  id: 'require-consent-to-naming',
  group: 'opinion',
  statement: 'The consent should cover the reference to the firm, with the caption under which it stands.',
  why: 'A prospectus that names counsel needs counsel’s consent to be named.',
  remedy: 'Add "and to the reference to our firm under the caption" with the caption in quotation marks.',
  severity: 'info',
  preset: 'strict',
  confidence: 'medium',
  citation: securitiesActRule('436'),
  scope: 'letter',
  *check({ clauses, onLegality, consentApart }) {
    const consents = clauses('consent');
    const [first] = consents;
    if (!onLegality || consentApart || !first || consents.some(({ captions }) => captions.length > 0)) return;
    yield {
      at: first,
      message: 'The consent names no caption, expected that under which the firm is named.',
    };
  },
});
