import { inOrder } from './in-order.js';
import { reasonOf, type Input } from './inputs.js';

/** Below this many inputs, to start workers takes longer than they save. */
const fewInputs = 24;
/** Tasks in flight for each thread: files are read while another compiles, or an earlier, longer one is waited for. */
const tasksPerThread = 4;
/** Heap of one worker. An input that needs more is an error of its own. */
const workerHeapMegabytes = 2048;

/** An input that could not be read, or whose worker stopped. */
export interface NotDone {
  readonly done: false;
  readonly reason: string;
}

/** What is done with one input. Tasks and results are plain data, so that they can cross threads. */
export interface Work<Task extends { readonly input: Input }, Result> {
  /** Never rejects: what cannot be read is a result with its reason. */
  readonly run: (task: Task) => Promise<Result | NotDone>;
  /** The module that a worker thread runs; its default export is `run`. */
  readonly worker: URL;
}

/** Runs the work on up to `jobs` threads; results come in input order. An input that crashes its worker fails alone. */
export async function* runAll<Task extends { readonly input: Input }, Result>(
  { run, worker }: Work<Task, Result>,
  tasks: readonly Task[],
  jobs: number,
): AsyncGenerator<Result | NotDone> {
  if (jobs === 1 || tasks.length < fewInputs) {
    yield* inOrder(tasks, tasksPerThread, run);
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Task, Result | NotDone>({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: workerHeapMegabytes },
  });
  // Standard input belongs to the main thread.
  const start = (task: Task): Promise<Result | NotDone> =>
    task.input.kind === 'stdin' ? run(task) : pool.run(task).catch(crashed);
  try {
    yield* inOrder(tasks, jobs * tasksPerThread, start);
  } finally {
    await pool.destroy();
  }
}

function crashed(error: unknown): NotDone {
  return { done: false, reason: `its worker stopped: ${reasonOf(error)}` };
}
