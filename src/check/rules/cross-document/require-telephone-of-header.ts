import { edgarFormat } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireTelephoneOfHeader = defineRule({
  id: 'require-telephone-of-header',
  group: 'cross-document',
  statement: 'The cover page’s telephone number should be the header’s.',
  why: 'A difference shows a digit wrong, or a number in EDGAR that was not brought up to date.',
  remedy: 'Correct the cover page, or the company’s data in EDGAR.',
  severity: 'info',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    const [registrant, ...others] = cover?.registrants ?? [];
    const [filer, ...moreFilers] = header?.filers ?? [];
    const printed = registrant?.telephone;
    const filed = filer?.businessAddress?.telephone;
    const digits = filed?.raw.replace(/\D/g, '') ?? '';
    if (!printed?.value || !filed || digits.length < 10 || others.length > 0 || moreFilers.length > 0) return;
    if (printed.value.endsWith(digits.slice(-10))) return;
    yield {
      at: printed,
      message: `Unexpected telephone number ${printed.raw}, expected ${filed.raw} as in the header.`,
      related: related('The header’s number.', filed),
    };
  },
});
