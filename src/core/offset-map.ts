import type { Range } from './position.js';
import { lastAtMost } from './sorted.js';

/**
 * Maps a derived text back to the source that it was taken from. The derived text is a chain of runs, each
 * either a verbatim copy of a source range or the rendering of one (a decoded entity, white space collapsed to a
 * blank, a separator that stands for markup). Runs are kept in order of the derived text; the source ranges of
 * neighbouring runs need not be in order, since columns set side by side are read one after the other.
 */
export interface OffsetMap {
  /** Start of each run in the derived text, ascending. */
  readonly runStart: Int32Array;
  /** Source range of each run. */
  readonly sourceStart: Int32Array;
  readonly sourceEnd: Int32Array;
  /** Length of the derived text. */
  readonly length: number;
}

/** Collects runs for an {@link OffsetMap}. Lengths and offsets are UTF-16 units. */
export interface OffsetMapBuilder {
  /** Length of the derived text so far. */
  length(): number;
  /** Appends a run of `length` derived units rendered from the source range `[start, end)`. */
  add(length: number, start: number, end: number): void;
  build(): OffsetMap;
}

/** An empty map, to which runs are added in the order of the derived text. */
export function offsetMapBuilder(): OffsetMapBuilder {
  const runStart: number[] = [];
  const sourceStart: number[] = [];
  const sourceEnd: number[] = [];
  let length = 0;
  let verbatim = false;
  return {
    length: () => length,
    add(runLength, start, end) {
      if (runLength === 0) return;
      const copies = end - start === runLength;
      if (copies && verbatim && sourceEnd[sourceEnd.length - 1] === start) {
        sourceEnd[sourceEnd.length - 1] = end;
      } else {
        runStart.push(length);
        sourceStart.push(start);
        sourceEnd.push(end);
        verbatim = copies;
      }
      length += runLength;
    },
    build: () => ({
      runStart: new Int32Array(runStart),
      sourceStart: new Int32Array(sourceStart),
      sourceEnd: new Int32Array(sourceEnd),
      length,
    }),
  };
}

/**
 * The source ranges of the derived range `[start, end)`, in the order of the derived text, with neighbours joined that touch
 * in the source. A rendered run is taken whole. Where `joins` is given, ranges are joined, too, of which it says that nothing
 * parts them, and empty ones are left out.
 *
 * @param joins asked of the source offsets at which one range ends and the next, further on, begins
 */
export function sourceRanges(
  map: OffsetMap,
  start: number,
  end: number,
  joins?: (from: number, to: number) => boolean,
): Range[] {
  const ranges: { start: number; end: number }[] = [];
  if (end <= start || map.runStart.length === 0) return ranges;
  for (let run = lastAtMost(map.runStart, start); run < map.runStart.length; run++) {
    const from = map.runStart[run] ?? 0;
    if (from >= end) break;
    const to = map.runStart[run + 1] ?? map.length;
    const sourceFrom = map.sourceStart[run] ?? 0;
    const sourceTo = map.sourceEnd[run] ?? 0;
    const copies = sourceTo - sourceFrom === to - from;
    const first = copies ? sourceFrom + Math.max(0, start - from) : sourceFrom;
    const last = copies ? sourceTo - Math.max(0, to - end) : sourceTo;
    if (joins !== undefined && first === last) continue;
    const previous = ranges[ranges.length - 1];
    if (
      previous !== undefined &&
      (previous.end === first || (first > previous.end && joins?.(previous.end, first) === true))
    )
      previous.end = last;
    else ranges.push({ start: first, end: last });
  }
  return ranges;
}

/** Source offset at which the derived offset begins; past the end, the end of the last run. */
export function sourceOffset(map: OffsetMap, offset: number): number {
  const run = lastAtMost(map.runStart, offset);
  const from = map.runStart[run];
  if (from === undefined) return 0;
  const sourceFrom = map.sourceStart[run] ?? 0;
  const sourceTo = map.sourceEnd[run] ?? 0;
  if (offset >= map.length) return sourceTo;
  const to = map.runStart[run + 1] ?? map.length;
  return sourceTo - sourceFrom === to - from ? sourceFrom + (offset - from) : sourceFrom;
}
