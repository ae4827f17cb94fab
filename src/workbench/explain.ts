import type { IToken } from 'chevrotain';
import { retagged, type Retagged } from '../../grammar/report/retag.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Position, Range } from '../core/position.js';
import type { Node, Submission } from '../ast/nodes.js';
import { visitNodes } from '../ast/visit.js';
import type { Piece } from '../parse/lossless.js';
import { grammarOf } from '../parse/parse.js';
import { pointAt, positionOf, type SourceFile } from '../source/source-file.js';
import { absentAt, type Absent } from './absent.js';
import { submissionOf } from './ast-view.js';
import { isReadable, piecesOf, type Inspection, type ReadableDocument } from './inspect.js';
import { drawnText } from './layout-blocks.js';
import { modesOf, tokenTypesOf } from './modes.js';
import { placeOf } from './place.js';
import { categoryNames } from './tokens-view.js';
import { walkAt, type WalkAt } from './walk-at.js';

export interface ExplainedToken {
  readonly type: string;
  /** What messages call it. */
  readonly label: string;
  readonly categories: readonly string[];
  readonly mode: string;
  /** What it was by its own text, where a pass between lexing and parsing made it another. */
  readonly retagged: Retagged | null;
  readonly image: string;
  readonly position: Position;
}

export interface ExplainedCell {
  /** Number of its block, from 1. */
  readonly block: number;
  readonly kind: 'paragraph' | 'table';
  /** From 1; `null` in a paragraph. */
  readonly row: number | null;
  readonly column: number | null;
  readonly text: string;
  readonly position: Position;
}

export interface ExplainedNode {
  /** JSON pointer (RFC 6901) into what `filingc compile` prints. */
  readonly pointer: string;
  readonly type: string;
  readonly position: Position;
  readonly raw: string | null;
  readonly value: unknown;
}

export interface Explanation {
  readonly position: Position['start'];
  /** The line that holds the place. */
  readonly line: string;
  readonly document: {
    readonly number: number;
    readonly type: string | null;
    readonly format: string;
    readonly grammar: string;
  } | null;
  /** `token`, or the kind of trivia. */
  readonly stands: Piece['kind'];
  readonly cell: ExplainedCell | null;
  /** The token that stands there; in trivia, the one that comes next. */
  readonly token: ExplainedToken | null;
  readonly walk: WalkAt | null;
  /** Labels of {@link WalkAt.expected}, in the words of messages. */
  readonly expected: readonly string[];
  /** The innermost node that holds the place. */
  readonly node: ExplainedNode;
  /** What the filing leaves open there. */
  readonly absent: Absent | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells what stands at an offset of the source, stage by stage. An offset past the end counts as the end. */
export function explain(inspection: Inspection, offset: number, type: string | null): Explanation {
  const { source } = inspection;
  const at = Math.max(0, Math.min(offset, source.text.length - 1));
  const pieces = piecesOf(inspection);
  const standing = pieces.findIndex((piece) => piece.start <= at && at < piece.end);
  const number = inspection.documents.findIndex(({ input: { body } }) => body.start <= at && at < body.end);
  const found = inspection.documents[number];
  const document = found && isReadable(found) ? found : null;
  const next = nextToken(pieces, standing, document === null ? null : number);
  const submission = submissionOf(inspection, type);
  const node = nodeAt(submission, at);
  const parts = document === null ? null : explainParse(source, document, next);
  return {
    position: pointAt(source, at),
    line: lineAt(source, at),
    document: found
      ? {
          number: number + 1,
          type: found.raw.documentType,
          format: found.raw.format,
          grammar: document === null ? 'none' : document.parsed.kind,
        }
      : null,
    stands: pieces[standing]?.kind ?? 'whiteSpace',
    cell: document === null ? null : cellAt(source, document, at),
    token: parts?.token ?? containerToken(source, next),
    walk: parts?.walk ?? null,
    expected: parts?.expected ?? [],
    node,
    absent: absentAt(submission, node.pointer),
    diagnostics: submission.diagnostics.filter(({ position }) => touches(position, at)),
  };
}

/** The token that stands at a piece, or the first after it in the same document (`null`: the container). */
function nextToken(pieces: readonly Piece[], from: number, document: number | null): IToken | null {
  for (let index = Math.max(0, from); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece?.kind === 'token' && piece.document === document) return piece.token;
  }
  return null;
}

