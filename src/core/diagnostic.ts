import type { Position } from './position.js';

export type Severity = 'error' | 'warning' | 'info';

/** Plain data: diagnostics cross worker threads and must survive a structured clone. */
export interface Diagnostic {
  /** Stable kebab-case name of what was found, such as `malformed-file-number`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong, why it matters where that is not plain, and what to do. */
  readonly message: string;
  readonly position: Position;
  readonly related: readonly RelatedPlace[];
  readonly source: 'lexer' | 'parser' | 'validator';
  /** The authority for the finding (form instruction, regulation, bulletin), if it has one. */
  readonly citation: string | null;
}

export interface RelatedPlace {
  readonly message: string;
  readonly position: Position;
}
