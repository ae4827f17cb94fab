import { edgarFormat } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireZipCodeOfHeader = defineRule({
  id: 'require-zip-code-of-header',
  group: 'cross-document',
  statement: 'The cover page’s ZIP code should be that of the header’s business address.',
  why: 'A difference shows a digit wrong, or an address in EDGAR that was not brought up to date.',
  remedy: 'Correct the cover page, or the company’s data in EDGAR.',
  severity: 'info',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    const [registrant, ...others] = cover?.registrants ?? [];
    const [filer, ...moreFilers] = header?.filers ?? [];
    const printed = registrant?.executiveOffices?.postalCode;
    const filed = filer?.businessAddress?.postalCode;
    if (!printed?.value || !filed?.value || others.length > 0 || moreFilers.length > 0) return;
    if (printed.value.slice(0, 5) === filed.value.slice(0, 5)) return;
    yield {
      at: printed,
      message: `Unexpected ZIP code ${printed.raw}, expected ${filed.raw} as in the header.`,
      related: related('The header’s business address.', filed),
    };
  },
});
