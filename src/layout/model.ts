import type { Range } from '../core/position.js';

/**
 * What text and HTML have in common once they are laid out: paragraphs and tables of cells, whose visible text is
 * a chain of runs. From here on nothing knows which of the two a document was.
 *
 * Runs are kept as parallel arrays, in the order in which the layout met them. A run is either a verbatim slice of
 * the source, unit for unit but for line ends and tabs that show as blanks (`end - start === text.length`), or the
 * rendering of a source range (an entity, collapsed white space). White space shows as one blank, as two where it sets
 * columns apart: three blanks or more that do not collapse, inside a line of an HTML paragraph.
 * Breaks are runs of their own: `\n` ends a line, `\v` a paragraph inside a cell; their source range is the white
 * space or markup that broke the line, and may be empty.
 */
export interface Runs {
  readonly text: string[];
  readonly start: number[];
  readonly end: number[];
}

/** A half-open range of indexes into {@link Runs}. */
export interface RunSlice {
  readonly first: number;
  readonly last: number;
}

export interface LayoutParagraph extends RunSlice {
  readonly kind: 'paragraph';
}

export interface LayoutCell extends RunSlice {
  /** Index of the first column that the cell covers, from 0. Cells of one table share their columns. */
  readonly column: number;
  /** Number of columns that the cell covers, at least 1. */
  readonly columnSpan: number;
  /** Number of rows below its own into which the cell reaches down, where it does. */
  readonly rowsBelow?: number;
}

export interface LayoutRow {
  /** Cells with visible text, left to right. */
  readonly cells: readonly LayoutCell[];
}

export interface LayoutTable {
  readonly kind: 'table';
  readonly rows: readonly LayoutRow[];
}

export type LayoutBlock = LayoutParagraph | LayoutTable;

/** An inline XBRL fact. The range is that of its content, markup and all. */
export interface XbrlFact extends Range {
  readonly concept: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly hidden: boolean;
}

/** A hyperlink: where it leads, the place of its target in the source, and the range of what it stands on, markup and all. */
export interface Hyperlink {
  readonly href: string;
  readonly target: Range;
  readonly content: Range;
}

export interface Layout {
  readonly runs: Runs;
  readonly blocks: readonly LayoutBlock[];
  /** Visible matter that is no part of the text: page numbers, running heads, page marks. In source order. */
  readonly furniture: readonly Range[];
  readonly facts: readonly XbrlFact[];
  /** In source order; they do not overlap. */
  readonly links: readonly Hyperlink[];
}

/** Runs of a text that is not begun. */
export function emptyRuns(): Runs {
  return { text: [], start: [], end: [] };
}

/** Appends a run; `text` may differ from the source range that it renders. */
export function pushRun(runs: Runs, text: string, start: number, end: number): void {
  runs.text.push(text);
  runs.start.push(start);
  runs.end.push(end);
}

/** The visible text of a slice, breaks included. */
export function sliceText(runs: Runs, slice: RunSlice): string {
  let text = '';
  for (let index = slice.first; index < slice.last; index++) text += runs.text[index] ?? '';
  return text;
}
