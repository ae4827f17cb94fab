import { readingBands, type OrderedRow } from '../../grammar/lexical/reading-order.js';
import { separators } from '../../grammar/structure.js';
import { offsetMapBuilder, type OffsetMap, type OffsetMapBuilder } from '../core/offset-map.js';
import {
  sliceText,
  type Layout,
  type LayoutCell,
  type LayoutRow,
  type LayoutTable,
  type RunSlice,
  type XbrlFact,
} from './model.js';

/** A document's text in reading order, with the separators of `grammar/structure.ts` and the way back to the source. */
export interface Flow {
  readonly text: string;
  readonly map: OffsetMap;
  /** Cells of tables read across, by the offset in `text` at which each begins. */
  readonly cells: ReadonlyMap<number, LayoutCell>;
  readonly facts: readonly XbrlFact[];
}

interface Writer {
  readonly parts: string[];
  readonly map: OffsetMapBuilder;
  readonly layout: Layout;
  readonly cells: Map<number, LayoutCell>;
  /** Source offset up to which text was written: where a separator is placed. */
  at: number;
}

/** Puts a layout's blocks into reading order. */
export function flowOf(layout: Layout): Flow {
  const writer: Writer = { parts: [], map: offsetMapBuilder(), layout, cells: new Map(), at: 0 };
  for (const block of layout.blocks) {
    if (block.kind === 'paragraph') {
      writeSlice(writer, block);
      separate(writer, separators.block);
    } else writeTable(writer, block);
  }
  return {
    text: writer.parts.join(''),
    map: writer.map.build(),
    cells: writer.cells,
    facts: layout.facts,
  };
}

function writeSlice(writer: Writer, slice: RunSlice): void {
  const { text, start, end } = writer.layout.runs;
  for (let index = slice.first; index < slice.last; index++) {
    const piece = text[index] ?? '';
    const to = end[index] ?? 0;
    writer.parts.push(piece);
    writer.map.add(piece.length, start[index] ?? 0, to);
    writer.at = to;
  }
}

function separate(writer: Writer, separator: string): void {
  writer.parts.push(separator);
  writer.map.add(1, writer.at, writer.at);
}

function writeTable(writer: Writer, table: LayoutTable): void {
  const rows = table.rows.map((row): OrderedRow => {
    const cells: (string | undefined)[] = [];
    for (const cell of row.cells) cells[cell.column] = sliceText(writer.layout.runs, cell);
    return { cells: Array.from(cells), spans: row.cells.length === 1 && (row.cells[0]?.columnSpan ?? 1) > 1 };
  });
  for (const band of readingBands(rows)) {
    const members = table.rows.slice(band.first, band.last);
    if (band.down) writeColumns(writer, members);
    else if (members.length === 1 && rows[band.first]?.spans) writeParagraphs(writer, members);
    else writeRows(writer, members);
  }
}

function writeRows(writer: Writer, rows: readonly LayoutRow[]): void {
  separate(writer, separators.table);
  for (const row of rows) {
    for (const cell of row.cells) {
      writer.cells.set(writer.map.length, cell);
      writeSlice(writer, cell);
      separate(writer, separators.cell);
    }
    separate(writer, separators.row);
  }
  separate(writer, separators.block);
}

function writeParagraphs(writer: Writer, rows: readonly LayoutRow[]): void {
  for (const cell of rows.flatMap((row) => row.cells)) {
    writeSlice(writer, cell);
    separate(writer, separators.block);
  }
}

/** Each column as a paragraph, its cells as lines. */
function writeColumns(writer: Writer, rows: readonly LayoutRow[]): void {
  const columns = new Map<number, LayoutCell[]>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const column = columns.get(cell.column);
      if (column) column.push(cell);
      else columns.set(cell.column, [cell]);
    }
  }
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    (columns.get(column) ?? []).forEach((cell, index) => {
      if (index > 0) separate(writer, '\n');
      writeSlice(writer, cell);
    });
    separate(writer, separators.block);
  }
}
