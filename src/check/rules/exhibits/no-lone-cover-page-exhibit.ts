import { item601 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noLoneCoverPageExhibit = defineRule({
  id: 'no-lone-cover-page-exhibit',
  group: 'exhibits',
  statement: 'Exhibit 104 need not be listed when the report has no other exhibit.',
  why: 'A report without other exhibits needs no list of exhibits for the cover page’s data alone; to have one is no fault.',
  remedy: 'The entry, and the item if nothing else stands under it, can be dropped.',
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
      message:
        'Exhibit 104 is listed alone, expected it beside other exhibits only: without these it is not needed.',
    };
  },
});
