import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireFullItemNumber = defineRule({
  id: 'require-full-item-number',
  group: 'items',
  statement: 'An item number must be written in full, as in "Item 5.06".',
  why: '"Item 5.6" may be a slip for 5.06 or for another item, and searches do not find it.',
  remedy: 'Write the number as Form 8-K does, with two digits behind the point.',
  severity: 'info',
  preset: 'recommended',
  citation: form8k('items'),
  scope: 'report',
  *check({ items }) {
    for (const { item, number } of items) {
      if (!number.includes('.') || digits(item.number.raw) >= digits(number)) continue;
      yield {
        at: item.number,
        message: `Unexpected item number ${quote(item.number.raw)}, expected ${number}.`,
      };
    }
  },
});

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}
