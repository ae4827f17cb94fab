import { regulationST } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireLetterSignature = defineRule({
  id: 'require-letter-signature',
  group: 'opinion',
  statement: 'An opinion letter must be signed.',
  why: 'An unsigned letter is nobody’s opinion.',
  remedy: 'Type the signature of the firm or of the lawyer: "/s/" and the name.',
  severity: 'warning',
  preset: 'recommended',
  citation: regulationST('302', '(a)'),
  scope: 'letter',
  *check({ letter }) {
    if (letter.signature !== null) return;
    yield {
      at: tailOf(letter.closing ?? letter),
      message: 'The letter has no signature, expected one after the closing.',
    };
  },
});
