import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Submission } from '../../src/index.js';
import { run, runShell } from '../support/command.js';

const report = 'fixtures/documents/8-k/notes-offering/input.txt';
const enveloped = 'fixtures/documents/submission/privacy-enhanced/input.txt';
const many = 60;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'filingc-'));
  await mkdir(path.join(folder, 'many/deep'), { recursive: true });
  for (let index = 0; index < many; index++) {
    const place = index % 2 === 0 ? 'many' : 'many/deep';
    // Sizes differ, so that workers finish out of order.
    const text = `filing ${index}\n${'word '.repeat((many - index) * 200)}`;
    await writeFile(path.join(folder, place, `${String(index).padStart(3, '0')}.txt`), text);
  }
  await writeFile(path.join(folder, 'many/notes.md'), 'no filing');
});

afterAll(() => rm(folder, { recursive: true }));

function submissions(ndjson: string): Submission[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Submission);
}

describe('filingc compile', () => {
  it('prints one JSON document for one file', async () => {
    const { status, stdout, stderr } = await run(['compile', report]);
    const submission = JSON.parse(stdout) as Submission;
    expect(submission.type).toBe('submission');
    expect(submission.source.path).toBe(report);
    expect(submission.documents).toMatchObject([{ format: 'text', body: { type: 'currentReport' } }]);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('indents with --pretty, the same document', async () => {
    const pretty = await run(['compile', '--pretty', report]);
    const plain = await run(['compile', report]);
    expect(pretty.stdout).toMatch(/^\{\n {2}"type": "submission",\n/);
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(plain.stdout));
  });

  it('prints a submission a line for several inputs, in their order', async () => {
    const { stdout } = await run(['compile', enveloped, report]);
    expect(submissions(stdout).map(({ source }) => source.path)).toEqual([enveloped, report]);
  });

  it('searches a folder, sorted, and keeps the order whatever the threads do', async () => {
    const alone = await run(['compile', '--jobs', '1', path.join(folder, 'many')]);
    const together = await run(['compile', '--jobs', '3', path.join(folder, 'many')]);
    const paths = submissions(together.stdout).map(({ source }) => source.path);
    expect(paths).toHaveLength(many);
    expect(paths).toEqual([...paths].sort());
    expect(together.stdout).toBe(alone.stdout);
  });

  it('reads standard input, which has no path', async () => {
    const { status, stdout } = await run(['compile', '--type', 'EX-5.1', '-'], 'Dear Sirs:\n');
    const submission = JSON.parse(stdout) as Submission;
    expect(submission.source).toEqual({ path: null, bytes: 11, encoding: 'utf-8' });
    expect(submission.documents).toMatchObject([{ documentType: 'EX-5.1', body: { type: 'opinionLetter' } }]);
    expect(status).toBe(0);
  });

  it('writes to a file with --output', async () => {
    const file = path.join(folder, 'out.json');
    const { stdout } = await run(['compile', report, '--output', file]);
    expect(stdout).toBe('');
    expect((JSON.parse(await readFile(file, 'utf8')) as Submission).type).toBe('submission');
  });

  it('does the others when an input cannot be read, and exits with 3', async () => {
    const { status, stdout, stderr } = await run(['compile', 'no-such-file.txt', report]);
    expect(status).toBe(3);
    expect(submissions(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^no-such-file\.txt: .*no such file/);
  });

  it.each([
    ['empty-input', 'Expected a filing, found nothing to read', ''],
    ['no-documents', 'Expected a <DOCUMENT>', '<SEC-DOCUMENT>x.txt : 20020509\n'],
    ['unknown-document', 'Expected a current report or an opinion letter', '\u0000\u0001\ufffd garbage'],
  ])('exits with 1 where nothing could be compiled: %s', async (ruleId, message, input) => {
    const { status, stdout, stderr } = await run(['compile', '-', report], input);
    expect(status).toBe(1);
    expect(submissions(stdout).map(({ diagnostics }) => diagnostics.map((found) => found.ruleId))).toEqual([
      [ruleId],
      [],
    ]);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`standard input:1:1: error ${ruleId}: ${message}`),
      '',
    ]);
    expect((await run(['compile', '-', 'no-such-file.txt'], input)).status).toBe(3);
  });

  it('takes --type in capitals or not', async () => {
    const { stdout } = await run(['compile', '--type', 'ex-5.1', '-'], 'Dear Sirs:\n');
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ documentType: 'EX-5.1', body: { type: 'opinionLetter' } }],
    });
  });

  it.each(['FOO', '', '10-K', 'EX-99.1'])('knows no grammar for --type %j', async (type) => {
    for (const command of [['compile'], ['validate'], ['grammar', 'cst']]) {
      const { status, stderr } = await run([...command, '--type', type, report]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: .*--type.* No grammar reads it\. Give 8-K .*EX-5 or EX-8/);
    }
  });

  it('says where --type has no effect', async () => {
    const two = `<DOCUMENT>\n<TYPE>EX-5.1\n<TEXT>\nDear Sirs:\n</TEXT>\n</DOCUMENT>\n`.repeat(2);
    const message = /^(?:-|standard input): --type 8-K has no effect: .* this one has 2\n$/;
    for (const command of [['compile'], ['validate'], ['grammar', 'cst']]) {
      expect((await run([...command, '--type', '8-K', '-'], two)).stderr).toMatch(message);
      expect((await run([...command, '--type', '8-K', report])).stderr).toBe('');
    }
  });

  it.each([
    [['compile']],
    [['compile', '--bogus', report]],
    [['compile', '--format', 'xml', report]],
    [['compile', '--jobs', '0', report]],
    [['compile', '--format', 'json', report, enveloped]],
    [['compile', '--pretty', report, enveloped]],
    [['compile', report, '--output', '/no/such/folder/out.json']],
    [['translate', report]],
  ])('exits with 2 for %j, says why, and prints no result', async (args) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /);
  });

  it('prints help with examples, and the version', async () => {
    const help = await run(['compile', '--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('Examples:');
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('ends quietly when its reader goes away', async () => {
    const { status, stderr } = await runShell(
      `filingc compile --type 8-K ${path.join(folder, 'many')} | head -c 10`,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('filingc schema', () => {
  it('prints a JSON Schema', async () => {
    const { status, stdout } = await run(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $ref: '#/$defs/submission' });
  });
});
