import type { Range } from '../core/position.js';
import { flowOf } from '../layout/flow.js';
import { layoutHtml } from '../layout/html/layout-html.js';
import type { Layout } from '../layout/model.js';
import { layoutText } from '../layout/text/layout-text.js';
import type { SourceFile } from '../source/source-file.js';
import { parseFlow, type GrammarKind, type Parsed } from './parse.js';

/** What is known of a document's body before it is laid out. */
export interface DocumentInput {
  /** The body's range in the source. */
  readonly body: Range;
  readonly format: 'text' | 'html';
  /** The privacy-enhanced envelope's dash escaping has to be undone. */
  readonly dashEscaped: boolean;
}

/** Lays out the body of a document. Never throws on input. */
export function layoutDocument(source: SourceFile, input: DocumentInput): Layout {
  return input.format === 'html'
    ? layoutHtml(source.text, input.body)
    : layoutText(source.text, input.body, input.dashEscaped);
}

/** Lays out, lexes and parses one document of a submission. Never throws on input. */
export function parseDocument(source: SourceFile, input: DocumentInput, kind: GrammarKind): Parsed {
  return parseFlow(kind, flowOf(layoutDocument(source, input)));
}
