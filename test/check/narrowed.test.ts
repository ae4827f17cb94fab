import { describe, expect, it } from 'vitest';
import { narrowed } from '../../src/check/narrowed.js';
import { check } from '../../src/check/run.js';
import { compile } from '../../src/compile.js';
import { readBase } from '../support/rule-fixture.js';

const TEXT = 'ab\r\nA copy is <b>Exhibit&nbsp;\n99.2</b> hereto (No. 1).';
const WHOLE = { start: { line: 2, column: 1, offset: 4 }, end: { line: 3, column: 24, offset: TEXT.length } };

describe('the position of a finding', () => {
  it('is narrowed to its words, over markup, entities and line ends', () => {
    expect(narrowed(TEXT, WHOLE, 'exhibit 99.2')).toEqual({
      start: { line: 2, column: 14, offset: 17 },
      end: { line: 3, column: 5, offset: 35 },
    });
    const { start, end } = narrowed(TEXT, WHOLE, '(No. 1)');
    expect(TEXT.slice(start.offset, end.offset)).toBe('(No. 1)');
  });

  it('stays that of the node where the source writes the words otherwise', () => {
    expect(narrowed(TEXT, WHOLE, 'Exhibit 99.3')).toBe(WHOLE);
  });

  it('is that of the reference in a finding on one', () => {
    const text = readBase('takedown-2006.txt').replace(
      'as exhibits to this report.',
      'as exhibits to this report; a release is\nattached hereto as Exhibit\n99.2.',
    );
    const settings = new Map([
      ['no-unresolved-exhibit-reference', { severity: 'warning' as const, options: {} }],
    ]);
    const [finding] = check(compile(text), { settings, asOf: null, text });
    expect(text.slice(finding?.position.start.offset, finding?.position.end.offset)).toBe('Exhibit\n99.2');
  });
});
