import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../batch/inputs.js';
import {
  configSchema,
  dateSchema,
  isKnownId,
  parseConfig,
  resolveSettings,
  severitySettings,
  unknownRule,
  type Config,
} from '../check/config.js';
import type { RuleSetting } from '../check/rule.js';
import { parseSuppressions, type Suppression } from '../check/suppressions.js';
import type { ValidateFlags } from './validate-flags.js';

export interface ValidateSettings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly asOf: string | null;
  readonly suppressions: readonly Suppression[];
  /** `Infinity` when any number is allowed. */
  readonly maxWarnings: number;
}

const defaultConfig = 'filingc.config.json';

/** Joins flags and configuration file; flags win. Throws an `Error` with a message for the user. */
export async function loadSettings(flags: ValidateFlags): Promise<ValidateSettings> {
  const file = flags.config ?? (existsSync(defaultConfig) ? defaultConfig : null);
  const config: Config = file === null ? configSchema.parse({}) : parseConfig(await read(file), file);
  const asOf = flags.asOf ?? config.asOf ?? null;
  if (asOf !== null && !dateSchema.safeParse(asOf).success) {
    throw new Error(`--as-of ${asOf}: expected a date, YYYY-MM-DD`);
  }
  return {
    rules: resolveSettings(flags.preset ?? config.extends, config.rules, parseRuleFlags(flags.rule)),
    asOf,
    suppressions: await loadSuppressions(flags, config, file),
    maxWarnings: flags.maxWarnings ?? config.maxWarnings ?? Infinity,
  };
}

/** The configuration names its suppressions relative to itself. */
async function loadSuppressions(
  flags: ValidateFlags,
  config: Config,
  file: string | null,
): Promise<Suppression[]> {
  const configured =
    config.suppressions === undefined ? undefined : path.join(path.dirname(file ?? '.'), config.suppressions);
  const name = flags.suppressions ?? configured;
  return name === undefined ? [] : parseSuppressions(await read(name), name);
}

async function read(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    throw new Error(`cannot read ${name}: ${reasonOf(error)}`, { cause: error });
  }
}

function parseRuleFlags(values: readonly string[]): Map<string, RuleSetting['severity']> {
  return new Map(
    values.map((value) => {
      const [id = '', severity = ''] = value.split('=');
      if (!isKnownId(id)) throw new Error(`--rule ${value}: ${unknownRule(id)}`);
      const known = severitySettings.find((name) => name === severity);
      if (!known) throw new Error(`--rule ${value}: expected ${id}=${severitySettings.join('|')}`);
      return [id, known];
    }),
  );
}
