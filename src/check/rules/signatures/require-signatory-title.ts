import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireSignatoryTitle = defineRule({
  id: 'require-signatory-title',
  group: 'signatures',
  statement: 'The signatory’s title must stand under the signature.',
  why: 'The report is signed by an authorized officer; the title shows that the signatory is one.',
  remedy: 'Add name and title under the signature.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: form8k('signature block: print name and title under the signature'),
  scope: 'report',
  *check({ report: { signatures } }) {
    for (const signatory of signatures.flatMap(({ signatories }) => signatories)) {
      if (signatory.title !== null) continue;
      yield { at: signatory, message: 'This signatory has no title, expected one under the signature.' };
    }
  },
});
