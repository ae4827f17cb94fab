import { definesTheSame } from '../../../analysis/terms.js';
import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noRedefinedTerm = defineRule({
  id: 'no-redefined-term',
  group: 'defined-terms',
  statement: 'A term must be defined once in a document, or again in the same words.',
  why: 'Of two definitions that differ nobody can say which of them a use means.',
  remedy: 'Strike the second definition, give it a term of its own, or bring the names into line.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'terms',
  *check({ terms: { terms } }) {
    for (const { definitions } of terms) {
      const [first, ...others] = definitions;
      for (const again of others) {
        // "each, a Note and together, the Notes" defines two terms.
        if (!first || again.term.raw !== first.term.raw) continue;
        // A legend or an exhibit index that says the same again leaves no doubt.
        if (definesTheSame(first, again) !== false) continue;
        yield {
          at: again.term,
          message: `Unexpected second definition of ${quote(again.term.raw)} in other words, expected one.`,
          related: related('The first definition.', first.term),
        };
      }
    }
  },
});
