import { form8k } from '../../citations.js';
import { inWords } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noItemOutOfForce = defineRule({
  id: 'no-item-out-of-force',
  group: 'items',
  statement: 'Each item number must be in force on the filing date.',
  why: 'The form was renumbered on August 23, 2004 and grew since; EDGAR refuses numbers of another time.',
  remedy: 'Use the number that the subject has on the filing date.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('items; Release 33-8400 and the releases that added items'),
  scope: 'report',
  *check({ items, filingDate }) {
    for (const { item, number, form, inForce } of items) {
      if (inForce || form === null || filingDate === null) continue;
      const force =
        form.to === null ? `from ${inWords(form.from)}` : `from ${inWords(form.from)} to ${inWords(form.to)}`;
      // An estimate can lie before the filing date: a number that came later may be right.
      const early = filingDate.basis === 'estimate' && form.from > filingDate.value;
      yield {
        at: item.number,
        message: `Unexpected item ${number} in a report of ${inWords(filingDate.value)}, expected a filing date ${force} (${form.citation}).`,
        ...(early || form.confidence !== 'high' ? { severity: 'info' as const } : {}),
      };
    }
  },
});
