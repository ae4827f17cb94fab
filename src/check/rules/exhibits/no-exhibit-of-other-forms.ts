import { formExhibits } from '../../../analysis/facts/form-exhibits.js';
import { exhibitName } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noExhibitOfOtherForms = defineRule({
  id: 'no-exhibit-of-other-forms',
  group: 'exhibits',
  statement: 'An exhibit should be of a kind that the exhibit table gives for Form 8-K.',
  why: 'Other kinds may be filed, but are mostly a number taken from another form.',
  remedy: 'Look at the number again; additional exhibits are 99.',
  severity: 'info',
  preset: 'recommended',
  confidence: 'medium',
  citation: item601('(a), exhibit table'),
  scope: 'report',
  *check({ exhibits: { listed }, items }) {
    // A former shell's report holds the information of Form 10, and so the exhibits of that form.
    if (items.some(({ number }) => number === '5.06')) return;
    for (const { entry, number, incorporated } of listed) {
      const form = formExhibits.find(({ base }) => base === number?.base);
      if (!number || form?.use !== 'unusual' || incorporated) continue;
      yield {
        at: entry.number,
        message: `Unexpected ${exhibitName(number)} (${form.title}), expected an exhibit of Form 8-K’s column.`,
      };
    }
  },
});
