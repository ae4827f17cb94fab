import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';

function isForeign(laws: ReadonlyMap<string, unknown>): boolean {
  return laws.size > 0 && [...laws.keys()].every((code) => !code.startsWith('US'));
}

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
  *check({ conclusions, exceptions, coveredLaws }) {
    const debt = conclusions.find(
      ({ kinds, conclusion }) => kinds.has('debt') && conclusion.holdings.includes('legalValidBinding'),
    );
    if (!debt) return;
    const missing = [
      ...(exceptions.has('bankruptcy') ? [] : ['insolvency laws']),
      // Other laws than those of the United States have no courts of equity.
      ...(exceptions.has('equity') || isForeign(coveredLaws) ? [] : ['principles of equity']),
    ];
    if (missing.length === 0) return;
    yield {
      at: debt.clause,
      message: `The opinion has no exception for ${missing.join(' and ')}, expected the customary ones.`,
    };
  },
});
