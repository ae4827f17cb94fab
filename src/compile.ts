import { compileDocument } from './ast/document.js';
import type { Submission } from './ast/nodes.js';
import { buildSubmissionHeader } from './ast/submission-header.js';
import { splitContainer } from './source/container.js';
import { utf8Length } from './core/utf8.js';
import { decodeBytes, withWindowsCharacters, type DecodedText } from './source/decode.js';
import { positionOf, sourceFile, type SourceFile } from './source/source-file.js';

export interface CompileOptions {
  /** Where the input was read from; goes into `source.path` as it is. */
  readonly path?: string;
  /**
   * The type of the document, such as `8-K` or `EX-5.1`, against what it declares or what its content tells. It
   * counts where the input holds one document only.
   */
  readonly type?: string;
}

/**
 * Compiles a filing: a full EDGAR submission, or one document in ASCII or HTML.
 *
 * @param input the file's bytes, or its text if it is decoded already (`source.encoding` is then `utf-8`)
 * @returns the AST with its diagnostics; bad input never throws
 */
export function compile(input: string | Uint8Array, options: CompileOptions = {}): Submission {
  const source = readSource(input, options.path ?? null);
  const container = splitContainer(source);
  const type = container.documents.length === 1 ? (options.type ?? null) : null;
  const compiled = container.documents.map((document) => compileDocument(source, container, document, type));
  return {
    type: 'submission',
    schemaVersion: 1,
    position: positionOf(source, { start: 0, end: source.text.length }),
    source: { path: source.path, bytes: source.bytes, encoding: source.encoding },
    header: container.header === null ? null : buildSubmissionHeader(source, container.header),
    documents: compiled.map(({ document }) => document),
    diagnostics: [...container.diagnostics, ...compiled.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** The source of an input: bytes are decoded, text is taken as it is, but for controls that stand for Windows' characters. */
export function readSource(input: string | Uint8Array, path: string | null): SourceFile {
  const { text, encoding } = typeof input === 'string' ? decodedText(input) : decodeBytes(input);
  const bytes = typeof input === 'string' ? utf8Length(input) : input.byteLength;
  return sourceFile(path, withWindowsCharacters(text), bytes, encoding);
}

function decodedText(text: string): DecodedText {
  return { text, encoding: 'utf-8' };
}
