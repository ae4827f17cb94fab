import type { Diagnostic, Severity } from '../core/diagnostic.js';
import type { Range } from '../core/position.js';
import { positionOf, type SourceFile } from './source-file.js';

/** A finding about a range of the source, made before or without a parse. */
export function sourceDiagnostic(
  source: SourceFile,
  severity: Severity,
  ruleId: string,
  range: Range,
  message: string,
): Diagnostic {
  return {
    ruleId,
    severity,
    message,
    position: positionOf(source, range),
    related: [],
    source: 'parser',
    citation: null,
  };
}
