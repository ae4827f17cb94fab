import { inOrder } from './in-order.js';
import { reasonOf } from './inputs.js';
import { runTask, type CompileResult, type CompileTask } from './task.js';

/** Below this many inputs, to start workers takes longer than they save. */
const fewInputs = 24;
/** Tasks in flight for each worker: enough to keep it busy while an earlier, longer one is waited for. */
const tasksPerWorker = 4;
/** Heap of one worker. An input that needs more is an error of its own. */
const workerHeapMegabytes = 2048;

const compileWorker = new URL('./worker.js', import.meta.url);

/**
 * Compiles inputs on up to `jobs` threads; results come in input order. An input that crashes its worker fails alone.
 *
 * @param worker the module whose default export runs a task
 */
export async function* compileAll(
  tasks: readonly CompileTask[],
  jobs: number,
  worker = compileWorker,
): AsyncGenerator<CompileResult> {
  if (jobs === 1 || tasks.length < fewInputs) {
    yield* inOrder(tasks, 1, runTask);
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<CompileTask, CompileResult>({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: workerHeapMegabytes },
  });
  // Standard input belongs to the main thread.
  const run = (task: CompileTask): Promise<CompileResult> =>
    task.input.kind === 'stdin' ? runTask(task) : pool.run(task).catch(crashed);
  try {
    yield* inOrder(tasks, jobs * tasksPerWorker, run);
  } finally {
    await pool.destroy();
  }
}

function crashed(error: unknown): CompileResult {
  return { done: false, reason: `its worker stopped: ${reasonOf(error)}` };
}
