import { kindOfContent, kindOfType, type DocumentKind } from '../../grammar/submission/kind.js';
import type { Container, RawDocument } from '../source/container.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { sourceDiagnostic } from '../source/diagnostics.js';
import { positionOf, type SourceFile } from '../source/source-file.js';
import { compileBody } from './body.js';
import type { Body, Document } from './nodes.js';
import { opaqueBody } from './opaque-body.js';

/** A compiled document and what was found on the way. */
export interface CompiledDocument {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles one document of a container.
 *
 * @param type stands in for the type that the document declares, or where it declares none
 */
export function compileDocument(
  source: SourceFile,
  container: Container,
  raw: RawDocument,
  type: string | null,
): CompiledDocument {
  const documentType = type ?? raw.documentType;
  const { body, diagnostics } = documentBody(source, container, raw, documentType);
  const doubts = type === null ? [] : doubtfulType(source, raw, type);
  const document: Document = {
    type: 'document',
    position: positionOf(source, raw),
    documentType,
    sequence: raw.sequence,
    filename: raw.filename,
    description: raw.description,
    format: raw.format,
    body,
  };
  return { document, diagnostics: [...doubts, ...diagnostics] };
}

const kindNames = {
  currentReport: 'a current report',
  opinionLetter: 'an opinion letter',
  opaqueBody: 'another document',
} as const satisfies Record<DocumentKind, string>;

/** Where a type was asked for, and what the document declares or shows is of another kind. */
function doubtfulType(source: SourceFile, raw: RawDocument, type: string): Diagnostic[] {
  const shown = documentKind(source, raw, raw.documentType);
  // Too little of a page may be left for its kind to be seen.
  if (shown === kindOfType(type) || (shown === 'opaqueBody' && raw.documentType === null)) return [];
  const message = `Read as ${type}, as asked; expected a type that suits the document, which ${raw.documentType === null ? 'shows' : `declares ${raw.documentType}:`} ${kindNames[shown]}.`;
  return [sourceDiagnostic(source, 'warning', 'doubtful-type', raw.body, message)];
}

function documentBody(
  source: SourceFile,
  container: Container,
  raw: RawDocument,
  documentType: string | null,
): { readonly body: Body; readonly diagnostics: readonly Diagnostic[] } {
  const { body, format } = raw;
  const kind = documentKind(source, raw, documentType);
  if (format === 'opaque' || kind === 'opaqueBody') {
    return {
      body: opaqueBody(source, container, raw, documentType),
      diagnostics: unknownKind(source, container, raw, documentType),
    };
  }
  return compileBody(source, { body, format, dashEscaped: container.dashEscaped }, kind);
}

/**
 * What a document without a type of its own is cannot be told, or it is not what it was said to be: a filing that no grammar covers, or
 * one of which too little is left. An error where nothing else of the input could be compiled.
 */
function unknownKind(
  source: SourceFile,
  { documents }: Container,
  { body, documentType: declared }: RawDocument,
  documentType: string | null,
): Diagnostic[] {
  if (declared !== null || (documentType !== null && kindOfType(documentType) === 'opaqueBody')) return [];
  if (source.text.slice(body.start, body.end).trim() === '') return [];
  const message =
    documentType === null
      ? 'Expected a current report or an opinion letter, found neither, nor a <TYPE> that says what this is. Kept by its place alone.'
      : `Expected the text or HTML of a document of type ${documentType}, found neither, but PDF, XML or encoded data. Kept by its place alone.`;
  return [
    sourceDiagnostic(source, documents.length === 1 ? 'error' : 'info', 'unknown-document', body, message),
  ];
}

/** Which grammar a document is read with: by its type, or by its content where it has none. */
export function documentKind(
  source: SourceFile,
  raw: RawDocument,
  documentType: string | null,
): DocumentKind {
  if (documentType !== null) return kindOfType(documentType);
  return kindOfContent(source.text.slice(raw.body.start, raw.body.end), raw.format);
}
