import type { Diagnostic, Severity } from '../core/diagnostic.js';

/** The findings of one input. */
export interface InputFindings {
  /** As the user named it, or `standard input`. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: number;
  /** The decoded source, for formats that show it. */
  readonly text: string | null;
}

/** Findings counted over all inputs. */
export interface Totals {
  readonly inputs: number;
  readonly suppressed: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** A way to write findings. Texts end with a line end where they are not empty. */
export interface Formatter {
  readonly needsText: boolean;
  /** What is written when an input is done; formats that need all of them first write nothing here. */
  input(findings: InputFindings): string;
  end(totals: Totals): string;
}

export const noTotals: Totals = { inputs: 0, suppressed: 0, bySeverity: { error: 0, warning: 0, info: 0 } };

/** The totals with the findings of one more input. */
export function addTotals(totals: Totals, { diagnostics, suppressed }: InputFindings): Totals {
  const bySeverity = { ...totals.bySeverity };
  for (const { severity } of diagnostics) bySeverity[severity]++;
  return { inputs: totals.inputs + 1, suppressed: totals.suppressed + suppressed, bySeverity };
}
