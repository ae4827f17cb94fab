/** Exit statuses that every command shares. The highest that applies is returned. */
export const exitCodes = {
  ok: 0,
  /** An input had a diagnostic of severity `error`. */
  errorDiagnostic: 1,
  wrongUsage: 2,
  /** An input could not be read or compiled (the others are still done), or the output not be written. */
  notReadOrWritten: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Raises the status that the process will exit with. Statuses are raised as soon as they are known, not returned at the end: a run
 * that its reader ends early keeps what was found so far.
 */
export function raiseExitCode(code: ExitCode): void {
  process.exitCode = Math.max(Number(process.exitCode ?? exitCodes.ok), code);
}
