import { z } from 'zod';
import type { Diagnostic } from '../core/diagnostic.js';
import { isKnownId, parseJsonFile, unknownRule } from './config.js';

/**
 * Findings that were looked at and accepted. They live in a side file, since a filing can't carry comments; each
 * names its rule and its reason, and may be limited to files and lines.
 */
const suppressionSchema = z.strictObject({
  rule: z.string().refine((id) => isKnownId(id), { error: ({ input }) => unknownRule(String(input)) }),
  reason: z.string().trim().min(1, { error: 'a suppression needs a reason' }),
  /** A path or the end of one: `0000912057-94-000263.txt`. */
  file: z.string().optional(),
  line: z.int().min(1).optional(),
});

const suppressionsSchema = z.array(suppressionSchema);

export type Suppression = z.output<typeof suppressionSchema>;

/** Throws an `Error` that names each fault of the file. */
export function parseSuppressions(text: string, name: string): Suppression[] {
  return parseJsonFile(text, name, suppressionsSchema);
}

export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  /** How many findings were left out. */
  readonly count: number;
  /** The suppressions that took effect. */
  readonly used: ReadonlySet<Suppression>;
}

/** @param file the input's path as it was given; `null` for standard input, which only unlimited entries suppress */
export function suppress(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  file: string | null,
): Suppressed {
  const used = new Set<Suppression>();
  const kept = diagnostics.filter((diagnostic) => {
    const match = suppressions.find((suppression) => covers(suppression, diagnostic, file));
    if (match) used.add(match);
    return match === undefined;
  });
  return { kept, count: diagnostics.length - kept.length, used };
}

function covers({ rule, file, line }: Suppression, diagnostic: Diagnostic, path: string | null): boolean {
  if (rule !== diagnostic.ruleId) return false;
  if (file !== undefined && !isPathEnd(path, file)) return false;
  return line === undefined || line === diagnostic.position.start.line;
}

function isPathEnd(path: string | null, end: string): boolean {
  return path !== null && (path === end || path.endsWith(`/${end}`));
}
