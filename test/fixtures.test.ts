import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.js';

/** Places are held by the tests of losslessness; a fixture shows what a document says. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'position' || key === 'spans' || key === 'references' ? undefined : value;

const root = join(import.meta.dirname, '..', 'fixtures', 'documents', '8-k');

describe('the fixtures of current reports', () => {
  const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'ast.json')));

  it.each(cases)('%s compiles to its AST', (name) => {
    const file = readdirSync(join(root, name)).find((entry) => entry.startsWith('input.'));
    const { documents } = compile(readFileSync(join(root, name, file ?? '')), { type: '8-K' });
    const found: unknown = JSON.parse(JSON.stringify(documents[0]?.body, withoutPlaces));
    expect(found).toEqual(JSON.parse(readFileSync(join(root, name, 'ast.json'), 'utf8')));
  });
});
