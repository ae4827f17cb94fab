import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { sameCompany } from '../../../analysis/names.js';
import type { Filer, Registrant } from '../../../ast/nodes.js';
import { edgarFormat } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireFilerForEachRegistrant = defineRule({
  id: 'require-filer-for-each-registrant',
  group: 'submission',
  statement: 'Each registrant on the cover of a combined report must be a filer of the submission.',
  why: 'A report reaches only the files of the companies that the header names.',
  remedy: 'Add the company to the submission as a co-registrant, or take it off the cover.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    if (!header || header.filers.length === 0 || !cover || cover.registrants.length < 2) return;
    for (const registrant of cover.registrants) {
      // A trustee, guarantor or sponsor is named for its part, and need not file.
      if (!registrant.name || registrant.role) continue;
      if (header.filers.some((filer) => isSame(registrant, filer))) continue;
      yield {
        at: registrant.name,
        message: `Unexpected registrant ${quote(registrant.name.raw)}, expected a company that the header names as a filer.`,
        related: header.filers.flatMap((filer) => related('A filer.', filer.name)),
      };
    }
  },
});

function isSame(registrant: Registrant, filer: Filer): boolean {
  const filed = canonicalFileNumber(filer.fileNumber?.value ?? '');
  const printed = registrant.fileNumbers.map(({ raw }) => canonicalFileNumber(raw));
  if (filed !== null && printed.includes(filed)) return true;
  const name = registrant.name?.raw ?? '';
  const names = [filer.name?.raw, ...filer.formerNames.map((former) => former.name?.raw)];
  return names.some((other) => other !== undefined && sameCompany(name, other));
}
