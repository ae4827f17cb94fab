import { nextBusinessDay, addDays, daysBetween } from '../../../analysis/calendar.js';
import { regulationST } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

/** 5:30 p.m. Eastern time. */
const cutOff = '173000';

export const requireFilingDateOfAcceptance = defineRule({
  id: 'require-filing-date-of-acceptance',
  group: 'submission',
  statement: 'A submission that was begun after 5:30 p.m. Eastern is filed on the next business day.',
  why: 'The filing date decides whether a report is timely.',
  remedy: 'Count the deadline from the date that EDGAR gave, and look at the acceptance message.',
  severity: 'info',
  preset: 'strict',
  citation: regulationST('13', '(a)(2)'),
  scope: 'submission',
  *check({ submission: { header } }) {
    const accepted = header?.acceptedAt;
    const filed = header?.filedAsOf;
    const digits = accepted?.value?.replace(/\D/g, '') ?? '';
    if (!accepted || !filed?.value || digits.length !== 14) return;
    const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
    const expected = nextBusinessDay(digits.slice(8) > cutOff ? addDays(day, 1) : day);
    // Submissions begun before the cut-off may be accepted after it, so the day of acceptance is right, too.
    if (filed.value === expected || Math.abs(daysBetween(filed.value, day)) === 0) return;
    yield {
      at: filed,
      message: `Unexpected filing date ${inWords(filed.value)}, expected ${inWords(expected)} for a submission accepted at that time.`,
      related: related('Accepted by EDGAR.', accepted),
    };
  },
});
