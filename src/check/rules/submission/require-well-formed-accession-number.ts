import { edgarFormat } from '../../citations.js';
import { headOf, quote } from '../../places.js';
import { defineRule } from '../../rule.js';

const form = /^\d{10}-\d{2}-\d{6}$/;

export const requireWellFormedAccessionNumber = defineRule({
  id: 'require-well-formed-accession-number',
  group: 'submission',
  statement: 'The header must carry an accession number of ten, two and six digits.',
  why: 'The accession number is the only name a submission has; an index cannot find it under another.',
  remedy: 'Take the number from EDGAR’s acceptance message, or fetch the file again.',
  severity: 'error',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'submission',
  *check({ submission: { header } }) {
    if (!header) return;
    const number = header.accessionNumber;
    if (number === null) {
      yield { at: headOf(header), message: 'The header has no accession number, expected one.' };
    } else if (!form.test(number.raw)) {
      yield {
        at: number,
        message: `Unexpected accession number ${quote(number.raw)}, expected the form 0000000000-00-000000.`,
      };
    }
  },
});
