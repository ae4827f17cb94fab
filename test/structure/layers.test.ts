import { createRequire } from 'node:module';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

async function check(): Promise<ICruiseResult> {
  const { options, ...ruleSet } = rules;
  const { output } = await cruise(['src', 'grammar'], { ...options, validate: true, ruleSet });
  if (typeof output === 'string') throw new Error('expected a result object');
  return output;
}

describe('the structure of the sources', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await check();
  });

  it('is seen whole: files of every layer, and imports between them', () => {
    const files = result.modules.map(({ source }) => source);
    for (const file of ['src/core/position.ts', 'src/cli/main.ts', 'grammar/submission/parser.ts']) {
      expect(files).toContain(file);
    }
    const container = result.modules.find(({ source }) => source === 'src/source/container.ts');
    expect(container?.dependencies.map(({ resolved }) => resolved)).toContain('grammar/submission/index.ts');
  });

  it('lets layers import downwards only, and the grammar nothing of src', () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(broken).toEqual([]);
  });
});
