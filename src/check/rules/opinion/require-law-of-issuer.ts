import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';
import { staffPractice } from '../../staff-practice.js';

export const requireLawOfIssuer = defineRule({
  id: 'require-law-of-issuer',
  group: 'opinion',
  statement: 'A binding-obligation opinion should cover the law under which the issuer exists.',
  why: 'The opinion implies that the issuer exists, has the power to issue and has authorized the securities.',
  remedy: 'Cover the law of the issuer’s jurisdiction, or file the opinion of local counsel.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.1.e'),
  scope: 'submission',
  *check({ letters, filingDate }) {
    const covered = new Set(letters.flatMap(({ coveredLaws }) => [...coveredLaws.keys()]));
    for (const { issuerJurisdiction, coveredLaws, conclusions, onLegality } of letters) {
      const [law] = coveredLaws.values();
      if (!onLegality || !law || issuerJurisdiction === null) continue;
      if (covered.has(issuerJurisdiction.code)) continue;
      if (!conclusions.some(({ conclusion }) => conclusion.holdings.includes('legalValidBinding'))) continue;
      yield {
        at: law,
        message: `The letter does not cover the law of ${issuerJurisdiction.name}, expected it for an issuer organized there.`,
        ...staffPractice(filingDate?.value ?? null),
      };
    }
  },
});
