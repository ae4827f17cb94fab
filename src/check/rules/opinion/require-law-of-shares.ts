import { staffLegalBulletin19 } from '../../citations.js';
import { coveredByLetters, leavesLawOpen } from '../../covered-laws.js';
import { defineRule } from '../../rule.js';
import { staffPractice } from '../../staff-practice.js';

export const requireLawOfShares = defineRule({
  id: 'require-law-of-shares',
  group: 'opinion',
  statement:
    'An opinion that shares are validly issued must cover the law under which their issuer is organized.',
  why: 'Whether shares are validly issued, fully paid and nonassessable is decided by the corporate statute of that place.',
  remedy: 'Cover the law of the issuer’s jurisdiction, or file the opinion of local counsel.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.3.b'),
  scope: 'submission',
  *check({ letters, filingDate }) {
    const covered = coveredByLetters(letters);
    for (const facts of letters) {
      const { issuer, conclusions, coveredLaws } = facts;
      const [law] = coveredLaws.values();
      const onShares = conclusions.some(
        ({ conclusion, kinds }) => kinds.has('stock') && conclusion.holdings.includes('validlyIssued'),
      );
      const binds = conclusions.some(({ conclusion: { holdings } }) =>
        holdings.includes('legalValidBinding'),
      );
      // Of an opinion on obligations, too, require-law-of-issuer says it.
      if (!law || !onShares || binds) continue;
      // Of several companies without a term the first need not be the issuer.
      if (issuer?.form !== 'corporation' || !issuer.isTermed || !leavesLawOpen(facts, issuer, covered))
        continue;
      yield {
        at: law,
        message: `The letter does not cover the law of ${issuer.name}, expected it for shares of an issuer organized there.`,
        ...staffPractice(filingDate?.value ?? null),
      };
    }
  },
});
