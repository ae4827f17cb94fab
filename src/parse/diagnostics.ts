import type { Diagnostic } from '../core/diagnostic.js';
import { sourceOffset } from '../core/offset-map.js';
import type { Range } from '../core/position.js';
import { positionOf, type SourceFile } from '../source/source-file.js';
import type { Parsed } from './parse.js';

/**
 * The one funnel from lexing and parsing errors to diagnostics. A syntax error is a warning: what could be compiled
 * was, and what no rule took is in the AST as `unparsed`.
 */
export function syntaxDiagnostics(source: SourceFile, parsed: Parsed): Diagnostic[] {
  const { flow } = parsed;
  const diagnostic = (
    origin: 'lexer' | 'parser',
    message: string,
    start: number,
    end: number,
  ): Diagnostic => {
    const range: Range = { start: sourceOffset(flow.map, start), end: sourceOffset(flow.map, end) };
    return {
      ruleId: origin === 'lexer' ? 'unknown-character' : 'syntax',
      severity: 'warning',
      message,
      position: positionOf(source, { start: range.start, end: Math.max(range.start, range.end) }),
      related: [],
      source: origin,
      citation: null,
    };
  };
  return [
    ...parsed.lexingErrors.map((error) =>
      diagnostic('lexer', error.message, error.offset, error.offset + error.length),
    ),
    ...parsed.parsingErrors.map((error) => {
      // A token that recovery made up, and the end-of-file token, have no offset: the token before them ends there.
      const at = Number.isNaN(error.token.startOffset)
        ? (error.previousToken?.endOffset ?? flow.text.length - 1) + 1
        : error.token.startOffset;
      const length = Number.isNaN(error.token.startOffset) ? 0 : error.token.image.length;
      return diagnostic('parser', error.message, at, at + length);
    }),
  ];
}
