import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverInputs } from '../../src/cli/grammar-coverage.js';
import { alternativeText } from '../../src/workbench/coverage-view.js';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures');

describe('the fixtures', async () => {
  const { coverage, unreadable } = await coverInputs([fixtures]);

  it('can all be read', () => {
    expect(unreadable).toEqual([]);
  });

  it.each(coverage.grammars)('exercise nine of ten alternatives of $grammar', ({ alternatives }) => {
    const idle = alternatives.filter(({ count }) => count === 0);
    expect(alternatives.length).toBeGreaterThan(100);
    expect(idle.length, idle.map(alternativeText).join('\n')).toBeLessThanOrEqual(alternatives.length / 10);
  });
});
