import type { TextLine } from './lines.js';

/**
 * Columns by rivers (XY-cut after Nagy and Seth): in a group of lines, a run of grid columns that is blank on every
 * line, with text on both sides, parts two columns. The fewer the lines, the wider the river has to be.
 */

/** A half-open range of grid columns. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** Lines `[first, last)` that share rivers, and the columns between these. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ColumnRange[];
}

/** Blanks that a river must have for a group of `count` lines; `whole` when the group is all of its block. */
function riverWidth(count: number, whole: boolean): number {
  if (count === 1) return whole ? 3 : 5;
  if (count === 2) return whole ? 3 : 4;
  return 2;
}

/** Marks a line's text. Drawn rules say nothing of columns: they are often wider than what they underline. */
function occupy(occupied: Uint8Array, line: TextLine): void {
  if (line.isRule) return;
  const view = line.view;
  for (let column = line.indent; column < view.length; column++) {
    if (view.charCodeAt(column) !== 32) occupied[column] = 1;
  }
}

/** The columns that rivers of at least `width` leave. */
function columnsOf(occupied: Uint8Array, width: number): ColumnRange[] {
  const columns: ColumnRange[] = [];
  let from = -1;
  let lastText = -1;
  for (let column = 0; column < occupied.length; column++) {
    if (occupied[column] !== 1) continue;
    if (from < 0) from = column;
    else if (column - lastText - 1 >= width) {
      columns.push({ from, to: lastText + 1 });
      from = column;
    }
    lastText = column;
  }
  if (from >= 0) columns.push({ from, to: lastText + 1 });
  return columns;
}

function hasGap(line: TextLine, width: number): boolean {
  return line.view.includes(' '.repeat(width), line.indent);
}

/**
 * Finds the groups of side-by-side columns among the lines of a block (lines without a blank line between them).
 * Lines in no group are running text.
 */
export function columnGroups(lines: readonly TextLine[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const width = lines.reduce((widest, line) => Math.max(widest, line.view.length), 0);
  let first = 0;
  while (first < lines.length) {
    const line = lines[first];
    if (line === undefined || line.isRule || !hasGap(line, 3)) {
      first++;
      continue;
    }
    const group = growGroup(lines, first, width);
    if (group) groups.push(group);
    first = group ? group.last : first + 1;
  }
  return groups;
}

function growGroup(lines: readonly TextLine[], first: number, width: number): ColumnGroup | null {
  const occupied = new Uint8Array(width);
  let last = first;
  let count = 0;
  while (last < lines.length) {
    const line = lines[last];
    if (line === undefined) break;
    if (!line.isRule) count++;
    const trial = occupied.slice();
    occupy(trial, line);
    const whole = first === 0 && last + 1 === lines.length;
    // a first line's own gap is enough to go on; whether it is enough to stop is decided below
    if (columnsOf(trial, last === first ? 3 : riverWidth(count, whole)).length < 2) break;
    occupied.set(trial);
    last++;
  }
  const whole = first === 0 && last === lines.length;
  const columns = columnsOf(
    occupied,
    riverWidth(lines.slice(first, last).filter((line) => !line.isRule).length, whole),
  );
  return columns.length > 1 ? withOverhang(lines, { first, last, columns }) : null;
}

/**
 * A two-column group takes in the lines right below it that start beyond its first column, though they do not keep to
 * the second: a description whose lines hang at another indent than its first.
 */
function withOverhang(lines: readonly TextLine[], group: ColumnGroup): ColumnGroup {
  const [stub, body] = group.columns;
  if (!stub || !body || group.columns.length > 2) return group;
  let { last } = group;
  let { from, to } = body;
  for (let line = lines[last]; line && !line.isRule && line.indent > stub.to; line = lines[++last]) {
    from = Math.min(from, line.indent);
    to = Math.max(to, line.view.length);
  }
  return { first: group.first, last, columns: [stub, { from, to }] };
}
