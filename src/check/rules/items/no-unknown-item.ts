import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noUnknownItem = defineRule({
  id: 'no-unknown-item',
  group: 'items',
  statement: 'Each item number must be one of Form 8-K.',
  why: 'An item that the form never had cannot be indexed and has no instructions.',
  remedy: 'Use the number of the item that the information answers.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('items'),
  scope: 'report',
  *check({ items }) {
    for (const { item, number, form } of items) {
      if (form !== null) continue;
      yield { at: item.number, message: `Unexpected item number ${number}, expected one of Form 8-K.` };
    }
  },
});
