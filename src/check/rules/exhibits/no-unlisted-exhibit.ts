import { exhibitName, needsListing } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { headOf, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noUnlistedExhibit = defineRule({
  id: 'no-unlisted-exhibit',
  group: 'exhibits',
  statement: 'Every exhibit that is attached must be listed.',
  why: 'The exhibit index tells readers what the report holds; an exhibit that it leaves out is found by chance.',
  remedy: 'Add the exhibit to the list of Item 9.01 (Item 7) and to the index.',
  severity: 'error',
  preset: 'recommended',
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ exhibits }) {
    if (exhibits.listed.length === 0) return;
    for (const attached of exhibits.attached.filter(needsListing)) {
      if (exhibits.entriesFor(attached).length > 0) continue;
      yield {
        at: headOf(attached.node),
        message: `${exhibitName(attached.number)} is attached but not in the list of exhibits, expected an entry for it.`,
        related: related('The list.', exhibits.index ?? exhibits.itemLists[0]),
      };
    }
  },
});
