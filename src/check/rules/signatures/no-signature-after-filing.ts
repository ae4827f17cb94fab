import { practice } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noSignatureAfterFiling = defineRule({
  id: 'no-signature-after-filing',
  group: 'signatures',
  statement: 'The signature’s date must not be after the filing date.',
  why: 'A report that was filed before it was signed was not signed when it was filed.',
  remedy: 'Correct the date of the signature.',
  severity: 'error',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ report: { signatures }, filingDate }) {
    if (filingDate === null || filingDate.basis === 'estimate') return;
    for (const { date } of signatures) {
      if (!date?.value || date.value <= filingDate.value) continue;
      yield {
        at: date,
        message: `Unexpected signature of ${inWords(date.value)}, expected one no later than the filing on ${inWords(filingDate.value)}.`,
        related: related('The filing date.', filingDate.node),
      };
    }
  },
});
