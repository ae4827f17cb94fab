import { itemsTitled } from '../../../analysis/items.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireCaptionOfForm = defineRule({
  id: 'require-caption-of-form',
  group: 'items',
  statement: 'An item’s caption should be that of the form.',
  why: 'Readers and indexes know items by the form’s words.',
  remedy: 'Copy the caption from the form.',
  severity: 'info',
  preset: 'strict',
  citation: form8k('items'),
  scope: 'report',
  *check({ items }) {
    for (const { item, number, form } of items) {
      if (item.title === null || form === null || itemsTitled(item.title.raw).length > 0) continue;
      yield {
        at: item.title,
        message: `Unexpected caption ${quote(item.title.raw)}, expected "${form.title}" for Item ${number}.`,
      };
    }
  },
});
