import { sameCompany } from '../../../analysis/names.js';
import { form8k } from '../../citations.js';
import { quote, tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSignatureOfEachRegistrant = defineRule({
  id: 'require-signature-of-each-registrant',
  group: 'signatures',
  statement: 'A combined report must be signed for each registrant.',
  why: 'Each registrant makes the report its own by its signature.',
  remedy: 'Add a signature block for the registrant.',
  severity: 'warning',
  preset: 'strict',
  citation: form8k('signature block; General Instruction E'),
  scope: 'report',
  *check({ report: { signatures }, cover }) {
    const registrants = cover?.registrants ?? [];
    const last = signatures.at(-1);
    if (registrants.length < 2 || !last) return;
    const signed = signatures.flatMap(({ registrant }) => (registrant ? [registrant.raw] : []));
    for (const { name } of registrants) {
      if (!name || signed.some((other) => sameCompany(other, name.raw))) continue;
      yield {
        at: tailOf(last),
        message: `No signature names ${quote(name.raw)}, expected one for each registrant.`,
      };
    }
  },
});
