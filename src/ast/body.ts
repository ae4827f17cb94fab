import type { Diagnostic } from '../core/diagnostic.js';
import type { Range } from '../core/position.js';
import { MOST_SEPARATORS } from '../layout/flow.js';
import { sourceDiagnostic } from '../source/diagnostics.js';
import type { SourceFile } from '../source/source-file.js';
import { parseDocument, type DocumentInput } from '../parse/document.js';
import { syntaxDiagnostics } from '../parse/diagnostics.js';
import type { GrammarKind, Parsed } from '../parse/parse.js';
import { builderOf } from './builder.js';
import type { CurrentReport, OpinionLetter } from './nodes.js';
import { buildOpinionLetter } from './opinion/opinion-letter.js';
import { buildCurrentReport } from './report/current-report.js';

/** A compiled document body and what it was built from. */
export interface CompiledBody {
  readonly body: CurrentReport | OpinionLetter;
  readonly parsed: Parsed;
  /** Of lexer, parser and builders, in source order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the body of a document that has a grammar. Never throws on input. */
export function compileBody(source: SourceFile, input: DocumentInput, kind: GrammarKind): CompiledBody {
  const parsed = parseDocument(source, input, kind);
  return { parsed, ...buildBody(source, parsed, input.body) };
}

/**
 * Builds the AST of a parsed body, with the diagnostics of lexer, parser and builders in source order.
 *
 * @param range the body's range in the source
 */
export function buildBody(source: SourceFile, parsed: Parsed, range: Range): Omit<CompiledBody, 'parsed'> {
  const builder = builderOf(source, parsed.flow, range);
  const body =
    parsed.kind === 'currentReport'
      ? buildCurrentReport(parsed, builder)
      : buildOpinionLetter(parsed, builder);
  const diagnostics = [...syntaxDiagnostics(source, parsed), ...builder.diagnostics];
  if (parsed.flow.text.trim() === '') diagnostics.push(emptyBody(source, range));
  if (parsed.flow.overlong) diagnostics.push(overlongBody(source, range));
  diagnostics.sort((a, b) => a.position.start.offset - b.position.start.offset);
  return { body, diagnostics };
}

function emptyBody(source: SourceFile, range: Range): Diagnostic {
  const message =
    'Expected the text of this document, found none: its pages are images, or its body is lost.';
  return sourceDiagnostic(source, 'warning', 'empty-document', range, message);
}

function overlongBody(source: SourceFile, range: Range): Diagnostic {
  const most = MOST_SEPARATORS.toLocaleString('en');
  const message = `Expected at most ${most} paragraphs, rows and cells, found more: what follows them is read as one paragraph.`;
  return sourceDiagnostic(source, 'warning', 'overlong-document', range, message);
}
