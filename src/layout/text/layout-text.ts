import type { Range } from '../../core/position.js';
import { isTotal } from '../../../grammar/lexical/figures.js';
import { breaksOff, goesOn, isDrawnRule, isUnderline } from '../../../grammar/lexical/furniture.js';
import {
  beginsSmall,
  isEntryMarker,
  isFootnoteMark,
  isHeadOverTwo,
  isYearOf,
  listMarker,
} from '../../../grammar/lexical/line-starts.js';
import {
  emptyRuns,
  pushRun,
  sliceText,
  type Layout,
  type LayoutBlock,
  type LayoutCell,
  type LayoutParagraph,
  type LayoutRow,
  type LayoutTable,
  type Runs,
} from '../model.js';
import type { ColumnRange } from './column-cuts.js';
import { columnGroups, type ColumnGroup } from './columns.js';
import { offsetAt, textLines, type TextLine } from './lines.js';
import { markFurniture } from './page-furniture.js';
import { blanksWithinParagraphs } from './double-spacing.js';
import { alignTabs } from './tabs.js';
import { paragraphRanges } from './paragraphs.js';

interface Building {
  readonly runs: Runs;
  readonly blocks: LayoutBlock[];
  readonly furniture: Range[];
  /** How far the first line of the last paragraph is set in, or the last column of the last table. */
  indent: number;
  /** Page furniture stood between the last block and the next. */
  interrupted: boolean;
}

/** Lays out plain text. Offsets are UTF-16 units of `source`. */
export function layoutText(source: string, range: Range, dashEscaped: boolean): Layout {
  return layoutLines(textLines(source, range, dashEscaped));
}

/** Lays out lines of plain text, wherever they come from. */
export function layoutLines(lines: readonly TextLine[]): Layout {
  const furniture = markFurniture(lines);
  const spacing = blanksWithinParagraphs(lines);
  const building: Building = { runs: emptyRuns(), blocks: [], furniture: [], interrupted: false, indent: 0 };
  let block: TextLine[] = [];
  const flush = (): void => {
    layoutBlock(building, block);
    block = [];
  };
  lines.forEach((line, index) => {
    if (spacing.has(index)) return;
    if (line.view.length === 0) flush();
    else if (furniture[index] === 1) {
      flush();
      building.furniture.push({ start: offsetAt(line, line.indent), end: line.end });
      building.interrupted = true;
    } else {
      if (line.pageBreak) {
        flush();
        building.interrupted = true;
      }
      block.push(line);
    }
  });
  flush();
  return {
    runs: building.runs,
    blocks: building.blocks,
    furniture: building.furniture,
    facts: [],
    links: [],
  };
}

/** Lays out the lines of a block: groups of columns become tables, what stands between them paragraphs. */
function layoutBlock(building: Building, blockLines: readonly TextLine[]): void {
  const lines = alignTabs(blockLines);
  let next = 0;
  for (const group of columnGroups(lines)) {
    layoutRunning(building, lines.slice(next, group.first));
    layoutColumns(building, lines, group);
    next = group.last;
  }
  layoutRunning(building, lines.slice(next));
}

function layoutRunning(building: Building, lines: readonly TextLine[]): void {
  let running: TextLine[] = [];
  const flush = (): void => {
    for (const range of paragraphRanges(running)) {
      addParagraph(building, running.slice(range.first, range.last));
    }
    running = [];
  };
  lines.forEach((line, index) => {
    const above = running[running.length - 1];
    if (!line.isRule) running.push(line);
    else if (!above || !isUnderline(above.view, lines[index + 1]?.view ?? '')) flush();
  });
  flush();
}

function addParagraph(building: Building, lines: readonly TextLine[]): void {
  const { runs, blocks } = building;
  const previous = blocks[blocks.length - 1];
  const opening = lines[0];
  if (!opening) return;
  if (building.interrupted && previous?.kind === 'table' && goesOnInCell(building, previous, lines)) {
    building.interrupted = false;
    blocks[blocks.length - 1] = withLongerCell(building, previous, lines);
    return;
  }
  const joins =
    building.interrupted &&
    previous?.kind === 'paragraph' &&
    // A line set further out than the paragraph's first goes on with it.
    (goesOn(opening.view) || opening.indent < building.indent) &&
    breaksOff(runs.text[previous.last - 1] ?? '');
  building.interrupted = false;
  if (!joins) building.indent = opening.indent;
  const first = joins ? previous.first : runs.text.length;
  if (joins) pushBreak(runs, offsetAt(opening, opening.indent));
  lines.forEach((line, index) => {
    if (index > 0) pushBreak(runs, offsetAt(line, line.indent));
    pushPiece(runs, line, line.indent, line.view.length);
  });
  const paragraph: LayoutParagraph = { kind: 'paragraph', first, last: runs.text.length };
  if (joins) blocks[blocks.length - 1] = paragraph;
  else blocks.push(paragraph);
}

