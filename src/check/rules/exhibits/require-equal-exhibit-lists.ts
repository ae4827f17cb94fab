import { exhibitKey } from '../../../analysis/exhibit-numbers.js';
import { exhibitName, type ListedExhibit } from '../../../analysis/exhibits.js';
import type { ExhibitList } from '../../../ast/nodes.js';
import { item601 } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireEqualExhibitLists = defineRule({
  id: 'require-equal-exhibit-lists',
  group: 'exhibits',
  statement: 'The item’s list of exhibits and the exhibit index must name the same exhibits.',
  why: 'Where they differ, one of them promises or hides a document.',
  remedy: 'Make the two lists equal.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ exhibits: { listed, itemLists, index } }) {
    if (!index || itemLists.length === 0) return;
    const inIndex = listed.filter(({ list }) => list === index);
    const inItems = listed.filter(({ list }) => list !== index);
    if (inIndex.length === 0 || inItems.length === 0) return;
    yield* missing(inIndex, inItems, 'the item’s list', itemLists[0]);
    yield* missing(inItems, inIndex, 'the exhibit index', index);
  },
});

function* missing(
  entries: readonly ListedExhibit[],
  others: readonly ListedExhibit[],
  name: string,
  list: ExhibitList | undefined,
) {
  const keys = new Set(others.flatMap(({ number }) => (number ? [exhibitKey(number)] : [])));
  for (const { entry, number, filedBefore } of entries) {
    // What a list repeats as filed before, mostly an amendment's, is no exhibit of this report.
    if (!number || filedBefore || keys.has(exhibitKey(number))) continue;
    yield {
      at: entry.number,
      message: `Unexpected ${exhibitName(number)}, expected it in ${name}, too.`,
      related: related('The other list.', list),
    };
  }
}
