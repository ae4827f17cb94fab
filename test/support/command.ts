import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const executable = path.join(root, 'bin/filingc.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `filingc` in the repository's root. */
export function run(args: readonly string[], input: string | Buffer = ''): Promise<Outcome> {
  return outcome(spawn(process.execPath, [executable, ...args], { cwd: root }), input);
}

/** Runs a line of shell in the repository's root, where `filingc` is the command; the status is that of the first failure. */
export function runShell(line: string): Promise<Outcome> {
  const command = `filingc() { '${process.execPath}' '${executable}' "$@"; }; ${line}`;
  return outcome(spawn('bash', ['-o', 'pipefail', '-c', command], { cwd: root }), '');
}

function outcome(child: ChildProcessWithoutNullStreams, input: string | Buffer): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });
}
