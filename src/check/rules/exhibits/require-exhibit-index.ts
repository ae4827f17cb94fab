import { needsListing } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireExhibitIndex = defineRule({
  id: 'require-exhibit-index',
  group: 'exhibits',
  statement: 'Before September 1, 2017 an exhibit index stood before the exhibits, after the signatures.',
  why: 'Item 601 asked for an index besides the item’s list.',
  remedy: 'Add the exhibit index.',
  severity: 'info',
  preset: 'strict',
  era: { from: null, to: '2017-08-31' },
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ report, exhibits }) {
    if (exhibits.index !== null || !exhibits.attached.some(needsListing)) return;
    yield {
      at: tailOf(report),
      message: 'The report has exhibits and no exhibit index, expected one after the signatures.',
    };
  },
});
