import { isCalendarDate } from '../../../analysis/calendar.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noMalformedDate = defineRule({
  id: 'no-malformed-date',
  group: 'cover-page',
  statement: 'The dates of the cover page and the signatures must be days of the calendar.',
  why: 'Deadlines are counted from these dates.',
  remedy: 'Write month, day and year in full.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page and signature block'),
  scope: 'report',
  *check({ cover, report: { signatures } }) {
    const dates = [cover?.reportDate, cover?.earliestEventDate, ...signatures.map(({ date }) => date)];
    for (const date of dates) {
      if (!date || (date.value !== null && isCalendarDate(date.value))) continue;
      yield { at: date, message: `Unexpected date ${quote(date.raw)}, expected a day of the calendar.` };
    }
  },
});
