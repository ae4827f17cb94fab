import { form8k } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSignatureDate = defineRule({
  id: 'require-signature-date',
  group: 'signatures',
  statement: 'The signature must be dated.',
  why: 'The form has a line for the date; it shows that the report was signed before it was filed.',
  remedy: 'Add "Date:" and the day of signing.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('signature block'),
  scope: 'report',
  *check({ report: { signatures } }) {
    const [first] = signatures;
    if (!first || signatures.some(({ date }) => date !== null)) return;
    yield { at: headOf(first), message: 'The signature has no date, expected one.' };
  },
});
