import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireItemTitle = defineRule({
  id: 'require-item-title',
  group: 'items',
  statement: 'Each item must carry its caption.',
  why: 'General Instruction D lets the text of an item be left out, not its number and caption.',
  remedy: 'Add the caption of the form after the number.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('General Instruction D; Exchange Act Rule 12b-13'),
  scope: 'report',
  *check({ items }) {
    for (const { item, number, form } of items) {
      if (item.title !== null || form === null) continue;
      yield { at: tailOf(item.number), message: `Item ${number} has no caption, expected "${form.title}".` };
    }
  },
});
