import { describe, expect, it } from 'vitest';
import { inspect, piecesOf } from '../../src/workbench/inspect.js';
import { sourceFile } from '../../src/source/source-file.js';

function read(text: string): string[] {
  const inspection = inspect(sourceFile(null, text, text.length, 'utf-8'), '8-K');
  return piecesOf(inspection)
    .filter((piece) => piece.end > piece.start)
    .map((piece) => {
      const kind = piece.kind === 'token' ? piece.token.tokenType.name : piece.kind;
      return `${kind} ${JSON.stringify(text.slice(piece.start, piece.end))}`;
    });
}

describe('losslessPieces', () => {
  it('names the tokens and the trivia of the container', () => {
    const text =
      '<SEC-DOCUMENT>x.txt\n<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\n</TEXT>\n</DOCUMENT>\n';
    expect(read(text).filter((piece) => !piece.startsWith('whiteSpace'))).toEqual([
      'SubmissionOpen "<SEC-DOCUMENT>"',
      'Value "x.txt"',
      'DocumentOpen "<DOCUMENT>"',
      'SubmissionType "<TYPE>"',
      'Value "GRAPHIC"',
      'TextOpen "<TEXT>"',
      'opaque "begin 644 a.jpg\\n"',
      'TextClose "</TEXT>"',
      'DocumentClose "</DOCUMENT>"',
    ]);
  });

  it('tells page furniture and markup of a text document from its tokens', () => {
    const pieces = read('Item 5. Other Events.\n\n  The first sentence.\n\n   -2-\n<PAGE>\n\nThe second.\n');
    expect(pieces).toContain('furniture "-2-"');
    expect(pieces).toContain('markup "<PAGE>"');
    expect(pieces.some((piece) => piece.endsWith('"The second."'))).toBe(true);
  });

  it('gives the dash escape of the privacy-enhanced envelope to the container', () => {
    const text =
      '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 5.\n\n- -----\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n';
    const pieces = read(text);
    expect(pieces).toContain('container "- "');
    expect(pieces).toContain('furniture "-----"');
  });
});
