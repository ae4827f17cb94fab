import type { FlowBlock } from './flow-blocks.js';
import type { LayoutCell, LayoutRow } from '../model.js';

/** Columns past this one share it: what no page shows needs no exact place. */
const maximumColumns = 1000;

export interface OpenCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly blocks: FlowBlock[];
}

interface OpenRow {
  readonly cells: OpenCell[];
  nextColumn: number;
}

/** A table that is being read. Rows and cells without content are dropped, but count for the columns. */
export interface TableBuilder {
  /** Starts a row; the row before it ends. */
  startRow(): void;
  endRow(): void;
  /** Starts a cell, in a row of its own where none is open. Spans are as the source gives them. */
  startCell(columnSpan: number, rowSpan: number): void;
  endCell(): void;
  /** Blocks of the open cell. Content between cells is given a cell to itself, at its place in the source. */
  content(): FlowBlock[];
  readonly inCell: boolean;
  /** What the table comes to: itself, or the blocks that it dissolves into. */
  finish(into: FlowBlock[]): void;
}

export function tableBuilder(): TableBuilder {
  const rows: OpenRow[] = [];
  /** For each column, the number of the first row that no earlier cell reaches down into. */
  const freeFrom: number[] = [];
  let rowNumber = -1;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;

  function startRow(): OpenRow {
    cell = null;
    rowNumber++;
    row = { cells: [], nextColumn: 0 };
    rows.push(row);
    return row;
  }

  return {
    startRow,
    endRow() {
      row = null;
      cell = null;
    },
    startCell(columnSpan, rowSpan) {
      const inRow = row ?? startRow();
      let column = inRow.nextColumn;
      while (column < maximumColumns && (freeFrom[column] ?? 0) > rowNumber) column++;
      const span = Math.max(1, Math.min(columnSpan, maximumColumns));
      if (rowSpan !== 1) {
        const until = rowSpan <= 0 ? Infinity : rowNumber + rowSpan;
        for (let covered = column; covered < Math.min(column + span, maximumColumns); covered++) {
          freeFrom[covered] = until;
        }
      }
      inRow.nextColumn = Math.min(column + span, maximumColumns);
      cell = { column, columnSpan: span, blocks: [] };
      inRow.cells.push(cell);
    },
    endCell() {
      cell = null;
    },
    content() {
      if (cell !== null) return cell.blocks;
      const blocks: FlowBlock[] = [];
      const stray = { column: row?.nextColumn ?? 0, columnSpan: 1, blocks };
      if (row === null) rows.push({ cells: [stray], nextColumn: 0 });
      else row.cells.push(stray);
      return blocks;
    },
    get inCell() {
      return cell !== null;
    },
    finish(into) {
      finishTable(rows, into);
    },
  };
}

function hasContent(cell: OpenCell): boolean {
  return cell.blocks.some((block) => block.kind !== 'pageBreak');
}

/**
 * Rows that hold tables dissolve into their blocks: there the table only arranges the page. The rows between them
 * make tables of their own.
 */
function finishTable(rows: readonly OpenRow[], into: FlowBlock[]): void {
  let group: OpenCell[][] = [];
  const flush = (): void => {
    finishRows(group, into);
    group = [];
  };
  for (const row of rows) {
    if (row.cells.some((cell) => cell.blocks.some((block) => block.kind === 'table'))) {
      flush();
      for (const cell of row.cells) for (const block of cell.blocks) into.push(block);
    } else if (row.cells.some((cell) => cell.blocks.length > 0)) group.push(row.cells);
  }
  flush();
}

/** A table that never sets two cells side by side is a column of paragraphs. */
function finishRows(rows: readonly (readonly OpenCell[])[], into: FlowBlock[]): void {
  const sideBySide = rows.some((cells) => cells.filter(hasContent).length > 1);
  if (!sideBySide) {
    for (const cells of rows)
      for (const cell of cells) for (const block of cell.blocks) into.push(fromTable(block));
    return;
  }
  const kept: LayoutRow[] = [];
  for (const cells of rows) {
    const visible = cells.filter(hasContent).map(layoutCell);
    if (visible.length > 0) kept.push({ cells: visible });
  }
  into.push({ kind: 'table', rows: kept });
}

function fromTable(block: FlowBlock): FlowBlock {
  return block.kind === 'paragraph' ? { ...block, fromTable: true } : block;
}

/** A cell's paragraphs follow each other in the runs, parted by `\v`: one slice holds them all. */
function layoutCell(cell: OpenCell): LayoutCell {
  let first = Infinity;
  let last = 0;
  for (const block of cell.blocks) {
    if (block.kind !== 'paragraph') continue;
    first = Math.min(first, block.first);
    last = Math.max(last, block.last);
  }
  return { column: cell.column, columnSpan: cell.columnSpan, first, last };
}
