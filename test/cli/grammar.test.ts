import { describe, expect, it } from 'vitest';
import { grammarRules } from '../../src/workbench/grammar-model.js';
import { grammarNames, grammarTitles, openGrammar } from '../../src/workbench/grammars.js';
import { decisionPoints } from '../../src/workbench/production-names.js';
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

describe.each([
  'layout',
  'tokens',
  'cst',
  'ast',
  'explain',
  'trace',
  'coverage',
  'diff',
  'diagram',
  'ebnf',
  'ambiguity',
])('filingc grammar %s --help', (name) => {
  it('shows an example', async () => {
    const { stdout } = await runGrammar(name, '--help');
    expect(stdout).toContain(`$ filingc grammar ${name}`);
  });
});

describe('filingc grammar layout', () => {
  it('draws blocks and cells with their places', async () => {
    const { stdout } = await runGrammar('layout', file);
    expect(stdout).toMatch(/^┌─ paragraph 6:37-45 ─+┐\n│ FORM 8-K +│\n└─+┘$/m);
    expect(stdout).toMatch(/^│ .*60433-1200.*│$/m);
  });
});

describe('filingc grammar ast', () => {
  it('outlines nodes with their values', async () => {
    const { stdout } = await runGrammar('ast', file);
    expect(stdout).toMatch(/^ +reportDate: date {2}12:60-71 {2}"2002-05-06" {2}raw "May 6, 2002"$/m);
  });
});

