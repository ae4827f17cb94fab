import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentKind } from '../../dist/src/ast/document.js';
import { decodeBytes } from '../../dist/src/source/decode.js';
import { splitContainer } from '../../dist/src/source/container.js';
import { sourceFile } from '../../dist/src/source/source-file.js';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpus');

/** The single documents to measure: the corpus of real filings where it is beside the project, else the fixtures. */
export const folder = existsSync(corpus) ? corpus : path.join(root, 'fixtures/documents');

/**
 * Every file of the folder that holds one document with a grammar.
 * @returns {{ name: string, text: string, source: object, document: object, kind: string, dashEscaped: boolean }[]}
 */
export function subjects() {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:txt|html?)$/.test(name))
    .sort()
    .flatMap((name) => {
      const { text } = decodeBytes(readFileSync(path.join(folder, name)));
      const source = sourceFile(null, text, text.length, 'utf-8');
      const { documents, dashEscaped } = splitContainer(source);
      const [document] = documents;
      if (documents.length !== 1 || document.format === 'opaque') return [];
      const kind = documentKind(source, document, document.documentType);
      return kind === 'opaqueBody' ? [] : [{ name, text, source, document, kind, dashEscaped }];
    });
}
