import { itemsTitled, numbersTitled } from '../../../analysis/items.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noCaptionOfOtherItem = defineRule({
  id: 'no-caption-of-other-item',
  group: 'items',
  statement: 'An item must not carry the caption of another item.',
  why: 'Number and caption name two different items: one of them is wrong, and the report is indexed under the number.',
  remedy: 'Correct the number or the caption.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('items'),
  scope: 'report',
  *check({ report: { items }, filingDate }) {
    for (const item of items) {
      const number = item.number.value ?? item.number.raw;
      const owners = item.title === null ? [] : itemsTitled(item.title.raw);
      if (item.title === null || owners.length === 0 || owners.some((form) => form.number === number))
        continue;
      // From March to July 2003 what Item 12 asks for was furnished under Item 9 (Release 33-8216).
      if (number === '9' && owners.some((form) => form.number === '12')) continue;
      const others = numbersTitled(item.title.raw, filingDate?.value ?? null).join(' or ');
      yield {
        at: item.title,
        message: `Unexpected caption ${quote(item.title.raw)} at Item ${number}, expected it at Item ${others}.`,
      };
    }
  },
});
