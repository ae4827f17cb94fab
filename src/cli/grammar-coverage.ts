import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { listInputs, reasonOf, type Input } from '../batch/inputs.js';
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
    const label = input.kind === 'stdin' ? 'standard input' : input.path;
    try {
      const inspection = inspect(readSource(await bytesOf(input), label), null);
      counter.add(label, inspection, submissionOf(inspection, null));
    } catch (error) {
      unreadable.push(`${label}: cannot be read: ${reasonOf(error)}`);
    }
  }
  return { coverage: counter.result(), unreadable };
}

async function bytesOf(input: Input): Promise<Uint8Array> {
  if (input.kind === 'unreadable') throw new Error(input.reason);
  return input.kind === 'stdin' ? buffer(process.stdin) : readFile(input.path);
}
