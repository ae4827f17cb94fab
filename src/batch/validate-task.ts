import { compilerDiagnostics } from '../check/compiler-diagnostics.js';
import type { RuleSetting } from '../check/rule.js';
import { check } from '../check/run.js';
import { suppress, type Suppression } from '../check/suppressions.js';
import { compile } from '../compile.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { decodeBytes } from '../source/decode.js';
import { readInput, reasonOf, type Input } from './inputs.js';
import type { NotDone, Work } from './run-all.js';

export interface ValidateTask {
  readonly input: Input;
  readonly type: string | null;
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly asOf: string | null;
  readonly suppressions: readonly Suppression[];
  /** The result is to hold the source text, from which code frames are cut. */
  readonly withText: boolean;
}

export interface Validated {
  readonly done: true;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a suppression took out. */
  readonly suppressed: number;
  /** Indices of the suppressions that took effect. */
  readonly used: readonly number[];
  readonly text: string | null;
  /** How many the input holds. */
  readonly documents: number;
}

/** Reads, compiles and checks one input. */
export async function validateTask(task: ValidateTask): Promise<Validated | NotDone> {
  const { input, type, settings, asOf, suppressions, withText } = task;
  if (input.kind === 'unreadable') return { done: false, reason: input.reason };
  try {
    const { text } = decodeBytes(await readInput(input));
    const path = input.kind === 'file' ? input.path : null;
    const submission = compile(text, {
      ...(path === null ? {} : { path }),
      ...(type === null ? {} : { type }),
    });
    const findings = check(submission, { settings, asOf, text });
    const found = [...compilerDiagnostics(submission, settings, findings), ...findings];
    found.sort((a, b) => a.position.start.offset - b.position.start.offset);
    const { kept, count, used } = suppress(found, suppressions, path);
    return {
      done: true,
      diagnostics: kept,
      suppressed: count,
      used: suppressions.flatMap((suppression, index) => (used.has(suppression) ? [index] : [])),
      text: withText ? text : null,
      documents: submission.documents.length,
    };
  } catch (error) {
    return { done: false, reason: reasonOf(error) };
  }
}

export const validateWork: Work<ValidateTask, Validated> = {
  run: validateTask,
  worker: new URL('./validate-worker.js', import.meta.url),
};
