import { describe, expect, it } from 'vitest';
import { narrowed, wordingAt } from '../../src/check/narrowed.js';
import { check } from '../../src/check/run.js';
import { compile } from '../../src/compile.js';
import { readBase } from '../support/rule-fixture.js';

const TEXT = 'ab\r\nA copy is <b>Exhibit&nbsp;\n99.2</b> hereto (No. 1).';
const WHOLE = { start: { line: 2, column: 1, offset: 4 }, end: { line: 3, column: 24, offset: TEXT.length } };

describe('the position of a finding', () => {
  it('is narrowed to its words, over markup, entities and line ends', () => {
    expect(narrowed(TEXT, WHOLE, { words: 'exhibit 99.2', before: 0 })).toEqual({
      start: { line: 2, column: 14, offset: 17 },
      end: { line: 3, column: 5, offset: 35 },
    });
    const { start, end } = narrowed(TEXT, WHOLE, { words: '(No. 1)', before: 0 });
    expect(TEXT.slice(start.offset, end.offset)).toBe('(No. 1)');
  });

  it('is that of the words themselves where they begin another word before', () => {
    const text = 'Exhibit 99.10 hereto, and Exhibit 99.1 to this report';
    const whole = {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: text.length + 1, offset: text.length },
    };
    const wording = wordingAt(text, text.lastIndexOf('Exhibit'), 'Exhibit 99.1');
    expect(wording).toEqual({ words: 'Exhibit 99.1', before: 1 });
    expect(wording && narrowed(text, whole, wording).start.offset).toBe(26);
    expect(wordingAt('a '.repeat(20_000), 100, 'a')).toBeUndefined();
  });

  it('stays that of the node where the source writes the words otherwise', () => {
    expect(narrowed(TEXT, WHOLE, { words: 'Exhibit 99.3', before: 0 })).toBe(WHOLE);
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
