import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireSignatoryName = defineRule({
  id: 'require-signatory-name',
  group: 'signatures',
  statement: 'The signatory’s name should be printed under the signature.',
  why: 'The form asks for it; the name after "/s/" stands for the handwriting.',
  remedy: 'Repeat the name on the line under the signature.',
  severity: 'info',
  preset: 'strict',
  confidence: 'medium',
  citation: form8k('signature block: print name and title under the signature'),
  scope: 'report',
  *check({ report: { signatures } }) {
    for (const signatory of signatures.flatMap(({ signatories }) => signatories)) {
      if (signatory.name !== null) continue;
      yield {
        at: signatory,
        message: 'This signatory has no printed name, expected one under the signature.',
      };
    }
  },
});
