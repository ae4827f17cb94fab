import { inputLabel, listInputs, type Input } from '../batch/inputs.js';
import { runAll } from '../batch/run-all.js';
import { validateWork } from '../batch/validate-task.js';
import { ruleById, unknownRule } from '../check/config.js';
import { explainDiagnostic, explainRule, listRules } from '../check/pages.js';
import { addTotals, noTotals, type Totals } from '../output/findings.js';
import type { ValidateFlags } from './validate-flags.js';
import { typeUnused } from './document-type.js';
import { exitCodes, raiseExitCode } from './exit-codes.js';
import { findingFormatter } from './finding-formats.js';
import { withOutput, type Output } from './output.js';
import { openProgress } from './progress.js';
import { loadSettings, type ValidateSettings } from './validate-settings.js';

/**
 * Runs `filingc validate`. Findings go to standard output or the file asked for, messages to standard error. Raises the
 * exit status.
 *
 * @param usageError reports wrong usage and does not return
 */
export async function runValidate(
  names: readonly string[],
  flags: ValidateFlags,
  usageError: (message: string) => never,
): Promise<void> {
  if (flags.listRules || flags.explain !== undefined) {
    showRules(flags, usageError);
    return;
  }
  if (names.length === 0) usageError("error: missing argument 'INPUT'; give a file, a folder or -.");

  const settings = await loadSettings(flags).catch((error: unknown) =>
    usageError(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  const list = await listInputs(names);
  await withOutput(flags.output ?? null, list, usageError, (output) =>
    writeFindings(list.inputs, flags, settings, output),
  );
}

/** Checks the inputs and writes what is found; resolves to whether any could be checked. */
async function writeFindings(
  inputs: readonly Input[],
  flags: ValidateFlags,
  { rules, asOf, suppressions, maxWarnings }: ValidateSettings,
  output: Output,
): Promise<boolean> {
  const formatter = findingFormatter(flags);
  const progress = await openProgress(inputs.length, 'checked');
  const shared = {
    settings: rules,
    asOf,
    suppressions,
    type: flags.type ?? null,
    withText: formatter.needsText,
  };
  const tasks = inputs.map((input) => ({ input, ...shared }));
  let totals = noTotals;
  let index = 0;
  const used = new Set<number>();
  for await (const result of runAll(validateWork, tasks, flags.jobs)) {
    const name = inputLabel(inputs[index++]);
    progress.advance();
    if (result.done) {
      const unused = typeUnused(flags.type, result.documents);
      if (unused !== null) progress.print(`${name}: ${unused}`);
      const findings = { name, ...result };
      totals = addTotals(totals, findings);
      if (tooMany(totals, maxWarnings)) raiseExitCode(exitCodes.errorDiagnostic);
      result.used.forEach((suppression) => used.add(suppression));
      await output.write(formatter.input(findings));
    } else {
      raiseExitCode(exitCodes.notReadOrWritten);
      progress.print(`${name}: cannot be checked: ${result.reason}`);
    }
  }
  await output.write(formatter.end(totals));
  for (const [at, { rule, reason }] of suppressions.entries()) {
    if (!used.has(at)) progress.print(`unused suppression of ${rule} ("${reason}"): nothing was found there`);
  }
  progress.close();
  const { warning } = totals.bySeverity;
  if (warning > maxWarnings) {
    process.stderr.write(`${warning} warnings, more than the ${maxWarnings} allowed\n`);
  }
  return totals.inputs > 0;
}

function tooMany({ bySeverity: { error, warning } }: Totals, maxWarnings: number): boolean {
  return error > 0 || warning > maxWarnings;
}

function showRules({ explain }: ValidateFlags, usageError: (message: string) => never): void {
  if (explain === undefined) {
    process.stdout.write(listRules());
    return;
  }
  const rule = ruleById(explain);
  const text = rule ? explainRule(rule) : explainDiagnostic(explain);
  if (text === null) return usageError(`error: ${unknownRule(explain)}`);
  process.stdout.write(text);
}