/** Whether lines below a page's end go on with the entry of a list above it: its text breaks off, and they stand below that. */
function goesOnInCell({ runs, indent }: Building, table: LayoutTable, lines: readonly TextLine[]): boolean {
  const [number, cell, more] = table.rows[table.rows.length - 1]?.cells ?? [];
  return (
    number !== undefined &&
    isEntryMarker(sliceText(runs, number).trim()) &&
    cell !== undefined &&
    more === undefined &&
    cell.last === runs.text.length &&
    breaksOff(runs.text[cell.last - 1] ?? '') &&
    lines.every((line) => Math.abs(line.indent - indent) <= 1)
  );
}

/** The table with lines added to its last cell. */
function withLongerCell({ runs }: Building, table: LayoutTable, lines: readonly TextLine[]): LayoutTable {
  for (const line of lines) {
    pushBreak(runs, offsetAt(line, line.indent));
    pushPiece(runs, line, line.indent, line.view.length);
  }
  const rows = table.rows.slice(0, -1);
  const cells = table.rows[table.rows.length - 1]?.cells ?? [];
  const longer = cells.map((cell, index) =>
    index === cells.length - 1 ? { ...cell, last: runs.text.length } : cell,
  );
  return { ...table, rows: [...rows, { cells: longer }] };
}

/** A line break before `offset`: an empty source range, since the white space around it is trivia. */
function pushBreak(runs: Runs, offset: number): void {
  pushRun(runs, '\n', offset, offset);
}

/** The grid columns `[from, to)` of a line, trimmed, as one verbatim run (or one a column where the grid differs). */
function pushPiece(runs: Runs, line: TextLine, from: number, to: number): void {
  let left = from;
  let right = Math.min(to, line.view.length);
  while (left < right && line.view.charCodeAt(left) === 32) left++;
  while (right > left && line.view.charCodeAt(right - 1) === 32) right--;
  if (left >= right) return;
  if (line.offsets === null) {
    const start = line.start + left;
    const text = line.view.slice(left, right);
    pushRun(runs, text, start, start + text.length);
    return;
  }
  // Expanded tabs and decoded entities: where the source goes on unit for unit a run is verbatim, and a run of blanks
  // renders what stood between the words.
  for (const part of line.view.slice(left, right).matchAll(/ +|[^ ]+/g)) {
    const at = left + part.index;
    const end = at + part[0].length;
    if (part[0].startsWith(' ')) pushRun(runs, part[0], offsetAt(line, at), offsetAt(line, end));
    else pushWord(runs, line, at, end);
  }
}

/** The columns `[from, to)` of a word, cut where the source does not go on unit for unit. */
function pushWord(runs: Runs, line: TextLine, from: number, to: number): void {
  let first = from;
  const pushVerbatim = (end: number): void => {
    const start = offsetAt(line, first);
    if (end > first) pushRun(runs, line.view.slice(first, end), start, start + (end - first));
  };
  for (let column = from; column < to; column++) {
    const start = offsetAt(line, column);
    const end = offsetAt(line, column + 1);
    if (end === start + 1) continue;
    pushVerbatim(column);
    pushRun(runs, line.view.charAt(column), start, end);
    first = column + 1;
  }
  pushVerbatim(to);
}

/** A group of columns as a table; text in the first column begins a row. */
function layoutColumns(building: Building, lines: readonly TextLine[], group: ColumnGroup): void {
  const rows: LayoutRow[] = [];
  const stub = stubOf(lines, group);
  const last = group.columns.length - 1;
  let pending: TextLine[] = [];
  let overhang: readonly TextLine[] = [];
  const flush = (): void => {
    const cells = group.columns.flatMap((range, column) =>
      layoutCell(building, pending, range, column, column === last ? overhang : []),
    );
    if (cells.length > 0) rows.push({ cells });
    pending = [];
  };
  let ruled = false;
  for (const line of lines.slice(group.first, group.overhang)) {
    if (!line.isRule) {
      const begins = stub && (beginsRow(line, stub) || (ruled && isTotal(line.view)));
      // "December 31," over "2004  $1,000": a year before figures begins a row of its own.
      const figures = stub !== undefined && isTotal(line.view.slice(stub.to));
      const goesOnBelow = begins && (hangsBelow(pending, line, stub) || headsTogether(pending, line, group));
      if (begins && !goesOnBelow && (figures || !isYearOf(textIn(pending, stub), textIn([line], stub))))
        flush();
      pending.push(line);
    }
    ruled = line.isRule;
  }
  overhang = lines.slice(group.overhang, group.last);
  flush();
  building.interrupted = false;
  building.indent = group.columns[last]?.from ?? 0;
  if (rows.length > 0) building.blocks.push({ kind: 'table', rows });
}

