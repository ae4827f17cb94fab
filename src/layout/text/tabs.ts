import { columnGroups } from './columns.js';
import { gridLine, type TextLine } from './lines.js';

/** Blanks between two columns that tabs part: more than any river needs. */
const GUTTER = 4;

/**
 * Sets lines whose tabs part as many cells, but at stops that do not line up, on common columns: the writer's stops were
 * others than every eighth column. Offsets into the source stay what they are.
 * @param lines the lines of a block; the result has as many
 */
export function alignTabs(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some((line) => line.tabbed !== null)) return lines;
  const aligned: TextLine[] = [];
  for (let first = 0; first < lines.length;) {
    const cells = lines[first]?.tabbed?.length ?? 0;
    let last = first + 1;
    if (cells > 0) while (last < lines.length && lines[last]?.tabbed?.length === cells) last++;
    const run = lines.slice(first, last);
    const strays =
      run.length > 1 && run.every((line) => hasShortCells(line, cells)) && !linesUp(run, cells + 1);
    aligned.push(...(strays ? onCommonColumns(run, cells + 1) : run));
    first = last;
  }
  return aligned;
}

/** Longer cells are running text with a tab in it. */
const LONGEST_CELL = 44;

function hasShortCells(line: TextLine, cells: number): boolean {
  for (let index = 0; index <= cells; index++) {
    const { from, to } = cellAt(line, index);
    if (to - from > LONGEST_CELL) return false;
  }
  return true;
}

function linesUp(run: readonly TextLine[], cells: number): boolean {
  const [group] = columnGroups(run);
  return group !== undefined && group.last - group.first === run.length && group.columns.length === cells;
}

/** The grid columns `[from, to)` of the n-th cell of a line. */
function cellAt(line: TextLine, index: number): { readonly from: number; readonly to: number } {
  const stops = line.tabbed ?? [];
  const from = index === 0 ? line.indent : (stops[index - 1] ?? line.view.length);
  const to = stops[index] ?? line.view.length;
  return { from, to: from + line.view.slice(from, to).trimEnd().length };
}

function onCommonColumns(run: readonly TextLine[], cells: number): TextLine[] {
  const starts: number[] = [];
  let next = Math.min(...run.map((line) => line.indent));
  for (let index = 0; index < cells; index++) {
    starts.push(next);
    next += GUTTER + Math.max(...run.map((line) => cellAt(line, index).to - cellAt(line, index).from));
  }
  return run.map((line) => {
    let view = '';
    const offsets: number[] = [];
    starts.forEach((start, index) => {
      const { from, to } = cellAt(line, index);
      const before = line.offsets?.[from] ?? line.start + from;
      for (; view.length < start; view += ' ') offsets.push(before);
      for (let column = from; column < to; column++)
        offsets.push(line.offsets?.[column] ?? line.start + column);
      view += line.view.slice(from, to);
    });
    const { start, end, pageBreak } = line;
    return gridLine({
      start,
      end,
      view,
      offsets: new Int32Array(offsets),
      tabbed: null,
      pageEnded: pageBreak,
    });
  });
}
