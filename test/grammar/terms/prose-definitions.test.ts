import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';

/** Terms of a text with what they stand for. */
const defined = (text: string): (string | null)[][] =>
  findDefinitions(text).map(({ term, expansion }) => [
    text.slice(term.start, term.end),
    expansion && text.slice(expansion.start, expansion.end),
  ]);

describe('running text may define a term', () => {
  it.each([
    [
      'a supply agreement with Slip Corp., which we refer to as the Slip supply agreement, under which',
      'Slip supply agreement',
      'supply agreement with Slip Corp.',
    ],
    [
      'the Panel on Kilns of Ohio, which we refer to as the U.S. Kiln Panel. The rest',
      'U.S. Kiln Panel',
      'Panel on Kilns of Ohio',
    ],
    [
      'a revised cash offer for Slip (which we refer to as the revised Slip offer). It',
      'revised Slip offer',
      'revised cash offer for Slip',
    ],
    [
      'a letter agreement with Slip, which we refer to as the consent and fee agreement, that',
      'consent and fee agreement',
      'letter agreement with Slip',
    ],
    [
      'a cash dividend on its shares, which is referred to herein as the Kiln Dividend, and',
      'Kiln Dividend',
      'cash dividend on its shares',
    ],
    [
      'of the Securities Exchange Act of 1934, as amended, or the Exchange Act, and',
      'Exchange Act',
      'Securities Exchange Act of 1934, as amended',
    ],
    [
      'by the Securities and Exchange Commission, or the SEC: the',
      'SEC',
      'Securities and Exchange Commission',
    ],
    [
      'with generally accepted accounting principles, or GAAP, it',
      'GAAP',
      'generally accepted accounting principles',
    ],
    ['Kiln Works, Inc., or Kiln, sold it', 'Kiln', 'Kiln Works, Inc.'],
  ])('%s', (text, term, expansion) => {
    expect(defined(text)).toEqual([[term, expansion]]);
  });

  it.each([
    'any filing under the Securities Act of 1933, as amended, or the Exchange Act, except',
    'by the Board, the Chairman, or the President, at any time',
    'sold by Kiln Works, Inc., or Slip, to others',
    'the notes, which we refer to in Item 8.01, and',
    'the terms, which we refer to as follows: none',
    'paid by Kiln Works, Inc., or Kiln Works Limited, on',
  ])('and does not where it goes on to another: %s', (text) => {
    expect(defined(text)).toEqual([]);
  });

  it('once: a term with a definition in marks has none besides', () => {
    const text =
      'the Securities Act of 1933 (the "Securities Act") and the Securities Act of 1933, or the Securities Act, apply';
    expect(defined(text)).toEqual([['Securities Act', 'Securities Act of 1933']]);
  });
});