/** A column no wider than this beside the label of a list can be the list's own stub. */
const STUB_WIDTH = 20;

/**
 * The column whose text begins a row: the first; where that has nothing but marks of footnotes, it and the one beside it, since a
 * row may have no mark; where it has nothing but the label of a list on the first line, the narrow one beside it
 * (`(c)  Exhibit No.  Description` over the exhibits).
 */
function stubOf(
  lines: readonly TextLine[],
  { first, overhang, columns }: ColumnGroup,
): ColumnRange | undefined {
  const [label, next, body] = columns;
  if (!label || !next || !body || next.to - next.from > STUB_WIDTH) return label;
  const texts = lines.slice(first, overhang).filter((line) => !line.isRule);
  const stubs = texts.map((line) => line.view.slice(label.from, label.to).trim());
  if (stubs.every((text) => text.length === 0 || isFootnoteMark(text)))
    return { from: label.from, to: next.to };
  const head = lines[first]?.view.slice(label.from, label.to).trim() ?? '';
  if (head.length === 0 || listMarker(head)?.length !== head.length) return label;
  return texts.slice(1).some((line) => line.indent < label.to) ? label : next;
}

/** Text in the stub begins a row; a rule drawn under the stub's text does not. */
function beginsRow(line: TextLine, stub: ColumnRange): boolean {
  return line.indent < stub.to && !isDrawnRule(line.view.slice(stub.from, stub.to));
}

/**
 * Whether a line goes on with the stub's text above it, which has nothing beside it: it hangs below that and does not begin as
 * an entry would (`Press release of Alder Mills, Inc.` over `  dated May 4, 2001    99.1`).
 */
function hangsBelow(above: readonly TextLine[], line: TextLine, stub: ColumnRange): boolean {
  const [first] = above;
  return (
    first !== undefined &&
    line.indent > first.indent &&
    beginsSmall(line.view.trimStart()) &&
    above.every(({ view }) => view.length <= stub.to || view.slice(stub.to).trim().length === 0) &&
    !textIn(above, stub).endsWith(':')
  );
}

/** No head of a column is longer on its second line: an entry is. */
const LONGEST_HEAD = 24;

/** Whether the first column has its head over two lines, as others may: `Exhibit` over `Number`. */
function headsTogether(above: readonly TextLine[], line: TextLine, { columns }: ColumnGroup): boolean {
  const [stub, ...others] = columns;
  return (
    stub !== undefined &&
    above.length === 1 &&
    isHeadOverTwo(textIn(above, stub), textIn([line], stub)) &&
    others.every((other) => textIn(above, other) === '' || textIn([line], other).length <= LONGEST_HEAD)
  );
}

/** The last text that lines have in a column. */
function textIn(lines: readonly TextLine[], { from, to }: ColumnRange): string {
  const texts = lines.map((line) => line.view.slice(from, to).trim());
  return texts.findLast((text) => text.length > 0) ?? '';
}

/** One cell from the `range` of each line; `overhang` lines belong to it whole. */
function layoutCell(
  building: Building,
  lines: readonly TextLine[],
  range: ColumnRange,
  column: number,
  overhang: readonly TextLine[],
): LayoutCell[] {
  const { runs } = building;
  const first = runs.text.length;
  for (const line of lines) {
    const before = runs.text.length;
    const text = line.view.slice(range.from, range.to).trim();
    if (text.length === 0 || isDrawnRule(text)) continue;
    if (before > first) pushBreak(runs, offsetAt(line, Math.max(range.from, line.indent)));
    pushPiece(runs, line, range.from, range.to);
  }
  for (const line of overhang) {
    pushBreak(runs, offsetAt(line, line.indent));
    pushPiece(runs, line, line.indent, line.view.length);
  }
  return runs.text.length > first ? [{ first, last: runs.text.length, column, columnSpan: 1 }] : [];
}
