import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../fixtures/rules');

/** A finding that a fixture expects: place, and a part of the message. */
export interface ExpectedFinding {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A document made from a base document by edits, with what a rule must find in it. */
export interface RuleFixture {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
}

/** The documents that the edits start from; they have no finding. */
export function baseNames(): string[] {
  return readdirSync(path.join(folder, 'base')).sort();
}

export function readBase(name: string): string {
  return readFileSync(path.join(folder, 'base', name), 'utf8');
}

/** The fixtures of a rule, `valid*` or `invalid*`. */
export function ruleFixtures(rule: string, kind: 'valid' | 'invalid'): RuleFixture[] {
  const names = readdirSync(path.join(folder, rule)).filter((name) => name.startsWith(kind));
  return names.sort().map((name) => parseFixture(`${rule}/${name}`));
}

/**
 * A fixture names its base and lists edits as a diff does: lines that begin with a blank or `-` must stand in the base
 * once and together, those with `-` are replaced by those with `+`. An empty line parts edits. `finds LINE:COLUMN
 * MESSAGE` lists what is expected, places being those of the edited document.
 */
function parseFixture(name: string): RuleFixture {
  const [head = '', ...lines] = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');
  const base = /^base: (\S+)$/.exec(head)?.[1];
  if (base === undefined) throw new Error(`${name}: expected "base: FILE" in the first line`);
  let text = readBase(base);
  const expected: ExpectedFinding[] = [];
  let edit: string[] = [];
  const apply = (): void => {
    if (edit.length > 0) text = applyEdit(text, edit, name);
    edit = [];
  };
  for (const line of lines) {
    const finding = /^finds (\d+):(\d+) (.+)$/.exec(line);
    if (finding) {
      expected.push({ line: Number(finding[1]), column: Number(finding[2]), message: finding[3] ?? '' });
    } else if (line === '') apply();
    else if (/^[-+ ]/.test(line)) edit.push(line);
    else throw new Error(`${name}: unexpected line "${line}"`);
  }
  apply();
  return { name, text, expected };
}

function applyEdit(text: string, edit: readonly string[], name: string): string {
  const side = (mark: string): string =>
    edit
      .filter((line) => line.startsWith(mark) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [old, replacement] = [side('-'), side('+')];
  const at = `\n${text}`.indexOf(`\n${old}`);
  if (at < 0) throw new Error(`${name}: the base has no lines\n${old}`);
  if (`\n${text}`.includes(`\n${old}`, at + 1))
    throw new Error(`${name}: the base has more than once\n${old}`);
  return text.slice(0, at) + replacement + text.slice(at + old.length);
}
