import type { CstNode } from 'chevrotain';
import { buildBody } from '../ast/body.js';
import { documentKind } from '../ast/document.js';
import type { CurrentReport, OpinionLetter } from '../ast/nodes.js';
import { beginsSubmission, parseSubmission } from '../../grammar/submission/index.js';
import { flowOf } from '../layout/flow.js';
import type { Layout } from '../layout/model.js';
import { layoutDocument, type DocumentInput } from '../parse/document.js';
import { losslessPieces, type Piece, type ReadDocument } from '../parse/lossless.js';
import { parseFlow, type Parsed } from '../parse/parse.js';
import { splitContainer, type RawDocument } from '../source/container.js';
import type { SourceFile } from '../source/source-file.js';

/** A document with what each stage made of it. */
export interface InspectedDocument extends ReadDocument {
  readonly raw: RawDocument;
  readonly input: DocumentInput;
}

/** A document that a grammar reads. */
export interface ReadableDocument extends InspectedDocument {
  readonly layout: Layout;
  readonly parsed: Parsed;
}

/** An input with every stage kept. */
export interface Inspection {
  readonly source: SourceFile;
  /** The container's tree; `null` for a bare document. */
  readonly container: CstNode | null;
  readonly documents: readonly InspectedDocument[];
}

/**
 * Takes an input through the stages up to the CST and keeps what each made.
 *
 * @param type stands in for the type of a single document, as for `compile`
 */
export function inspect(source: SourceFile, type: string | null): Inspection {
  const container = splitContainer(source);
  const given = container.documents.length === 1 ? type : null;
  const documents = container.documents.map((raw): InspectedDocument => {
    const format = raw.format === 'html' ? 'html' : 'text';
    const input = { body: raw.body, format, dashEscaped: container.dashEscaped } as const;
    const kind = documentKind(source, raw, given ?? raw.documentType);
    if (raw.format === 'opaque' || kind === 'opaqueBody') return { raw, input, layout: null, parsed: null };
    const layout = layoutDocument(source, input);
    return { raw, input, layout, parsed: parseFlow(kind, flowOf(layout)) };
  });
  const tree = beginsSubmission(source.text) ? parseSubmission(source.text) : null;
  return { source, container: tree, documents };
}

/** Whether a grammar reads the document. */
export function isReadable(document: InspectedDocument): document is ReadableDocument {
  return document.layout !== null && document.parsed !== null;
}

/** The tokens and trivia of the whole input. */
export function piecesOf(inspection: Inspection): Piece[] {
  return losslessPieces(inspection.source, inspection.container, inspection.documents);
}

/** The AST of a document's body, built from the tree that the inspection holds. */
export function bodyOf(inspection: Inspection, document: ReadableDocument): CurrentReport | OpinionLetter {
  return buildBody(inspection.source, document.parsed, document.input.body).body;
}
