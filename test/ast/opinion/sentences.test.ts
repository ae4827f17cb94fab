import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseKinds } from '../../../grammar/opinion/marks.js';
import type { ClauseKind } from '../../../src/ast/nodes.js';
import { kindAt, letterAround } from './letters.js';

/** Sentences of our own, a kind and a sentence a line: what letters of many hands say in each kind of clause. */
const sentences = readFileSync(path.join(import.meta.dirname, 'sentences.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [ClauseKind, string]);

describe('a sentence in a letter, between sentences of other kinds', () => {
  it('is there for every kind', () => {
    expect(new Set(sentences.map(([kind]) => kind))).toEqual(new Set(clauseKinds));
  });

  it.each(sentences)('%s: %s', (kind, sentence) => {
    const text = letterAround(kind, sentence);
    expect(kindAt(text, sentence)).toEqual([kind]);
  });
});
