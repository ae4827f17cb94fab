import type { SourceFile } from '../source/source-file.js';
import { parseDocument, type DocumentInput } from '../parse/document.js';
import type { GrammarKind, Parsed } from '../parse/parse.js';
import { builderOf } from './builder.js';
import type { CurrentReport, OpinionLetter } from './nodes.js';
import { buildOpinionLetter } from './opinion/opinion-letter.js';
import { buildCurrentReport } from './report/current-report.js';

/** A compiled document body and what it was built from. */
export interface CompiledBody {
  readonly body: CurrentReport | OpinionLetter;
  readonly parsed: Parsed;
}

/** Compiles the body of a document that has a grammar. Never throws on input. */
export function compileBody(source: SourceFile, input: DocumentInput, kind: GrammarKind): CompiledBody {
  const parsed = parseDocument(source, input, kind);
  return { body: buildBody(source, parsed), parsed };
}

/** Builds the AST of a parsed body. */
export function buildBody(source: SourceFile, parsed: Parsed): CurrentReport | OpinionLetter {
  const builder = builderOf(source, parsed.flow);
  return parsed.kind === 'currentReport'
    ? buildCurrentReport(parsed, builder)
    : buildOpinionLetter(parsed, builder);
}
