import { item601 } from '../../citations.js';
import { missingHoldings } from '../../holdings.js';
import { defineRule } from '../../rule.js';

export const requireBindingObligation = defineRule({
  id: 'require-binding-obligation',
  group: 'opinion',
  statement: 'An opinion on debt must say that it is a binding obligation.',
  why: 'Item 601 asks whether debt securities will be binding obligations of the registrant.',
  remedy: 'Add that the securities are (will be) valid and binding obligations of the issuer.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(b)(5)(i)', 'Staff Legal Bulletin No. 19 (CF), section II.B.1.e'),
  scope: 'submission',
  check: (analysis) => missingHoldings(analysis, 'debt', ['legalValidBinding']),
});
