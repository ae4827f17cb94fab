import type { IToken } from 'chevrotain';
import { BlockEnd, CellEnd, RowEnd } from '../../structure.js';
import type { Line } from '../lines.js';
import { formOf, type LineForm } from '../parts.js';

/** The lines of a letter's head, above its body, with what tells which part they belong to. */

export interface HeadLine {
  readonly text: string;
  readonly form: LineForm;
  readonly opensBlock: boolean;
  /** It begins another cell of the row that the line before it stands in. */
  readonly opensCell: boolean;
  /** It stands in the block of the line before it, be that a table. */
  readonly sameBlock: boolean;
}

export function headLines(
  tokens: readonly IToken[],
  lines: readonly Line[],
  textOf: (line: Line) => string,
): HeadLine[] {
  return lines.map((line, index): HeadLine => {
    const text = textOf(line);
    const opensCell = cellBetween(tokens, lines[index - 1]);
    const before = lines[index - 1];
    const sameBlock = before !== undefined && !endsBlock(tokens, before);
    return { text, form: formOf(tokens, line, text), opensBlock: line.opensBlock, opensCell, sameBlock };
  });
}

/** Whether the line after this one begins another cell of its row. */
function cellBetween(tokens: readonly IToken[], before: Line | undefined): boolean {
  const breaks = before ? tokens.slice(before.last, before.next) : [];
  return (
    breaks.some(({ tokenType }) => tokenType === CellEnd) &&
    !breaks.some(({ tokenType }) => tokenType === RowEnd)
  );
}

/** Whether a paragraph or a table ends with a line. */
function endsBlock(tokens: readonly IToken[], line: Line): boolean {
  return tokens.slice(line.last, line.next).some(({ tokenType }) => tokenType === BlockEnd);
}

/** A line that begins with a number and a street. */
export const STREET = /^\d{1,5}\s+(?:[A-Z]|\d{1,3}(?:st|nd|rd|th)\b)/;

/** The end of the last line of an American, Canadian or British address. */
export const POSTAL_CODE =
  /(?:[A-Za-z.]{2},?\s+\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})$/;
