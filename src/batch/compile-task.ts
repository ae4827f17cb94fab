import { compile } from '../compile.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { toJson } from '../output/json.js';
import { readInput, reasonOf, type Input } from './inputs.js';
import type { NotDone, Work } from './run-all.js';

export interface CompileTask {
  readonly input: Input;
  readonly type: string | null;
  readonly pretty: boolean;
}

export interface Compiled {
  readonly done: true;
  readonly json: string;
  readonly errors: readonly Diagnostic[];
  /** How many the input holds. */
  readonly documents: number;
}

/** Reads and compiles one input. */
export async function compileTask({ input, type, pretty }: CompileTask): Promise<Compiled | NotDone> {
  if (input.kind === 'unreadable') return { done: false, reason: input.reason };
  try {
    const submission = compile(await readInput(input), {
      ...(input.kind === 'file' ? { path: input.path } : {}),
      ...(type === null ? {} : { type }),
    });
    const errors = submission.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    return { done: true, json: toJson(submission, pretty), errors, documents: submission.documents.length };
  } catch (error) {
    return { done: false, reason: reasonOf(error) };
  }
}

export const compileWork: Work<CompileTask, Compiled> = {
  run: compileTask,
  worker: new URL('./compile-worker.js', import.meta.url),
};
