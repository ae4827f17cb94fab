import {
  columnOrder,
  isHeadingRow,
  isRestOfHeading,
  signaturePanels,
  type OrderedCell,
} from '../../grammar/lexical/reading-order.js';
import { separators } from '../../grammar/structure.js';
import { offsetMapBuilder, type OffsetMap, type OffsetMapBuilder } from '../core/offset-map.js';
import {
  sliceText,
  type Hyperlink,
  type Layout,
  type LayoutCell,
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
  readonly links: readonly Hyperlink[];
  /** Whether the document has more blocks, rows and cells than any filing: from some point on nothing parts them. */
  readonly overlong: boolean;
}

interface Writer {
  readonly parts: string[];
  readonly map: OffsetMapBuilder;
  readonly layout: Layout;
  readonly cells: Map<number, LayoutCell>;
  /** Source offset up to which text was written: where a separator is placed. */
  at: number;
  /** How many separators were written. */
  separators: number;
  /** How much white space ends what was written. */
  gap: number;
}

/**
 * Far more separators than a filing has: of the corpus's documents the longest report or letter has under four hundred, the longest
 * of all, a prospectus, five thousand. What follows is one paragraph, so that a document of millions of cells, which is no report,
 * neither takes gigabytes nor makes a tree that no string can hold.
 */
export const MOST_SEPARATORS = 1_000_000;

/** Puts a layout's blocks into reading order. */
export function flowOf(layout: Layout): Flow {
  const writer: Writer = {
    parts: [],
    map: offsetMapBuilder(),
    layout,
    cells: new Map(),
    at: 0,
    separators: 0,
    gap: 0,
  };
  let tables: (readonly TextRow[])[] = [];
  let width = 0;
  for (const block of layout.blocks) {
    const isTable = block.kind === 'table';
    const columns = isTable ? columnCount(block) : 0;
    if (columns !== width) {
      writeTables(writer, tables);
      tables = [];
    }
    width = columns;
    if (isTable) tables.push(rowsOf(writer, block));
    else {
      writeSlice(writer, block);
      separate(writer, separators.block);
    }
  }
  writeTables(writer, tables);
  return {
    text: writer.parts.join(''),
    map: writer.map.build(),
    cells: writer.cells,
    facts: layout.facts,
    links: layout.links,
    overlong: writer.separators > MOST_SEPARATORS,
  };
}

function writeSlice(writer: Writer, slice: RunSlice): void {
  const { text, start, end } = writer.layout.runs;
  for (let index = slice.first; index < slice.last; index++) {
    writeRun(writer, text[index] ?? '', start[index] ?? 0, end[index] ?? 0);
  }
}

/**
 * Wider than any gap of a page: no filing of the corpus has one of sixty. Of a wider one so much is shown: a pattern that reads
 * a gap more than once, or from each of its places, then takes no time that grows with it.
 */
const WIDEST_GAP = 80;

const WIDE_GAP = new RegExp(`\\s{${WIDEST_GAP + 1},}`);
const WIDE_GAPS = new RegExp(WIDE_GAP.source, 'g');

function writeRun(writer: Writer, text: string, start: number, end: number): void {
  const visible = text.trimEnd().length;
  if (visible === 0) {
    const breaks = isBreak(text) && !isBreak(writer.parts[writer.parts.length - 1]);
    const shown = text.slice(0, Math.max(breaks ? 1 : 0, WIDEST_GAP - writer.gap));
    if (shown.length > 0) writePiece(writer, shown, start, end);
    writer.gap += shown.length;
    return;
  }
  writer.gap = text.length - visible;
  let from = 0;
  if (text.length > WIDEST_GAP && end - start === text.length && WIDE_GAP.test(text)) {
    for (const { 0: gap, index } of text.matchAll(WIDE_GAPS)) {
      if (index > from) writePiece(writer, text.slice(from, index), start + from, start + index);
      from = index + gap.length;
      writePiece(writer, gap.slice(0, WIDEST_GAP), start + index, start + from);
    }
  }
  if (from < text.length) writePiece(writer, text.slice(from), start + from, end);
}

function isBreak(text: string | undefined): boolean {
  return text === '\n' || text === '\v';
}

