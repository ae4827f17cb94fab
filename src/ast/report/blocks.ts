import { listMarker } from '../../../grammar/lexical/line-starts.js';
import { separators } from '../../../grammar/structure.js';
import type { Range } from '../../core/position.js';
import type { Builder } from '../builder.js';
import type { Paragraph, Table, TableCell, TableRow } from '../nodes.js';

/** The paragraphs and tables of a flow range, and what a reader sees of them. */
export interface Blocks {
  readonly blocks: readonly (Paragraph | Table)[];
  /** Paragraphs parted by a blank line; of a table, a line for each row. */
  readonly text: string;
}

/** Reads the layout's blocks in a flow range that may begin or end within one. */
export function blocksOf(builder: Builder, range: Range): Blocks {
  const { text } = builder.flow;
  const blocks: (Paragraph | Table)[] = [];
  const texts: string[] = [];
  let at = range.start;
  // Looked for once a table, not once a paragraph: a long text without tables would be read again for each.
  let table = -1;
  while (at < range.end) {
    const end = Math.min(indexOr(text, separators.block, at, range.end), range.end);
    const piece = { start: at, end };
    if (table < at) table = indexOr(text, separators.table, at, text.length);
    if (table < end) {
      const rows = tableRows(builder, { start: table + 1, end });
      if (rows.length > 0) {
        blocks.push({ type: 'table', ...builder.place(piece), rows });
        texts.push(rows.map((row) => row.cells.map((cell) => cell.text).join(' ')).join('\n'));
      }
    } else {
      const visible = builder.raw(piece);
      if (visible.length > 0) {
        blocks.push({
          type: 'paragraph',
          ...builder.place(piece),
          text: visible,
          marker: listMarker(visible),
        });
        texts.push(visible);
      }
    }
    at = end + 1;
  }
  return { blocks, text: texts.join('\n\n') };
}

function indexOr(text: string, search: string, from: number, otherwise: number): number {
  const index = text.indexOf(search, from);
  return index < 0 ? otherwise : index;
}

function tableRows(builder: Builder, range: Range): TableRow[] {
  const { text, cells } = builder.flow;
  const rows: TableRow[] = [];
  let at = range.start;
  while (at < range.end) {
    const end = Math.min(indexOr(text, separators.row, at, range.end), range.end);
    const row: TableCell[] = [];
    for (let cell = at; cell < end;) {
      const cellEnd = Math.min(indexOr(text, separators.cell, cell, end), end);
      const visible = builder.raw({ start: cell, end: cellEnd });
      if (visible.length > 0) {
        row.push({
          type: 'tableCell',
          ...builder.place({ start: cell, end: cellEnd }),
          text: visible,
          columnSpan: cells.get(cell)?.columnSpan ?? 1,
        });
      }
      cell = cellEnd + 1;
    }
    if (row.length > 0) rows.push({ type: 'tableRow', ...builder.place({ start: at, end }), cells: row });
    at = end + 1;
  }
  return rows;
}
