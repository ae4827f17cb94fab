import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/source/decode.js';
import { corpusFiles, corpusMissing } from '../support/corpus.js';
import { faults } from '../support/faults/index.js';
import { cleanFiling, seedFaults, type Clean, type Outcome } from '../support/faults/seeder.js';
import { baseNames, readBase } from '../support/rule-fixture.js';

const seed = 20_040_823;

function bases(): Clean[] {
  return baseNames().map((name) => cleanFiling(name, readBase(name)));
}

/** The corpus's 8-Ks and letters that are small enough to be compiled hundreds of times. */
function realFilings(): Clean[] {
  return corpusFiles().flatMap((file) => {
    const { text } = decodeBytes(readFileSync(file));
    return text.length < 60_000 ? [cleanFiling(path.basename(file), text)] : [];
  });
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.filter(holds).length / outcomes.length;
}

/** What was missed or changed, by kind, for whoever reads a failure. */
function report(outcomes: readonly Outcome[]): string {
  const lines = faults.map(({ kind, rule }) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind && outcome.rule === rule);
    const missed = own.filter(({ found }) => !found).map(({ file }) => file);
    const changed = own
      .filter(({ changed: lines }) => lines.length > 0)
      .map(({ file, changed: lines }) => `${file} ${lines[0] ?? ''}`);
    return `${kind} (${rule}): ${own.length} planted, missed ${missed.length} ${missed.slice(0, 3).join(' ')}, changed ${changed.length} ${changed.slice(0, 2).join('; ')}`;
  });
  return lines.join('\n');
}

describe('the fault seeder', () => {
  it('knows at least thirty kinds of fault', () => {
    expect(new Set(faults.map(({ kind, rule }) => `${kind} ${rule}`)).size).toBeGreaterThanOrEqual(30);
  });

  it('plants the same faults for the same seed', () => {
    const filings = bases();
    expect(seedFaults(filings, 40, seed)).toEqual(seedFaults(filings, 40, seed));
  });
});

describe.skipIf(corpusMissing !== null)(
  corpusMissing ?? 'a thousand faults in fixtures and real filings',
  () => {
    let outcomes: Outcome[];
    beforeAll(() => {
      outcomes = seedFaults([...bases(), ...realFilings()], 1000, seed);
      if (process.env.SHOW_FAULTS !== undefined) console.log(report(outcomes));
    }, 300_000);

    it('finds a place for each kind', () => {
      expect(outcomes).toHaveLength(1000);
      const planted = new Set(outcomes.map(({ kind, rule }) => `${kind} ${rule}`));
      expect(
        faults.filter(({ kind, rule }) => !planted.has(`${kind} ${rule}`)).map(({ kind }) => kind),
      ).toEqual([]);
    });

    it('are reported by the right rule at the right place, 95 in 100', () => {
      expect(
        share(outcomes, ({ found }) => found),
        report(outcomes),
      ).toBeGreaterThanOrEqual(0.95);
    });

    it('leave the rest of the report as it was, 95 in 100', () => {
      expect(
        share(outcomes, ({ changed }) => changed.length === 0),
        report(outcomes),
      ).toBeGreaterThanOrEqual(0.95);
    });
  },
);
