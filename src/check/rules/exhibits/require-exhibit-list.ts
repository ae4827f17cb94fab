import { exhibitName, needsListing } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireExhibitList = defineRule({
  id: 'require-exhibit-list',
  group: 'exhibits',
  statement: 'A report with exhibits must list them.',
  why: 'Without a list nobody knows whether an exhibit is missing.',
  remedy: 'List the exhibits under Item 9.01 (Item 7) or in an exhibit index.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ exhibits }) {
    const [first] = exhibits.attached.filter(needsListing);
    if (!first || exhibits.listed.length > 0) return;
    yield {
      at: headOf(first.node),
      message: `${exhibitName(first.number)} is attached and the report has no list of exhibits, expected one.`,
    };
  },
});
