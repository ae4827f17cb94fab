import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { check } from '../../src/check/run.js';
import { compile } from '../../src/compile.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { resolveSettings } from '../../src/check/config.js';
import { baseNames, readBase, ruleFixtures } from '../support/rule-fixture.js';

function findings(text: string, rule: string): Diagnostic[] {
  const settings = new Map([[rule, { severity: 'error' as const, options: {} }]]);
  return check(compile(text), { settings, asOf: null });
}

function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ position: { start }, message }) => `${start.line}:${start.column} ${message}`);
}

describe('the base documents of the fixtures', () => {
  it.each(baseNames())('%s has no finding under any recommended rule', (name) => {
    const settings = resolveSettings('recommended');
    expect(places(check(compile(readBase(name)), { settings, asOf: null }))).toEqual([]);
  });
});

describe.each(rules.map(({ meta }) => meta.id))('%s', (id) => {
  const invalid = ruleFixtures(id, 'invalid');
  const valid = ruleFixtures(id, 'valid');

  it('has fixtures of both kinds', () => {
    expect(invalid.length).toBeGreaterThan(0);
    expect(valid.length).toBeGreaterThan(0);
  });

  it.each(invalid)('finds what $name expects, where it expects it', ({ text, expected }) => {
    expect(expected.length).toBeGreaterThan(0);
    const found = places(findings(text, id));
    expect(found).toHaveLength(expected.length);
    for (const [index, { line, column, message }] of expected.entries()) {
      expect(found[index]).toContain(message);
      expect(
        found[index]?.startsWith(`${line}:${column} `),
        `${found[index] ?? ''} at ${line}:${column}`,
      ).toBe(true);
    }
  });

  it.each(valid)('finds nothing in $name', ({ text, expected }) => {
    expect(expected).toEqual([]);
    expect(places(findings(text, id))).toEqual([]);
  });
});
