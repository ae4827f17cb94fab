import { compileWork, type Compiled } from '../batch/compile-task.js';
import { inputLabel, listInputs } from '../batch/inputs.js';
import { runAll, type NotDone } from '../batch/run-all.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { openOutput, type Output } from './output.js';
import { openProgress } from './progress.js';

export interface CompileFlags {
  readonly format?: 'json' | 'ndjson';
  readonly pretty?: true;
  readonly type?: string;
  readonly output?: string;
  readonly jobs: number;
}

/** More error diagnostics of one input than this are counted, not shown. */
const shownErrors = 5;

/**
 * Runs `filingc compile`. Results go to standard output or the file asked for, messages to standard error.
 *
 * @param usageError reports wrong usage and does not return
 * @returns the exit status
 */
export async function runCompile(
  names: readonly string[],
  flags: CompileFlags,
  usageError: (message: string) => never,
): Promise<ExitCode> {
  const { inputs, several } = await listInputs(names);
  if (several && flags.format === 'json') {
    usageError('error: --format json takes one input; use --format ndjson for several.');
  }
  const lines = several || flags.format === 'ndjson';
  if (lines && flags.pretty) usageError('error: --pretty takes one input and no --format ndjson.');

  let output: Output;
  try {
    output = await openOutput(flags.output ?? null);
  } catch (error) {
    return usageError(`error: cannot write ${flags.output ?? 'the output'}: ${String(error)}`);
  }
  const progress = await openProgress(inputs.length, 'compiled');
  const tasks = inputs.map((input) => ({ input, type: flags.type ?? null, pretty: flags.pretty ?? false }));
  let exitCode: ExitCode = exitCodes.ok;
  let index = 0;
  for await (const result of runAll(compileWork, tasks, flags.jobs)) {
    const label = inputLabel(inputs[index++]);
    if (result.done) await output.write(`${result.json}\n`);
    progress.advance();
    for (const message of messages(label, result)) progress.print(message);
    exitCode = worse(exitCode, statusOf(result));
  }
  progress.close();
  await output.close();
  return exitCode;
}

function messages(label: string, result: Compiled | NotDone): string[] {
  if (!result.done) return [`${label}: cannot be compiled: ${result.reason}`];
  const shown = result.errors.slice(0, shownErrors).map(({ position, ruleId, message }) => {
    return `${label}:${position.start.line}:${position.start.column}: error ${ruleId}: ${message}`;
  });
  const rest = result.errors.length - shown.length;
  return rest > 0 ? [...shown, `${label}: ${rest} more errors; see "diagnostics" in the output`] : shown;
}

function statusOf(result: Compiled | NotDone): ExitCode {
  if (!result.done) return exitCodes.unreadableInput;
  return result.errors.length > 0 ? exitCodes.errorDiagnostic : exitCodes.ok;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
