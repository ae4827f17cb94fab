import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireInsolvencyExceptions = defineRule({
  id: 'require-insolvency-exceptions',
  group: 'opinion',
  statement: 'An opinion on debt usually excepts insolvency laws and principles of equity.',
  why: 'No obligation is enforceable without them; counsel who leaves them out says more than can be said.',
  remedy: 'Add the two exceptions.',
  severity: 'info',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.1.e'),
  scope: 'letter',
  *check({ conclusions, exceptions }) {
    const debt = conclusions.find(
      ({ kinds, conclusion }) => kinds.has('debt') && conclusion.holdings.includes('legalValidBinding'),
    );
    if (!debt) return;
    const missing = [
      ...(exceptions.has('bankruptcy') ? [] : ['insolvency laws']),
      ...(exceptions.has('equity') ? [] : ['principles of equity']),
    ];
    if (missing.length === 0) return;
    yield {
      at: debt.clause,
      message: `The opinion has no exception for ${missing.join(' and ')}, expected the customary ones.`,
    };
  },
});
