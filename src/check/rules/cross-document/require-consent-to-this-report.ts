import { practice } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireConsentToThisReport = defineRule({
  id: 'require-consent-to-this-report',
  group: 'cross-document',
  statement: 'A report’s date in a letter’s consent must be a date of the report that it is attached to.',
  why: 'The consent covers the filing that it names; another date means another report.',
  remedy: 'Correct the date in the consent.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ letters, cover, eventDate, filingDate, report: { signatures } }) {
    const dates = [cover?.reportDate, eventDate, ...signatures.map(({ date }) => date)].flatMap((date) =>
      date?.value ? [date.value] : [],
    );
    if (filingDate !== null) dates.push(filingDate.value);
    for (const consent of letters.flatMap(({ clauses }) => clauses('consent'))) {
      const { filedWith } = consent;
      const date = filedWith?.date;
      if (!date?.value || !filedWith?.form?.value?.startsWith('8-K') || dates.includes(date.value)) continue;
      yield {
        at: date,
        message: `Unexpected date ${inWords(date.value)}, expected a date of this report: ${[...new Set(dates)].map(inWords).join(', ')}.`,
        related: related('The report’s date.', eventDate),
      };
    }
  },
});
