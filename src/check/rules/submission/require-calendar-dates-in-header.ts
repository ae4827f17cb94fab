import { isCalendarDate } from '../../../analysis/calendar.js';
import { edgarFormat } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireCalendarDatesInHeader = defineRule({
  id: 'require-calendar-dates-in-header',
  group: 'submission',
  statement: 'The dates of the header must be days of the calendar.',
  why: 'Indexes sort filings by these dates, and deadlines are counted from them.',
  remedy: 'Write the date as eight digits: year, month, day.',
  severity: 'error',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'submission',
  *check({ submission: { header } }) {
    for (const date of [header?.periodOfReport, header?.filedAsOf]) {
      if (!date || (date.value !== null && isCalendarDate(date.value))) continue;
      yield {
        at: date,
        message: `Unexpected date ${quote(date.raw)}, expected a day of the calendar, YYYYMMDD.`,
      };
    }
  },
});
