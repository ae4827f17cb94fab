import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder of real filings beside the project. Tests that read it skip, and say so, where it is missing. */
const shared = path.resolve(import.meta.dirname, '../../../shared');

export function sharedPath(...parts: string[]): string {
  return path.join(shared, ...parts);
}

/** Whether the shared folder is there; prints why `what` is skipped if it is not. */
export function hasShared(what: string): boolean {
  const found = existsSync(shared);
  if (!found) console.warn(`skipped: ${what}: the folder of real filings (../shared) is not there`);
  return found;
}

/** Paths of the corpus files, sorted, of all folders or those named. */
export function corpusFiles(...folders: string[]): string[] {
  return (folders.length > 0 ? folders : ['submissions', 'form8k', 'opinions']).flatMap((folder) =>
    readdirSync(sharedPath('corpus', folder))
      .sort()
      .map((file) => sharedPath('corpus', folder, file)),
  );
}
