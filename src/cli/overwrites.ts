import { fstat } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inputLabel, isFilingName, type InputList } from '../batch/inputs.js';

/** Why an output may not be written where it is to be: it would overwrite an input, or be read as one by the next run. */
export async function overwrites(file: string, { inputs, folders }: InputList): Promise<string | null> {
  const present = await stat(file).catch(() => null);
  if (present?.isFile()) {
    for (const input of inputs) {
      if (input.kind === 'unreadable') continue;
      const read = await (input.kind === 'stdin' ? promisify(fstat)(0) : stat(input.path)).catch(() => null);
      if (read?.dev !== present.dev || read.ino !== present.ino) continue;
      return `--output ${file} would overwrite an input, ${inputLabel(input)}; give another file.`;
    }
  }
  if (!isFilingName(file)) return null;
  const parent = await realpath(path.dirname(file)).catch(() => null);
  for (const folder of folders) {
    const inside =
      parent !== null && `${parent}${path.sep}`.startsWith(`${await realpath(folder)}${path.sep}`);
    if (inside) {
      return `--output ${file} is in ${folder}, where the next run would read it as a filing; give a file outside of it, or of another extension.`;
    }
  }
  return null;
}
