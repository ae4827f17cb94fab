import { regulationST } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireConformedSignature = defineRule({
  id: 'require-conformed-signature',
  group: 'signatures',
  statement:
    'A signature must be typed: "/s/" and the name of the signatory, or the name set over the name in print.',
  why: 'An electronic filing is signed in typed form; a blank line means that nobody signed.',
  remedy: 'Type "/s/" and the name of the person who signed the paper original.',
  severity: 'warning',
  preset: 'recommended',
  citation: regulationST('302', '(a)'),
  scope: 'report',
  *check({ report: { signatures } }) {
    for (const block of signatures) {
      if (block.signatories.some(({ conformedSignature }) => conformedSignature !== null)) continue;
      const at = block.signatories[0] ?? tailOf(block);
      yield {
        at,
        message: 'Unexpected signature block without a typed signature, expected "/s/" and a name.',
      };
    }
  },
});
