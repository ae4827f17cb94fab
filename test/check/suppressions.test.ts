import { describe, expect, it } from 'vitest';
import { parseSuppressions, suppress } from '../../src/check/suppressions.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';

function finding(ruleId: string, line: number): Diagnostic {
  const point = { line, column: 1, offset: 0 };
  return {
    ruleId,
    severity: 'warning',
    message: 'Unexpected.',
    position: { start: point, end: point },
    related: [],
    source: 'validator',
    citation: null,
  };
}

const reason = 'looked at with counsel';

describe('suppressions', () => {
  it.each([
    [[{ rule: 'no-late-report', reason }], 'a/b.txt', 1],
    [[{ rule: 'no-late-report', reason, file: 'b.txt' }], 'a/b.txt', 1],
    [[{ rule: 'no-late-report', reason, file: 'b.txt' }], 'a/xb.txt', 2],
    [[{ rule: 'no-late-report', reason, file: 'b.txt' }], null, 2],
    [[{ rule: 'no-late-report', reason, line: 8 }], 'a/b.txt', 2],
    [[{ rule: 'require-item', reason }], 'a/b.txt', 1],
  ])('%j on %s leave %i findings', (list, file, left) => {
    const suppressions = parseSuppressions(JSON.stringify(list), 's.json');
    const { kept, count, used } = suppress(
      [finding('no-late-report', 7), finding('require-item', 9)],
      suppressions,
      file,
    );
    expect(kept).toHaveLength(left);
    expect(count).toBe(2 - left);
    expect(used.size).toBe(left === 2 ? 0 : 1);
  });

  it.each([
    ['[{"rule":"no-late-report"}]', '0.reason'],
    ['[{"rule":"no-late-report","reason":" "}]', 'a suppression needs a reason'],
    ['[{"rule":"no-such","reason":"x"}]', 'unknown rule "no-such"'],
    ['{}', 's.json is not valid'],
  ])('%s is refused', (text, message) => {
    expect(() => parseSuppressions(text, 's.json')).toThrow(message);
  });
});
