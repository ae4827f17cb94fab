import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

/** Numbers of the Exchange Act series (Section 12(b), 12(g)) have five digits. */
const exchangeActSeries = /^00[01]-\d{6,}$/;

export const noImplausibleFileNumber = defineRule({
  id: 'no-implausible-file-number',
  group: 'cover-page',
  statement: 'A file number of the Exchange Act series has no more than five digits after its prefix.',
  why: 'A sixth digit is as a rule a footnote mark that has grown onto the number.',
  remedy: 'Set the mark apart from the number, or correct the number.',
  severity: 'info',
  preset: 'recommended',
  confidence: 'medium',
  citation: form8k('cover page'),
  scope: 'report',
  *check({ cover }) {
    for (const { fileNumbers } of cover?.registrants ?? []) {
      for (const number of fileNumbers) {
        if (!exchangeActSeries.test(canonicalFileNumber(number.value ?? '') ?? '')) continue;
        yield {
          at: number,
          message: `Unexpected file number ${quote(number.raw)}, expected five digits after the prefix.`,
        };
      }
    }
  },
});
