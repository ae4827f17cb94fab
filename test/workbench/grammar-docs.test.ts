import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { grammarDocs } from '../../src/workbench/grammar-docs.js';

const folder = path.join(import.meta.dirname, '../../docs/grammar');

it.each([...grammarDocs()])('docs/grammar/%s is what `npm run docs` writes', (name, content) => {
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(content);
});
