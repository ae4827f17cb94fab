import { practice } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireAddressee = defineRule({
  id: 'require-addressee',
  group: 'opinion',
  statement: 'An opinion letter should be addressed to somebody.',
  why: 'The addressee, as a rule the issuer, is the client whose securities are opined on.',
  remedy: 'Add the name and address of the issuer or its board.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ letter }) {
    if (letter.addressee !== null && letter.addressee.lines.length > 0) return;
    yield { at: headOf(letter), message: 'The letter has no addressee, expected the issuer.' };
  },
});
