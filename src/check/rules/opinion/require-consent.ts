import { section7 } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireConsent = defineRule({
  id: 'require-consent',
  group: 'opinion',
  statement: 'An Exhibit 5 letter must consent to being filed, or a consent must be filed beside it.',
  why: 'The Securities Act asks for the written consent of a person whose opinion a registration statement uses.',
  remedy:
    'Add "We hereby consent to the filing of this opinion as an exhibit", or file the consent as Exhibit 23.',
  severity: 'warning',
  preset: 'recommended',
  citation: { ...section7, text: `${section7.text}; Securities Act Rule 436` },
  scope: 'letter',
  *check({ letter, onLegality, consentApart, clauses }) {
    if (!onLegality || consentApart || clauses('consent').length > 0) return;
    yield {
      at: tailOf(letter.clauses.at(-1) ?? letter),
      message: 'The letter has no consent to its filing, expected one.',
    };
  },
});
