import { staffLegalBulletin19 } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireCoveredLaw = defineRule({
  id: 'require-covered-law',
  group: 'opinion',
  statement: 'The letter should say which law it covers.',
  why: 'An opinion holds under a law; a reader must see that it is the law that governs the securities.',
  remedy: 'Name the laws to which the opinion is limited.',
  severity: 'info',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.3.b'),
  scope: 'letter',
  *check({ letter, onLegality, clauses, coveredLaws }) {
    if (!onLegality || clauses('jurisdiction').length > 0 || clauses('opinion').length === 0) return;
    if (coveredLaws.size > 0) return;
    yield {
      at: tailOf(letter.clauses.at(-1) ?? letter),
      message: 'The letter does not say which law it covers, expected the laws to which it is limited.',
    };
  },
});
