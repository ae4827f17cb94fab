import { staffLegalBulletin19 } from '../../citations.js';
import { missingHoldings } from '../../holdings.js';
import { defineRule } from '../../rule.js';

export const requireGuaranteeObligation = defineRule({
  id: 'require-guarantee-obligation',
  group: 'opinion',
  statement: 'An opinion on guarantees must say that they are binding obligations of the guarantors.',
  why: 'A guarantee is a security of its own and needs its own opinion.',
  remedy: 'Add the conclusion for the guarantees.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.1.e'),
  scope: 'submission',
  check: (analysis) => missingHoldings(analysis, 'guarantee', ['legalValidBinding']),
});
