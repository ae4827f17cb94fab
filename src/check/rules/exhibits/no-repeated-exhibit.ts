import { exhibitKey } from '../../../analysis/exhibit-numbers.js';
import { exhibitName, type ListedExhibit } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noRepeatedExhibit = defineRule({
  id: 'no-repeated-exhibit',
  group: 'exhibits',
  statement: 'A list must not give two exhibits the same number.',
  why: 'A reference to the number leads to either of them.',
  remedy: 'Number the second exhibit anew: 99.1, 99.2.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    const first = new Map<string, ListedExhibit>();
    for (const exhibit of listed) {
      if (!exhibit.number) continue;
      const key = `${exhibit.list.position.start.offset} ${exhibitKey(exhibit.number)}`;
      const before = first.get(key);
      if (before) {
        yield {
          at: exhibit.entry.number,
          message: `Unexpected second ${exhibitName(exhibit.number)}, expected each number once.`,
          related: related('The first one.', before.entry.number),
        };
      } else first.set(key, exhibit);
    }
  },
});
