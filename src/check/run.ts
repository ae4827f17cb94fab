import { analyse, type Analysis } from '../analysis/analysis.js';
import type { Submission } from '../ast/nodes.js';
import type { Diagnostic, Severity } from '../core/diagnostic.js';
import { narrowed } from './narrowed.js';
import type { AnyRule, CheckContext, Finding, RuleSetting } from './rule.js';
import { rules } from './rules.js';
import { isInForce } from '../analysis/items.js';

export interface CheckOptions {
  /** Severity and options of each rule by id; a rule that is not named is off. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** Filing date for input that does not tell it. */
  readonly asOf: string | null;
  /** The source, by which positions of findings are narrowed to the words that they are about. */
  readonly text?: string;
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Checks a compiled submission: runs every rule that is on and in force on the filing date, and lists what they find
 * in source order. The compiler's own diagnostics are not among them.
 */
export function check(submission: Submission, { settings, asOf, text }: CheckOptions): Diagnostic[] {
  const analysis = analyse(submission, asOf);
  const filingDate = analysis.filingDate?.value ?? null;
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const setting = settings.get(rule.meta.id);
    if (setting === undefined || setting.severity === 'off' || !runsOn(rule, filingDate)) continue;
    // Blocks of several registrants share their signatories, items under one heading their text.
    const said = new Set<string>();
    for (const finding of findings(rule, analysis, { options: setting.options, filingDate })) {
      const { start, end } = finding.at.position;
      const key = `${start.offset} ${end.offset} ${finding.message}`;
      if (!said.has(key)) diagnostics.push(toDiagnostic(rule, finding, setting.severity, text));
      said.add(key);
    }
  }
  return diagnostics.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** A rule of a limited era must not run where the filing date is not known. */
function runsOn({ meta: { era } }: AnyRule, filingDate: string | null): boolean {
  if (filingDate === null) return era.from === null && era.to === null;
  return isInForce(era, filingDate);
}

function* findings(rule: AnyRule, analysis: Analysis, context: CheckContext<unknown>): Generator<Finding> {
  switch (rule.scope) {
    case 'submission':
      yield* rule.check(analysis, context);
      break;
    case 'report':
      for (const report of analysis.reports) yield* rule.check(report, context);
      break;
    case 'letter':
      for (const letter of analysis.letters) yield* rule.check(letter, context);
      break;
    case 'terms':
      for (const scope of [...analysis.reports, ...analysis.letters]) yield* rule.check(scope, context);
  }
}

/** A milder finding stays milder by as much when the configuration changes its rule's severity. */
function toDiagnostic(
  { meta }: AnyRule,
  finding: Finding,
  set: Severity,
  text: string | undefined,
): Diagnostic {
  const { position } = finding.at;
  const { wording } = finding;
  const milder = finding.severity !== undefined && rank[finding.severity] < rank[set];
  return {
    ruleId: meta.id,
    severity: milder ? (finding.severity ?? set) : set,
    message: finding.message,
    position: text === undefined || wording === undefined ? position : narrowed(text, position, wording),
    related: finding.related ?? [],
    source: 'validator',
    citation: meta.citation.text,
  };
}
