import { edgarFormat } from '../../citations.js';
import { related } from '../../places.js';
import { filedRegistrants } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireJurisdictionOfHeader = defineRule({
  id: 'require-jurisdiction-of-header',
  group: 'cross-document',
  statement: 'The cover page’s state of incorporation should be the header’s.',
  why: 'A registrant is organized in one place; one of the two is out of date or wrong.',
  remedy: 'Correct the cover page, or the company’s data in EDGAR.',
  severity: 'info',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    const pairs = filedRegistrants(cover, header, ({ jurisdiction }) => (jurisdiction ? [jurisdiction] : []));
    for (const { registrants, filers } of pairs) {
      const [registrant, ...others] = registrants;
      const [filer, ...moreFilers] = filers;
      const printed = registrant?.jurisdiction;
      const filed = filer?.stateOfIncorporation;
      if (!printed?.value || !filed?.value || others.length > 0 || moreFilers.length > 0) continue;
      // EDGAR's two letters are the postal code in the United States only.
      if (!printed.value.startsWith('US-') || !/^[A-Z]{2}$/.test(filed.value)) continue;
      if (printed.value === `US-${filed.value}`) continue;
      yield {
        at: printed,
        message: `Unexpected jurisdiction ${printed.raw}, expected ${filed.value} as in the header.`,
        related: related('The header’s state of incorporation.', filed),
      };
    }
  },
});
