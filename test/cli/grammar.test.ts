import { describe, expect, it } from 'vitest';
import { fixturePath, readFixture } from '../support/fixture.js';
import { runGrammar } from '../support/grammar-command.js';

const file = fixturePath('8-k/notes-offering/input.txt');
const submission = fixturePath('submission/privacy-enhanced/input.txt');

interface Row {
  readonly type?: string;
  readonly trivia?: string;
  readonly text?: string;
  readonly position: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

describe('filingc grammar tokens', () => {
  it('lists place, mode, type and image', async () => {
    const { stdout, exitCode } = await runGrammar('tokens', file);
    expect(stdout).toMatch(/^\d+:\d+-\d+ +\w+ +ItemHeading +"(?:Item|ITEM) \d/m);
    expect(exitCode).toBe(0);
  });

  it('gives the source back with its trivia', async () => {
    const { stdout } = await runGrammar('tokens', '--trivia', '--format', 'json', submission);
    const source = readFixture('submission/privacy-enhanced/input.txt');
    const rows = JSON.parse(stdout) as Row[];
    const pieces = rows.map(({ position }) => source.slice(position.start.offset, position.end.offset));
    expect(pieces.join('')).toBe(source);
    expect(rows.filter((row) => row.trivia !== undefined && row.text !== pieces[rows.indexOf(row)])).toEqual(
      [],
    );
  });

  it('keeps to the document asked for', async () => {
    const { stdout } = await runGrammar('tokens', '--document', '1', '--format', 'json', submission);
    expect((JSON.parse(stdout) as Row[]).some((row) => row.type === 'DocumentOpen')).toBe(false);
  });

  it('says so when there is no such document', async () => {
    const { stderr, exitCode } = await runGrammar('tokens', '--document', '9', file);
    expect(stderr).toContain('there is no document 9: the input has 1');
    expect(exitCode).toBe(2);
  });

  it('says so when the file cannot be read', async () => {
    const { stderr, exitCode } = await runGrammar('tokens', 'no-such-file.txt');
    expect(stderr).toContain('no-such-file.txt: cannot be read: there is no such file');
    expect(exitCode).toBe(3);
  });
});

describe('filingc grammar cst', () => {
  it('draws the tree of rules and tokens', async () => {
    const { stdout } = await runGrammar('cst', file);
    expect(stdout).toMatch(/^currentReport {2}3:\d+-/);
    expect(stdout).toMatch(/^ {2,}ItemHeading "(?:Item|ITEM) \d.*" {2}\d+:\d+/m);
  });

  it('starts from the rule asked for', async () => {
    const { stdout } = await runGrammar('cst', '--rule', 'item', file);
    expect(stdout).toMatch(/^item {2}\d+:\d+/);
  });

  it('prints the same tree as JSON', async () => {
    const { stdout } = await runGrammar('cst', '--format', 'json', file);
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ document: 1, view: { rule: 'currentReport', position: { start: { line: 3 } } } }],
    });
  });
});

describe.each(['tokens', 'cst'])('filingc grammar %s --help', (name) => {
  it('shows an example', async () => {
    const { stdout } = await runGrammar(name, '--help');
    expect(stdout).toContain(`$ filingc grammar ${name}`);
  });
});
