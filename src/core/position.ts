/**
 * Positions in a source text, in unist's form. Lines and columns count from 1, offsets from 0; columns and
 * offsets are UTF-16 units of the decoded source, markup and all. `end` is exclusive.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** A half-open range of offsets, `[start, end)`: a position before lines and columns are known. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The smallest range that holds all of `ranges`. `ranges` must not be empty. */
export function hull(ranges: readonly Range[]): Range {
  let start = Infinity;
  let end = -Infinity;
  for (const range of ranges) {
    if (range.start < start) start = range.start;
    if (range.end > end) end = range.end;
  }
  return { start, end };
}
