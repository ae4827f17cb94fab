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

interface Scored {
  readonly rows: readonly { readonly field: string; readonly n: number; readonly rate: number }[];
  readonly misses: readonly { readonly field: string; readonly file: string }[];
}

/** Scores compiled filings with the scorer that lies beside the corpus. */
function score(lines: readonly string[]): Scored {
  const labels = ['form8k', 'opinions'].flatMap((kind) => ['--labels', sharedPath('corpus/labels', kind)]);
  const scorer = spawnSync(
    process.execPath,
    [
      sharedPath('tools/score.mjs'),
      ...['--json', '--misses', '--truth', sharedPath('corpus/truth.tsv')],
      ...labels,
    ],
    { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (scorer.status !== 0) throw new Error(scorer.stderr);
  return JSON.parse(scorer.stdout) as Scored;
}

/** A miss whose cause is known. */
interface Adjudicated {
  readonly file: string;
  readonly field: string;
  readonly verdict: string;
}

function adjudicated(): Adjudicated[] {
  const [, ...rows] = readFileSync(new URL('adjudicated.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [file = '', field = '', verdict = ''] = row.split('\t');
    return { file, field, verdict };
  });
}

const keyOf = ({ file, field }: { readonly file: string; readonly field: string }): string =>
  `${file} ${field}`;

describe.skipIf(!hasCorpus())('accuracy over the corpus', () => {
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
  const compiled = corpusFiles().map((file) => ({
    file,
    line: JSON.stringify(compile(readFileSync(file), { path: file })),
  }));

  const scored = {
    text: score(compiled.filter(({ file }) => file.endsWith('.txt')).map(({ line }) => line)),
    all: score(compiled.map(({ line }) => line)),
  };

  it.each(['text', 'all'] as const)('holds the recorded floors: %s', (set) => {
    const rates = new Map(scored[set].rows.map(({ field, rate }) => [field, rate]));
    const fallen = Object.entries(floors[set])
      .map(([field, floor]) => ({ field, floor, rate: rates.get(field) ?? 0 }))
      .filter(({ floor, rate }) => rate < floor);
    expect(fallen).toEqual([]);
  });

  it('has a verdict on every miss, and on nothing else', () => {
    expect(adjudicated().map(keyOf).sort()).toEqual(scored.all.misses.map(keyOf).sort());
  });

  it('is right in 99% of each field where the filing does not contradict the truth', () => {
    const excused = new Set(adjudicated().flatMap((row) => (row.verdict === 'truth' ? [keyOf(row)] : [])));
    const low = scored.all.rows
      // what a few labels say of letters is judged as a whole, by the row of all sentences
      .filter(({ field }) => !field.startsWith('clause:') && !field.startsWith('opinion'))
      .map(({ field, n }) => {
        const misses = scored.all.misses.filter((miss) => miss.field === field);
        const excusable = misses.filter((miss) => excused.has(keyOf(miss))).length;
        return { field, rate: 1 - (misses.length - excusable) / (n - excusable) };
      })
      .filter(({ rate }) => rate < 0.99);
    expect(low).toEqual([]);
  });
});
