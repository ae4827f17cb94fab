import { compareItems } from '../../../analysis/items.js';
import { form8k } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRisingItems = defineRule({
  id: 'require-rising-items',
  group: 'items',
  statement: 'Items should stand in the order of the form.',
  why: 'Readers expect the order of the form; an item out of it is often misnumbered.',
  remedy: 'Move the item, or look at its number again.',
  severity: 'info',
  preset: 'recommended',
  confidence: 'medium',
  citation: form8k('items'),
  scope: 'report',
  *check({ items }) {
    for (const [index, { item, number }] of items.entries()) {
      const previous = items[index - 1];
      if (!previous || previous.item.scheme !== item.scheme) continue;
      if (compareItems(previous.number, number) <= 0) continue;
      yield {
        at: item.number,
        message: `Unexpected Item ${number} after Item ${previous.number}, expected the order of the form.`,
        related: related('The item before it.', previous.item.number),
      };
    }
  },
});
