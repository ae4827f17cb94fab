import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { compile } from '../compile.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { toJson } from '../output/json.js';
import { reasonOf, type Input } from './inputs.js';

/** Plain data, so that it can be handed to a worker. */
export interface CompileTask {
  readonly input: Input;
  readonly type: string | null;
  readonly pretty: boolean;
}

/** What became of one input. */
export type CompileResult =
  | { readonly done: true; readonly json: string; readonly errors: readonly Diagnostic[] }
  | { readonly done: false; readonly reason: string };

/** Reads and compiles one input. Never rejects: what cannot be read is a result with its reason. */
export async function runTask({ input, type, pretty }: CompileTask): Promise<CompileResult> {
  if (input.kind === 'unreadable') return { done: false, reason: input.reason };
  try {
    const bytes = input.kind === 'stdin' ? await buffer(process.stdin) : await readFile(input.path);
    const submission = compile(bytes, {
      ...(input.kind === 'file' ? { path: input.path } : {}),
      ...(type === null ? {} : { type }),
    });
    const errors = submission.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    return { done: true, json: toJson(submission, pretty), errors };
  } catch (error) {
    return { done: false, reason: reasonOf(error) };
  }
}
