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
    for (const { registrants, filers } of filedRegistrants(cover, header, ({ employerIds }) => employerIds)) {
      const filed = filers.flatMap(({ irsNumber }) => (irsNumber ? [irsNumber] : []));
      const numbers = filed.map(({ raw }) => raw.replace(/\D/g, ''));
      // EDGAR writes zeros where it has no number on file.
      if (numbers.length === 0 || numbers.some((number) => /^0*$/.test(number))) continue;
      const printed = registrants
        .flatMap(({ employerIds }) => employerIds)
        .filter(({ value }) => value !== null);
      const [first] = printed;
      if (!first || printed.some(({ value }) => numbers.includes(value?.replace(/\D/g, '') ?? ''))) continue;
      yield {
        at: first,
        message: `Unexpected employer identification number ${quote(first.raw)}, expected ${numbers.join(' or ')} as in the header.`,
        related: related('The header’s number.', filed[0]),
      };
    }
  },
});
