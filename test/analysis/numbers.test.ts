import { describe, expect, it } from 'vitest';
import { compareExhibits, exhibitKey, parseExhibitNumber } from '../../src/analysis/exhibit-numbers.js';
import { canonicalFileNumber } from '../../src/analysis/file-numbers.js';
import { firstBreak } from '../../src/analysis/ordinals.js';

describe('canonicalFileNumber', () => {
  it.each([
    ['0-19277', '000-19277'],
    ['001-13958', '001-13958'],
    ['1-4321', '001-04321'],
    ['333-46893-01', '333-46893'],
    ['333- 271828', '333-271828'],
    ['No. 12345', null],
    ['333-27', null],
  ])('%s: %s', (number, expected) => {
    expect(canonicalFileNumber(number)).toBe(expected);
  });
});

describe('parseExhibitNumber', () => {
  it.each([
    ['99.1', '99.1'],
    ['99-1', '99.1'],
    ['EX-99.01', '99.1'],
    ['4(vi)', '4.vi'],
    ['EX-23.(D)', '23.d'],
    ['3(i).1', '3.i.1'],
    ['Exhibit 5', '5'],
    ['EX-101.INS', '101.ins'],
  ])('%s: %s', (text, expected) => {
    const number = parseExhibitNumber(text);
    expect(number && exhibitKey(number)).toBe(expected);
  });

  it('knows no number in a letter of the filer’s own', () => {
    expect(parseExhibitNumber('A')).toBeNull();
  });

  it('orders by the table, not by the digits', () => {
    const sorted = ['99.10', '4.2', '99.2', '10.1', '4', '99.a']
      .flatMap((text) => parseExhibitNumber(text) ?? [])
      .sort(compareExhibits);
    expect(sorted.map(exhibitKey)).toEqual(['4', '4.2', '10.1', '99.2', '99.10', '99.a']);
  });
});

describe('firstBreak', () => {
  it.each([
    [['(1)', '(2)', '(3)'], null],
    [['(a)', '(b)', '(c)'], null],
    [['(i)', '(ii)', '(iii)', '(iv)'], null],
    [['(g)', '(h)', '(i)', '(j)'], null],
    [['(i)', '(ii)', '(a)', '(b)', '(c)', '(iii)'], null],
    [['(1)', '(3)'], 1],
    [['(i)', '(ii)', '(iv)'], 2],
    [['(1)', '(2)', '(2)'], 2],
    [[], null],
  ])('%j breaks at %s', (ordinals, expected) => {
    expect(firstBreak(ordinals)).toBe(expected);
  });
});
