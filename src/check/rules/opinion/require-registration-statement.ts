import { practice } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRegistrationStatement = defineRule({
  id: 'require-registration-statement',
  group: 'opinion',
  statement:
    'An Exhibit 5 letter must name the registration statement, be it in its subject alone, by its form or number or as a defined term.',
  why: 'The opinion belongs to one registration; a reader must be able to find it.',
  remedy: 'Name the form and, once it is assigned, the file number.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ letter, onLegality, registrationStatements, namesStatement, terms }) {
    const defined = terms.terms.some(({ key }) => key.endsWith('registration statement'));
    if (!onLegality || registrationStatements.length > 0 || namesStatement || defined) return;
    yield {
      at: headOf(letter.clauses[0] ?? letter),
      message: 'The letter names no registration statement, expected its form or number.',
    };
  },
});
