import { holdsFigures } from '../../../grammar/lexical/figures.js';
import type { TextLine } from './lines.js';

/** Columns that a single blank parts, where what stands on both sides of it tells that it does. */

/** A half-open range of grid columns. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** How many lines have text on both sides of a blank that parts columns. */
const FEWEST_ROWS = 3;

/**
 * A column parted where one blank stands between two columns of figures: `$(9,371,642) $11,932,475`. On each line that has no wider
 * gap there both are figures.
 */
export function partedFigures(
  column: ColumnRange,
  occupied: Uint8Array,
  lines: readonly TextLine[],
): readonly ColumnRange[] {
  for (let river = column.from + 1; river < column.to - 1; river++) {
    if (occupied[river] === 1) continue;
    const rows = lines
      .map(({ view }) => [view.slice(column.from, river), view.slice(river + 1, column.to)] as const)
      .filter(([left, right]) => left.trim() !== '' && right.trim() !== '');
    const near = rows.filter(([left, right]) => !left.endsWith(' ') && !right.startsWith(' '));
    const isFigures = near.every(([left, right]) => holdsFigures(left) && holdsFigures(right));
    if (rows.length < FEWEST_ROWS || near.length === 0 || !isFigures) continue;
    const right = { from: river + 1, to: column.to };
    return [{ from: column.from, to: river }, ...partedFigures(right, occupied, lines)];
  }
  return [column];
}

/** How many lines have text on both sides of a blank that a column's longest entry leaves before the next. */
const FLUSH_ROWS = 4;

/**
 * A column parted where its longest entry nearly touches the next column, whose text is set flush: `NEW YORK       ALDER, INC.`
 * over `SOUTH CAROLINA BIRCH, INC.` Few lines have no wider gap there, and few hang below what begins behind it.
 */
export function partedFlush(
  column: ColumnRange,
  occupied: Uint8Array,
  lines: readonly TextLine[],
): readonly ColumnRange[] {
  for (let river = column.from + 1; river < column.to - 1; river++) {
    if (occupied[river] === 1 || occupied[river - 1] !== 1 || occupied[river + 1] !== 1) continue;
    const rows = lines.filter(
      ({ view }) =>
        view.slice(column.from, river).trim() !== '' && view.slice(river + 1, column.to).trim() !== '',
    );
    const near = rows.filter(({ view }) => view.charAt(river - 1) !== ' ');
    const flush = rows.filter(({ view }) => view.charAt(river + 1) !== ' ');
    if (flush.length < FLUSH_ROWS || Math.max(near.length, rows.length - flush.length) * 3 > rows.length)
      continue;
    if (rows.some(({ view }) => view.charAt(river - 1) === ' ' && view.charAt(river - 2) !== ' ')) continue;
    const right = { from: river + 1, to: column.to };
    return [{ from: column.from, to: river }, ...partedFlush(right, occupied, lines)];
  }
  return [column];
}
