import { tokenMatcher } from 'chevrotain';
import { BOUNDARIES, DETERMINER, isVerb, type Scan } from './conclusion-scan.js';
import { firstOf, InlineMarker } from '../markers.js';
import { ConditionHead, Holding } from '../phrases/holdings.js';
import { And, Comma, Semicolon, SentenceEnd } from '../words.js';

/** Lists of conditions each of which has a subject of its own, before one verb. */

/** A condition of such a list: its head, where its subject begins and ends, and what is next: the verb, or another enumerator. */
interface Lettered {
  readonly condition: number;
  readonly subject: number;
  readonly end: number;
  readonly next: number;
}

/** How many tokens an entry of the list may have. */
const ENTRY_REACH = 90;

/**
 * "(a) when issued under the Plan, the Warrants, (b) when issued under the Agreement, the Units, and (c) when paid for, the Shares, will be
 * legally binding": its entries in order; none where the sentence has no such list.
 */
export function letteredConditions(scan: Scan, statement: number): readonly Lettered[] {
  for (let index = statement + 1; index < scan.tokens.length; index++) {
    if (numberAt(scan, index) !== 1) continue;
    const found = entriesFrom(scan, index);
    if (found.length > 1) return found;
  }
  return [];
}

/** The number of the entry whose enumerator at `index` a condition follows; 0 where none does. */
function numberAt({ tokens, depth }: Scan, index: number): number {
  const token = tokens[index];
  return token?.tokenType === InlineMarker &&
    depth[index] === 0 &&
    tokens[index + 1]?.tokenType === ConditionHead
    ? firstOf(token.image).last
    : 0;
}

function entriesFrom(scan: Scan, first: number): readonly Lettered[] {
  const found: Lettered[] = [];
  const style = firstOf(scan.tokens[first]?.image ?? '').style;
  for (let at = first; at >= 0;) {
    const end = endOfEntry(scan, at);
    const entry = end < 0 ? null : subjectAtEnd(scan, at + 1, end);
    if (!entry) return [];
    found.push(entry);
    if (isVerb(scan.tokens[end])) return found;
    const goesOn =
      numberAt(scan, end) === found.length + 1 && firstOf(scan.tokens[end]?.image ?? '').style === style;
    at = goesOn ? end : -1;
  }
  return [];
}

/** Where the entry ends: at the next enumerator with a condition, or at the verb; -1 where it holds something itself. */
function endOfEntry(scan: Scan, enumerator: number): number {
  const { tokens, depth } = scan;
  const reach = Math.min(tokens.length, enumerator + ENTRY_REACH);
  for (let index = enumerator + 2; index < reach; index++) {
    const token = tokens[index];
    if (token === undefined || token.tokenType === SentenceEnd) return -1;
    if (depth[index] !== 0) continue;
    if (numberAt(scan, index) > 0 || isVerb(token)) return index;
    if (tokenMatcher(token, Holding)) return -1;
  }
  return -1;
}

/** The subject between the last comma of the entry and its end; `null` where none stands there. */
function subjectAtEnd(scan: Scan, condition: number, next: number): Lettered | null {
  const { tokens, depth } = scan;
  let end = next;
  while (end > condition && [Comma, Semicolon, And].some((type) => tokens[end - 1]?.tokenType === type))
    end--;
  let subject = end;
  while (subject - 1 > condition) {
    const { tokenType } = tokens[subject - 1] ?? {};
    if (depth[subject - 1] === 0 && tokenType !== undefined && BOUNDARIES.includes(tokenType)) break;
    subject--;
  }
  const opens = tokens[subject - 1]?.tokenType === Comma && DETERMINER.test(tokens[subject]?.image ?? '');
  return opens && subject < end ? { condition, subject, end, next } : null;
}
