import { once } from 'node:events';
import { open } from 'node:fs/promises';

export interface Output {
  /** Resolves when more can be written: the writer waits for a slow reader. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens standard output (`null`) or a file, which is overwritten. Rejects if the file cannot be opened. */
export async function openOutput(path: string | null): Promise<Output> {
  if (path === null) {
    return {
      async write(text) {
        if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      close: () => Promise.resolve(),
    };
  }
  const file = await open(path, 'w');
  return {
    write: (text) => file.writeFile(text),
    close: () => file.close(),
  };
}
