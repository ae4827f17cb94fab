import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.js';

const readme = readFileSync('README.md', 'utf8');
const integration = readFileSync('.ci/run', 'utf8');

describe('README.md', () => {
  const commands = readme.match(/^npm ci && .*$/gm) ?? [];

  it('gives one command for the main job and one for the tests', () => {
    expect(commands).toEqual([
      'npm ci && npx filingc compile --pretty fixtures/documents/8-k/notes-offering/input.txt',
      'npm ci && npm test',
    ]);
  });

  it('gives the commands that continuous integration runs', () => {
    for (const command of commands) expect(integration).toContain(command);
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
  });

  it('shows a part of what its first command prints', () => {
    const shown: unknown = JSON.parse(/```json\n([^`]*)```/.exec(readme)?.[1] ?? '');
    const [document] = compile(readFileSync('fixtures/documents/8-k/notes-offering/input.txt')).documents;
    expect(document?.body).toMatchObject(shown as object);
  });

  it('names every dependency and says why it is there', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const rows = readme.slice(readme.indexOf('## Dependencies')).replaceAll('\\*', '*');
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    // A family of packages has one row.
    for (const name of named) expect(rows).toContain(name.replace(/^(@codemirror\/).*/, '$1*'));
  });
});
