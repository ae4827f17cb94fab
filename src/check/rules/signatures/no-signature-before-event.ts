import { practice } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noSignatureBeforeEvent = defineRule({
  id: 'no-signature-before-event',
  group: 'signatures',
  statement: 'The signature’s date must not be before the event that the report tells of.',
  why: 'Nobody can sign for an event that has not happened; one of the two dates is a slip.',
  remedy: 'Correct the date of the signature or that of the cover page.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ report: { signatures }, eventDate }) {
    if (!eventDate?.value) return;
    for (const { date } of signatures) {
      if (!date?.value || date.value >= eventDate.value) continue;
      yield {
        at: date,
        message: `Unexpected signature of ${date.value}, expected one no earlier than the event of ${eventDate.value}.`,
        related: related('The date of the earliest event.', eventDate),
      };
    }
  },
});
