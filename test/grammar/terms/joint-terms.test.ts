import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';

describe('what a term takes in beside its phrase', () => {
  const beside = (text: string): (string | null)[] =>
    findDefinitions(text).map(
      ({ togetherWith }) => togetherWith && text.slice(togetherWith.start, togetherWith.end),
    );

  it.each([
    [
      'a supplement of today (the "Supplement" and, together with the Base Indenture, the "Indenture")',
      [null, 'the Base Indenture'],
    ],
    ['Kiln Corp. (together with its affiliates, the “Company”)', ['its affiliates']],
    ['Clay Bank (the “Trustee,” together with any successor thereto) fires', ['any successor thereto']],
    [
      'a supplement (each such supplement, together with the base prospectus, as amended, collectively, a “Prospectus”)',
      ['the base prospectus, as amended'],
    ],
    [
      'A supplement of today, which together with the base prospectus shall constitute the “Prospectus,” was filed',
      ['the base prospectus'],
    ],
    ['The notes, together with the bonds, are referred to herein as the “Securities.”', ['the bonds']],
    ['sold its kiln, together with its stock of clay, and “Wheel” means the wheel.', [null]],
    ['sold the kiln, together with the wheel (the “Wheel”), to Clay Corp.', [null]],
  ])('is what the definition names: %s', (text, things) => {
    expect(beside(text)).toEqual(things);
  });

  it('is nothing that is said of the next term', () => {
    const text =
      'the resolutions of the Kiln Board of May 1, 2001 (the Kiln Resolution, and together with the Oven Resolution, the Board Resolutions) of Kiln Corp. (the Company)';
    expect(beside(text)).toEqual([null, 'the Oven Resolution', null]);
  });

  it('is not in the phrase of the term, with or without quotation marks', () => {
    for (const mark of ['"', '']) {
      const term = (words: string): string => `${mark}${words}${mark}`;
      const text = `of senior notes of Kiln Corp. (the ${term('Senior Notes')}) due on demand, and warrants (the ${term('Warrants')} and, together with the Senior Notes, the ${term('Securities')})`;
      const { expansion } = findDefinitions(text).at(-1) ?? {};
      expect(expansion && text.slice(expansion.start, expansion.end)).toBe('warrants');
    }
  });

  it('of two terms of one parenthesis the second stands for the phrase of the first', () => {
    const text =
      'by one or more supplements to the Prospectus (each, a "Prospectus Supplement" and, together with the Base Prospectus, the "Prospectus")';
    const expansions = findDefinitions(text).map(
      ({ expansion }) => expansion && text.slice(expansion.start, expansion.end),
    );
    expect(expansions).toEqual(['supplements to the Prospectus', 'supplements to the Prospectus']);
  });
});
