import { layoutHtml } from '../../../src/layout/html/layout-html.js';
import { sliceText, type Layout, type LayoutBlock } from '../../../src/layout/model.js';

export function layoutOf(html: string): Layout {
  return layoutHtml(html, { start: 0, end: html.length });
}

/** Blocks as strings: a paragraph is its text, a table its rows of cells. */
export function blocksOf(html: string): (string | string[][])[] {
  const layout = layoutOf(html);
  const show = (block: LayoutBlock): string | string[][] =>
    block.kind === 'paragraph'
      ? sliceText(layout.runs, block)
      : block.rows.map((row) => row.cells.map((cell) => sliceText(layout.runs, cell)));
  return layout.blocks.map(show);
}

/** Source text of the page furniture. */
export function furnitureOf(html: string): string[] {
  return layoutOf(html).furniture.map(({ start, end }) => html.slice(start, end));
}

/** A table from rows of cells, each the cell's HTML. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${cell}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}
