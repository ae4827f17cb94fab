import { constants } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

/** An input named on the command line, or found in a folder that was. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** Files that filings come in; those of other names are compiled when they are named themselves. */
const filingExtensions = new Set(['.txt', '.htm', '.html', '.sgml', '.nc']);

const nothingToRead = `the folder holds no filings; it is searched for files in ${[...filingExtensions].join(', ')}`;

export interface InputList {
  readonly inputs: readonly Input[];
  /** A folder, or more than one input, was asked for: the output is a list, however many files there are. */
  readonly several: boolean;
  /** The folders that were searched, as they were named. */
  readonly folders: readonly string[];
}

/** Whether a folder that holds a file of this name is taken to hold a filing. */
export function isFilingName(name: string): boolean {
  return filingExtensions.has(path.extname(name).toLowerCase());
}

/** Expands the command line's inputs, in their order; folders recursively, sorted by path. */
export async function listInputs(names: readonly string[]): Promise<InputList> {
  const inputs: Input[] = [];
  const folders: string[] = [];
  for (const name of names) {
    if (name === '-') {
      inputs.push({ kind: 'stdin' });
      continue;
    }
    try {
      if ((await stat(name)).isDirectory()) {
        folders.push(name);
        const files = await filesOf(name);
        if (files.length > 0) inputs.push(...files);
        else inputs.push({ kind: 'unreadable', path: name, reason: nothingToRead });
      } else inputs.push({ kind: 'file', path: name });
    } catch (error) {
      inputs.push({ kind: 'unreadable', path: name, reason: reasonOf(error) });
    }
  }
  return { inputs, several: names.length > 1 || folders.length > 0, folders };
}

/** The filings of a folder and of those below it, links to files among them; links to folders, which may lead in circles, not. */
async function filesOf(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries.filter(({ name }) => isFilingName(name));
  const files = await Promise.all(
    named.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(file))) ? [file] : [];
    }),
  );
  return files
    .flat()
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => ({ kind: 'file', path: file }));
}

async function leadsToFile(link: string): Promise<boolean> {
  const target = await stat(link).catch(() => null);
  // A link to nothing is read like a file, and then reported.
  return target === null || target.isFile();
}

/** The bytes of an input. Rejects when the file cannot be read, or is longer than a text can be. */
export async function readInput(input: Exclude<Input, { kind: 'unreadable' }>): Promise<Uint8Array> {
  if (input.kind === 'file') refuseOverlong((await stat(input.path)).size);
  const bytes = await (input.kind === 'stdin' ? buffer(process.stdin) : readFile(input.path));
  // Of a pipe the length is not known before.
  refuseOverlong(bytes.byteLength);
  return bytes;
}

function refuseOverlong(bytes: number): void {
  if (bytes <= constants.MAX_STRING_LENGTH) return;
  const [size, most] = [bytes, constants.MAX_STRING_LENGTH].map((count) => Math.floor(count / 1_000_000));
  throw new Error(`it has ${size} MB, and at most ${most} MB can be read at once; split it`);
}

/** What went wrong and what to do about it, for a reader who has no system manual at hand. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied; check who may read and write it';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'ENOSPC') return 'there is no space left; free some, or write elsewhere';
  return error instanceof Error ? error.message : String(error);
}

/** How messages name an input. */
export function inputLabel(input: Input | undefined): string {
  return input === undefined || input.kind === 'stdin' ? 'standard input' : input.path;
}
