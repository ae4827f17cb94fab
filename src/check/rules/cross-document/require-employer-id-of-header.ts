import { edgarFormat } from '../../citations.js';
import { quote, related } from '../../places.js';
import { filedRegistrants } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireEmployerIdOfHeader = defineRule({
  id: 'require-employer-id-of-header',
  group: 'cross-document',
  statement: 'The cover page’s employer identification number must be the header’s.',
  why: 'One of the two is another company’s number or misses a digit.',
  remedy: 'Correct the number on the cover page, or the company’s data in EDGAR.',
  severity: 'warning',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    for (const { registrant, filer } of filedRegistrants(cover, header)) {
      const filed = filer.irsNumber;
      const number = filed?.raw.replace(/\D/g, '') ?? '';
      // EDGAR writes zeros where it has no number on file.
      if (!filed || /^0*$/.test(number)) continue;
      const printed = registrant.employerIds.filter(({ value }) => value !== null);
      const [first] = printed;
      if (!first || printed.some(({ value }) => value?.replace(/\D/g, '') === number)) continue;
      yield {
        at: first,
        message: `Unexpected employer identification number ${quote(first.raw)}, expected ${number} as in the header.`,
        related: related('The header’s number.', filed),
      };
    }
  },
});
