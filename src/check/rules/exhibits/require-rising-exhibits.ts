import { compareExhibits } from '../../../analysis/exhibit-numbers.js';
import { exhibitName, type ListedExhibit } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

/** The first of the numbers that stand beside one description, `5, 23  Opinion and consent`: the next entry follows that. */
function firstBeside(listed: readonly ListedExhibit[], index: number): ListedExhibit | undefined {
  const at = listed[index]?.entry.position.start.offset;
  let first = index;
  while (first > 0 && listed[first - 1]?.entry.position.start.offset === at) first--;
  return listed[first];
}

export const requireRisingExhibits = defineRule({
  id: 'require-rising-exhibits',
  group: 'exhibits',
  statement: 'Exhibits should be listed in the order of their numbers.',
  why: 'Readers look an exhibit up by its number; one out of order is often misnumbered.',
  remedy: 'Move the entry, or look at its number again.',
  severity: 'info',
  preset: 'recommended',
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    for (const [index, exhibit] of listed.entries()) {
      const previous = firstBeside(listed, index - 1);
      if (!previous?.number || !exhibit.number || previous.list !== exhibit.list) continue;
      if (compareExhibits(previous.number, exhibit.number) <= 0) continue;
      yield {
        at: exhibit.entry.number,
        message: `Unexpected ${exhibitName(exhibit.number)} after ${exhibitName(previous.number)}, expected rising numbers.`,
        related: related('The entry before it.', previous.entry.number),
      };
    }
  },
});
