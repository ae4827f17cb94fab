import { consents } from '../../../../grammar/phrases/index.js';
import { securitiesActRule } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireConsentToFiling = defineRule({
  id: 'require-consent-to-filing',
  group: 'opinion',
  statement:
    'The consent of an Exhibit 5 letter must cover the letter’s filing, not the naming of the firm alone.',
  why: 'A registration statement uses the opinion itself, so that counsel consents to its use and not only to being named.',
  remedy:
    'Add "We hereby consent to the filing of this opinion as an exhibit to the Registration Statement".',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: {
    ...securitiesActRule('436'),
    text: 'Securities Act Rule 436; Staff Legal Bulletin No. 19 (CF), section IV',
  },
  scope: 'letter',
  *check({ clauses, onLegality, consentApart }) {
    const given = clauses('consent');
    const [first] = given;
    if (!onLegality || consentApart || !first) return;
    if (given.some(({ text }) => consents(text).length > 0)) return;
    yield {
      at: first,
      message:
        'The consent does not cover the filing of the letter, expected that beside the naming of the firm.',
    };
  },
});
