import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, inspect, isReadable, piecesOf } from '../../src/workbench/inspect.js';
import { corpusFiles, corpusMissing, readSourceFile } from '../support/corpus.js';
import { misplacedValues, strayNodes } from '../support/tree-properties.js';

const files = corpusFiles().map((file) => ({ name: path.basename(file), file }));

describe.skipIf(corpusMissing !== null)('every real filing', () => {
  it.each(files)('is kept whole: $name', ({ file }) => {
    const source = readSourceFile(file);
    const inspection = inspect(source, null);
    const pieces = piecesOf(inspection);
    const joined = pieces.map((piece) => source.text.slice(piece.start, piece.end)).join('');
    expect(joined === source.text, 'tokens and trivia concatenate to the source').toBe(true);
    expect(pieces.filter((piece) => piece.kind === 'unlexed')).toEqual([]);
    for (const document of inspection.documents.filter(isReadable)) {
      const { body: range, format } = document.input;
      const hidden = pieces.filter(
        (piece) => piece.kind === 'hidden' && piece.start >= range.start && piece.end <= range.end,
      );
      // HTML has text that no reader sees; plain text has none.
      if (format === 'text') expect(hidden).toEqual([]);
      const body = bodyOf(inspection, document);
      expect(strayNodes(body)).toEqual([]);
      expect(misplacedValues(body, source.text, range, format)).toEqual([]);
    }
  });
});
