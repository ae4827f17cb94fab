import { spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Submission } from '../../src/index.js';
import { run, runShell } from '../support/command.js';
import { readFixture } from '../support/fixture.js';

const filing = readFixture('8-k/notes-offering/input.txt');
let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const compiled = (name: string): Submission => JSON.parse(read(name)) as Submission;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'filingc-output-'));
  mkdirSync(at('filings'));
  writeFileSync(at('filings/a.txt'), filing);
  writeFileSync(at('before.json'), 'before');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(['compile', 'validate'])('the output of filingc %s', (command) => {
  it.each([
    ['the input itself', (): string => at('filings/a.txt')],
    [
      'a link to it',
      (): string => {
        symlinkSync(at('filings/a.txt'), at('link.json'));
        return at('link.json');
      },
    ],
    [
      'another name of it',
      (): string => {
        linkSync(at('filings/a.txt'), at('name.json'));
        return at('name.json');
      },
    ],
  ])('is refused where it is %s', async (_, output) => {
    const { status, stdout, stderr } = await run([command, at('filings/a.txt'), '-o', output()]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: --output .* would overwrite an input, .*a\.txt; give another file/);
    expect(read('filings/a.txt')).toBe(filing);
  });

  it('is refused where a searched folder holds it', async () => {
    expect((await run([command, folder, '-o', at('filings/a.txt')])).status).toBe(2);
    expect(read('filings/a.txt')).toBe(filing);
  });

  it('is refused where standard input comes from it', async () => {
    const { status, stderr } = await runShell(
      `filingc ${command} - -o ${at('filings/a.txt')} < ${at('filings/a.txt')}`,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('would overwrite an input, standard input');
    expect(read('filings/a.txt')).toBe(filing);
  });

  it('is refused where the next run would read it as a filing', async () => {
    const { status, stderr } = await run([command, at('filings'), '-o', at('filings/all.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('the next run would read it as a filing');
    expect(readdirSync(at('filings'))).toEqual(['a.txt']);
    expect((await run([command, at('filings'), '-o', at('filings/all.ndjson')])).status).not.toBe(2);
  });

  it('leaves what stood in its place when no input can be read', async () => {
    const { status } = await run([command, at('lost.txt'), '-o', at('before.json')]);
    expect(status).toBe(3);
    expect(read('before.json')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['before.json', 'filings']);
  });

  it('says that a device is full, and exits with 3', async () => {
    const file = at('filings/a.txt');
    const expected = { status: 3, stdout: '' };
    const asked = await run([command, file, '-o', '/dev/full']);
    expect(asked).toMatchObject(expected);
    expect(asked.stderr).toBe(
      '/dev/full: cannot be written: there is no space left; free some, or write elsewhere\n',
    );
    const redirected = await runShell(`filingc ${command} ${file} > /dev/full`);
    expect(redirected).toMatchObject(expected);
    expect(redirected.stderr).toBe(asked.stderr.replace('/dev/full', 'standard output'));
  });
});

describe('the output of filingc', () => {
  it('replaces a file whole, with its permissions, through a link', async () => {
    chmodSync(at('before.json'), 0o640);
    symlinkSync('before.json', at('link.json'));
    expect((await run(['compile', at('filings/a.txt'), '-o', at('link.json')])).status).toBe(0);
    expect(compiled('before.json').type).toBe('submission');
    expect(statSync(at('before.json')).mode & 0o777).toBe(0o640);
    expect(readlinkSync(at('link.json'))).toBe('before.json');
    expect(readdirSync(folder).sort()).toEqual(['before.json', 'filings', 'link.json']);
  });

  it('is kept where some inputs could be read', async () => {
    const { status } = await run(['compile', at('lost.txt'), at('filings/a.txt'), '-o', at('before.json')]);
    expect(status).toBe(3);
    expect(compiled('before.json').source.path).toBe(at('filings/a.txt'));
  });

  it('goes to devices and pipes directly', async () => {
    const file = at('filings/a.txt');
    const { stdout } = await run(['compile', file]);
    expect((await run(['compile', file, '-o', '/dev/stdout'])).stdout).toBe(stdout);
    expect(await run(['compile', file, '-o', '/dev/null'])).toMatchObject({ status: 0, stderr: '' });
    const piped = await runShell(
      `mkfifo ${at('pipe')}; cat ${at('pipe')} & filingc compile ${file} -o ${at('pipe')}; wait`,
    );
    expect(piped.stdout).toBe(stdout);
    await runShell(`filingc compile ${file} -o /dev/stdout > ${at('before.json')}`);
    expect(read('before.json')).toBe(stdout);
  });

  it('leaves no part of itself behind when the run is interrupted', async () => {
    const child = spawn(process.execPath, ['bin/filingc.js', 'compile', '-', '-o', at('before.json')]);
    const ended = new Promise((resolve) => child.on('close', (_status, signal) => resolve(signal)));
    while (readdirSync(folder).length === 2) await delay(10);
    child.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
    expect(readdirSync(folder).sort()).toEqual(['before.json', 'filings']);
    expect(read('before.json')).toBe('before');
  });

  it.each(['schema', 'validate --list-rules', 'grammar ebnf'])(
    'says of %s, too, that a device is full',
    async (command) => {
      const { status, stderr } = await runShell(`filingc ${command} > /dev/full`);
      expect(status).toBe(3);
      expect(stderr).toMatch(/^standard output: cannot be written: there is no space left.*\n$/);
    },
  );

  it.each(['compile', 'validate --format ndjson'])(
    'keeps the status of %s when its reader goes away',
    async (command) => {
      // More than a pipe holds, so that the reader is gone before all is written.
      const many = `${at('filings/a.txt')} `.repeat(100);
      const { status, stderr } = await runShell(`filingc ${command} ${at('lost.txt')} ${many} | head -c 10`);
      expect(stderr).toMatch(/lost\.txt: cannot be (?:compiled|checked): there is no such file/);
      expect(status).toBe(3);
    },
  );
});
