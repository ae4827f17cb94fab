import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from '../../src/core/utf8.js';

it('counts the bytes of UTF-8, lone surrogates as the replacement character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'é', '\ud800', '\udc00', '€') }),
      (a, b) => {
        expect(utf8Length(a + b)).toBe(Buffer.byteLength(a + b));
      },
    ),
  );
});
