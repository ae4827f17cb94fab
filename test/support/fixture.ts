import { readFileSync } from 'node:fs';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, '../../fixtures/documents');

/** Path of an authored document, such as `8-k/notes-offering/input.txt`. */
export function fixturePath(name: string): string {
  return path.join(fixtures, name);
}

export function readFixture(name: string): string {
  return readFileSync(fixturePath(name), 'utf8');
}
