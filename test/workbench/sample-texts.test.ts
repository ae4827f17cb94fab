import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../src/workbench/sample-texts.js';

describe('sampleTexts', () => {
  it.each([
    [/cat|dog/, ['cat', 'dog']],
    [/ab?c/, ['ac', 'abc']],
    [/[x-z]{2}/, ['xx']],
    [/a(?!a)b/, ['ab']],
    [/[^a-z]+/, ['A', 'AA']],
  ])('of %s', (pattern, samples) => {
    expect(sampleTexts(pattern).sort()).toEqual([...samples].sort());
  });

  it('gives none for a pattern that cannot match as a whole', () => {
    expect(sampleTexts(/a(?=b)/)).toEqual([]);
  });

  it('gives texts that the pattern matches whole', () => {
    const part = fc.constantFrom('a', '[0-9]', '(x|yy)', '\\s?', 'b+', '(?:cd){1,2}', '\\.');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const source = parts.join('');
        for (const sample of sampleTexts(new RegExp(source)))
          expect(sample).toMatch(new RegExp(`^(?:${source})$`));
      }),
    );
  });
});
