import { practice } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireIdentifiedSecurities = defineRule({
  id: 'require-identified-securities',
  group: 'opinion',
  statement: 'The letter should identify the securities: amount and title.',
  why: 'The opinion covers these securities and no others.',
  remedy: 'Name the amount or number and the title of the securities in the first paragraph.',
  severity: 'info',
  preset: 'strict',
  citation: practice,
  scope: 'letter',
  *check({ letter, onLegality, clauses }) {
    const references = clauses('reference');
    if (!onLegality || references.some(({ securities }) => securities.length > 0)) return;
    yield {
      at: headOf(references[0] ?? letter),
      message: 'The letter identifies no securities, expected amount and title.',
    };
  },
});
