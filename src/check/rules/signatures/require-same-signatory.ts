import { samePerson } from '../../../analysis/names.js';
import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSameSignatory = defineRule({
  id: 'require-same-signatory',
  group: 'signatures',
  statement: 'The name under a signature must be the name after "/s/".',
  why: 'Two names leave open who signed; often the block of an earlier report was left standing.',
  remedy: 'Correct one of the names.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ report: { signatures } }) {
    for (const { conformedSignature, name } of signatures.flatMap(({ signatories }) => signatories)) {
      if (!conformedSignature || !name || samePerson(conformedSignature.raw, name.raw)) continue;
      yield {
        at: name,
        message: `Unexpected name ${quote(name.raw)}, expected ${quote(conformedSignature.raw)} as signed.`,
        related: related('The signature.', conformedSignature),
      };
    }
  },
});