function writePiece(writer: Writer, piece: string, start: number, end: number): void {
  writer.parts.push(piece);
  writer.map.add(piece.length, start, end);
  writer.at = end;
}

function separate(writer: Writer, separator: string): void {
  writer.parts.push(++writer.separators > MOST_SEPARATORS ? ' ' : separator);
  writer.map.add(1, writer.at, writer.at);
}

/** A cell with its text. */
interface TextCell extends OrderedCell {
  readonly cell: LayoutCell;
}

type TextRow = readonly TextCell[];

function columnCount(table: LayoutTable): number {
  let count = 0;
  for (const { cells } of table.rows) {
    const last = cells[cells.length - 1];
    if (last) count = Math.max(count, last.column + last.columnSpan);
  }
  return count;
}

function rowsOf(writer: Writer, table: LayoutTable): TextRow[] {
  return table.rows.map((row) => row.cells.map((cell) => withText(writer, cell)));
}

/** Tables that follow each other, of as many columns each. Signatures set side by side may go over several. */
function writeTables(writer: Writer, tables: readonly (readonly TextRow[])[]): void {
  const all = tables.length > 1 && tables.length <= MOST_SIGNATURE_TABLES ? tables.flat() : [];
  const panels = signaturePanels(all);
  if (panels.length > 0) for (const panel of panelsOf(all, panels)) writeRows(writer, panel);
  else for (const rows of tables) writeTable(writer, rows);
}

/** More tables in a row are no block of signatures: names, signatures, titles, dates. */
const MOST_SIGNATURE_TABLES = 8;

function writeTable(writer: Writer, rows: readonly TextRow[]): void {
  const order = columnOrder(rows);
  if (order) for (const column of order) writeColumn(writer, column);
  else for (const panel of panelsOf(rows, signaturePanels(rows))) writeRows(writer, panel);
}

function withText(writer: Writer, cell: LayoutCell): TextCell {
  const { column, columnSpan } = cell;
  return { column, columnSpan, cell, text: sliceText(writer.layout.runs, cell) };
}

/** The rows of each panel of signatures, from the columns at which the second and further panels begin. */
function panelsOf(rows: readonly TextRow[], starts: readonly number[]): (readonly TextRow[])[] {
  if (starts.length === 0) return [rows];
  return [0, ...starts].map((from, index) => {
    const to = starts[index] ?? Infinity;
    return rows.flatMap((row) => {
      const cells = row.filter(({ column }) => column >= from && column < to);
      return cells.length > 0 ? [cells] : [];
    });
  });
}

/** Rows read across. A heading's row parts the table: it is a paragraph, its cells are lines. */
function writeRows(writer: Writer, rows: readonly TextRow[]): void {
  let open = false;
  const close = (): void => {
    if (open) separate(writer, separators.block);
    open = false;
  };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (isHeadingRow(row.map(({ text }) => text))) {
      close();
      const next = rows[at + 1] ?? [];
      const whole = isRestOfHeading(row, next) ? [...row, ...next] : row;
      if (whole !== row) at++;
      whole.forEach(({ cell }, index) => {
        if (index > 0) separate(writer, '\n');
        writeSlice(writer, cell);
      });
      separate(writer, separators.block);
      continue;
    }
    if (!open) separate(writer, separators.table);
    open = true;
    for (const { cell } of row) {
      if (writer.separators < MOST_SEPARATORS) writer.cells.set(writer.map.length(), cell);
      writeSlice(writer, cell);
      separate(writer, separators.cell);
    }
    separate(writer, separators.row);
  }
  close();
}

/** A column as a paragraph; the cells of one of its lines are parted by a tab, those that have lines of their own as cells. */
function writeColumn(writer: Writer, lines: readonly TextRow[]): void {
  lines.forEach((line, index) => {
    if (index > 0) separate(writer, '\n');
    const parting = line.every(({ text }) => /[\n\v]/.test(text)) ? separators.cell : '\t';
    line.forEach(({ cell }, place) => {
      if (place > 0) separate(writer, parting);
      writeSlice(writer, cell);
    });
  });
  separate(writer, separators.block);
}
