import type { IToken } from 'chevrotain';
import type { Scan } from './conclusion-scan.js';
import { ClosingPredicate, ShelfPredicate } from './phrases/holdings.js';
import { NoOpinion } from './phrases/kinds.js';
import { Semicolon } from './words.js';

/** What a sentence of opinion leaves out of the opinion that it has given. */

/** How far what opens the proviso may stand from the disclaimer: "provided, however, that we express no opinion". */
const OPENING_REACH = 7;

/** A half-open range of tokens. */
export interface Proviso {
  readonly start: number;
  readonly end: number;
}

/** "; provided, however, that we express no opinion as to …", up to a semicolon after which the opinion goes on. */
export function provisoIn(scan: Scan, from: number): Proviso | null {
  const at = scan.tokens.findIndex(
    ({ tokenType }, index) => index > from && tokenType === NoOpinion && scan.depth[index] === 0,
  );
  if (at < 0) return null;
  let start = at;
  while (start > from + 1 && at - start < OPENING_REACH && !opens(scan.tokens[start])) start--;
  if (!opens(scan.tokens[start])) return null;
  const semicolon = scan.tokens.findIndex(
    ({ tokenType }, index) =>
      index > at && tokenType === Semicolon && scan.depth[index] === 0 && goesOn(scan, index),
  );
  return { start, end: semicolon < 0 ? scan.tokens.length : semicolon };
}

function opens(token: IToken | undefined): boolean {
  return token?.tokenType === Semicolon || /^(?:provided|except|but)\b/i.test(token?.image ?? '');
}

/** Whether a verb follows with which the opinion may go on, before the next semicolon: "; and (b) the Guarantees will be". */
function goesOn({ tokens, depth }: Scan, semicolon: number): boolean {
  for (let index = semicolon + 1; index < tokens.length; index++) {
    const { tokenType } = tokens[index] as IToken;
    if (depth[index] !== 0) continue;
    if (tokenType === Semicolon || tokenType === NoOpinion) return false;
    if (tokenType === ShelfPredicate || tokenType === ClosingPredicate) return true;
  }
  return false;
}
