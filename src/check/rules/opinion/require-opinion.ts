import { item601 } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireOpinion = defineRule({
  id: 'require-opinion',
  group: 'opinion',
  statement: 'An Exhibit 5 letter must give an opinion.',
  why: 'The exhibit is counsel’s opinion on the legality of the securities; without it the exhibit is missing.',
  remedy: 'Add the opinion: "we are of the opinion that".',
  severity: 'error',
  preset: 'recommended',
  citation: item601('(b)(5)(i)'),
  scope: 'letter',
  *check({ letter, onLegality, clauses }) {
    if (!onLegality || clauses('opinion').length > 0) return;
    yield {
      at: headOf(letter),
      message: 'The letter gives no opinion, expected one on the legality of the securities.',
    };
  },
});
