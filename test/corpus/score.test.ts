import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { corpusFiles, hasCorpus, sharedPath } from '../support/corpus.js';

/** Accuracy that was reached once and must not be lost: rates by field, of the text filings and of all. */
interface Floors {
  readonly text: Readonly<Record<string, number>>;
  readonly all: Readonly<Record<string, number>>;
}

interface Row {
  readonly field: string;
  readonly rate: number;
}

/** Scores compiled filings with the scorer that lies beside the corpus. */
function score(lines: readonly string[]): Map<string, number> {
  const labels = ['form8k', 'opinions'].flatMap((kind) => ['--labels', sharedPath('corpus/labels', kind)]);
  const scorer = spawnSync(
    process.execPath,
    [sharedPath('tools/score.mjs'), '--json', '--truth', sharedPath('corpus/truth.tsv'), ...labels],
    { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (scorer.status !== 0) throw new Error(scorer.stderr);
  const { rows } = JSON.parse(scorer.stdout) as { rows: Row[] };
  return new Map(rows.map(({ field, rate }) => [field, rate]));
}

describe.skipIf(!hasCorpus())('accuracy over the corpus', () => {
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
  const compiled = corpusFiles().map((file) => ({
    file,
    line: JSON.stringify(compile(readFileSync(file), { path: file })),
  }));

  it.each(['text', 'all'] as const)('holds the recorded floors: %s', (set) => {
    const chosen = set === 'all' ? compiled : compiled.filter(({ file }) => file.endsWith('.txt'));
    const rates = score(chosen.map(({ line }) => line));
    const fallen = Object.entries(floors[set])
      .map(([field, floor]) => ({ field, floor, rate: rates.get(field) ?? 0 }))
      // a floor is recorded to four digits
      .filter(({ floor, rate }) => rate < floor - 0.00005);
    expect(fallen).toEqual([]);
  });
});
