import { item601 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noLoneCoverPageExhibit = defineRule({
  id: 'no-lone-cover-page-exhibit',
  group: 'exhibits',
  statement: 'Exhibit 104 is listed only when the report has another exhibit.',
  why: 'The staff asks for it in the list of Item 9.01(d) only when there is such a list.',
  remedy: 'Drop the entry, and the item if nothing else stands under it.',
  severity: 'info',
  preset: 'strict',
  era: { from: '2019-06-15', to: null },
  citation: item601('(b)(104)', 'C&DI 101.01, August 20, 2019'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    const [first] = listed;
    if (!first || listed.some(({ number }) => number?.base !== '104')) return;
    yield {
      at: first.entry.number,
      message: 'Unexpected Exhibit 104 alone, expected it beside other exhibits only.',
    };
  },
});
