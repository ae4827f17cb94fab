import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noRedefinedTerm = defineRule({
  id: 'no-redefined-term',
  group: 'defined-terms',
  statement: 'A term must be defined once in a document.',
  why: 'With two definitions nobody can say which of them a use means.',
  remedy: 'Strike the second definition, or give it a term of its own.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'terms',
  *check({ terms: { terms } }) {
    for (const { definitions } of terms) {
      const [first, ...others] = definitions;
      for (const again of others) {
        // "each, a Note and together, the Notes" defines two terms.
        if (again.term.raw !== first?.term.raw) continue;
        yield {
          at: again.term,
          message: `Unexpected second definition of ${quote(again.term.raw)}, expected one.`,
          related: related('The first definition.', first.term),
        };
      }
    }
  },
});
