import type { IToken } from 'chevrotain';
import { isBreak } from '../structure.js';
import { ExhibitItemHeading, ItemHeading } from './items/headings.js';

/** What stands around a token, for the passes between lexing and parsing. */

export function isItem(token: IToken | undefined): boolean {
  return token?.tokenType === ItemHeading || token?.tokenType === ExhibitItemHeading;
}

/** Index of the last token before `index` that is no break; -1 where there is none. */
export function textBefore(tokens: readonly IToken[], index: number): number {
  return tokens.findLastIndex((token, at) => at < index && !isBreak(token));
}

/** The first token after `index` that is no break. */
export function textAfter(tokens: readonly IToken[], index: number): IToken | undefined {
  for (let next = index + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token && !isBreak(token)) return token;
  }
  return undefined;
}
