import type { CstElement, CstNode, IToken } from 'chevrotain';
import { sourceRanges } from '../core/offset-map.js';
import type { Range } from '../core/position.js';
import type { Layout } from '../layout/model.js';
import type { SourceFile } from '../source/source-file.js';
import { isToken, tokenRange } from './cst.js';
import type { DocumentInput } from './document.js';
import type { Parsed } from './parse.js';
import { gapSplitter, markupOf, type Trivia } from './trivia.js';

/** A token, or the part of one that stands in one place of the source. */
export interface TokenPiece extends Range {
  readonly kind: 'token';
  readonly token: IToken;
  /** Index of its document; `null` for the tokens of the submission's container. */
  readonly document: number | null;
}

export type Piece = TokenPiece | Trivia;

/** A document as far as it was read; one that no grammar reads has neither layout nor parse. */
export interface ReadDocument {
  readonly input: DocumentInput;
  readonly layout: Layout | null;
  readonly parsed: Parsed | null;
}

/**
 * A whole source file as tokens and trivia in source order: their texts concatenate to the source. A token that was
 * rebuilt from several places (a caption that runs down a column) gives a piece for each. A token that stands for
 * structure, such as the end of a cell, has an empty piece.
 *
 * @param container the container's tree, whose offsets are the source's; `null` for a bare document
 * @param documents in source order, not overlapping
 */
export function losslessPieces(
  source: SourceFile,
  container: CstNode | null,
  documents: readonly ReadDocument[],
): Piece[] {
  const pieces: Piece[] = [];
  const headTokens = container === null ? [] : containerTokens(container);
  let cursor = 0;
  let head = 0;
  const readContainer = (end: number): void => {
    const split = gapSplitter(source.text, [], false);
    for (let token = headTokens[head]; token && token.start < end; token = headTokens[++head]) {
      if (token.end <= cursor) continue;
      pieces.push(...split(cursor, token.start).map(asContainer), clip(token, cursor, end));
      cursor = Math.min(token.end, end);
    }
    pieces.push(...split(cursor, end).map(asContainer));
    cursor = end;
  };
  documents.forEach((document, index) => {
    readContainer(document.input.body.start);
    pieces.push(...bodyPieces(source.text, document, index));
    cursor = document.input.body.end;
  });
  readContainer(source.text.length);
  return pieces;
}

function asContainer(trivia: Trivia): Trivia {
  return trivia.kind === 'whiteSpace' ? trivia : { ...trivia, kind: 'container' };
}

/** The container's tokens in source order, without the documents' bodies. */
function containerTokens(tree: CstNode): TokenPiece[] {
  const found: TokenPiece[] = [];
  const visit = (element: CstElement): void => {
    if (!isToken(element)) Object.values(element.children).flat().forEach(visit);
    else if (element.tokenType.name !== 'Body') {
      const range = tokenRange(element);
      if (range) found.push({ kind: 'token', token: element, document: null, ...range });
    }
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}

function bodyPieces(text: string, document: ReadDocument, index: number): Piece[] {
  const { body, format, dashEscaped } = document.input;
  const { layout, parsed } = document;
  if (layout === null || parsed === null) {
    return body.end > body.start ? [{ kind: 'opaque', ...body }] : [];
  }
  const furniture = layout.furniture.map((range): Trivia => ({ kind: 'furniture', ...range }));
  const known = mergeMarks(furniture, markupOf(text, body, format));
  const split = gapSplitter(text, known, dashEscaped);
  const pieces: Piece[] = [];
  let cursor = body.start;
  for (const piece of placedPieces(parsed, index)) {
    if (piece.start > cursor) pieces.push(...split(cursor, piece.start));
    pieces.push(clip(piece, cursor, body.end));
    cursor = Math.max(cursor, piece.end);
  }
  pieces.push(...split(cursor, body.end));
  return pieces;
}

/** Two tokens may share the source of one rendered run (an expanded tab): the first has it. */
function clip<P extends Piece>(piece: P, from: number, to: number): P {
  if (piece.start >= from && piece.end <= to) return piece;
  const start = Math.min(Math.max(piece.start, from), to);
  return { ...piece, start, end: Math.min(Math.max(piece.end, start), to) };
}

/** Tokens and unlexed characters of a document in the order of the source. */
function placedPieces(parsed: Parsed, document: number): Piece[] {
  const pieces: Piece[] = [];
  const { map } = parsed.flow;
  for (const token of parsed.tokens) {
    const range = tokenRange(token);
    if (range === null) continue;
    for (const place of sourceRanges(map, range.start, range.end)) {
      pieces.push({ kind: 'token', token, document, ...place });
    }
  }
  for (const { offset, length } of parsed.lexingErrors) {
    for (const place of sourceRanges(map, offset, offset + length))
      pieces.push({ kind: 'unlexed', ...place });
  }
  return pieces.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Marks of both lists in source order; where they overlap, those of the first list prevail. */
function mergeMarks(first: readonly Trivia[], second: readonly Trivia[]): Trivia[] {
  const merged: Trivia[] = [];
  let next = 0;
  for (const mark of second) {
    let start = mark.start;
    for (let over = first[next]; over && over.start < mark.end; over = first[next]) {
      if (over.start > start) merged.push({ ...mark, start, end: over.start });
      if (over.end > mark.end) {
        start = mark.end;
        break;
      }
      merged.push(over);
      next++;
      start = Math.max(start, over.end);
    }
    if (start < mark.end) merged.push({ ...mark, start });
  }
  merged.push(...first.slice(next));
  return merged;
}
