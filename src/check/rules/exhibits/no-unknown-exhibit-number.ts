import { formExhibits } from '../../../analysis/facts/form-exhibits.js';
import { item601 } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

const bases = new Set(formExhibits.map(({ base }) => base));

export const noUnknownExhibitNumber = defineRule({
  id: 'no-unknown-exhibit-number',
  group: 'exhibits',
  statement: 'Exhibit numbers must be those of the exhibit table.',
  why: 'The number tells a reader what kind of document the exhibit is.',
  remedy: 'Use the number of the table; what has none is 99.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(a)'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    for (const { entry, number } of listed) {
      if (number !== null && bases.has(number.base)) continue;
      yield {
        at: entry.number,
        message: `Unexpected exhibit number ${quote(entry.number.raw)}, expected one of the exhibit table.`,
      };
    }
  },
});
