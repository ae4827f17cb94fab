import type { Submission } from '../ast/nodes.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { RuleSetting } from './rule.js';

/**
 * What the compiler itself reports that tells more of the grammar than of the filing: text that no grammar rule took.
 * The presets treat these like rules of `strict`, at `info`.
 */
export const grammarDiagnostics: readonly string[] = ['syntax', 'unknown-character', 'unparsed-cover-text'];

/** What a rule reports, too, with its authority. */
const reportedByRules = new Set(['dei-disagrees', 'malformed-value', 'unreadable-check-box']);

/** The compiler's own diagnostics, as far as the configuration wants them. */
export function compilerDiagnostics(
  submission: Submission,
  settings: ReadonlyMap<string, RuleSetting>,
): Diagnostic[] {
  return submission.diagnostics.flatMap((diagnostic) => {
    if (reportedByRules.has(diagnostic.ruleId)) return [];
    const setting = settings.get(diagnostic.ruleId);
    if (setting === undefined) return [diagnostic];
    return setting.severity === 'off' ? [] : [{ ...diagnostic, severity: setting.severity }];
  });
}
