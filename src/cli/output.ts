import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { access, constants, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf, type InputList } from '../batch/inputs.js';
import { overwrites } from './overwrites.js';

export interface Output {
  /** Resolves when more can be written: the writer waits for a slow reader. */
  write(text: string): Promise<void>;
}

/** The output could not be written: no space, no permission. The message is for the user. */
export class OutputError extends Error {
  constructor(name: string, cause: unknown) {
    super(`${name}: cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

interface OpenOutput extends Output {
  /** Ends a run that has results to keep. */
  keep(): Promise<void>;
  /** Ends a run that has none: what stood in the output's place stays as it was. */
  discard(): Promise<void>;
}

/**
 * Runs work that writes to standard output (`null`) or a file. The file takes its place when the work is done, whole; it leaves what
 * stood there where the work rejects, or resolves to `false`: it has no results. Rejects with an {@link OutputError} when the file
 * cannot be written.
 *
 * @param list what the work reads: a file that would overwrite an input is refused
 * @param refused is told why a file cannot be written, before any work is done, and does not return
 */
export async function withOutput(
  file: string | null,
  list: InputList,
  refused: (message: string) => never,
  work: (output: Output) => Promise<boolean>,
): Promise<void> {
  const problem = file === null ? null : await overwrites(file, list);
  if (problem !== null) refused(`error: ${problem}`);
  const output = await openOutput(file).catch((error: unknown) =>
    refused(`error: cannot write ${file ?? 'the output'}: ${reasonOf(error)}`),
  );
  let done = false;
  try {
    done = await work(output);
  } finally {
    await (done ? output.keep() : output.discard());
  }
}

async function openOutput(file: string | null): Promise<OpenOutput> {
  if (file === null || path.resolve(file) === '/dev/stdout') return standardOutput;
  const present = await stat(file).catch(() => null);
  // A device or a pipe is no file that another can be put in the place of.
  if (present !== null && !present.isFile()) return directOutput(file, await open(file, 'w'));
  if (present !== null) await access(file, constants.W_OK);
  // The file that a link leads to is replaced, not the link.
  return replacingOutput(present === null ? file : await realpath(file), present?.mode ?? null);
}

const standardOutput: OpenOutput = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  keep: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};

function directOutput(name: string, handle: FileHandle): OpenOutput {
  const end = (): Promise<void> => written(name, handle.close());
  return { write: (text) => written(name, handle.writeFile(text)), keep: end, discard: end };
}

/** @param mode permissions of the file that is replaced; `null` where there is none */
async function replacingOutput(file: string, mode: number | null): Promise<OpenOutput> {
  const partial = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.partial`);
  const remove = (): void => rmSync(partial, { force: true });
  // Once: the signal sent again ends the process as it would have.
  const interrupted = (signal: NodeJS.Signals): void => {
    remove();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.off('exit', remove).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  };
  // Before the file is there: no signal finds it without them.
  process.once('exit', remove).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const handle = await open(partial, 'wx').catch((error: unknown) => {
    forget();
    throw error;
  });
  const settled = async (end: () => Promise<void>): Promise<void> => {
    await handle.close();
    await end();
    forget();
  };
  return {
    write: (text) => written(file, handle.writeFile(text)),
    async keep() {
      if (mode !== null) await handle.chmod(mode);
      await written(
        file,
        settled(() => rename(partial, file)),
      );
    },
    discard: () => settled(() => rm(partial, { force: true })),
  };
}

async function written(name: string, operation: Promise<void>): Promise<void> {
  try {
    await operation;
  } catch (error) {
    throw new OutputError(name, error);
  }
}
