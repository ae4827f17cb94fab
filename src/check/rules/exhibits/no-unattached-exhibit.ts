import { item601 } from '../../citations.js';
import { defineRule } from '../../rule.js';
import { listedOnce } from '../../listed-exhibits.js';
import { attachedOtherwise, exhibitName } from '../../../analysis/exhibits.js';
import { headOf, related } from '../../places.js';

export const noUnattachedExhibit = defineRule({
  id: 'no-unattached-exhibit',
  group: 'exhibits',
  statement: 'Every exhibit that is listed must be attached, unless the list says where else it is.',
  why: 'The list promises a document that the filing does not hold.',
  remedy:
    'Attach the exhibit, or say that it is incorporated by reference, previously filed, included in another exhibit or to be filed by amendment.',
  severity: 'error',
  preset: 'recommended',
  citation: item601('(a)'),
  scope: 'report',
  *check({ exhibits }) {
    if (!exhibits.complete) return;
    for (const listed of listedOnce(exhibits)) {
      if (listed.entries.some(({ elsewhere }) => elsewhere)) continue;
      const [first] = listed.entries;
      if (exhibits.attachedFor(first).length > 0) continue;
      yield {
        at: first.entry.number,
        message: `${exhibitName(listed.number)} is in the list but not attached, expected its document.`,
        related: [
          ...listed.entries
            .slice(1)
            .map(({ entry }) => ({ message: 'Listed here, too.', position: entry.number.position })),
          ...attachedOtherwise(exhibits, first).flatMap(({ node, number }) =>
            related(`A document so described is attached as ${exhibitName(number)}.`, headOf(node)),
          ),
        ],
      };
    }
  },
});
