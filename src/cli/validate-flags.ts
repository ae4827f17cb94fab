export const findingFormats = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const;

/** What the command line of `filingc validate` asks for. */
export interface ValidateFlags {
  readonly format: (typeof findingFormats)[number];
  readonly config?: string;
  readonly preset?: 'recommended' | 'strict';
  /** `id=severity`, as given. */
  readonly rule: readonly string[];
  readonly suppressions?: string;
  readonly maxWarnings?: number;
  readonly asOf?: string;
  readonly type?: string;
  readonly output?: string;
  readonly jobs: number;
  readonly listRules?: true;
  readonly explain?: string;
}
