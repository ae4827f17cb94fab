import { codeFrameColumns } from '@babel/code-frame';
import type { Position } from '../core/position.js';

/** Lines shown above and below the one at fault. */
const context = 1;
/** The gutter: mark, line number, bar. */
const gutter = 12;
const lineEnd = /\r\n?|\n/;

/**
 * The source lines around a place, with a mark under it. Lines that are longer than the terminal, as HTML filings
 * have them, are cut to a window around the place.
 *
 * @param lines the source, split by {@link splitLines}
 * @param width columns of the terminal
 */
export function codeFrame(lines: readonly string[], { start, end }: Position, width: number): string {
  const room = Math.max(24, width - gutter);
  const first = Math.max(1, start.line - context);
  const last = Math.min(lines.length, start.line + context);
  // The mark stays on the first line of a place of several lines.
  const endColumn =
    end.line === start.line
      ? Math.max(end.column, start.column + 1)
      : (lines[start.line - 1]?.length ?? 0) + 1;
  const from = endColumn <= room ? 0 : Math.max(0, start.column - 1 - Math.floor(room / 3));
  const shown = lines.slice(first - 1, last).map((line) => window(line, from, room));
  const column = start.column - from;
  // The published types lack `startLine`, so the options are not a literal of the call.
  const options = { linesAbove: context, linesBelow: context, startLine: first, forceColor: false };
  const frame = codeFrameColumns(
    shown.join('\n'),
    {
      start: { line: start.line, column },
      end: { line: start.line, column: Math.max(column + 1, Math.min(endColumn - from, room + 1)) },
    },
    options,
  );
  return frame.replace(/(?<![ \t])[ \t]+$/gm, '');
}

/** The lines of a text, without their ends, as positions count them. */
export function splitLines(text: string): string[] {
  return text.split(lineEnd);
}

/** The part of a line that is shown; tabs are one column, as columns count them. */
function window(line: string, from: number, room: number): string {
  const part = line.slice(from, from + room).replace(/[\t\f\v\0]/g, ' ');
  const cutBefore = from > 0 && part !== '' ? `…${part.slice(1)}` : part;
  return line.length > from + room ? `${cutBefore.slice(0, -1)}…` : cutBefore;
}
