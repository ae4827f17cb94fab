/** Exit statuses that every command shares. The highest that applies is returned. */
export const exitCodes = {
  ok: 0,
  /** An input had a diagnostic of severity `error`. */
  errorDiagnostic: 1,
  wrongUsage: 2,
  /** An input could not be read or compiled; the others are still done. */
  unreadableInput: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
