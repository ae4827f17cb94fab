import { dueDate } from '../../../analysis/calendar.js';
import { form8k } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noLateReportBefore2004 = defineRule({
  id: 'no-late-report-before-2004',
  group: 'cross-document',
  statement: 'Before August 23, 2004 items had deadlines of their own: fifteen days, or five business days.',
  why: 'A late report can cost the registrant the use of Form S-3.',
  remedy: 'Look at the deadline of the item on the form of the time.',
  severity: 'info',
  preset: 'recommended',
  era: { from: null, to: '2004-08-22' },
  confidence: 'medium',
  citation: form8k('before 2004, General Instruction B'),
  scope: 'report',
  *check({ cover, eventDate, items, filingDate, submission: { header } }) {
    if (!eventDate?.value || filingDate === null || filingDate.basis === 'estimate') return;
    if (cover?.amendment || cover?.formType?.value?.endsWith('/A') || header?.formType?.value?.endsWith('/A'))
      return;
    for (const { item, number, form, inForce } of items) {
      if (!inForce || !form?.deadline) continue;
      const last = dueDate(eventDate.value, form.deadline);
      if (filingDate.value <= last) continue;
      yield {
        at: item.number,
        message: `Unexpected filing on ${inWords(filingDate.value)}, expected Item ${number} by ${inWords(last)}.`,
        related: related('The date of the event.', eventDate),
      };
    }
  },
});
