import { staffLegalBulletin19 } from '../../citations.js';
import { missingHoldings } from '../../holdings.js';
import { defineRule } from '../../rule.js';

export const requireWarrantObligation = defineRule({
  id: 'require-warrant-obligation',
  group: 'opinion',
  statement: 'An opinion on warrants or rights must say that they are binding obligations.',
  why: 'Warrants and rights are contracts; their legality is that they bind the issuer.',
  remedy: 'Add that the warrants (rights) are valid and binding obligations of the issuer.',
  severity: 'info',
  preset: 'strict',
  citation: staffLegalBulletin19('II.B.1.f'),
  scope: 'submission',
  check: (analysis) => missingHoldings(analysis, 'right', ['legalValidBinding']),
});
