import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fixturePath } from './fixture.js';

/** Names of all authored documents, for {@link fixturePath}. */
export function fixtureInputs(): string[] {
  return readdirSync(fixturePath('.'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('input.'))
    .map((entry) => path.relative(fixturePath('.'), path.join(entry.parentPath, entry.name)))
    .sort();
}
