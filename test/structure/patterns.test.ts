import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, type Report } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import 'chevrotain';

/** Stages whose patterns meet the text of filings. */
const FOLDERS = [
  'grammar',
  'src/analysis',
  'src/ast',
  'src/check',
  'src/core',
  'src/layout',
  'src/parse',
  'src/source',
];
/** What the reading text has at most eighty of next to each other (`src/layout/flow.ts`), or one of (its separators). */
const BLANK = /[\s\x1c-\x1f]/;

interface Found {
  readonly pattern: RegExp;
  readonly place: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

/** The regular expressions that a file writes between slashes. */
function literalsIn(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      found.push({ pattern, place: `${file}:${String(line + 1)}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The regular expressions that modules make from strings while they are loaded. */
async function constructedIn(files: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(original, {
    construct(target, values: [string, string?], newTarget) {
      const pattern = Reflect.construct(target, values, newTarget) as RegExp;
      found.push({ pattern, place });
      return pattern;
    },
  });
  try {
    for (const file of files) {
      place = `on loading ${file}`;
      await import(path.resolve(file));
    }
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** The characters of the Basic Multilingual Plane that an attack on the pattern repeats, blanks left out. */
function repeatsText({ character }: Report): boolean {
  const { source, flags } = character.literal;
  const matches = new RegExp(`^${source}$`, flags);
  for (let unit = 0; unit < 0x10000; unit++) {
    const one = String.fromCharCode(unit);
    if (matches.test(one) && !BLANK.test(one)) return true;
  }
  return false;
}

function attacks(found: readonly Found[]): string[] {
  const patterns = new Map(found.map((one) => [`/${one.pattern.source}/${one.pattern.flags}`, one]));
  return [...patterns].flatMap(([text, { pattern, place }]) =>
    analyse(pattern)
      .reports.filter(repeatsText)
      .map(({ type, character }) => `${place}: ${type} of ${character.literal.source} in ${text}`),
  );
}

describe('the regular expressions', () => {
  const files = FOLDERS.flatMap(filesIn);
  let constructed: Found[] = [];
  beforeAll(async () => {
    constructed = await constructedIn(files);
  }, 60_000);

  it('that are written take linear time, but for gaps', () => {
    const literals = files.flatMap(literalsIn);
    expect(literals.length).toBeGreaterThan(500);
    expect(attacks(literals)).toEqual([]);
  });

  it('that are made of strings take linear time, but for gaps', () => {
    expect(constructed.length).toBeGreaterThan(400);
    expect(attacks(constructed)).toEqual([]);
  });

  it('would be told that take more', () => {
    const told = (pattern: RegExp): string[] => attacks([{ pattern, place: 'here' }]);
    expect(told(/^(?:\w+\d*)+x/)).toContain('here: Self of \\d in /^(?:\\w+\\d*)+x/');
    expect(told(/[a-z]+,? ?[a-z]+\d/)).toContain('here: Trade of [a-z] in /[a-z]+,? ?[a-z]+\\d/');
    expect(told(/^\s+,?\s+x/)).toEqual([]);
  });
});
