import type { IToken } from 'chevrotain';
import { DETERMINER, isPredicate, type Scan } from './conclusion-scan.js';
import { isMain } from './conclusion-verbs.js';
import { firstOf, InlineMarker } from '../markers.js';
import { NoOpinion } from '../phrases/kinds.js';
import { And, Comma, Semicolon, SentenceEnd, That } from '../words.js';

/** What a sentence of opinion leaves out of the opinion that it has given. */

/** How far what opens the proviso may stand from the disclaimer: "provided, however, that we express no opinion". */
const OPENING_REACH = 7;

/** How far the verb of a further conclusion may stand from the comma that ends the proviso: its subject and a condition are between. */
const VERB_REACH = 60;

/** A half-open range of tokens. */
export interface Proviso {
  readonly start: number;
  readonly end: number;
}

/**
 * "; provided, however, that we express no opinion as to …", up to a semicolon, or a comma and "and", after which the opinion goes on.
 */
export function provisoIn(scan: Scan, from: number): Proviso | null {
  const at = scan.tokens.findIndex(
    ({ tokenType }, index) => index > from && tokenType === NoOpinion && scan.depth[index] === 0,
  );
  if (at < 0) return null;
  let start = at;
  while (start > from + 1 && at - start < OPENING_REACH && !opens(scan.tokens[start])) start--;
  if (!opens(scan.tokens[start])) return null;
  return { start, end: endOfProviso(scan, at) };
}

/** Where the proviso ends whose disclaimer stands at `at`. */
function endOfProviso(scan: Scan, at: number): number {
  const styles = new Set<string>();
  let isClause = false;
  for (let index = at + 1; index < scan.tokens.length; index++) {
    const { tokenType, image } = scan.tokens[index] as IToken;
    if (scan.depth[index] !== 0) continue;
    if (tokenType === Semicolon && goesOn(scan, index)) return index;
    if (tokenType === InlineMarker) styles.add(firstOf(image).style);
    isClause ||= tokenType === That || /^(?:whether|if)$/i.test(image);
    if (tokenType !== Comma || scan.tokens[index + 1]?.tokenType !== And) continue;
    const next = scan.tokens[index + 2];
    // "no opinion as to (a) …, and (b) …", "no opinion whether the Notes …, and the Units …": all of that is left out.
    const isOther =
      next?.tokenType === InlineMarker
        ? !styles.has(firstOf(next.image).style)
        : !isClause && DETERMINER.test(next?.image ?? '');
    if (isOther && concludes(scan, index + 2)) return index;
  }
  return scan.tokens.length;
}

/** Whether a conclusion follows: a subject, and a verb with its holding. */
function concludes(scan: Scan, from: number): boolean {
  const end = Math.min(scan.tokens.length, from + VERB_REACH);
  for (let index = from + 1; index < end; index++) {
    const { tokenType } = scan.tokens[index] as IToken;
    if (scan.depth[index] !== 0) continue;
    if (tokenType === Semicolon || tokenType === SentenceEnd || tokenType === NoOpinion) return false;
    if (isMain(scan, index, -1)) return true;
  }
  return false;
}

function opens(token: IToken | undefined): boolean {
  return token?.tokenType === Semicolon || /^(?:provided|except|but)\b/i.test(token?.image ?? '');
}

/** Whether a verb follows with which the opinion may go on, before the next semicolon: "; and (b) the Guarantees will be". */
function goesOn({ tokens, depth }: Scan, semicolon: number): boolean {
  for (let index = semicolon + 1; index < tokens.length; index++) {
    const token = tokens[index] as IToken;
    if (depth[index] !== 0) continue;
    if (token.tokenType === Semicolon || token.tokenType === NoOpinion) return false;
    if (isPredicate(token)) return true;
  }
  return false;
}
