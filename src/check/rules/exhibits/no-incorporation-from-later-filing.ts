import { exhibitName } from '../../../analysis/exhibits.js';
import { exchangeActRule } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noIncorporationFromLaterFiling = defineRule({
  id: 'no-incorporation-from-later-filing',
  group: 'exhibits',
  statement: 'An exhibit is incorporated by reference from a filing that was made before.',
  why: 'Only a document that is on file can be incorporated; a later date is a slip, as a rule of the year.',
  remedy: 'Look up the filing and correct its date.',
  severity: 'warning',
  preset: 'recommended',
  citation: exchangeActRule('12b-23(a)'),
  scope: 'report',
  *check({ exhibits: { listed }, filingDate }) {
    if (filingDate === null) return;
    for (const { entry, number } of listed) {
      const date = entry.incorporatedByReference?.date;
      if (!date?.value || date.value <= filingDate.value) continue;
      const name = number ? exhibitName(number) : 'This exhibit';
      yield {
        at: date,
        message: `${name} is incorporated from a filing of ${inWords(date.value)}, expected one before this report of ${inWords(filingDate.value)}.`,
        related: related('The date of this report.', filingDate.node),
        ...(filingDate.basis === 'estimate' ? { severity: 'info' as const } : {}),
      };
    }
  },
});
