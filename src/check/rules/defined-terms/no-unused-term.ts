import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noUnusedTerm = defineRule({
  id: 'no-unused-term',
  group: 'defined-terms',
  statement: 'A term that is defined should be used.',
  why: 'A definition without use is left over from another draft, or the use has another spelling.',
  remedy: 'Strike the definition, or look for the use that was meant.',
  severity: 'info',
  preset: 'strict',
  citation: practice,
  scope: 'terms',
  *check({ terms: { terms } }) {
    for (const { definitions, uses } of terms) {
      const [first] = definitions;
      if (!first || uses.length > 0) continue;
      yield {
        at: first.term,
        message: `Unexpected definition of ${quote(first.term.raw)}, expected a use of the term.`,
      };
    }
  },
});
