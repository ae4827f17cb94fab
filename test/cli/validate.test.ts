import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBase, ruleFixtures } from '../support/rule-fixture.js';
import { run } from '../support/command.js';

interface Findings {
  readonly path: string;
  readonly suppressed: number;
  readonly diagnostics: readonly { readonly ruleId: string; readonly severity: string }[];
}

describe('filingc validate', () => {
  let folder: string;
  const file = (name: string, text: string): string => {
    const at = path.join(folder, name);
    writeFileSync(at, text);
    return at;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'filingc-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const invalid = (rule: string): string =>
    ruleFixtures(rule, 'invalid').find(({ name }) => name === `${rule}/invalid.txt`)?.text ?? '';
  const late = (): string => file('late.txt', invalid('no-late-report'));
  const unlisted = (): string => file('unlisted.txt', invalid('no-unlisted-exhibit'));

  it('exits with 0 and says so where nothing is found', async () => {
    const { status, stdout, stderr } = await run([
      'validate',
      file('clean.txt', readBase('takedown-2006.txt')),
    ]);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'no findings in 1 filing\n',
      stderr: '',
    });
  });

  it('exits with 1 on an error, with 0 on a warning alone', async () => {
    expect((await run(['validate', unlisted()])).status).toBe(1);
    expect((await run(['validate', late()])).status).toBe(0);
  });

  it('exits with 1 above --max-warnings', async () => {
    const { status, stderr } = await run(['validate', '--max-warnings', '0', late()]);
    expect(status).toBe(1);
    expect(stderr).toContain('more than the 0 allowed');
  });

  it('takes severities from --rule, which wins over the configuration', async () => {
    const config = file('off.json', '{"rules":{"no-late-report":"off"}}');
    const off = await run(['validate', '--config', config, '--format', 'ndjson', late()]);
    const flags = ['--config', config, '--rule', 'no-late-report=error', '--format', 'ndjson'];
    const error = await run(['validate', ...flags, late()]);
    expect((JSON.parse(off.stdout) as Findings).diagnostics.map(({ ruleId }) => ruleId)).not.toContain(
      'no-late-report',
    );
    expect((JSON.parse(error.stdout) as Findings).diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'no-late-report', severity: 'error' }),
    );
    expect(error.status).toBe(1);
  });

  it('leaves out what is suppressed, and names suppressions without use', async () => {
    const suppressions = file(
      'suppressions.json',
      JSON.stringify([
        { rule: 'no-late-report', file: 'late.txt', reason: 'the extension was granted' },
        { rule: 'require-item', reason: 'never needed' },
      ]),
    );
    const { stdout, stderr } = await run([
      'validate',
      '--suppressions',
      suppressions,
      '--format',
      'json',
      late(),
    ]);
    const [findings] = JSON.parse(stdout) as Findings[];
    expect(findings?.suppressed).toBe(1);
    expect(stderr).toBe('unused suppression of require-item ("never needed"): nothing was found there\n');
  });

  it('applies the rules of --as-of to a document without a header', async () => {
    const letter = ruleFixtures('no-reliance-limit', 'invalid')[0]?.text ?? '';
    const severity = async (date: string): Promise<string | undefined> => {
      const { stdout } = await run(['validate', '--as-of', date, '--format', 'ndjson', '-'], letter);
      const { diagnostics } = JSON.parse(stdout) as Findings;
      return diagnostics.find(({ ruleId }) => ruleId === 'no-reliance-limit')?.severity;
    };
    expect(await severity('2024-03-05')).toBe('warning');
    expect(await severity('2004-03-05')).toBe('info');
  });

  it.each([
    [['--rule', 'no-late-reports=off'], 'unknown rule "no-late-reports"; did you mean'],
    [['--rule', 'no-late-report=fatal'], 'expected no-late-report=off|info|warning|error'],
    [['--as-of', '2004-02-30'], 'expected a date, YYYY-MM-DD'],
    [['--config', 'no-such-file.json'], 'cannot read no-such-file.json'],
    [['--max-warnings', '-1'], 'Give a whole number from 0'],
    [['--format', 'xml'], 'Allowed choices are'],
    [['--explain', 'no-such-rule'], 'unknown rule "no-such-rule"'],
  ])('%j is wrong usage', async (flags, message) => {
    const { status, stdout, stderr } = await run(['validate', ...flags, '-'], '');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('needs an input', async () => {
    expect((await run(['validate'])).status).toBe(2);
  });

  it('checks the others where one input cannot be read, and exits with 3', async () => {
    const { status, stdout, stderr } = await run([
      'validate',
      '--format',
      'ndjson',
      'no-such-file.txt',
      late(),
    ]);
    expect(status).toBe(3);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('no-such-file.txt: cannot be checked: there is no such file or folder');
  });

  it('lists and explains rules', async () => {
    const list = await run(['validate', '--list-rules']);
    expect(list.stdout).toContain('no-unlisted-exhibit');
    const { status, stdout } = await run(['validate', '--explain', 'no-late-report']);
    expect(status).toBe(0);
    for (const part of ['four business days', 'General Instruction B.1', 'from 2004-08-23']) {
      expect(stdout).toContain(part);
    }
  });

  it('lists and explains the compiler’s diagnostics as such', async () => {
    expect((await run(['validate', '--list-rules'])).stdout).toContain('malformed-value');
    const { status, stdout } = await run(['validate', '--explain', 'malformed-value']);
    expect(status).toBe(0);
    expect(stdout).toContain('none: the compiler');
  });

  it('does not say that nothing was found where nothing was checked', async () => {
    const { status, stdout } = await run(['validate', 'no-such-file.txt']);
    expect(status).toBe(3);
    expect(stdout).toBe('nothing was checked\n');
  });

  it('says that --type does not suit the page', async () => {
    const page = readBase('takedown-2006.txt')
      .replace(/^[^]*?<TEXT>/, '')
      .replace(/<\/TEXT>[^]*$/, '');
    const { stdout } = await run(['validate', '--type', 'EX-5.1', file('bare.txt', page)]);
    expect(stdout).toContain('doubtful-type');
    expect(stdout).toMatch(/shows\s+a current report/);
    const suited = await run(['validate', '--type', '8-K', file('bare.txt', page)]);
    expect(suited.stdout).not.toContain('doubtful-type');
  });
});
