import { form8k } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noPeriodAfterFiling = defineRule({
  id: 'no-period-after-filing',
  group: 'submission',
  statement: 'The header’s period of report must not be after its filing date.',
  why: 'A current report tells of an event that has happened; a later period is a slip that indexes carry on.',
  remedy: 'Give the date of the earliest event reported as the period.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page: date of earliest event reported'),
  scope: 'submission',
  *check({ submission: { header } }) {
    const period = header?.periodOfReport;
    const filed = header?.filedAsOf;
    if (!period?.value || !filed?.value || period.value <= filed.value) return;
    yield {
      at: period,
      message: `Unexpected period of report ${inWords(period.value)}, expected a date no later than the filing on ${inWords(filed.value)}.`,
      related: related('The filing date.', filed),
    };
  },
});
