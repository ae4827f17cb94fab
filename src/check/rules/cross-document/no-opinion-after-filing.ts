import { practice } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noOpinionAfterFiling = defineRule({
  id: 'no-opinion-after-filing',
  group: 'cross-document',
  statement: 'An opinion letter must not be dated after the filing.',
  why: 'A letter of a later date was not signed when it was filed.',
  remedy: 'Correct the date of the letter.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'submission',
  *check({ letters, filingDate }) {
    if (filingDate === null || filingDate.basis === 'estimate') return;
    for (const { letter } of letters) {
      if (!letter.date?.value || letter.date.value <= filingDate.value) continue;
      yield {
        at: letter.date,
        message: `Unexpected date ${inWords(letter.date.value)}, expected one no later than the filing on ${inWords(filingDate.value)}.`,
        related: related('The filing date.', filingDate.node),
      };
    }
  },
});