function explainParse(
  source: SourceFile,
  { parsed }: ReadableDocument,
  token: IToken | null,
): Pick<Explanation, 'token' | 'expected' | 'walk'> {
  const { modes } = grammarOf(parsed.kind);
  const index = token === null ? parsed.tokens.length : parsed.tokens.indexOf(token);
  const walk = walkAt(parsed, index);
  const labels = new Map(tokenTypesOf(modes).map((type) => [type.name, type.LABEL ?? type.name]));
  return {
    token: token && {
      ...describe(token),
      mode: modesOf(modes, parsed.tokens)[index] ?? modes.defaultMode,
      position: placeOf(source, parsed.flow, tokenSpan(token)),
    },
    expected: [...new Set(walk.expected.map((name) => labels.get(name) ?? name))],
    walk,
  };
}

function containerToken(source: SourceFile, token: IToken | null): ExplainedToken | null {
  return token && { ...describe(token), mode: 'submission', position: positionOf(source, tokenSpan(token)) };
}

function tokenSpan(token: IToken): Range {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

function describe(
  token: IToken,
): Pick<ExplainedToken, 'type' | 'label' | 'categories' | 'image' | 'retagged'> {
  const { tokenType, image } = token;
  return {
    type: tokenType.name,
    label: tokenType.LABEL ?? tokenType.name,
    categories: categoryNames(tokenType),
    retagged: retagged(token),
    image,
  };
}

function lineAt(source: SourceFile, offset: number): string {
  const { line } = pointAt(source, offset);
  const start = source.lineStarts[line - 1] ?? 0;
  return source.text.slice(start, source.lineStarts[line] ?? source.text.length).replace(/[\r\n]+$/, '');
}

function cellAt(source: SourceFile, { layout }: ReadableDocument, offset: number): ExplainedCell | null {
  const { start, end } = layout.runs;
  const holds = (first: number, last: number): boolean => {
    for (let run = first; run < last; run++) {
      if ((start[run] ?? 0) <= offset && offset < (end[run] ?? 0)) return true;
    }
    return false;
  };
  for (const [index, block] of layout.blocks.entries()) {
    if (block.kind === 'paragraph') {
      if (!holds(block.first, block.last)) continue;
      return {
        block: index + 1,
        kind: 'paragraph',
        row: null,
        column: null,
        ...drawnText(source, layout, block),
      };
    }
    for (const [row, { cells }] of block.rows.entries()) {
      const cell = cells.find(({ first, last }) => holds(first, last));
      if (!cell) continue;
      const text = drawnText(source, layout, cell);
      return { block: index + 1, kind: 'table', row: row + 1, column: cell.column + 1, ...text };
    }
  }
  return null;
}

/** The innermost node whose place, or one of whose pieces, holds an offset. */
export function nodeAt(root: Submission, offset: number): ExplainedNode {
  let innermost: Node = root;
  let at = '';
  visitNodes(root, (node, _parent, pointer) => {
    const places = node.spans ?? [node.position];
    const held = places.some(({ start, end }) => start.offset <= offset && offset < end.offset);
    if (held && size(node) <= size(innermost)) {
      innermost = node;
      at = pointer;
    }
  });
  return {
    pointer: at,
    type: innermost.type,
    position: innermost.position,
    raw: 'raw' in innermost && typeof innermost.raw === 'string' ? innermost.raw : null,
    value: 'value' in innermost ? innermost.value : null,
  };
}

function size(node: Node): number {
  const places = node.spans ?? [node.position];
  return places.reduce((sum, { start, end }) => sum + end.offset - start.offset, 0);
}

function touches({ start, end }: Position, offset: number): boolean {
  return start.offset <= offset && (offset < end.offset || start.offset === offset);
}
