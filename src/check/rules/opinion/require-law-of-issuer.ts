import { otherCounsel } from '../../../../grammar/phrases/index.js';
import type { OpinionLetter } from '../../../ast/nodes.js';
import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';
import { staffPractice } from '../../staff-practice.js';

/** Whether the letter says that another counsel answers for the law of a place. */
function answeredByOthers({ clauses }: OpinionLetter, place: string): boolean {
  return clauses.some(({ text }) => text.includes(place) && otherCounsel(text).length > 0);
}

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
    for (const { issuer, letter, coveredLaws, conclusions, onLegality } of letters) {
      const [law] = coveredLaws.values();
      if (!onLegality || !law || issuer === null) continue;
      if (covered.has(issuer.code) || answeredByOthers(letter, issuer.name)) continue;
      if (!conclusions.some(({ conclusion }) => conclusion.holdings.includes('legalValidBinding'))) continue;
      yield {
        at: law,
        message: `The letter does not cover the law of ${issuer.name}, expected it for an issuer organized there.`,
        ...staffPractice(filingDate?.value ?? null),
      };
    }
  },
});
