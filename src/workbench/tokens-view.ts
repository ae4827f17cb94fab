import type { IToken, TokenType } from 'chevrotain';
import type { Position } from '../core/position.js';
import type { Piece, TokenPiece } from '../parse/lossless.js';
import { grammarOf } from '../parse/parse.js';
import { positionOf } from '../source/source-file.js';
import { isReadable, piecesOf, type Inspection } from './inspect.js';
import { modesOf } from './modes.js';
import { placeText } from './place.js';
import { columns, quoted, type View } from './view.js';

export interface TokenRow {
  readonly type: string;
  readonly categories: readonly string[];
  readonly mode: string;
  /** What the lexer matched, in the flow's text. */
  readonly image: string;
  /** Number of the document, from 1; `null` in the submission's container. */
  readonly document: number | null;
  readonly position: Position;
  /** Which piece of a token that stands in several places; `null` for one that stands in one. */
  readonly piece: { readonly index: number; readonly of: number } | null;
}

export interface TriviaRow {
  readonly trivia: string;
  readonly text: string;
  readonly position: Position;
}

export interface TokenOptions {
  /** List what stands between the tokens, too. */
  readonly trivia: boolean;
  /** Number of the one document to list, from 1; `null` for the whole input. */
  readonly document: number | null;
}

/** The tokens of an input in source order, and on request the trivia between them. */
export function tokensView(inspection: Inspection, options: TokenOptions): View {
  const data = tokenRows(inspection, options);
  return { data, text: () => columns(data.map(rowCells)) };
}

function rowCells(row: TokenRow | TriviaRow): string[] {
  const place = placeText(row.position);
  if ('trivia' in row) return [place, '·', row.trivia, quoted(row.text)];
  const piece = row.piece === null ? '' : ` (${row.piece.index} of ${row.piece.of})`;
  const categories = row.categories.length > 0 ? `  is ${row.categories.join(', ')}` : '';
  return [place, row.mode, row.type, `${quoted(row.image)}${piece}${categories}`];
}

/** A row for each place of each token, in source order, and on request for each piece of trivia. */
export function tokenRows(inspection: Inspection, options: TokenOptions): (TokenRow | TriviaRow)[] {
  const { source } = inspection;
  const all = piecesOf(inspection);
  const modes = tokenModes(inspection);
  const counts = new Map<IToken, number>();
  for (const piece of all) {
    if (piece.kind === 'token') counts.set(piece.token, (counts.get(piece.token) ?? 0) + 1);
  }
  const seen = new Map<IToken, number>();
  const tokenRow = (piece: TokenPiece): TokenRow => {
    const { token } = piece;
    const of = counts.get(token) ?? 1;
    const index = (seen.get(token) ?? 0) + 1;
    seen.set(token, index);
    return {
      type: token.tokenType.name,
      categories: categoryNames(token.tokenType),
      mode: modes.get(token) ?? 'submission',
      image: token.image,
      document: piece.document === null ? null : piece.document + 1,
      position: positionOf(source, piece),
      piece: of > 1 ? { index, of } : null,
    };
  };
  return selected(inspection, all, options).map((piece) =>
    piece.kind === 'token'
      ? tokenRow(piece)
      : {
          trivia: piece.kind,
          text: source.text.slice(piece.start, piece.end),
          position: positionOf(source, piece),
        },
  );
}

function selected(inspection: Inspection, all: readonly Piece[], options: TokenOptions): Piece[] {
  const body =
    options.document === null ? null : (inspection.documents[options.document - 1]?.input.body ?? null);
  return all.filter(
    (piece) =>
      (options.trivia || piece.kind === 'token') &&
      (body === null || (piece.start >= body.start && piece.end <= body.end)),
  );
}

/** The lexer mode of every token of every document. */
function tokenModes(inspection: Inspection): Map<IToken, string> {
  const modes = new Map<IToken, string>();
  for (const document of inspection.documents) {
    if (!isReadable(document)) continue;
    const { kind, tokens } = document.parsed;
    modesOf(grammarOf(kind).modes, tokens).forEach((mode, index) => {
      const token = tokens[index];
      if (token) modes.set(token, mode);
    });
  }
  return modes;
}

/** Names of all categories of a token type, nearest first. */
export function categoryNames(type: TokenType): string[] {
  const names: string[] = [];
  const visit = (category: TokenType): void => {
    if (names.includes(category.name)) return;
    names.push(category.name);
    category.CATEGORIES?.forEach(visit);
  };
  type.CATEGORIES?.forEach(visit);
  return names;
}
