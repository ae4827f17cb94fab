import type { FlowBlock } from './flow-blocks.js';
import type { OpenElements } from './open-elements.js';
import { tableBuilder, type TableBuilder } from './table-builder.js';
import type { StartTag } from './tags.js';

/** Tables nested deeper only part their cells: no page needs them, and moving their blocks up would cost time. */
const maximumTableDepth = 24;

interface OpenTable {
  readonly builder: TableBuilder;
  /** Depth of the table's element, and of its open row's and cell's. */
  readonly depth: number;
  rowDepth: number;
}

/** The tables that are open at a place of the source, one in a cell of the other. Rows and cells outside of all are left out. */
export interface OpenTables {
  /** Where a finished paragraph belongs: the innermost cell, or the page. */
  flow(): FlowBlock[];
  startTable(tag: Readonly<StartTag>): void;
  startRow(tag: Readonly<StartTag>): void;
  startCell(tag: Readonly<StartTag>): void;
  endTable(): void;
  /** Ends a row or a group of rows. */
  endRow(): void;
  endCell(): void;
  /** Ends all, at the end of the source. */
  endAll(): void;
}

/** Follows the tables of a document, whose finished blocks belong in `root`. */
export function openTables(elements: OpenElements, root: FlowBlock[]): OpenTables {
  const tables: OpenTable[] = [];
  let tooDeep = 0;

  const innermost = (): OpenTable | undefined => tables[tables.length - 1];
  const flow = (): FlowBlock[] => innermost()?.builder.content() ?? root;

  function endTable(): void {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    const table = innermost();
    if (table === undefined) return;
    elements.truncate(table.depth + 1);
    tables.pop();
    table.builder.finish(flow());
    elements.truncate(table.depth);
  }

  return {
    flow,
    endTable,
    startTable(tag) {
      if (innermost()?.builder.inCell() === false) endTable();
      if (tables.length >= maximumTableDepth) {
        tooDeep++;
        return;
      }
      const depth = elements.depth;
      elements.open(tag.spec, tag.bits);
      tables.push({ builder: tableBuilder(), depth, rowDepth: elements.depth });
    },
    startRow(tag) {
      const table = innermost();
      if (table === undefined) return;
      elements.truncate(table.depth + 1);
      table.builder.startRow();
      elements.open(tag.spec, tag.bits);
      table.rowDepth = elements.depth;
    },
    startCell(tag) {
      const table = innermost();
      if (table === undefined) return;
      elements.truncate(table.rowDepth);
      table.builder.startCell(tag.columnSpan, tag.rowSpan);
      elements.open(tag.spec, tag.bits);
    },
    endRow() {
      const table = innermost();
      if (table === undefined || tooDeep > 0) return;
      elements.truncate(table.depth + 1);
      table.builder.endRow();
      table.rowDepth = elements.depth;
    },
    endCell() {
      const table = innermost();
      if (table === undefined || tooDeep > 0) return;
      if (table.builder.inCell()) elements.truncate(table.rowDepth);
      table.builder.endCell();
    },
    endAll() {
      tooDeep = 0;
      while (tables.length > 0) endTable();
    },
  };
}
