import type { IToken } from 'chevrotain';
import type {
  DocumentCstNode,
  HeaderCstNode,
  SubmissionCstNode,
  TextCstNode,
} from '../../grammar/generated/submission-cst.js';
import { bodyFormat, type BodyFormat } from '../../grammar/submission/format.js';
import { beginsSubmission, parseSubmission } from '../../grammar/submission/index.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Range } from '../core/position.js';
import { sourceDiagnostic } from './diagnostics.js';
import type { SourceFile } from './source-file.js';

/** One `<DOCUMENT>` of a submission, or the whole file where it has no container. */
export interface RawDocument extends Range {
  readonly documentType: string | null;
  readonly sequence: string | null;
  readonly filename: string | null;
  readonly description: string | null;
  /** What stands between `<TEXT>` and `</TEXT>`, without the `<PDF>`, `<XML>` or `<XBRL>` around it. */
  readonly body: Range;
  readonly format: BodyFormat;
}

export interface Container {
  /** The header's syntax tree; `null` for a document without a container or with an empty header. */
  readonly header: HeaderCstNode | null;
  readonly documents: readonly RawDocument[];
  /** The lines that begin with `-` have `- ` put before them (RFC 1421, section 4.3.2.3). */
  readonly dashEscaped: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits a source into its SGML container: privacy-enhanced envelope, header, documents. A file that does not begin
 * with a container is one document. A broken container gives diagnostics, never an exception; the body of a document
 * that is cut off runs to the end of the file.
 */
export function splitContainer(source: SourceFile): Container {
  if (!beginsSubmission(source.text)) {
    const diagnostics = source.text.trim() === '' ? [emptyInput(source)] : [];
    return { header: null, documents: [bareDocument(source)], dashEscaped: false, diagnostics };
  }
  const tree = parseSubmission(source.text);
  const [header] = (tree.children.header ?? []).filter(hasFields);
  const diagnostics: Diagnostic[] = [];
  const documents = rawDocuments(source, tree, diagnostics);
  if (documents.length === 0) diagnostics.push(noDocuments(source));
  return {
    header: header ?? null,
    documents,
    dashEscaped: tree.children.envelope !== undefined,
    diagnostics,
  };
}

function bareDocument(source: SourceFile): RawDocument {
  const whole = { start: 0, end: source.text.length };
  const format = bodyFormat(source.text, null, null);
  return {
    ...whole,
    documentType: null,
    sequence: null,
    filename: null,
    description: null,
    body: whole,
    format,
  };
}

function hasFields(header: HeaderCstNode): boolean {
  const { field, filer, group } = header.children;
  return field !== undefined || filer !== undefined || group !== undefined;
}

/** The documents in the order of the file; a `<TEXT>` that has lost its `<DOCUMENT>` counts as one. */
function rawDocuments(source: SourceFile, tree: SubmissionCstNode, diagnostics: Diagnostic[]): RawDocument[] {
  const blocks = (tree.children.document ?? []).map((node) => blockDocument(source, node, diagnostics));
  const loose = (tree.children.text ?? []).map((node) => looseDocument(source, node));
  return [...blocks, ...loose].sort((a, b) => a.start - b.start);
}

function blockDocument(source: SourceFile, node: DocumentCstNode, diagnostics: Diagnostic[]): RawDocument {
  const { DocumentClose, field, text } = node.children;
  const range = nodeRange(node);
  const lines = new Map<string, string>();
  for (const line of field ?? []) {
    const [tag] = line.children.Field;
    const value = line.children.Value?.[0]?.image.trim();
    if (tag !== undefined && value !== undefined && value !== '' && !lines.has(tag.image)) {
      lines.set(tag.image, value);
    }
  }
  if (DocumentClose === undefined) diagnostics.push(unclosedDocument(source, range));
  const documentType = lines.get('<TYPE>') ?? null;
  const [first] = text ?? [];
  return {
    ...range,
    documentType,
    sequence: lines.get('<SEQUENCE>') ?? null,
    filename: lines.get('<FILENAME>') ?? null,
    description: lines.get('<DESCRIPTION>') ?? null,
    ...bodyOf(source, first, documentType, range.end),
  };
}

function looseDocument(source: SourceFile, node: TextCstNode): RawDocument {
  const range = nodeRange(node);
  const empty = { documentType: null, sequence: null, filename: null, description: null };
  return { ...range, ...empty, ...bodyOf(source, node, null, range.end) };
}

function bodyOf(
  source: SourceFile,
  text: TextCstNode | undefined,
  documentType: string | null,
  end: number,
): Pick<RawDocument, 'body' | 'format'> {
  const wrapper = text?.children.WrapperOpen?.[0];
  const token = text?.children.Body?.[0];
  const body = token === undefined ? emptyBody(text, end) : fromNextLine(token);
  return {
    body,
    format: bodyFormat(source.text.slice(body.start, body.end), documentType, wrapper?.image ?? null),
  };
}

/** The body without the end of the line that `<TEXT>` stands on. */
function fromNextLine(token: IToken): Range {
  const { start, end } = tokenRange(token);
  const lineEnd = /^[ \t]*(?:\r\n?|\n)/.exec(token.image);
  return { start: start + (lineEnd?.[0].length ?? 0), end };
}

function emptyBody(text: TextCstNode | undefined, end: number): Range {
  const open = text?.children.WrapperOpen?.[0] ?? text?.children.TextOpen?.[0];
  const at = open === undefined ? end : tokenRange(open).end;
  return { start: at, end: at };
}

function tokenRange(token: IToken): Range {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

function nodeRange(node: DocumentCstNode | TextCstNode | HeaderCstNode): Range {
  const start = node.location?.startOffset ?? 0;
  return { start, end: (node.location?.endOffset ?? start - 1) + 1 };
}

function unclosedDocument(source: SourceFile, range: Range): Diagnostic {
  return sourceDiagnostic(
    source,
    'warning',
    'unclosed-document',
    { start: range.start, end: range.start + '<DOCUMENT>'.length },
    'This document has no </DOCUMENT>: the submission is cut off or damaged here. Fetch the file again and compare its length.',
  );
}

function noDocuments(source: SourceFile): Diagnostic {
  return wholeFile(
    source,
    'no-documents',
    'Expected a <DOCUMENT> in this submission, found none: it is cut off, or its tags are not written as EDGAR writes them, in capitals.',
  );
}

function emptyInput(source: SourceFile): Diagnostic {
  return wholeFile(source, 'empty-input', 'Expected a filing, found nothing to read. Fetch the file again.');
}

/** An error: nothing of the input could be compiled. */
function wholeFile(source: SourceFile, ruleId: string, message: string): Diagnostic {
  return sourceDiagnostic(source, 'error', ruleId, { start: 0, end: source.text.length }, message);
}
