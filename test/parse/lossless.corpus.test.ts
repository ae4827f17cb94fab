import { describe, expect, it } from 'vitest';
import { bodyOf, inspect, isReadable, piecesOf } from '../../src/workbench/inspect.js';
import { corpusFiles, corpusMissing, readSourceFile } from '../support/corpus.js';
import { misplacedValues, strayNodes } from '../support/tree-properties.js';

describe.skipIf(corpusMissing !== null)('every real filing', () => {
  it.each(corpusFiles())('is kept whole: %s', (file) => {
    const source = readSourceFile(file);
    const inspection = inspect(source, null);
    const joined = piecesOf(inspection).map((piece) => source.text.slice(piece.start, piece.end));
    expect(joined.join('') === source.text, 'tokens and trivia concatenate to the source').toBe(true);
    for (const document of inspection.documents.filter(isReadable)) {
      const body = bodyOf(inspection, document);
      expect(strayNodes(body)).toEqual([]);
      expect(misplacedValues(body, source.text, document.input.format)).toEqual([]);
    }
  });
});
