import { practice } from '../../citations.js';
import { inWords, related } from '../../places.js';
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
        message: `Unexpected signature of ${inWords(date.value)} before the event of ${inWords(eventDate.value)}, expected it on that day or later: the signature’s date or that of the cover page is wrong.`,
        related: related('The date of the cover page, which may be the wrong one.', eventDate),
      };
    }
  },
});
