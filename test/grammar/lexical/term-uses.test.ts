import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/lexical/defined-terms.js';
import { usesOf } from '../../../grammar/lexical/term-uses.js';

/** Where each term is used, as the words that stand there and the words after them. */
function uses(text: string): string[] {
  const definitions = findDefinitions(text);
  return usesOf(text, definitions).flatMap((spans) =>
    spans.map(({ start }) => text.slice(start, start + 20)),
  );
}

describe('uses of a term', () => {
  it.each([
    ['the bonds (the "Securities") and the Securities and other goods', ['Securities and other']],
    ['the bonds (the "Securities") filed with the Securities and Exchange Commission', []],
    ['the bonds (the "Securities") under the Securities Act of 1933', []],
    ['a deed (the "Indenture") and the Indenture Trustee', ['Indenture Trustee']],
    ['a deed (the "Indenture") under the Trust Indenture Act of 1939', []],
    [
      'an Agreement and Plan of Merger tells how Slip joins us (the "Merger"); the Merger and a Plan of Merger',
      ['Merger and a Plan of'],
    ],
    [
      'the act of 1933 (the "Securities Act") and rules under the Securities Act itself',
      ['Securities Act itsel'],
    ],
  ])('%s', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });
});