describe('filingc grammar explain', () => {
  it('goes from the source to the node', async () => {
    const { stdout } = await runGrammar('explain', file, '--at', '28:62', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      position: { line: 28, column: 62 },
      document: { number: 1, grammar: 'currentReport' },
      stands: 'token',
      cell: { kind: 'paragraph' },
      walk: { skipped: false, rules: expect.arrayContaining(['currentReport', 'coverPage']) as unknown },
      node: {
        type: 'telephone',
        pointer: '/documents/0/body/coverPage/registrants/0/telephone',
        value: '+18155550142',
      },
    });
  });

  it('reads out the same', async () => {
    const { stdout } = await runGrammar('explain', file, '--offset', '0');
    expect(stdout).toMatch(/^place +1:1 \(offset 0\)$/m);
    expect(stdout).toMatch(/^next token +\w+ \(.*\).*: "SECURITIES AND EXCHANGE COMMISSION"$/m);
    expect(stdout).toMatch(/^rules +currentReport > coverPage/m);
  });

  it('explains the container of a submission', async () => {
    const { stdout } = await runGrammar('explain', submission, '--at', '1:1');
    expect(stdout).toMatch(/^token +EnvelopeOpen/m);
    expect(stdout).toMatch(/^document +none: the container/m);
  });

  it.each([
    ['--at', '999:1', 'there is no line 999: the last line of the input is 68.'],
    ['--at', '69:1', 'there is no line 69: the last line of the input is 68.'],
    ['--at', '12:500', 'there is no column 500 on line 12: it ends at column 71.'],
    ['--offset', '99999', 'there is no offset 99999: the input ends at 2684.'],
  ])('explains no place that the input does not have: %s %s', async (flag, place, message) => {
    const { stdout, stderr, exitCode } = await runGrammar('explain', file, flag, place);
    expect(stderr).toContain(`error: ${message}`);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each([
    ['--at', '12:71', /^place +12:71 /m],
    ['--at', '13:1', /^place +13:1 /m],
    ['--offset', '2684', /^place +68:\d+ \(offset 2683\)$/m],
  ])('explains the end of a line, an empty line and the end of the text: %s %s', async (flag, place, row) => {
    const { stdout, exitCode } = await runGrammar('explain', file, flag, place);
    expect(stdout).toMatch(row);
    expect(exitCode).toBe(0);
  });

  it('has to be told where', async () => {
    const { stderr, exitCode } = await runGrammar('explain', file);
    expect(stderr).toContain('say where: --at LINE:COLUMN or --offset N');
    expect(exitCode).toBe(2);
  });
});

describe('filingc grammar trace', () => {
  it('follows rules, decisions and tokens, and ends with the cost', async () => {
    const { stdout } = await runGrammar('trace', file);
    expect(stdout).toMatch(/^> currentReport\n {2}\? OPTION takes coverPage {2}by AgencyLegend \w+$/m);
    expect(stdout).toMatch(/^ +> item$/m);
    expect(stdout).toMatch(/^coverPage +1 +\d+ +\d+ +\d+ +\d+\.\d\d$/m);
  });

  it('keeps to a rule', async () => {
    const { stdout } = await runGrammar('trace', '--rule', 'item', file);
    expect(stdout).toMatch(/^> item$/m);
    expect(stdout).not.toContain('> coverPage');
  });
});

describe.each(['cst', 'trace'])('filingc grammar %s --rule', (command) => {
  it('is told the nearest names where there is no such rule', async () => {
    const { stdout, stderr, exitCode } = await runGrammar(command, '--rule', 'signatureblok', file);
    expect(stderr).toMatch(
      /^error: --rule signatureblok: there is no such rule; the nearest are signatureBlock, /m,
    );
    expect(stderr).toContain('filingc grammar ebnf currentReport lists all');
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('knows the rules of the grammars that read the input alone', async () => {
    expect((await runGrammar(command, '--rule', 'opinionLetter', file)).exitCode).toBe(2);
  });

  it('says so where the parser did not take the rule', async () => {
    const { stdout, exitCode } = await runGrammar(command, '--rule', 'trailingMark', file);
    expect(stdout).toBe('The parser did not take the rule trailingMark in this document.\n');
    expect(exitCode).toBe(0);
  });
});

describe('filingc grammar coverage', () => {
  it('counts what files exercise', async () => {
    const { stdout, exitCode } = await runGrammar('coverage', '--format', 'json', file, submission);
    const report = JSON.parse(stdout) as {
      files: number;
      grammars: {
        grammar: string;
        documents: number;
        rules: { name: string; count: number; first: string }[];
      }[];
    };
    expect(report.files).toBe(2);
    const [first] = report.grammars;
    expect(first?.grammar).toBe('currentReport');
    expect(first?.rules.find(({ name }) => name === 'coverPage')).toMatchObject({ first: file });
    expect(exitCode).toBe(0);
  });

  it('lists what nothing exercised', async () => {
    const { stdout } = await runGrammar('coverage', file);
    expect(stdout).toMatch(/^ {2}alternatives +\d+ of \d+ \(\d+\.\d%\)$/m);
    expect(stdout).toContain('Alternatives that nothing exercised');
  });

  it('writes a page that needs no other file', async () => {
    const { stdout } = await runGrammar('coverage', '--format', 'html', file);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).not.toMatch(/<script|src=|url\(|https?:/);
  });

  it('does the others when a file cannot be read', async () => {
    const { stdout, stderr, exitCode } = await runGrammar('coverage', file, 'no-such-file.txt');
    expect(stdout).toMatch(/^1 files$/m);
    expect(stderr).toContain('no-such-file.txt: cannot be read');
    expect(exitCode).toBe(3);
  });
});

describe('filingc grammar ebnf, diagram and ambiguity', () => {
  it('prints rules', async () => {
    const { stdout } = await runGrammar('ebnf', 'submission');
    expect(stdout).toContain('field ::= Field Value?');
    expect(stdout).not.toContain('coverPage');
  });

  it('draws every rule, and links lead somewhere', async () => {
    const { stdout } = await runGrammar('diagram');
    const anchors = new Set(Array.from(stdout.matchAll(/\bid="([^"]+)"/g), (match) => match[1]));
    const links = Array.from(stdout.matchAll(/href="#([^"]+)"/g), (match) => match[1]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
    expect(stdout).not.toMatch(/<script|src=|url\(/);
  });

  it('reports what the analysis finds', async () => {
    const { stdout } = await runGrammar('ambiguity', 'submission');
    expect(stdout).toContain("Chevrotain's analysis finds nothing wrong.");
    expect(stdout).toMatch(/^Look-ahead: \d+ of \d+ choices see one token\.$/m);
  });

  it.each(grammarNames)('analyses the choices of %s, recursive rules among them', async (name) => {
    const { stdout, exitCode } = await runGrammar('ambiguity', '--format', 'json', name);
    const [analysis] = JSON.parse(stdout) as [{ findings: string[]; depth: { choice: string }[] }];
    const choices = [...decisionPoints(grammarRules(openGrammar(name).parser))];
    const expected = choices.flatMap(([key, { kind }]) => (kind === 'choice' ? [key] : []));
    expect(analysis.findings).toEqual([]);
    expect(analysis.depth.map(({ choice }) => choice).sort()).toEqual(expected.sort());
    expect(exitCode).toBe(0);
  });

  it('analyses all grammars where none is named', async () => {
    const { stdout } = await runGrammar('ambiguity');
    for (const name of grammarNames) expect(stdout).toContain(grammarTitles[name]);
  });

  it('knows no other grammar', async () => {
    expect((await runGrammar('ebnf', 'letter')).exitCode).toBe(2);
  });
});
