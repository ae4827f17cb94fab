import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeBytes } from '../../src/source/decode.js';
import { sourceFile, type SourceFile } from '../../src/source/source-file.js';

const root = path.resolve(import.meta.dirname, '../../../shared/corpus');

/** Why tests over real filings do not run; `null` where the corpus is present. */
export const corpusMissing = existsSync(root)
  ? null
  : 'skipped: the folder ../shared/corpus is not beside the project';

/** Paths of all real filings, sorted; none where the corpus is missing. */
export function corpusFiles(): string[] {
  if (corpusMissing !== null) {
    console.warn(corpusMissing);
    return [];
  }
  return ['submissions', 'form8k', 'opinions'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .sort()
      .map((name) => path.join(root, folder, name)),
  );
}

export function readSourceFile(file: string): SourceFile {
  const bytes = readFileSync(file);
  const { text, encoding } = decodeBytes(bytes);
  return sourceFile(file, text, bytes.byteLength, encoding);
}
