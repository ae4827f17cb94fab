import { dueDate } from '../../../analysis/calendar.js';
import { form8k } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noLateReport = defineRule({
  id: 'no-late-report',
  group: 'cross-document',
  statement: 'A report is due four business days after the event.',
  why: 'A late report can cost the registrant the use of Form S-3.',
  remedy: 'File at once; look whether the item is one of the safe harbor of Rule 13a-11(c).',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2004-08-23', to: null },
  citation: form8k('General Instruction B.1; Exchange Act Rule 0-3(a)'),
  scope: 'report',
  *check({ cover, eventDate, items, filingDate, submission: { header } }) {
    if (!eventDate?.value || filingDate === null) return;
    if (cover?.amendment || cover?.formType?.value?.endsWith('/A') || header?.formType?.value?.endsWith('/A'))
      return;
    const due = items.filter(({ form, inForce }) => inForce && form?.deadline);
    const strict = due.find(({ form }) => form?.furnished === false);
    const reported = strict ?? due[0];
    if (!reported?.form?.deadline) return;
    const last = dueDate(eventDate.value, reported.form.deadline);
    if (filingDate.value <= last) return;
    // What was signed on that day was not filed before it.
    const estimated = filingDate.basis === 'estimate';
    yield {
      at: eventDate,
      message: `Unexpected ${estimated ? 'signature' : 'filing'} on ${inWords(filingDate.value)}, expected the filing by ${inWords(last)}: four business days after the event (Item ${reported.number}).`,
      related: [
        ...related('The item.', reported.item.number),
        ...related(estimated ? 'The latest date of the report.' : 'The filing date.', filingDate.node),
      ],
      ...(strict && !estimated ? {} : { severity: 'info' as const }),
    };
  },
});
