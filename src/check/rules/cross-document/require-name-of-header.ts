import { sameCompany } from '../../../analysis/names.js';
import { edgarFormat } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireNameOfHeader = defineRule({
  id: 'require-name-of-header',
  group: 'cross-document',
  statement: 'The cover page’s registrant must be a company that the header names.',
  why: 'The report is filed for the header’s company.',
  remedy: 'Correct the name, or the company’s name in EDGAR.',
  severity: 'warning',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    const filers = header?.filers ?? [];
    const names = filers.flatMap(({ name }) => (name ? [name] : []));
    const former = filers.flatMap(({ formerNames }) =>
      formerNames.flatMap(({ name }) => (name ? [name.raw] : [])),
    );
    const printed = (cover?.registrants ?? []).flatMap(({ name }) => (name ? [name] : []));
    const [first] = printed;
    if (!first || names.length === 0) return;
    const known = [...names.map(({ raw }) => raw), ...former];
    if (printed.some(({ raw }) => known.some((name) => sameCompany(name, raw)))) return;
    yield {
      at: first,
      message: `Unexpected registrant ${quote(first.raw)}, expected ${names.map(({ raw }) => quote(raw)).join(' or ')} as in the header.`,
      related: related('The header’s name.', names[0]),
    };
  },
});
