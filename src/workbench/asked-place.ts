import { pointAt, type SourceFile } from '../source/source-file.js';

/** A place as it is asked for: line and column from 1, or an offset in UTF-16 units from 0. */
export type AskedPlace = { readonly line: number; readonly column: number } | { readonly offset: number };

/**
 * The offset of a place. A line's end is a place of it, and so is the end of the text; what lies behind is none, and the answer says how
 * far the text reaches.
 */
export function offsetOf(
  source: SourceFile,
  asked: AskedPlace,
): { readonly offset: number } | { readonly problem: string } {
  const { text, lineStarts } = source;
  if ('offset' in asked) {
    if (asked.offset <= text.length) return asked;
    return { problem: `there is no offset ${asked.offset}: the input ends at ${text.length}.` };
  }
  const { line, column } = asked;
  const { line: lastLine } = pointAt(source, Math.max(0, text.length - 1));
  const start = lineStarts[line - 1];
  if (start === undefined || line > lastLine) {
    return { problem: `there is no line ${line}: the last line of the input is ${lastLine}.` };
  }
  const lineEnd = /[\r\n]*$/.exec(text.slice(start, lineStarts[line] ?? text.length))?.index ?? 0;
  if (column - 1 <= lineEnd) return { offset: start + column - 1 };
  return { problem: `there is no column ${column} on line ${line}: it ends at column ${lineEnd + 1}.` };
}
