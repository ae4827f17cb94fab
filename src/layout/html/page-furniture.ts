import {
  barePageNumber,
  canBeRunningHead,
  continuesOverPage,
  isContentsLink,
  isPageNumber,
  isLetterHead,
  isMarkedPageNumber,
  isPageNote,
  isQuickLinksHeading,
  isQuickLinksLink,
} from '../../../grammar/lexical/furniture.js';
import { squashed } from '../../../grammar/lexical/squashed.js';
import type { Range } from '../../core/position.js';
import type { FlowResult } from './assemble.js';
import { breaksLines } from './broken-lines.js';
import type { FlowBlock, FlowParagraph } from './flow-blocks.js';
import { sliceText, type LayoutTable, type RunSlice, type Runs } from '../model.js';

/** Longer paragraphs are no furniture. */
const longestFurniture = 200;
/** How many blocks deep furniture stands at the foot and at the head of a page. */
const footDepth = 3;
const headDepth = 5;

/**
 * Takes page furniture out of a flow, by its wording and by its place at page ends, and finds the paragraphs that
 * it cut in two.
 */
export function separateFurniture(
  flow: readonly FlowBlock[],
  runs: Runs,
): { blocks: FlowResult[]; furniture: Range[] } {
  const texts = flow.map((block) => shortText(block, runs));
  const dropped = flow.map((block, index) => isFurnitureAnywhere(block, texts[index] ?? null));
  const pages = pageStarts(flow);
  pages.forEach((page, index) => {
    dropFoot(page.end, index + 1, texts, flow, dropped);
    dropHead(page.start, page.certain, texts, dropped);
  });
  dropRepeatedHeads(pages, texts, dropped);
  dropFolioSequence(flow, texts, dropped);
  dropQuickLinks(texts, dropped);
  dropContents(flow, texts, dropped);
  const furniture = flow.flatMap((block, index) => (dropped[index] === true ? [rangeOf(block, runs)] : []));
  return { blocks: joinPages(flow, dropped, runs), furniture };
}

/** Text of a block that is short enough for furniture, white space collapsed but for line ends; else `null`. */
function shortText(block: FlowBlock, runs: Runs): string | null {
  if (block.kind === 'paragraph') return shortSlice(block, runs);
  if (block.kind === 'pageBreak' || block.rows.length !== 1) return null;
  const cells = (block.rows[0]?.cells ?? []).map((cell) => shortSlice(cell, runs));
  return cells.includes(null) ? null : cells.join('\n');
}

function shortSlice(slice: RunSlice, runs: Runs): string | null {
  let length = 0;
  for (let index = slice.first; index < slice.last; index++) {
    length += runs.text[index]?.length ?? 0;
    if (length > longestFurniture) return null;
  }
  const text = slice.last - slice.first === 1 ? (runs.text[slice.first] ?? '') : sliceText(runs, slice);
  return text.includes('  ') || text.includes('\v') ? text.replaceAll('\v', '\n').replace(/ +/g, ' ') : text;
}

function isFurnitureAnywhere(block: FlowBlock, text: string | null): boolean {
  if (block.kind !== 'paragraph' || text === null) return false;
  return (
    isMarkedPageNumber(text) ||
    isPageNote(text) ||
    isQuickLinksLink(text) ||
    (block.isLink && isContentsLink(text))
  );
}

/** Drops the list of links to the document's own parts that ends it, from its heading on. */
function dropQuickLinks(texts: readonly (string | null)[], dropped: boolean[]): void {
  const heading = texts.findLastIndex((text) => text !== null && isQuickLinksHeading(text));
  if (heading >= 0 && texts.slice(heading).every((text) => text !== null)) dropped.fill(true, heading);
}

/** A table of contents has as many links. */
const fewestContents = 2;

/** A heading or a link to it, for comparison. */
const plain = (text: string | null | undefined): string => squashed(text ?? '');

/**
 * Drops the links of a table of contents, with its heading: links below each other, the first of which and half of all name what
 * stands farther down. The link to the contents at the head of a page is no heading, and a heading that links back no part of them.
 */
function dropContents(
  flow: readonly FlowBlock[],
  texts: readonly (string | null)[],
  dropped: boolean[],
): void {
  const isLink = (index: number): boolean => {
    const block = flow[index];
    return block?.kind === 'paragraph' && block.isLink;
  };
  let places: ReadonlyMap<string, number> | null = null;
  texts.forEach((text, heading) => {
    if (text === null || isLink(heading) || !isContentsLink(text)) return;
    const found = new Set<string>();
    let end = heading + 1;
    for (; isLink(end) && !found.has(plain(texts[end])); end++) found.add(plain(texts[end]));
    if (found.size < fewestContents) return;
    const last = (places ??= new Map(texts.map((name, index) => [plain(name), index])));
    const named = [...found].map((link) => (last.get(link) ?? -1) >= end);
    const isContents = named[0] === true && named.filter(Boolean).length * 2 >= named.length;
    if (isContents) dropped.fill(true, heading, end);
  });
}

interface PageStart {
  /** Index of the last block before the page end and of the first after it. */
  readonly end: number;
  readonly start: number;
  readonly certain: boolean;
}

