import { positionOf } from '../source/source-file.js';
import type { Inspection, ReadableDocument } from './inspect.js';
import { drawnBlocks, type DrawnBlock, type DrawnCell } from './layout-blocks.js';
import { placeText } from './place.js';
import { quoted, type View } from './view.js';

/** Width of the drawing, in characters. */
const drawingWidth = 110;
const narrowestColumn = 8;

/** Blocks and cells with their borders and source ranges, and the page furniture that the text lost. */
export function layoutView(inspection: Inspection, document: ReadableDocument): View {
  const { source } = inspection;
  const blocks = drawnBlocks(inspection, document);
  const furniture = document.layout.furniture.map((range) => ({
    text: source.text.slice(range.start, range.end),
    position: positionOf(source, range),
  }));
  const furnitureLine = (piece: (typeof furniture)[number]): string =>
    `page furniture ${placeText(piece.position)} ${quoted(piece.text)}`;
  return {
    data: { blocks, furniture },
    text: () => [...blocks.map(blockText), ...furniture.map(furnitureLine)].join('\n'),
  };
}

function blockText(block: DrawnBlock): string {
  if (block.kind === 'paragraph') {
    return boxed(`paragraph ${placeText(block.position)}`, [
      { cells: [wrapped(block.text, drawingWidth - 4)], spans: [1] },
    ]);
  }
  const columnCount = Math.max(...block.rows.flat().map((cell) => cell.column + cell.columnSpan));
  const widths = columnWidths(block.rows, columnCount);
  const rows = block.rows.map((row) => drawnRow(row, widths));
  return boxed(`table, read ${block.readsDown ? 'down in part' : 'across'}`, rows, widths);
}

interface DrawnRow {
  /** The lines of each cell, empty cells between them included. */
  readonly cells: readonly (readonly string[])[];
  readonly spans: readonly number[];
}

function drawnRow(row: readonly DrawnCell[], widths: readonly number[]): DrawnRow {
  const cells: string[][] = [];
  const spans: number[] = [];
  let column = 0;
  for (const cell of row) {
    for (; column < cell.column; column++) {
      cells.push([]);
      spans.push(1);
    }
    const width = spanWidth(widths, column, cell.columnSpan);
    cells.push([...wrapped(cell.text, width), ...wrapped(placeLine(cell), width)]);
    spans.push(cell.columnSpan);
    column = cell.column + cell.columnSpan;
  }
  for (; column < widths.length; column++) {
    cells.push([]);
    spans.push(1);
  }
  return { cells, spans };
}

function placeLine(cell: DrawnCell): string {
  return `[${placeText(cell.position)}]`;
}

function columnWidths(rows: readonly (readonly DrawnCell[])[], count: number): number[] {
  const natural = Array.from({ length: count }, () => narrowestColumn);
  for (const cell of rows.flat()) {
    if (cell.columnSpan > 1) continue;
    const lines = [...cell.text.split(/[\n\v]/), placeLine(cell)];
    const longest = Math.max(...lines.map((line) => line.length));
    natural[cell.column] = Math.max(natural[cell.column] ?? 0, longest);
  }
  const room = drawingWidth - 1 - 3 * count;
  const wanted = natural.reduce((sum, width) => sum + width, 0);
  if (wanted <= room) return natural;
  return natural.map((width) => Math.max(narrowestColumn, Math.floor((width / wanted) * room)));
}

function spanWidth(widths: readonly number[], column: number, span: number): number {
  const covered = widths.slice(column, column + span);
  return covered.reduce((sum, width) => sum + width, 0) + 3 * (covered.length - 1);
}

function wrapped(text: string, width: number): string[] {
  return text.split(/[\n\v]/).flatMap((line) => {
    const lines: string[] = [];
    let rest = line.trim();
    while (rest.length > width) {
      const blank = rest.lastIndexOf(' ', width);
      const cut = blank > 0 ? blank : width;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut).trimStart();
    }
    return [...lines, rest];
  });
}

function boxed(
  title: string,
  rows: readonly DrawnRow[],
  widths: readonly number[] = [drawingWidth - 4],
): string {
  const inner = spanWidth(widths, 0, widths.length);
  const top = `┌─ ${title} ${'─'.repeat(Math.max(0, inner - title.length - 1))}┐`;
  const body = rows.flatMap((row) => {
    let column = 0;
    const columns = row.cells.map((lines, index) => {
      const width = spanWidth(widths, column, row.spans[index] ?? 1);
      column += row.spans[index] ?? 1;
      return { lines, width };
    });
    const height = Math.max(...columns.map(({ lines }) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns.map(({ lines, width }) => ` ${(lines[line] ?? '').padEnd(width)} `).join('│'),
    );
  });
  return [top, ...body.map((line) => `│${line}│`), `└${'─'.repeat(inner + 2)}┘`].join('\n');
}
