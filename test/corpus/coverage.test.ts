import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDocument } from '../../src/ast/document.js';
import type { CurrentReport, Node, OpinionLetter } from '../../src/ast/nodes.js';
import { childrenOf } from '../../src/ast/visit.js';
import type { Range } from '../../src/core/position.js';
import type { Layout } from '../../src/layout/model.js';
import { layoutDocument } from '../../src/parse/document.js';
import { splitContainer } from '../../src/source/container.js';
import { corpusFiles, corpusMissing, readSourceFile } from '../support/corpus.js';

/** Non-blank visible characters of a document body, by where they ended. */
interface Coverage {
  readonly name: string;
  readonly kind: 'currentReport' | 'opinionLetter';
  readonly all: number;
  readonly typed: number;
  readonly unparsed: number;
  /** In clauses of the kind `other`. */
  readonly other: number;
}

const rangesOf = (node: Node): Range[] =>
  (node.spans ?? [node.position]).map(({ start, end }) => ({ start: start.offset, end: end.offset }));

/** One flag for each source offset that the ranges hold. */
function marked(length: number, ranges: readonly Range[]): Uint8Array {
  const flags = new Uint8Array(length);
  for (const { start, end } of ranges) flags.fill(1, start, end);
  return flags;
}

/** Counts the layout's non-blank characters at whose source offset all of `wanted` and none of `barred` stand. */
function count({ runs }: Layout, wanted: readonly Uint8Array[], barred: readonly Uint8Array[]): number {
  let total = 0;
  runs.text.forEach((text, index) => {
    const start = runs.start[index] ?? 0;
    const verbatim = (runs.end[index] ?? 0) - start === text.length;
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text.charAt(at))) continue;
      const offset = verbatim ? start + at : start;
      if (wanted.every((flags) => flags[offset] === 1) && barred.every((flags) => flags[offset] !== 1))
        total++;
    }
  });
  return total;
}

function coverageOf(file: string): Coverage[] {
  const source = readSourceFile(file);
  const container = splitContainer(source);
  return container.documents.flatMap((raw): Coverage[] => {
    const { document } = compileDocument(source, container, raw, null);
    const body = document.body as CurrentReport | OpinionLetter | { readonly type: 'opaqueBody' };
    if (raw.format === 'opaque' || body.type === 'opaqueBody') return [];
    const layout = layoutDocument(source, {
      body: raw.body,
      format: raw.format,
      dashEscaped: container.dashEscaped,
    });
    const length = source.text.length;
    const unparsed = marked(length, body.unparsed.flatMap(rangesOf));
    const parts = childrenOf(body).filter(({ key }) => key !== 'unparsed' && key !== 'definedTerms');
    const typed = marked(
      length,
      parts.flatMap(({ node }) => rangesOf(node)),
    );
    const others = body.type === 'opinionLetter' ? body.clauses.filter(({ kind }) => kind === 'other') : [];
    return [
      {
        name: `${path.basename(file)} ${raw.documentType ?? ''}`,
        kind: body.type,
        all: count(layout, [], []),
        typed: count(layout, [typed], [unparsed]),
        unparsed: count(layout, [unparsed], []),
        other: count(layout, [marked(length, others.flatMap(rangesOf))], []),
      },
    ];
  });
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(2)}%`;
const sum = (rows: readonly Coverage[], key: 'all' | 'typed' | 'unparsed' | 'other'): number =>
  rows.reduce((total, row) => total + row[key], 0);

describe.skipIf(corpusMissing !== null)('coverage of the corpus', () => {
  const rows = corpusFiles().flatMap(coverageOf);
  const reports = rows.filter(({ kind }) => kind === 'currentReport');
  // the letters that are opinions, not the tax letters that share their grammar
  const letters = rows.filter(({ kind, name }) => kind === 'opinionLetter' && / EX-5/.test(name));

  it('types at least 99% of the characters of current reports', () => {
    console.log(
      `${reports.length} current reports, ${sum(reports, 'all')} characters: ` +
        `typed ${percent(sum(reports, 'typed'), sum(reports, 'all'))}, ` +
        `unparsed ${percent(sum(reports, 'unparsed'), sum(reports, 'all'))}`,
    );
    expect(sum(reports, 'typed') / sum(reports, 'all')).toBeGreaterThanOrEqual(0.99);
    expect(sum(reports, 'unparsed') / sum(reports, 'all')).toBeLessThan(0.01);
  });

  it('types at least 99% of the characters of each letter, under 5% of all as other', () => {
    console.log(
      `${letters.length} opinion letters, ${sum(letters, 'all')} characters: ` +
        `typed ${percent(sum(letters, 'typed'), sum(letters, 'all'))}, ` +
        `unparsed ${percent(sum(letters, 'unparsed'), sum(letters, 'all'))}, ` +
        `other ${percent(sum(letters, 'other'), sum(letters, 'all'))}`,
    );
    const low = letters.filter((row) => row.typed / row.all < 0.99);
    expect(low.map((row) => `${row.name}: ${percent(row.typed, row.all)}`)).toEqual([]);
    expect(sum(letters, 'other') / sum(letters, 'all')).toBeLessThan(0.05);
  });
});
