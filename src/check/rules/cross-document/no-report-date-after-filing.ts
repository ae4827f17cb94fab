import { form8k } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noReportDateAfterFiling = defineRule({
  id: 'no-report-date-after-filing',
  group: 'cross-document',
  statement: 'The date of the report must not be after the filing date.',
  why: 'A report cannot tell of an event that has not happened.',
  remedy: 'Correct the date.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page: date of earliest event reported'),
  scope: 'report',
  *check({ eventDate, filingDate }) {
    if (!eventDate?.value || filingDate === null || filingDate.basis === 'estimate') return;
    if (eventDate.value <= filingDate.value) return;
    yield {
      at: eventDate,
      message: `Unexpected date ${inWords(eventDate.value)}, expected one no later than the filing on ${inWords(filingDate.value)}.`,
      related: related('The filing date.', filingDate.node),
    };
  },
});
