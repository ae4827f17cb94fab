import { describe, expect, it } from 'vitest';
import { parseConfig, resolveSettings } from '../../src/check/config.js';
import { rules } from '../../src/check/rules.js';

const strictOnly = rules.find(({ meta }) => meta.preset === 'strict')?.meta.id ?? '';

describe('parseConfig', () => {
  it('takes severities, options and the other settings', () => {
    const config = parseConfig(
      JSON.stringify({
        extends: 'strict',
        rules: { 'no-late-report': 'off', 'no-unnumbered-text': ['warning', { minimumLength: 40 }] },
        asOf: '2003-05-01',
        maxWarnings: 3,
      }),
      'filingc.config.json',
    );
    expect(config.extends).toBe('strict');
    expect(config.rules['no-unnumbered-text']).toEqual(['warning', { minimumLength: 40 }]);
  });

  it.each([
    ['{', 'c.json is not JSON'],
    ['{"rules":{"no-late-reports":"off"}}', 'unknown rule "no-late-reports"; did you mean'],
    [
      '{"rules":{"no-late-report":"fatal"}}',
      'rules.no-late-report: expected "off", "info", "warning", "error"',
    ],
    [
      '{"rules":{"no-unnumbered-text":["info",{"minimumLength":0}]}}',
      'rules.no-unnumbered-text: minimumLength',
    ],
    ['{"rules":{"no-late-report":["info",{"days":5}]}}', 'Unrecognized key'],
    ['{"asOf":"2003-02-30"}', 'asOf: expected a date, YYYY-MM-DD'],
    ['{"maxWarning":1}', 'Unrecognized key'],
    ['{"extends":"lax"}', 'extends'],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => parseConfig(text, 'c.json')).toThrow(message);
  });
});

describe('resolveSettings', () => {
  it('turns rules of strict off in recommended', () => {
    expect(resolveSettings('recommended').get(strictOnly)?.severity).toBe('off');
    expect(resolveSettings('strict').get(strictOnly)?.severity).not.toBe('off');
  });

  it('lets the command line win over the file, and keeps the file’s options', () => {
    const settings = resolveSettings(
      'recommended',
      { 'no-unnumbered-text': ['warning', { minimumLength: 40 }] },
      new Map([['no-unnumbered-text', 'error']]),
    );
    expect(settings.get('no-unnumbered-text')).toEqual({ severity: 'error', options: { minimumLength: 40 } });
  });
});
