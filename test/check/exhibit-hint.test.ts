import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/run.js';
import { compile } from '../../src/compile.js';
import { readBase } from '../support/rule-fixture.js';

const settings = new Map([['no-unattached-exhibit', { severity: 'error' as const, options: {} }]]);

/** What the finding on Exhibit 99.1 points to when its document has another type and the description given. */
function hints(description: string): string[] {
  const text = readBase('results-2003.txt').replace(
    '<TYPE>EX-99.1\n<SEQUENCE>2\n',
    `<TYPE>EX-23.1\n<SEQUENCE>2\n<DESCRIPTION>${description}\n`,
  );
  const findings = check(compile(text), { settings, asOf: null });
  expect(findings).toHaveLength(1);
  return findings[0]?.related.map(({ message }) => message) ?? [];
}

describe('a listed exhibit that is attached under another type', () => {
  it('is pointed out by its description', () => {
    expect(hints('PRESS RELEASE OF PERIDOT GAS COMPANY')).toEqual([
      'A document so described is attached as Exhibit 23.1.',
    ]);
  });

  it('is not guessed from another description, nor from one word', () => {
    expect(hints('CONSENT OF ACCOUNTANTS')).toEqual([]);
    expect(hints('RELEASE')).toEqual([]);
  });
});
