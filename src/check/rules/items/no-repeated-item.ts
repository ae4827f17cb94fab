import { isOtherPart } from '../../../../grammar/report/items/item-heading.js';
import type { Item } from '../../../ast/nodes.js';
import { form8k } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noRepeatedItem = defineRule({
  id: 'no-repeated-item',
  group: 'items',
  statement: 'No item may be reported twice in one report.',
  why: 'A reader who has found the item does not look for a second one.',
  remedy: 'Join the two, or correct the number of one.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: form8k('items'),
  scope: 'report',
  *check({ report: { items } }) {
    const first = new Map<string, Item>();
    for (const item of items) {
      const number = item.number.value ?? item.number.raw;
      const before = first.get(number);
      if (before && !isOtherPart(before.number.raw, item.number.raw)) {
        yield {
          at: item.number,
          message: `Unexpected second Item ${number}, expected each item once.`,
          related: related('The first one.', before.number),
        };
      } else first.set(number, item);
    }
  },
});
