import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/analysis/calendar.js';
import { rulePage, rulesIndex } from '../../src/check/pages.js';
import { ruleGroups } from '../../src/check/rule.js';
import { rules } from '../../src/check/rules.js';

const metas = rules.map(({ meta }) => meta);

describe('the list of rules', () => {
  it('is frozen, each id once, in the order of the groups', () => {
    expect(Object.isFrozen(rules)).toBe(true);
    expect(new Set(metas.map(({ id }) => id)).size).toBe(metas.length);
    const order = metas.map(({ group }) => ruleGroups.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(ruleGroups.length);
  });

  it('has at least sixty rules', () => {
    expect(metas.length).toBeGreaterThanOrEqual(60);
  });

  it('has an index page that is up to date (npm run docs)', () => {
    expect(readFileSync('docs/rules/README.md', 'utf8')).toBe(rulesIndex());
  });
});

describe.each(rules.map((rule) => ({ id: rule.meta.id, rule })))('$id', ({ id, rule }) => {
  const { meta } = rule;

  it('is named with a verb and says what, why and what to do in whole sentences', () => {
    expect(id).toMatch(/^(?:no|require)(?:-[a-z0-9]+)+$/);
    for (const text of [meta.statement, meta.why, meta.remedy]) expect(text).toMatch(/^[A-Z"“].*\.$/s);
  });

  it('has an authority and an era', () => {
    expect(meta.citation.text.length).toBeGreaterThan(8);
    if (meta.citation.url !== null) expect(meta.citation.url).toMatch(/^https:\/\//);
    const { from, to } = meta.era;
    for (const date of [from, to]) if (date !== null) expect(isCalendarDate(date)).toBe(true);
    if (from !== null && to !== null) expect(from < to).toBe(true);
  });

  it('lies in the folder of its group', () => {
    expect(existsSync(`src/check/rules/${meta.group}/${id}.ts`)).toBe(true);
  });

  it('has a page that is up to date (npm run docs)', () => {
    expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toBe(rulePage(rule));
  });
});
