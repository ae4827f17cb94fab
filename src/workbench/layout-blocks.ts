import { hull, type Position } from '../core/position.js';
import { sliceText, type Layout, type LayoutCell, type RunSlice } from '../layout/model.js';
import { positionOf, type SourceFile } from '../source/source-file.js';
import type { Inspection, ReadableDocument } from './inspect.js';

/** A layout as plain data, each text with its place. */
export interface DrawnText {
  /** Visible text; `\n` ends a line, `\v` a paragraph inside a cell. */
  readonly text: string;
  readonly position: Position;
}

export interface DrawnCell extends DrawnText {
  readonly column: number;
  readonly columnSpan: number;
}

export type DrawnBlock =
  | ({ readonly kind: 'paragraph' } & DrawnText)
  | {
      readonly kind: 'table';
      /** Some of its cells are read down their columns, as a cover page's are: value over caption. */
      readonly readsDown: boolean;
      readonly rows: readonly (readonly DrawnCell[])[];
    };

/** The blocks of a document's layout as plain data, in their order. */
export function drawnBlocks(inspection: Inspection, document: ReadableDocument): DrawnBlock[] {
  const { source } = inspection;
  const { layout, parsed } = document;
  const across = new Set<LayoutCell>(parsed.flow.cells.values());
  return layout.blocks.map((block): DrawnBlock => {
    if (block.kind === 'paragraph') return { kind: 'paragraph', ...drawnText(source, layout, block) };
    return {
      kind: 'table',
      readsDown: block.rows.some(({ cells }) => cells.length > 1 && !cells.every((cell) => across.has(cell))),
      rows: block.rows.map((row) =>
        row.cells.map((cell) => ({
          ...drawnText(source, layout, cell),
          column: cell.column,
          columnSpan: cell.columnSpan,
        })),
      ),
    };
  });
}

/** The text of a slice of runs with the hull of its places in the source; the source's start where the slice is empty. */
export function drawnText(source: SourceFile, layout: Layout, slice: RunSlice): DrawnText {
  const { start, end } = layout.runs;
  const ranges = Array.from({ length: slice.last - slice.first }, (_, index) => ({
    start: start[slice.first + index] ?? 0,
    end: end[slice.first + index] ?? 0,
  }));
  return {
    text: sliceText(layout.runs, slice),
    position: positionOf(source, ranges.length > 0 ? hull(ranges) : { start: 0, end: 0 }),
  };
}
