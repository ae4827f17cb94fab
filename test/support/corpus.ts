import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeBytes } from '../../src/source/decode.js';
import { sourceFile, type SourceFile } from '../../src/source/source-file.js';

/** The folder of real filings beside the project. */
const shared = path.resolve(import.meta.dirname, '../../../shared');

/** A path in the folder of real filings. */
export function sharedPath(...parts: string[]): string {
  return path.join(shared, ...parts);
}

/** Why tests over real filings do not run; `null` where these are present. */
export const corpusMissing = existsSync(sharedPath('corpus'))
  ? null
  : 'skipped: the folder of real filings (../shared) is not beside the project';

/** Whether real filings are present; prints why tests are skipped if they are not. */
export function hasCorpus(): boolean {
  if (corpusMissing !== null) console.warn(corpusMissing);
  return corpusMissing === null;
}

/** Paths of all real filings, sorted; none where the corpus is missing. */
export function corpusFiles(): string[] {
  if (!hasCorpus()) return [];
  return ['submissions', 'form8k', 'opinions'].flatMap((folder) =>
    readdirSync(sharedPath('corpus', folder))
      .sort()
      .map((name) => sharedPath('corpus', folder, name)),
  );
}

export function readSourceFile(file: string): SourceFile {
  const bytes = readFileSync(file);
  const { text, encoding } = decodeBytes(bytes);
  return sourceFile(file, text, bytes.byteLength, encoding);
}
