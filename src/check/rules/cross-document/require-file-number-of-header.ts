import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { edgarFormat } from '../../citations.js';
import { quote, related } from '../../places.js';
import { filedRegistrants } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireFileNumberOfHeader = defineRule({
  id: 'require-file-number-of-header',
  group: 'cross-document',
  statement: 'The cover page’s file number must be one of the header’s.',
  why: 'The report is filed under the header’s number; a reader looks for it under the cover’s.',
  remedy: 'Correct the number on the cover page.',
  severity: 'info',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    for (const { registrants, filers } of filedRegistrants(cover, header, ({ fileNumbers }) => fileNumbers)) {
      const filed = filers.flatMap(({ fileNumber }) => (fileNumber ? [fileNumber] : []));
      const numbers = new Set(filed.map(({ raw }) => canonicalFileNumber(raw)));
      const printed = registrants.flatMap(({ fileNumbers }) => fileNumbers);
      const canonical = printed.map(({ value }) => canonicalFileNumber(value ?? ''));
      const [first] = printed;
      if (!first || numbers.size === 0 || canonical.every((number) => number === null)) continue;
      if (canonical.some((number) => numbers.has(number))) continue;
      const expected = filed.map(({ raw }) => raw).join(', ');
      yield {
        at: first,
        message: `Unexpected file number ${quote(first.raw)}, expected ${filed.length > 1 ? `one of the header’s: ${expected}` : `${expected} as in the header`}.`,
        related: related('The header’s number.', filed[0]),
      };
    }
  },
});
