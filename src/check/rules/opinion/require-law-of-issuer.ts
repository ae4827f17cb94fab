import type { Organization } from '../../../../grammar/phrases/index.js';
import type { LetterFacts } from '../../../analysis/letters.js';
import { staffLegalBulletin19 } from '../../citations.js';
import { coveredByLetters, leavesLawOpen } from '../../covered-laws.js';
import { defineRule } from '../../rule.js';
import { staffPractice } from '../../staff-practice.js';

export const requireLawOfIssuer = defineRule({
  id: 'require-law-of-issuer',
  group: 'opinion',
  statement:
    'A binding-obligation opinion should cover the law under which the issuer exists, and each guarantor of whom it speaks.',
  why: 'The opinion implies that the issuer exists, has the power to issue and has authorized the securities.',
  remedy: 'Cover the law of the issuer’s jurisdiction, or file the opinion of local counsel.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.1.e'),
  scope: 'submission',
  *check({ letters, filingDate }) {
    const covered = coveredByLetters(letters);
    for (const facts of letters) {
      const [law] = facts.coveredLaws.values();
      if (!law || !bindsSomebody(facts)) continue;
      for (const [organization, who] of obligors(facts)) {
        if (!leavesLawOpen(facts, organization, covered)) continue;
        yield {
          at: law,
          message: `The letter does not cover the law of ${organization.name}, expected it for ${who} organized there.`,
          ...staffPractice(filingDate?.value ?? null),
        };
      }
    }
  },
});

function bindsSomebody({ conclusions }: LetterFacts): boolean {
  return conclusions.some(({ conclusion }) => conclusion.holdings.includes('legalValidBinding'));
}

/** The issuer, and those guarantors whose guarantees the letter speaks of; one for each law. */
function obligors({ issuer, guarantors, conclusions }: LetterFacts): [Organization, string][] {
  const guaranteed = conclusions.some(({ kinds }) => kinds.has('guarantee'));
  const others = new Map(
    (guaranteed ? guarantors : []).flatMap((one) => (one.code === issuer?.code ? [] : [[one.code, one]])),
  );
  return [
    ...(issuer === null ? [] : [[issuer, 'an issuer'] as [Organization, string]]),
    ...[...others.values()].map((one): [Organization, string] => [one, 'a guarantor']),
  ];
}
