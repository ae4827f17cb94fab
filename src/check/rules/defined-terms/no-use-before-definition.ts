import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noUseBeforeDefinition = defineRule({
  id: 'no-use-before-definition',
  group: 'defined-terms',
  statement: 'A term must be defined before it is used.',
  why: 'A reader meets the term without knowing what it stands for.',
  remedy: 'Move the definition to the first use.',
  severity: 'info',
  preset: 'strict',
  citation: practice,
  scope: 'terms',
  *check({ terms: { terms } }) {
    for (const { definitions, earlyUses } of terms) {
      const [definition] = definitions;
      const [use] = earlyUses;
      if (!definition || !use) continue;
      yield {
        at: { position: use },
        message: `Unexpected use of ${quote(definition.term.raw)}, expected it after its definition.`,
        related: related('The definition.', definition.term),
      };
    }
  },
});
