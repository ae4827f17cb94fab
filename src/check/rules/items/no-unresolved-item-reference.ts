import { form8k } from '../../citations.js';
import { wordingAt } from '../../narrowed.js';
import { defineRule } from '../../rule.js';

export const noUnresolvedItemReference = defineRule({
  id: 'no-unresolved-item-reference',
  group: 'items',
  statement: 'A reference to another item of the report must lead to an item that it has.',
  why: 'A reader is sent to information that is not there.',
  remedy: 'Correct the number, or add the item.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('General Instruction B.3; Exchange Act Rule 12b-23'),
  scope: 'report',
  *check({ references, report }) {
    const numbers = new Set(report.items.map(({ number }) => number.value));
    // In 2003 what Item 12 asks for was furnished under Item 9.
    const renumbered = report.items.length > 0 && report.items.every(({ scheme }) => scheme === 'current');
    for (const reference of references) {
      if (reference.furnishing && !renumbered) continue;
      if (reference.to !== 'item' || numbers.has(reference.number)) continue;
      yield {
        at: reference,
        wording: wordingAt(reference.text, reference.start, reference.words),
        message: `Unexpected reference to Item ${reference.number}, expected an item of this report.`,
      };
    }
  },
});
