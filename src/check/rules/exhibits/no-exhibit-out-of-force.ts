import { formExhibits } from '../../../analysis/facts/form-exhibits.js';
import { isInForce } from '../../../analysis/items.js';
import { exhibitName } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { inWords } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noExhibitOutOfForce = defineRule({
  id: 'no-exhibit-out-of-force',
  group: 'exhibits',
  statement: 'Exhibit numbers must be in use on the filing date.',
  why: 'The table changed over the years: a number of another time means another document or none.',
  remedy: 'Use the number that the document has on the filing date.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: item601('(a)'),
  scope: 'report',
  *check({ exhibits: { listed }, filingDate }) {
    if (filingDate === null) return;
    for (const { entry, number } of listed) {
      const form = formExhibits.find(({ base }) => base === number?.base);
      if (!number || !form || isInForce(form, filingDate.value)) continue;
      if (filingDate.basis === 'estimate' && form.from !== null && form.from > filingDate.value) continue;
      yield {
        at: entry.number,
        message: `Unexpected ${exhibitName(number)} (${form.title}) in a report of ${inWords(filingDate.value)}, expected it ${form.to === null ? `from ${inWords(form.from ?? '')}` : `until ${inWords(form.to)}`} only.`,
      };
    }
  },
});
