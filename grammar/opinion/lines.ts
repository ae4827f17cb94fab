import type { IToken } from 'chevrotain';
import { BlockEnd, CellEnd, LineBreak, RowEnd, TableStart } from '../structure.js';

/** A line of a letter: the tokens between two breaks. Indexes are into the token list. */
export interface Line {
  /** The line's own tokens, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Index past the breaks that follow it. */
  readonly next: number;
  /** What ends it. */
  readonly end: 'line' | 'cell' | 'block';
  /** Whether it begins a paragraph or a cell. */
  readonly opensBlock: boolean;
}

function breakOf(token: IToken): Line['end'] | null {
  switch (token.tokenType) {
    case LineBreak:
      return 'line';
    case CellEnd:
      return 'cell';
    case RowEnd:
    case BlockEnd:
    case TableStart:
      return 'block';
    default:
      return null;
  }
}

/** Cuts a letter's tokens into lines. Breaks that follow one another end one line, the strongest of them. */
export function linesOf(tokens: readonly IToken[]): Line[] {
  const lines: Line[] = [];
  let index = 0;
  while (index < tokens.length && breakOf(tokens[index] as IToken) !== null) index++;
  let opensBlock = true;
  while (index < tokens.length) {
    const first = index;
    while (index < tokens.length && breakOf(tokens[index] as IToken) === null) index++;
    const last = index;
    let end: Line['end'] = 'line';
    for (; index < tokens.length; index++) {
      const kind = breakOf(tokens[index] as IToken);
      if (kind === null) break;
      if (kind === 'block' || (kind === 'cell' && end === 'line')) end = kind;
    }
    lines.push({ first, last, next: index, end: index >= tokens.length ? 'block' : end, opensBlock });
    opensBlock = end !== 'line';
  }
  return lines;
}
