import { itemsTitled } from '../../../analysis/items.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

/** Longer than the captions of the form, so that a message shows the words that are not its own. */
const LONGEST_CAPTION = 240;

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
        message: `Unexpected caption ${quote(item.title.raw, LONGEST_CAPTION)}, expected "${form.title}" for Item ${number}.`,
      };
    }
  },
});
