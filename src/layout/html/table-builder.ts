import type { FlowBlock } from './flow-blocks.js';
import type { LayoutCell, LayoutRow } from '../model.js';

/** Columns past this one share it: what no page shows needs no exact place. */
const maximumColumns = 1000;

interface OpenCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowsBelow: number;
  readonly blocks: FlowBlock[];
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
  inCell(): boolean;
  /** What the table comes to: itself, or the blocks that it dissolves into. */
  finish(into: FlowBlock[]): void;
}

/** Begins a table, without rows. */
export function tableBuilder(): TableBuilder {
  /** Rows with content. Rows and cells are made when content comes: most cells of filings only keep distance. */
  const rows: OpenCell[][] = [];
  /** For each column, the number of the first row that no earlier cell reaches down into. */
  const freeFrom: number[] = [];
  let rowNumber = -1;
  let inRow = false;
  let inCell = false;
  let row: OpenCell[] | null = null;
  let nextColumn = 0;
  let column = 0;
  let span = 1;
  let rowsBelow = 0;
  let blocks: FlowBlock[] | null = null;

  function startRow(): void {
    rowNumber++;
    inRow = true;
    inCell = false;
    row = null;
    nextColumn = 0;
  }

  function addCell(at: number, columnSpan: number, reach: number): FlowBlock[] {
    const cell: OpenCell = { column: at, columnSpan, rowsBelow: reach, blocks: [] };
    if (row === null || !inRow) {
      row = [];
      rows.push(row);
    }
    row.push(cell);
    return cell.blocks;
  }

  return {
    startRow,
    endRow() {
      inRow = false;
      inCell = false;
    },
    startCell(columnSpan, rowSpan) {
      if (!inRow) startRow();
      column = nextColumn;
      while (column < maximumColumns && (freeFrom[column] ?? 0) > rowNumber) column++;
      span = Math.max(1, Math.min(columnSpan, maximumColumns));
      nextColumn = Math.min(column + span, maximumColumns);
      rowsBelow = rowSpan > 1 ? rowSpan - 1 : 0;
      if (rowSpan !== 1) {
        const until = rowSpan <= 0 ? Infinity : rowNumber + rowSpan;
        for (let covered = column; covered < nextColumn; covered++) freeFrom[covered] = until;
      }
      inCell = true;
      blocks = null;
    },
    endCell() {
      inCell = false;
    },
    content() {
      if (!inCell) return addCell(inRow ? nextColumn : 0, 1, 0);
      blocks ??= addCell(column, span, rowsBelow);
      return blocks;
    },
    inCell: () => inCell,
    finish(into) {
      finishTable(rows, into);
    },
  };
}

function isTable(block: FlowBlock): boolean {
  return block.kind === 'table';
}

function holdsTable(cell: OpenCell): boolean {
  return cell.blocks.some(isTable);
}

function hasText(cell: OpenCell): boolean {
  return cell.blocks.some((block) => block.kind !== 'pageBreak');
}

/**
 * Rows that hold tables dissolve into their blocks: there the table only arranges the page. The rows between them
 * make tables of their own.
 */
function finishTable(rows: readonly OpenCell[][], into: FlowBlock[]): void {
  let group: OpenCell[][] = [];
  for (const row of rows) {
    if (row.some(holdsTable)) {
      finishRows(group, into);
      group = [];
      for (const cell of row) for (const block of cell.blocks) into.push(block);
    } else group.push(row);
  }
  finishRows(group, into);
}

/** A table that never sets two cells side by side is a column of paragraphs. */
function finishRows(rows: readonly (readonly OpenCell[])[], into: FlowBlock[]): void {
  const kept: LayoutRow[] = [];
  let sideBySide = false;
  for (const row of rows) {
    const cells = row.filter(hasText);
    if (cells.length > 1) sideBySide = true;
    if (cells.length > 0) kept.push({ cells: cells.map(layoutCell) });
  }
  if (sideBySide) {
    into.push({ kind: 'table', rows: kept });
    return;
  }
  for (const row of rows)
    for (const cell of row) for (const block of cell.blocks) into.push(fromTable(block));
}

function fromTable(block: FlowBlock): FlowBlock {
  return block.kind === 'paragraph' && !block.fromTable ? { ...block, fromTable: true } : block;
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
  const { column, columnSpan, rowsBelow } = cell;
  return rowsBelow > 0 ? { column, columnSpan, rowsBelow, first, last } : { column, columnSpan, first, last };
}