/** All page ends, that of the document among them. */
function pageStarts(flow: readonly FlowBlock[]): PageStart[] {
  const pages: PageStart[] = [];
  for (let index = 0; index < flow.length; index++) {
    if (flow[index]?.kind !== 'pageBreak') continue;
    const end = index - 1;
    let certain = false;
    for (let block = flow[index]; block?.kind === 'pageBreak'; block = flow[++index])
      certain ||= block.certain;
    pages.push({ end, start: index, certain });
  }
  pages.push({ end: flow.length - 1, start: flow.length, certain: true });
  return pages;
}

/** A folio is hardly further on than this past the count of pages: some begin before the document does. */
const folioLead = 10;

/**
 * A one-row table at a page's edge with a folio in a cell, or a folio alone. A row of an exhibit list may begin with 99 or 104,
 * which the number of the page does not come near.
 */
function holdsFolio(text: string, page: number): boolean {
  return (
    text.split('\n').some((line) => isPageNumber(line) && (barePageNumber(line) ?? 0) <= page + folioLead) &&
    text.split('\n').every((line) => canBeRunningHead(line))
  );
}

function dropFoot(
  end: number,
  page: number,
  texts: readonly (string | null)[],
  flow: readonly FlowBlock[],
  dropped: boolean[],
): void {
  for (let index = end; index > end - footDepth && index >= 0; index--) {
    const text = texts[index] ?? null;
    if (dropped[index] === true) continue;
    if (text === null) return;
    if (
      !isPageNumber(text) &&
      !isContentsLink(text) &&
      !(flow[index]?.kind === 'table' && holdsFolio(text, page))
    )
      return;
    dropped[index] = true;
  }
}

function dropHead(
  start: number,
  certain: boolean,
  texts: readonly (string | null)[],
  dropped: boolean[],
): void {
  let last = -1;
  for (let index = start; index < start + headDepth; index++) {
    const text = texts[index] ?? null;
    if (text === null) break;
    const closesHead =
      isMarkedPageNumber(text) ||
      isLetterHead(text.split('\n')) ||
      (certain && index === start && isPageNumber(text));
    if (closesHead || isContentsLink(text)) last = index;
    else if (dropped[index] !== true && !canBeRunningHead(text)) break;
  }
  for (let index = start; index <= last; index++) dropped[index] = true;
}

/** Short texts that head several pages are running heads. */
function dropRepeatedHeads(
  pages: readonly PageStart[],
  texts: readonly (string | null)[],
  dropped: boolean[],
): void {
  const counts = new Map<string, number>();
  const headsOf = (page: PageStart): { index: number; key: string }[] => {
    const heads: { index: number; key: string }[] = [];
    for (let index = page.start; index < page.start + headDepth && heads.length < 3; index++) {
      const text = texts[index] ?? null;
      if (dropped[index] === true) continue;
      if (text === null || !canBeRunningHead(text)) break;
      heads.push({ index, key: text.replace(/\d+/g, '#') });
    }
    return heads;
  };
  const heads = pages.filter((page) => page.certain).map(headsOf);
  for (const { key } of heads.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const ofPage of heads) {
    for (const { index, key } of ofPage) {
      if ((counts.get(key) ?? 0) < 2) break;
      dropped[index] = true;
    }
  }
}

/** Bare numbers that count on from page to page are folios though nothing marks the page's end. */
function dropFolioSequence(
  flow: readonly FlowBlock[],
  texts: readonly (string | null)[],
  dropped: boolean[],
): void {
  let page = 0;
  flow.forEach((block, index) => {
    const text = texts[index] ?? null;
    const number = text === null ? null : barePageNumber(text);
    if (number === null || block.kind !== 'paragraph') return;
    if (dropped[index] !== true) {
      if (block.fromTable || (number !== page + 1 && !(page === 0 && number === 2))) return;
      dropped[index] = true;
    }
    page = number;
  });
}

/** Source range of the runs of a paragraph or table. */
function rangeOf(block: FlowBlock, runs: Runs): Range {
  if (block.kind === 'pageBreak') return { start: block.at, end: block.at };
  const slices = block.kind === 'paragraph' ? [block] : tableCells(block);
  const first = slices[0]?.first ?? 0;
  const last = slices[slices.length - 1]?.last ?? 0;
  return { start: runs.start[first] ?? 0, end: runs.end[last - 1] ?? 0 };
}

function tableCells(table: LayoutTable): RunSlice[] {
  return table.rows.flatMap((row) => row.cells);
}

/** What is left of the flow, with paragraphs that go on over a page end, or from line to line, in one piece. */
function joinPages(flow: readonly FlowBlock[], dropped: readonly boolean[], runs: Runs): FlowResult[] {
  const blocks: FlowResult[] = [];
  const linewise = breaksLines(flow, runs);
  let open: FlowParagraph[] | null = null;
  let pageEnded = false;
  flow.forEach((block, index) => {
    if (dropped[index] === true) {
      pageEnded = true;
    } else if (block.kind === 'pageBreak') {
      pageEnded ||= block.certain;
    } else {
      if (block.kind === 'table') {
        blocks.push(block);
        open = null;
      } else if ((pageEnded || linewise) && open !== null && continues(open, block, runs)) {
        open.push(block);
      } else {
        open = [block];
        blocks.push({ kind: 'parted', parts: open });
      }
      pageEnded = false;
    }
  });
  return blocks;
}

function continues(before: readonly FlowParagraph[], after: FlowParagraph, runs: Runs): boolean {
  const last = before[before.length - 1];
  return last !== undefined && continuesOverPage(sliceText(runs, last), sliceText(runs, after));
}
