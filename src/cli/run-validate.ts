import { inputLabel, listInputs } from '../batch/inputs.js';
import { runAll } from '../batch/run-all.js';
import { validateWork } from '../batch/validate-task.js';
import { ruleById, unknownRule } from '../check/config.js';
import { explainRule, listRules } from '../check/pages.js';
import { addTotals, noTotals } from '../output/findings.js';
import type { ValidateFlags } from './validate-flags.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { findingFormatter } from './finding-formats.js';
import { openOutput, type Output } from './output.js';
import { openProgress } from './progress.js';
import { loadSettings, type ValidateSettings } from './validate-settings.js';

/**
 * Runs `filingc validate`. Findings go to standard output or the file asked for, messages to standard error.
 *
 * @param usageError reports wrong usage and does not return
 * @returns the exit status
 */
export async function runValidate(
  names: readonly string[],
  flags: ValidateFlags,
  usageError: (message: string) => never,
): Promise<ExitCode> {
  if (flags.listRules || flags.explain !== undefined) return showRules(flags, usageError);
  if (names.length === 0) usageError("error: missing argument 'INPUT'; give a file, a folder or -.");

  let settings: ValidateSettings;
  let output: Output;
  try {
    settings = await loadSettings(flags);
    output = await openOutput(flags.output ?? null);
  } catch (error) {
    return usageError(`error: ${error instanceof Error ? error.message : String(error)}`);
  }
  const formatter = findingFormatter(flags);
  const { inputs } = await listInputs(names);
  const progress = await openProgress(inputs.length, 'checked');
  const { rules, asOf, suppressions } = settings;
  const tasks = inputs.map((input) => ({
    ...{
      input,
      settings: rules,
      asOf,
      suppressions,
      type: flags.type ?? null,
      withText: formatter.needsText,
    },
  }));
  let totals = noTotals;
  let unreadable = false;
  let index = 0;
  const used = new Set<number>();
  for await (const result of runAll(validateWork, tasks, flags.jobs)) {
    const name = inputLabel(inputs[index++]);
    progress.advance();
    if (result.done) {
      const findings = { name, ...result };
      totals = addTotals(totals, findings);
      result.used.forEach((suppression) => used.add(suppression));
      await output.write(formatter.input(findings));
    } else {
      unreadable = true;
      progress.print(`${name}: cannot be checked: ${result.reason}`);
    }
  }
  await output.write(formatter.end(totals));
  for (const [at, { rule, reason }] of suppressions.entries()) {
    if (!used.has(at)) progress.print(`unused suppression of ${rule} ("${reason}"): nothing was found there`);
  }
  progress.close();
  await output.close();
  if (unreadable) return exitCodes.unreadableInput;
  const { error, warning } = totals.bySeverity;
  if (warning > settings.maxWarnings) {
    process.stderr.write(`${warning} warnings, more than the ${settings.maxWarnings} allowed\n`);
  }
  return error > 0 || warning > settings.maxWarnings ? exitCodes.errorDiagnostic : exitCodes.ok;
}

function showRules({ explain }: ValidateFlags, usageError: (message: string) => never): ExitCode {
  if (explain === undefined) {
    process.stdout.write(listRules());
    return exitCodes.ok;
  }
  const rule = ruleById(explain);
  if (!rule) return usageError(`error: ${unknownRule(explain)}`);
  process.stdout.write(explainRule(rule));
  return exitCodes.ok;
}
