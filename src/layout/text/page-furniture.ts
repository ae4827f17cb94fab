import type { TextLine } from './lines.js';
import {
  canBeRunningHead,
  continuesOverPage,
  endsInPageReference,
  isLostPageMark,
  isNumberedHead,
  isPageNote,
  isPageNumber,
} from '../../../grammar/lexical/furniture.js';

/** A page number may stand this many visible lines before or after a page break. */
const REACH = 2;
/** A lone number this far from the margin is centred or flush right: a folio, not an entry. */
const FOLIO_INDENT = 20;
/** Running heads are looked for in this many lines after a page break. */
const HEAD_LINES = 4;
/** A name that stands alone at the head of a page is no longer than this. */
const LONGEST_HEAD = 50;
/** The sentence that it parts stands within so many lines of it, blank ones among them. */
const AROUND_HEAD = 20;
/** Where no page break is marked, so many blank lines may stand for one, */
const PAGE_GAP = 4;
/** and a line set at both margins, `Alder Mills, Inc.          Form 8-K`, is a running head if it recurs. */
const SPREAD_LINE = /^\s*[A-Z]\S.*\S\s{6,}\S/;

const isBlank = (line: TextLine | undefined): boolean => line === undefined || line.view.length === 0;

/**
 * Tells which lines are page furniture: page numbers beside a page break or centred between blank lines, running
 * heads that recur after page breaks and folios, and notes such as "signature page follows".
 * @returns one flag for each line
 */
export function markFurniture(lines: readonly TextLine[]): Uint8Array {
  const furniture = new Uint8Array(lines.length);
  const breaks: number[] = [];
  const lostBreaks: number[] = [];
  const folios: number[] = [];
  const gaps: number[] = [];
  let lastVisible = -1;
  lines.forEach((line, index) => {
    if (line.view.length === 0) return;
    if (index - lastVisible > PAGE_GAP && SPREAD_LINE.test(line.view)) gaps.push(index);
    lastVisible = index;
    if (line.pageBreak) breaks.push(index);
    else if (isLostPageMark(line.view)) lostBreaks.push(index);
    const text = line.view.trim();
    const alone = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
    if (isPageNote(text)) furniture[index] = 1;
    else if (isPageNumber(text) && alone && line.indent >= FOLIO_INDENT) {
      furniture[index] = 1;
      folios.push(index + 1);
    }
  });
  for (const at of [...breaks, ...lostBreaks]) markPageNumbers(lines, furniture, at, REACH);
  markPageNumbers(lines, furniture, lines.length, 1);
  if (lastVisible >= 0) markRunningHeads(lines, furniture, [...breaks, ...folios], gaps);
  return furniture;
}

/** Page numbers within `reach` visible lines of the page break before line `at`. */
function markPageNumbers(lines: readonly TextLine[], furniture: Uint8Array, at: number, reach: number): void {
  for (const step of [-1, 1]) {
    let seen = 0;
    for (
      let index = step < 0 ? at - 1 : at;
      index >= 0 && index < lines.length && seen < reach;
      index += step
    ) {
      const line = lines[index];
      if (line === undefined || line.view.length === 0) continue;
      seen++;
      if (!isPageNumber(line.view.trim())) continue;
      const alone = step < 0 ? isBlank(lines[index - 1]) : isBlank(lines[index + 1]) || index === at;
      // A folio is the last line of its page even where no blank line parts it from the text.
      const foot = step < 0 && seen === 1 && line.indent >= FOLIO_INDENT;
      if (alone || foot) furniture[index] = 1;
    }
  }
}

/**
 * Whether one line alone, between blank lines, stands within a sentence that goes on below it in small letters: the addressee's name at
 * the head of a letter's second page.
 */
function partsSentence(lines: readonly TextLine[], furniture: Uint8Array, head: readonly number[]): boolean {
  const [at = 0] = head;
  if (head.length !== 1 || !isBlank(lines[at + 1])) return false;
  const next = (from: number, step: 1 | -1): string => {
    for (let index = from; Math.abs(index - from) < AROUND_HEAD; index += step)
      if (!isBlank(lines[index]) && furniture[index] !== 1) return (lines[index]?.view ?? '').trim();
    return '';
  };
  const own = (lines[at]?.view ?? '').trim();
  const below = next(at + 1, 1);
  return (
    own.length <= LONGEST_HEAD &&
    /^[A-Z]/.test(own) &&
    !/[:;,]$/.test(own) &&
    canBeRunningHead(own) &&
    /^[a-z]/.test(below) &&
    continuesOverPage(next(at - 1, -1), below)
  );
}

/**
 * Running heads: short lines at the top of a page, up to the first blank line, when one of them refers to a
 * page ("Page 2") or when the same lines stand at the top of another page too.
 * @param tops where pages begin: behind the marks of their breaks, and behind folios
 * @param gaps where pages may begin, too
 */
function markRunningHeads(
  lines: readonly TextLine[],
  furniture: Uint8Array,
  tops: readonly number[],
  gaps: readonly number[],
): void {
  const numbered = new Set<readonly number[]>();
  const headAt = (at: number): number[] => {
    const head: number[] = [];
    for (let index = at; index < lines.length && head.length <= HEAD_LINES; index++) {
      const line = lines[index];
      // An empty page has no head of its own.
      if (line?.pageBreak === true && index > at) break;
      if (isBlank(line) || line?.isRule === true) {
        if (head.length > 0 || numbered.has(head)) break;
        continue;
      }
      if (furniture[index] !== 1) head.push(index);
      // A page number among them was told already.
      else if (endsInPageReference(line?.view.trim() ?? '')) numbered.add(head);
    }
    return head;
  };
  // A folio behind a page break begins no page of its own, nor does a gap.
  const byFirst = new Map(tops.map(headAt).map((head) => [head[0], head]));
  const heads = [...byFirst.values()];
  const keyOf = (index: number): string => (lines[index]?.view ?? '').trim().replace(/\d+/g, '#');
  // Of one or two lines the first tells; of more, all have to recur.
  const keyOfHead = (head: readonly number[]): string =>
    (head.length <= 2 ? head.slice(0, 1) : head).map(keyOf).join('\n');
  const counts = new Map<string, number>();
  for (const head of heads) {
    const key = keyOfHead(head);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const others = gaps.map(headAt).filter((head) => !byFirst.has(head[0]) && counts.has(keyOfHead(head)));
  for (const head of others) counts.set(keyOfHead(head), (counts.get(keyOfHead(head)) ?? 0) + 1);
  for (const head of [...heads, ...others]) {
    if (head.length === 0 || head.length > HEAD_LINES) continue;
    const [first = ''] = head.map((index) => (lines[index]?.view ?? '').trim());
    const refers =
      numbered.has(head) ||
      head.some((index) => endsInPageReference((lines[index]?.view ?? '').trim())) ||
      (head.length === 1 && isNumberedHead(first));
    const recurs = (counts.get(keyOfHead(head)) ?? 0) > 1 && canBeRunningHead(first);
    if (refers || recurs || partsSentence(lines, furniture, head))
      for (const index of head) furniture[index] = 1;
  }
}
