import { isCalendarDate } from '../../../analysis/calendar.js';
import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noMalformedLetterDate = defineRule({
  id: 'no-malformed-letter-date',
  group: 'opinion',
  statement: 'The date of a letter must be a day of the calendar.',
  why: 'A blank left in a draft’s date shows that the letter was never finished.',
  remedy: 'Write month, day and year in full.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ letter: { date } }) {
    if (!date || (date.value !== null && isCalendarDate(date.value))) return;
    yield { at: date, message: `Unexpected date ${quote(date.raw)}, expected a day of the calendar.` };
  },
});
