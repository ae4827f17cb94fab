import { sourceRanges } from '../core/offset-map.js';
import { hull, type Point, type Position, type Range } from '../core/position.js';
import type { Flow } from '../layout/flow.js';
import { positionOf, type SourceFile } from '../source/source-file.js';

/** The source place of a range of the flow's text: the hull of its pieces. */
export function placeOf(source: SourceFile, flow: Flow, range: Range): Position {
  const pieces = sourceRanges(flow.map, range.start, range.end);
  const visible = pieces.filter((piece) => piece.end > piece.start);
  const held = visible.length > 0 ? visible : pieces;
  return positionOf(source, held.length > 0 ? hull(held) : { start: 0, end: 0 });
}

/** `12:5` */
export function pointText(point: Point): string {
  return `${point.line}:${point.column}`;
}

/** `12:5-13:1`, or `12:5-9` on one line. */
export function placeText({ start, end }: Position): string {
  if (start.offset === end.offset) return pointText(start);
  return `${pointText(start)}-${start.line === end.line ? end.column : pointText(end)}`;
}
