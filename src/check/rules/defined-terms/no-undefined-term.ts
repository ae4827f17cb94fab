import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noUndefinedTerm = defineRule({
  id: 'no-undefined-term',
  group: 'defined-terms',
  statement: 'A capitalised term that stands for a defined thing must be defined in the document.',
  why: 'A letter stands alone: a reader cannot know which act, agreement or security a bare capitalised word means.',
  remedy: 'Define the term at its first mention, or write the name in full.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'terms',
  *check({ terms: { undefinedUses } }) {
    for (const { term, position } of undefinedUses) {
      yield {
        at: { position },
        message: `Unexpected term ${quote(term)}, expected a definition in this document.`,
      };
    }
  },
});
