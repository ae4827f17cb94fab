import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.js';

/** Places are held by the tests of losslessness; a fixture shows what a document says. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'position' || key === 'spans' || key === 'references' ? undefined : value;

const root = join(import.meta.dirname, '..', 'fixtures', 'documents');

describe.each([
  ['8-k', '8-K'],
  ['ex-5', 'EX-5.1'],
])('the fixtures of %s', (folder, type) => {
  const cases = readdirSync(join(root, folder)).filter((name) =>
    existsSync(join(root, folder, name, 'ast.json')),
  );

  it.each(cases)('%s compiles to its AST', (name) => {
    const directory = join(root, folder, name);
    const file = readdirSync(directory).find((entry) => entry.startsWith('input.'));
    const { documents } = compile(readFileSync(join(directory, file ?? '')), { type });
    const found: unknown = JSON.parse(JSON.stringify(documents[0]?.body, withoutPlaces));
    expect(found).toEqual(JSON.parse(readFileSync(join(directory, 'ast.json'), 'utf8')));
  });
});
