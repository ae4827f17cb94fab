import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { BOUNDARIES, DETERMINER, PARTICIPLE, type Scan } from './conclusion-scan.js';
import { Count, Money } from '../facts/facts.js';
import { SecurityKind } from '../facts/security-kinds.js';
import { firstOf, InlineMarker, ItemMarker } from '../markers.js';
import { ClosingPredicate, ConditionHead, Holding } from '../phrases/holdings.js';
import { And, Comma, Semicolon, SentenceEnd, That } from '../words.js';

/** Where the subject of a conclusion begins that is a series: of names, of nouns with what is said of them, of acts. */

/** Where a series of names begins whose last two are joined by "and" from `start` on: "such Warrants, Rights and Units". */
export function seriesStart(scan: Scan, start: number, predicate: number, floor: number): number {
  const listed = nounsStart(scan, start, predicate, floor) ?? namesStart(scan, start, predicate, floor);
  if (listed !== null) return listed;
  const names = scan.tokens.slice(start, predicate);
  const named = ({ tokenType, image }: IToken): boolean => tokenType === And || /^[A-Z]/.test(image);
  if (!names.some(({ tokenType }) => tokenType === And) || !names.every(named)) return start;
  for (let index = start - 1; index > floor; index--) {
    const token = scan.tokens[index] as IToken;
    if (DETERMINER.test(token.image)) return index;
    if (token.tokenType !== Comma && !/^[A-Z]/.test(token.image)) break;
  }
  return start;
}

/** Where the names from `start` on end before what is said of them: "the Units and the Common Stock to be sold to the Underwriters". */
function endOfNames(scan: Scan, start: number, predicate: number): number {
  for (let index = start + 1; index < predicate; index++)
    if (OFFERED.test(scan.tokens[index]?.image ?? '')) return index;
  return predicate;
}
const OFFERED = /^(?:to|being|offered|issued|sold|issuable|covered|registered)(?=\s|$)/;

/** Where a series of names with determiners begins that is all its entry says: "(i) the Units, the Common Stock and the Warrants". */
function namesStart(scan: Scan, start: number, predicate: number, floor: number): number | null {
  const named = (index: number): boolean => {
    const { tokenType, image } = scan.tokens[index] as IToken;
    return tokenType === And || tokenType === Comma || DETERMINER.test(image) || /^[A-Z]/.test(image);
  };
  let first = endOfNames(scan, start, predicate);
  while (first - 1 > floor && named(first - 1)) first--;
  const opens = [That, InlineMarker, ItemMarker].some((type) => scan.tokens[first - 1]?.tokenType === type);
  return opens && first < start && DETERMINER.test(scan.tokens[first]?.image ?? '') ? first : null;
}

/** Acts that are named in a series: "The execution, delivery and performance of the Indenture". */
const ACT =
  /^(?:execution|delivery|performance|issu(?:e|ance)|allotment|offer(?:ing)?|sale|filing|authentication)$/i;

/** Where a series of acts begins whose last commas part the words at `start` from the first of them. */
export function actsStart(scan: Scan, start: number, floor: number): number {
  let first = start;
  while (
    first - 2 > floor &&
    scan.tokens[first - 1]?.tokenType === Comma &&
    ACT.test(scan.tokens[first]?.image ?? '') &&
    ACT.test(scan.tokens[first - 2]?.image ?? '')
  )
    first -= 2;
  return first < start && DETERMINER.test(scan.tokens[first - 1]?.image ?? '') ? first - 1 : first;
}

/** What a noun of a series begins with, besides a determiner. */
const NOUNS: readonly TokenType[] = [Count, Money, SecurityKind];

const opensNoun = (token: IToken | undefined): boolean =>
  token !== undefined && (DETERMINER.test(token.image) || NOUNS.includes(token.tokenType));

/** Whether what stands after a comma goes on with a series of nouns, or with the noun before it. */
const goesOn = (token: IToken | undefined): boolean =>
  opensNoun(token) || token?.tokenType === And || PARTICIPLE.test(token?.image ?? '');

/**
 * Where a series of nouns begins that is all that stands before the verb: "that the shares of Common Stock, the Preferred Stock and
 * the Warrants offered by the Company have been"; `null` where what stands there is none.
 */
function nounsStart(scan: Scan, start: number, predicate: number, floor: number): number | null {
  const { tokens, depth } = scan;
  if (tokens[floor]?.tokenType === ConditionHead) return null;
  let first = start;
  const commas: number[] = [];
  while (first - 1 > floor && !endsSeries(scan, first - 1)) {
    first--;
    if (depth[first] === 0 && tokens[first]?.tokenType === Comma) commas.push(first);
  }
  const before = tokens[first - 1];
  if (first - 1 > floor && ![That, InlineMarker, ItemMarker].some((type) => type === before?.tokenType))
    return null;
  // "In our opinion, the Shares and"
  if (tokens[first]?.tokenType === Comma) {
    first++;
    commas.pop();
  }
  if (first >= start || !opensNoun(tokens[first])) return null;
  const from = commas[0] ?? start;
  const joined = tokens
    .slice(from, predicate)
    .some(({ tokenType }, index) => tokenType === And && depth[from + index] === 0);
  return joined && commas.every((comma) => goesOn(tokens[comma + 1])) ? first : null;
}

/** Whether the token is no part of a series of nouns. */
function endsSeries({ tokens, depth }: Scan, index: number): boolean {
  const token = tokens[index] as IToken;
  if ((depth[index] ?? 0) > 0) return false;
  if (token.tokenType === Comma) return false;
  return (
    BOUNDARIES.includes(token.tokenType) ||
    token.tokenType === ClosingPredicate ||
    tokenMatcher(token, Holding) ||
    /^having$/i.test(token.image)
  );
}

/** What no entry of a series of nouns holds. */
const STATED: readonly TokenType[] = [ClosingPredicate, ConditionHead, SentenceEnd, That];

/** Where the first entry begins of a series with enumerators whose last begins at `start`: "(a) the Units and (b) the Warrants have been". */
export function enumeratedStart({ tokens, depth }: Scan, start: number, floor: number): number | null {
  const last = tokens[start - 1];
  if (last?.tokenType !== InlineMarker) return null;
  const { style, last: number } = firstOf(last.image);
  if (number <= 1 || style === 'other') return null;
  for (let index = start - 2; index > floor; index--) {
    const token = tokens[index] as IToken;
    if ((depth[index] ?? 0) > 0) continue;
    if (token.tokenType === InlineMarker) {
      const own = firstOf(token.image);
      if (own.style !== style || own.last >= number) return null;
      if (own.last === 1) return index;
    } else if (STATED.includes(token.tokenType) || tokenMatcher(token, Holding)) return null;
    else if (
      BOUNDARIES.includes(token.tokenType) &&
      ![Comma, Semicolon].some((type) => type === token.tokenType)
    )
      return null;
  }
  return null;
}
