import { staffLegalBulletin19 } from '../../citations.js';
import { staffPractice } from '../../staff-practice.js';
import { defineRule } from '../../rule.js';

export const noRelianceLimit = defineRule({
  id: 'no-reliance-limit',
  group: 'opinion',
  statement: 'An Exhibit 5 letter must not limit who may rely on it.',
  why: 'Those who buy in the offering may rely on the opinion; the staff asks for the removal of such limits.',
  remedy: 'Strike the sentence, or let purchasers in the offering rely on the letter.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.3.d'),
  scope: 'letter',
  *check({ onLegality, relianceLimits }, { filingDate }) {
    if (!onLegality) return;
    for (const clause of relianceLimits) {
      yield {
        at: clause,
        message:
          'Unexpected limit on reliance, expected none: purchasers in the offering may rely on the opinion.',
        ...staffPractice(filingDate),
      };
    }
  },
});
