import { inputLabel, listInputs, readInput, reasonOf } from '../batch/inputs.js';
import { readSource } from '../compile.js';
import { submissionOf } from '../workbench/ast-view.js';
import { coverageCounter, type Coverage } from '../workbench/coverage.js';
import { inspect } from '../workbench/inspect.js';

/** Counts what inputs exercise; those that cannot be read are listed with their reason. */
export async function coverInputs(
  names: readonly string[],
): Promise<{ readonly coverage: Coverage; readonly unreadable: readonly string[] }> {
  const counter = coverageCounter();
  const unreadable: string[] = [];
  const { inputs } = await listInputs(names);
  for (const input of inputs) {
    const label = inputLabel(input);
    try {
      if (input.kind === 'unreadable') throw new Error(input.reason);
      const inspection = inspect(readSource(await readInput(input), label), null);
      counter.add(label, inspection, submissionOf(inspection, null));
    } catch (error) {
      unreadable.push(`${label}: cannot be read: ${reasonOf(error)}`);
    }
  }
  return { coverage: counter.result(), unreadable };
}
