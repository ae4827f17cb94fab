import { compileWork, type Compiled } from '../batch/compile-task.js';
import { inputLabel, listInputs } from '../batch/inputs.js';
import { runAll, type NotDone } from '../batch/run-all.js';
import { typeUnused } from './document-type.js';
import { exitCodes, raiseExitCode } from './exit-codes.js';
import { withOutput } from './output.js';
import { openProgress } from './progress.js';

export interface CompileFlags {
  readonly format?: 'json' | 'ndjson';
  readonly pretty?: true;
  readonly type?: string;
  readonly output?: string;
  readonly jobs: number;
}

/**
 * Runs `filingc compile`. Results go to standard output or the file asked for, messages to standard error.
 * Raises the exit status.
 *
 * @param usageError reports wrong usage and does not return
 */
export async function runCompile(
  names: readonly string[],
  flags: CompileFlags,
  usageError: (message: string) => never,
): Promise<void> {
  const list = await listInputs(names);
  const { inputs, several } = list;
  if (several && flags.format === 'json') {
    usageError('error: --format json takes one input; use --format ndjson for several.');
  }
  const lines = several || flags.format === 'ndjson';
  if (lines && flags.pretty) usageError('error: --pretty takes one input and no --format ndjson.');

  await withOutput(flags.output ?? null, list, usageError, async (output) => {
    const progress = await openProgress(inputs.length, 'compiled');
    const tasks = inputs.map((input) => ({ input, type: flags.type ?? null, pretty: flags.pretty ?? false }));
    let anyDone = false;
    let index = 0;
    for await (const result of runAll(compileWork, tasks, flags.jobs)) {
      const label = inputLabel(inputs[index++]);
      progress.advance();
      for (const message of messages(label, result)) progress.print(message);
      if (!result.done) raiseExitCode(exitCodes.notReadOrWritten);
      else {
        const unused = typeUnused(flags.type, result.documents);
        if (unused !== null) progress.print(`${label}: ${unused}`);
        if (result.errors.length > 0) raiseExitCode(exitCodes.errorDiagnostic);
        await output.write(`${result.json}\n`);
        anyDone = true;
      }
    }
    progress.close();
    return anyDone;
  });
}

function messages(label: string, result: Compiled | NotDone): string[] {
  if (!result.done) return [`${label}: cannot be compiled: ${result.reason}`];
  return result.errors.map(({ position: { start }, ruleId, message }) => {
    return `${label}:${start.line}:${start.column}: error ${ruleId}: ${message}`;
  });
}
