import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSignature = defineRule({
  id: 'require-signature',
  group: 'signatures',
  statement: 'The report must be signed on behalf of the registrant.',
  why: 'An unsigned report is not filed as the Exchange Act requires.',
  remedy: 'Add the signature block of the form.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('General Instruction E; Exchange Act Rule 12b-11'),
  scope: 'report',
  *check({ report }) {
    if (report.signatures.length > 0) return;
    yield { at: tailOf(report), message: 'The report has no signature, expected one for the registrant.' };
  },
});
