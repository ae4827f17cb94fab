import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { sourceFile } from '../../src/source/source-file.js';
import { bodyOf, inspect, isReadable, piecesOf } from '../../src/workbench/inspect.js';
import { htmlBodies, submissions, textBodies } from '../support/documents.js';
import { misplacedValues, strayNodes } from '../support/tree-properties.js';

const runs = { numRuns: 300 };

function expectLossless(text: string, type: string | null): void {
  const inspection = inspect(sourceFile(null, text, text.length, 'utf-8'), type);
  const joined = piecesOf(inspection).map((piece) => text.slice(piece.start, piece.end));
  expect(joined.join('')).toBe(text);
  for (const document of inspection.documents.filter(isReadable)) {
    const body = bodyOf(inspection, document);
    expect(strayNodes(body)).toEqual([]);
    expect(misplacedValues(body, text, document.input.body, document.input.format)).toEqual([]);
  }
}

describe('generated documents are kept whole', () => {
  it.each(['8-K', 'EX-5.1'])('as plain text of type %s', (type) => {
    fc.assert(
      fc.property(textBodies, (text) => expectLossless(text, type)),
      runs,
    );
  });

  it.each(['8-K', 'EX-5.1'])('as HTML of type %s', (type) => {
    fc.assert(
      fc.property(htmlBodies, (text) => expectLossless(text, type)),
      runs,
    );
  });

  it('as submissions, whole or cut off', () => {
    fc.assert(
      fc.property(submissions, (text) => {
        expectLossless(text, null);
        expect(strayNodes(compile(text))).toEqual([]);
      }),
      runs,
    );
  });
});
