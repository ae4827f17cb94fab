import type { Point, Position, Range } from '../core/position.js';
import { lastAtMost } from '../core/sorted.js';

/** A decoded source text with its line index. Offsets are UTF-16 units of `text`. */
export interface SourceFile {
  /** Where it was read from; `null` for text handed over in memory. */
  readonly path: string | null;
  readonly text: string;
  /** Size of the undecoded input. */
  readonly bytes: number;
  readonly encoding: string;
  /** Offset at which each line starts. LF, CRLF and lone CR end lines. */
  readonly lineStarts: Int32Array;
}

/** Indexes the lines of a decoded text. */
export function sourceFile(path: string | null, text: string, bytes: number, encoding: string): SourceFile {
  const starts = [0];
  if (text.includes('\r')) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
    }
  } else {
    // most filings: no carriage return at all, and then the runtime's own search is ten times as fast
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return { path, text, bytes, encoding, lineStarts: new Int32Array(starts) };
}

/** Line and column (from 1) of an offset; an offset past the end counts as the end. */
export function pointAt(source: SourceFile, offset: number): Point {
  return pointOn(source, lastAtMost(source.lineStarts, offset), offset);
}

/** @param line index of the line that holds the offset */
function pointOn({ lineStarts }: SourceFile, line: number, offset: number): Point {
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

/** The position of a range of the source, whose offsets are UTF-16 units of the decoded text; the end is exclusive. */
export function positionOf(source: SourceFile, range: Range): Position {
  const { lineStarts } = source;
  const first = lastAtMost(lineStarts, range.start);
  // Most nodes end on the line on which they begin.
  const last = range.end < (lineStarts[first + 1] ?? Infinity) ? first : lastAtMost(lineStarts, range.end);
  return { start: pointOn(source, first, range.start), end: pointOn(source, last, range.end) };
}
