import { form8k } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requirePeriodOfHeader = defineRule({
  id: 'require-period-of-header',
  group: 'cross-document',
  statement: 'The cover page’s date must be the header’s period of report.',
  why: 'The index shows the header’s date; readers and deadlines go by the cover’s.',
  remedy: 'Give the date of the earliest event in both places.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page: date of earliest event reported'),
  scope: 'report',
  *check({ cover, eventDate, submission: { header } }) {
    const period = header?.periodOfReport;
    if (!eventDate?.value || !period?.value) return;
    if (cover?.reportDate?.value === period.value || eventDate.value === period.value) return;
    yield {
      at: eventDate,
      message: `Unexpected date ${inWords(eventDate.value)}, expected ${inWords(period.value)} as in the header.`,
      related: related('The header’s period of report.', period),
    };
  },
});
