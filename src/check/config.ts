import { z } from 'zod';
import { isCalendarDate } from '../analysis/calendar.js';
import type { Severity } from '../core/diagnostic.js';
import type { AnyRule, RuleSetting } from './rule.js';
import { configurableDiagnostics, grammarDiagnostics } from './compiler-diagnostics.js';
import { rules } from './rules.js';

export const severitySettings = ['off', 'info', 'warning', 'error'] as const;

export type PresetName = 'recommended' | 'strict';

const severitySchema = z.enum(severitySettings);

/** A date on the command line or in the configuration. */
export const dateSchema = z.string().refine(isCalendarDate, { error: 'expected a date, YYYY-MM-DD' });

const settingSchema = z.union(
  [severitySchema, z.tuple([severitySchema, z.record(z.string(), z.unknown())])],
  {
    error: `expected "off", "info", "warning", "error", or [severity, { options }]`,
  },
);

/** `filingc.config.json`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: z.enum(['recommended', 'strict']).default('recommended'),
  rules: z
    .record(z.string(), settingSchema)
    .default({})
    .superRefine((settings, context) => {
      for (const [id, setting] of Object.entries(settings)) {
        for (const message of settingProblems(id, Array.isArray(setting) ? setting[1] : {})) {
          context.addIssue({ code: 'custom', message, path: [id] });
        }
      }
    }),
  asOf: dateSchema.optional(),
  maxWarnings: z.int().min(0).optional(),
  suppressions: z.string().optional(),
});

export type Config = z.output<typeof configSchema>;

const rulesById: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** The rule of an id; `null` where there is none. */
export function ruleById(id: string): AnyRule | null {
  return rulesById.get(id) ?? null;
}

/** An id that settings may name: a rule's, or that of a diagnostic of the compiler. */
export function isKnownId(id: string): boolean {
  return rulesById.has(id) || configurableDiagnostics.includes(id);
}

/** Rules whose ids share words with what was typed: what was probably meant. */
export function similarRules(id: string): string[] {
  const words = new Set(id.split('-').filter((word) => word.length > 2 && word !== 'require'));
  return [...rulesById.keys()]
    .filter((other) => other.split('-').some((word) => words.has(word)))
    .slice(0, 4);
}

/** What is said of an id that no rule has, with the ids that share words with it. */
export function unknownRule(id: string): string {
  const similar = similarRules(id);
  const hint = similar.length > 0 ? `; did you mean ${similar.join(', ')}?` : '';
  return `unknown rule "${id}"${hint} (filingc validate --list-rules lists all)`;
}

function settingProblems(id: string, options: unknown): string[] {
  const rule = ruleById(id);
  if (!rule) return isKnownId(id) ? [] : [unknownRule(id)];
  const parsed = rule.optionsSchema.safeParse(options);
  return parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue));
}

/** Parses the text of a configuration file. Throws an `Error` whose message names each fault by its path. */
export function parseConfig(text: string, name: string): Config {
  return parseJsonFile(text, name, configSchema);
}

/** Parses a JSON file by a schema; the message of the `Error` it throws lists every fault with its place. */
export function parseJsonFile<Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${describeIssue(issue)}`);
  throw new Error(`${name} is not valid:\n${lines.join('\n')}`);
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

/** The settings of every rule: the preset, then the configuration's, then those of the command line. */
export function resolveSettings(
  preset: PresetName,
  configured: Config['rules'] = {},
  flags: ReadonlyMap<string, Severity | 'off'> = new Map(),
): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const { meta } of rules) {
    const on = preset === 'strict' || meta.preset === 'recommended';
    settings.set(meta.id, { severity: on ? meta.severity : 'off', options: {} });
  }
  for (const id of grammarDiagnostics) {
    settings.set(id, { severity: 'info', options: {} });
  }
  for (const [id, setting] of Object.entries(configured)) {
    const [severity, options] = Array.isArray(setting) ? setting : [setting, {}];
    settings.set(id, { severity, options });
  }
  for (const [id, severity] of flags) {
    settings.set(id, { severity, options: settings.get(id)?.options ?? {} });
  }
  return settings;
}
