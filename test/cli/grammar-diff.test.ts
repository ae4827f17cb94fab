import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/index.js';
import { run } from '../support/command.js';
import { readFixture } from '../support/fixture.js';
import { runGrammar } from '../support/grammar-command.js';

describe('filingc grammar diff', () => {
  let folder: string;
  const written = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'filingc-grammar-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('compares what compile prints, as one document or a line each', async () => {
    const one = JSON.stringify(compile(readFixture('8-k/notes-offering/input.txt'), { path: 'a.txt' }));
    const before = written('before.json', one);
    expect((await runGrammar('diff', before, before)).exitCode).toBe(0);
    const after = written(
      'after.ndjson',
      `${one.replaceAll('2002-05-06', '2003-05-06')}\n${one.replace('a.txt', 'b.txt')}\n`,
    );
    const { stdout } = await runGrammar('diff', '--format', 'json', before, after);
    expect(stdout).toContain('documents.body.coverPage.reportDate');
    expect(stdout).toContain('b.txt');
  });

  it.each([
    ['{}', ''],
    ['[]', ''],
    ['null', ''],
    ['{"type":"submission","schemaVersion":2}', ''],
    ['{"type":"submission","schemaVersion":1}\n{"type"', ':2'],
    ['no JSON', ':1'],
  ])('says of %s that compile did not print it', async (text, line) => {
    const name = written('other.json', text);
    const { stdout, stderr, exitCode } = await runGrammar('diff', name, name);
    expect(stderr).toBe(
      `${name}${line}: expected what filingc compile prints, with "type": "submission" and "schemaVersion": 1; compile the filing again\n`,
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(3);
  });

  it('says of a file that is longer than a text can be how long it may be', async () => {
    const name = written('long.json', '');
    truncateSync(name, 600_000_000);
    for (const command of [
      ['diff', name, name],
      ['tokens', name],
      ['coverage', name],
    ]) {
      const { stderr, exitCode } = await runGrammar(...command);
      expect(stderr).toBe(
        `${name}: cannot be read: it has 600 MB, and at most 536 MB can be read at once; split it\n`,
      );
      expect(exitCode).toBe(3);
    }
    const [compiled, checked] = [await run(['compile', name]), await run(['validate', name])];
    expect([compiled.status, checked.status]).toEqual([3, 3]);
    expect(compiled.stderr).toContain('it has 600 MB, and at most 536 MB can be read at once');
    expect(checked.stderr).toContain('it has 600 MB, and at most 536 MB can be read at once');
  });
});
