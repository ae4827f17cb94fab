import { needsListing } from '../../../analysis/exhibits.js';
import { form8k } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireExhibitItem = defineRule({
  id: 'require-exhibit-item',
  group: 'items',
  statement: 'A report with exhibits must report Item 9.01, before August 23, 2004 Item 7.',
  why: 'Exhibits are filed under that item; without it the index does not show that the report has any.',
  remedy: 'Add the item with the list of the exhibits.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('Item 9.01(d); before 2004 Item 7(c)'),
  scope: 'report',
  *check({ report, exhibits }) {
    const isExhibitItem = (number: string | null): boolean => number === '9.01' || number === '7';
    if (report.items.length === 0 || report.items.some(({ number }) => isExhibitItem(number.value))) return;
    const attached = exhibits.attached.find(needsListing);
    const evidence = exhibits.index?.entries[0] ?? attached?.node;
    if (!evidence) return;
    const [first] = report.items;
    const expected = first?.scheme === 'pre2004' ? 'Item 7' : 'Item 9.01';
    yield {
      at: headOf(evidence),
      message: `The report has exhibits but no ${expected}, expected it with their list.`,
    };
  },
});
