import { item601 } from '../../citations.js';
import { missingHoldings } from '../../holdings.js';
import { defineRule } from '../../rule.js';

export const requireStockHoldings = defineRule({
  id: 'require-stock-holdings',
  group: 'opinion',
  statement:
    'An opinion on stock must say that it is validly issued, fully paid and nonassessable; interests in a partnership, trust or limited liability company are no stock.',
  why: 'These three are what Item 601 asks counsel to say of capital stock.',
  remedy: 'Complete the opinion.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(b)(5)(i)', 'Staff Legal Bulletin No. 19 (CF), section II.B.1.a'),
  scope: 'submission',
  check: (analysis) => missingHoldings(analysis, 'stock', ['validlyIssued', 'fullyPaid', 'nonassessable']),
});
