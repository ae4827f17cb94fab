import { coveredLaws } from '../../../../grammar/phrases/index.js';
import type { LetterFacts } from '../../../analysis/letters.js';
import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';
import { staffPractice } from '../../staff-practice.js';

export const requireContractLaw = defineRule({
  id: 'require-contract-law',
  group: 'opinion',
  statement: 'A binding-obligation opinion must cover more than the statute on companies of a state.',
  why: 'Whether notes, warrants or units bind the issuer is a matter of the contract law that governs them.',
  remedy: 'Cover the law that governs the instrument, or file the opinion of counsel who does.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.1.e and f'),
  scope: 'submission',
  *check({ letters, filingDate }) {
    const opining = letters.filter(({ onLegality, coveredLaws: { size } }) => onLegality && size > 0);
    if (!opining.every(coversStatutesAlone)) return;
    for (const { conclusions } of opining) {
      const binding = conclusions.find(({ conclusion }) => conclusion.holdings.includes('legalValidBinding'));
      if (!binding) continue;
      yield {
        at: binding.conclusion,
        message:
          'Unexpected opinion on what binds the issuer, expected the law that governs the instrument among those that the letter covers: it covers a statute on companies alone.',
        ...staffPractice(filingDate?.value ?? null),
      };
    }
  },
});

function coversStatutesAlone({ clauses, coveredLaws: laws }: LetterFacts): boolean {
  const told = clauses('jurisdiction').flatMap(({ text }) => coveredLaws(text).map(({ name }) => name));
  const statutes = told.filter((name) => name === 'statute').length;
  const states = [...laws.keys()].filter((code) => code !== 'US').length;
  // "The laws of any jurisdiction other than Illinois and the General Corporation Law of Delaware": two laws and one statute.
  return statutes > 0 && states <= statutes && !told.includes('place');
}
