import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';

/** Places of civil law, which have no courts of equity. */
const CIVIL_LAW: ReadonlySet<string> = new Set(
  'AR AT BE BR CH CL CN CO CR CW CZ DE DK EE ES FI FR GR HR HU ID IS IT JP KR LI LT LU LV MC MX NL NO PA PE PL PT RO RU SE SI SK TR TW UY VE CA-QC'.split(
    ' ',
  ),
);

function knowNoEquity(laws: ReadonlyMap<string, unknown>): boolean {
  return laws.size > 0 && [...laws.keys()].every((code) => CIVIL_LAW.has(code));
}

export const requireInsolvencyExceptions = defineRule({
  id: 'require-insolvency-exceptions',
  group: 'opinion',
  statement:
    'An opinion on debt usually excepts insolvency laws and, unless it covers laws of civil-law countries alone, principles of equity.',
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
      ...(exceptions.has('equity') || knowNoEquity(coveredLaws) ? [] : ['principles of equity']),
    ];
    if (missing.length === 0) return;
    yield {
      at: debt.clause,
      message: `The opinion has no exception for ${missing.join(' and ')}, expected the customary ones.`,
    };
  },
});
