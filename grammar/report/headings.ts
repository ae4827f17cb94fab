import { createToken, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import {
  atBlockStart,
  atTextStart,
  BlockEnd,
  CellEnd,
  LineBreak,
  Matter,
  RowEnd,
  SectionStart,
} from '../structure.js';
import { expandNumbers, itemNumbersAt, type PrintedNumber } from './item-numbers.js';
import { blockEndAt, isTitleCase, isTitleOf, matchTitle, titleEnd } from './title-matcher.js';

/**
 * Headings that divide a report (Form 8-K, General Instructions; Item 601 of Regulation S-K for the index). Each is an
 * island only where a paragraph, row, cell or line begins, and where what follows bears it out: `Item 12 and shall not
 * be deemed` at the head of a line is a mention.
 */

/** `Item`, `ITEMS`, `Item No.`, `I T E M`, with a small L for its I, in quotes or brackets or at a bullet, perhaps after `Section 9 - …` in the same block. */
const ITEM_WORD =
  /(?:[•·▪●]\s{0,3})?["“”'([]?\s*(section\s+[1-9]\b[^\x1c-\x1f]{0,120}?[\s.,;:–—-])??\b[il]\s?t\s?e\s?m(\s?s(?=\s*\d|\s+no))?(?:\s*\(s\))?\s*(?:nos?\b\.?|numbers?|#)?\s*[:.–—-]?\s*/iy;
/** The official form once headed an item as a section; so do some filings (`Section 8.01 – Other Events`). */
const SECTION_WORD = /["“”']?section\s+(?=\d{1,2}\s?\.\s?\d\d)/iy;
const AFTER_NUMBER = /\s*[.:;,)\]|•·–—-]*["”']?[\s.–—-]*/y;
const NOTHING =
  /\(?\[?(?:n\s?o\s?t\s+a\s?p\s?p\s?l\s?i\s?c\s?a\s?b\s?l\s?e|inapplicable|none\b|n\/a\b|reserved|nothing\s+to\s+report|no\s+(?:response|report|events?))/iy;
/** `Exhibit 99.1`: the first entry of a list, not the title `Exhibits`. */
const EXHIBIT = /exhibits?\s+(?:nos?\.?\s*)?\(?\d/iy;
/** A line that ends so goes on with the item it names. */
const LEADS_ON =
  /(?:\b(?:under|in|to|of|with|and|by|or|this|that|pursuant|see|per|the|for|from|as|such|each|both|either|also|on)|,)\s*$/i;

/** The rest of a company's name that begins with the word: `Item 9 Labs Corp.` */
const COMPANY =
  /^(?!.*\s(?:of|with|by|to|from|in)\s)(?:[\w&.'’-]+,?\s+){1,5}(?:inc|incorporated|corp|corporation|company|co|ltd|limited|llc|l\.?p|plc|holdings|bancorp)\.?\s*$/i;

/** A number of the form at the head of a block: with its title it needs no word before it. */
const BARE_NUMBER = /(?=(?:[1-9]\.\d\d|(?:[1-9]|1[0-2])\.(?=[\s\x1f]|$))(?![\d.]))/y;

/** What the lexer knows of an item heading. */
export interface ItemHeadingMatch {
  readonly start: number;
  /** Past the number and the punctuation after it. */
  readonly end: number;
  readonly numbers: readonly PrintedNumber[];
  readonly quoted: boolean;
}

/** What was read last: two tokens ask at every place, and a title at the place after it. */
let lastRead: { text: string; offset: number; opens: boolean; match: ItemHeadingMatch | null } | null = null;

/**
 * Reads an item heading at `offset`, where text must begin; `null` where there is none, or only a mention.
 * @param opens a heading is known to begin here, although no block does
 */
export function itemHeadingAt(text: string, offset: number, opens = false): ItemHeadingMatch | null {
  if (lastRead?.offset !== offset || lastRead.opens !== opens || lastRead.text !== text) {
    lastRead = { text, offset, opens, match: readHeading(text, offset, opens) };
  }
  return lastRead.match;
}

function readHeading(text: string, offset: number, opens: boolean): ItemHeadingMatch | null {
  const unit = text.charCodeAt(offset) | 32;
  if (unit >= 49 && unit <= 57) return readBareHeading(text, offset);
  if (unit !== 105 && unit !== 108 && unit !== 115 && !/["“”'([•·▪●]/.test(text.charAt(offset))) return null;
  ITEM_WORD.lastIndex = offset;
  let word = ITEM_WORD.exec(text);
  let isSection = false;
  if (!word) {
    SECTION_WORD.lastIndex = offset;
    word = SECTION_WORD.exec(text);
    isSection = true;
  }
  if (!word || (!isSection && word[1] !== undefined && !isTitleCase(word[1]))) return null;
  const numbers = itemNumbersAt(text, offset + word[0].length, word[2] !== undefined);
  const last = numbers[numbers.length - 1];
  if (!last) return null;
  AFTER_NUMBER.lastIndex = last.end;
  const after = AFTER_NUMBER.exec(text)?.[0] ?? '';
  const end = last.end + after.replace(/[\n\v][^]*$/, '').length;
  const rest = end + (/^\s*/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  const blockStart = opens || atBlockStart(text, offset);
  if (!blockStart && LEADS_ON.test(text.slice(Math.max(0, offset - 60), offset).trimEnd())) return null;
  if (!isBorneOut(text, last.end, rest, blockStart, isSection)) return null;
  if (numbers.some(({ loose }) => loose) && !bearsTitle(text, rest, numbers)) return null;
  return { start: offset, end, numbers, quoted: /^["“”]/.test(word[0]) };
}

/** Whether the title at `offset` is that of one of the items. */
function bearsTitle(text: string, offset: number, numbers: readonly PrintedNumber[]): boolean {
  const title = matchTitle(text, offset);
  return title.end >= 0 && numbers.some(({ value }) => isTitleOf(value, text.slice(offset, title.end)));
}

/** `5.02  Departure of Directors …`, `5. Other Events`: the whole title of an item of the form under that item's number, in a block of its own. */
function readBareHeading(text: string, offset: number): ItemHeadingMatch | null {
  BARE_NUMBER.lastIndex = offset;
  if (!BARE_NUMBER.test(text) || !atBlockStart(text, offset)) return null;
  const [number] = itemNumbersAt(text, offset, false);
  if (!number) return null;
  AFTER_NUMBER.lastIndex = number.end;
  const end = number.end + (AFTER_NUMBER.exec(text)?.[0].length ?? 0);
  const from = end + (/^\x1f?\s*/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  const title = matchTitle(text, from);
  if (title.end < 0 || title.depth < 2 || !isTitleOf(number.value, text.slice(from, title.end))) return null;
  if (isSentence(text, title.end, blockEndAt(text, title.end))) return null;
  return { start: offset, end, numbers: [number], quoted: false };
}

/** Whether what follows the number makes a heading of it. */
function isBorneOut(
  text: string,
  numberEnd: number,
  rest: number,
  blockStart: boolean,
  isSection: boolean,
): boolean {
  const blockEnd = blockEndAt(text, rest);
  const title = matchTitle(text, rest);
  const known = title.end >= 0 || title.depth >= 2;
  if (isSection) return title.end >= 0;
  // `Item 7.01 and Exhibit 99.1 are furnished`: numbers that a heading joins have been read.
  if (/^(?:and|or)\s/.test(text.slice(rest, rest + 4))) return false;
  // `Item 8.01, the "Other Events" item of …` speaks of it.
  if (text.slice(numberEnd, rest).includes(',') && !/^["“]?[A-Z]/.test(text.slice(rest, rest + 2)))
    return false;
  if (known) return !isSentence(text, title.end >= 0 ? title.end : rest, blockEnd);
  if (rest >= blockEnd) return true;
  NOTHING.lastIndex = rest;
  if (NOTHING.test(text)) return true;
  const between = text.slice(numberEnd, rest);
  if (/[\n\v]/.test(between)) return blockStart;
  if (!blockStart) return false;
  const parted = /[.:|•·–—-]/.test(between);
  const opens = /["“(]?[A-Z0-9$]/.test(
    text
      .slice(rest, rest + 2)
      .trim()
      .slice(0, 2),
  );
  if (parted) return opens || /^(?:\(|\[)/.test(text.slice(rest, rest + 1));
  const block = text.slice(rest, blockEnd);
  return opens && block.length <= 200 && isTitleCase(block) && !COMPANY.test(block);
}

/** Whether a known title runs on into a sentence that speaks of the item: `Item 8.01 Other Events of this report`. */
function isSentence(text: string, titleEndsAt: number, blockEnd: number): boolean {
  return /^["”,]*\s+(?:of\s+(?:this|the|our|its|such)\b|above|below|(?:is|are|was|were|shall|will|has|have|and\s+shall)\b|hereof|in\s+this\s+current)/.test(
    text.slice(titleEndsAt, Math.min(blockEnd, titleEndsAt + 60)),
  );
}

/** Where a heading may begin: at the start of a text, or right after the title of the heading before. */
function opensHeading(text: string, offset: number, matched: readonly IToken[]): number {
  if (atTextStart(text, offset)) return offset;
  const last = matched[matched.length - 1];
  if (last?.tokenType !== ItemTitle) return -1;
  return offset + (/^[\s;,]*(?:(?:and|&)\s+)?/i.exec(text.slice(offset, offset + 12))?.[0].length ?? 0);
}

/** Items that hold exhibits: 7 of the old scheme and 9.01. */
function holdsExhibits(match: ItemHeadingMatch): boolean {
  return match.numbers.some((number) => number.value === '7' || number.value === '9.01');
}

function itemHeading(wanted: (match: ItemHeadingMatch) => boolean): CustomPatternMatcherFunc {
  return (text, offset, matched) => {
    const from = opensHeading(text, offset, matched);
    if (from < 0) return null;
    const match = itemHeadingAt(text, from, !atTextStart(text, from));
    if (!match || !wanted(match)) return null;
    return [text.slice(offset, match.end)];
  };
}

const headingStarts = Array.from('IilLSs"“”\'([•·▪●;,&aA123456789');

/** An item heading up to the punctuation after its number or numbers. */
export const ItemHeading = createToken({
  name: 'ItemHeading',
  pattern: itemHeading((match) => !holdsExhibits(match)),
  start_chars_hint: headingStarts,
  line_breaks: true,
  label: 'an item heading',
  categories: [SectionStart],
  push_mode: 'body',
});

/** The heading of an item that holds exhibits: their numbers become islands. */
export const ExhibitItemHeading = createToken({
  name: 'ExhibitItemHeading',
  pattern: itemHeading(holdsExhibits),
  start_chars_hint: headingStarts,
  line_breaks: true,
  label: 'the heading of Item 7 or 9.01',
  categories: [SectionStart],
  push_mode: 'exhibitItem',
});

/** An item's title, in the heading's block or in the one that follows it. */
export const ItemTitle: TokenType = createToken({
  name: 'ItemTitle',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    let index = matched.length - 1;
    let apart = false;
    for (; index >= 0; index--) {
      const type = matched[index]?.tokenType;
      if (type === BlockEnd || type === CellEnd || type === RowEnd) apart = true;
      else if (type !== LineBreak) break;
    }
    const heading = matched[index]?.tokenType;
    if (heading !== ItemHeading && heading !== ExhibitItemHeading) return null;
    NOTHING.lastIndex = offset;
    EXHIBIT.lastIndex = offset;
    if (NOTHING.test(text) || EXHIBIT.test(text)) return null;
    if (apart && !mayStandApart(text, offset)) return null;
    const end = titleEnd(text, offset);
    const title = text.slice(offset, end).trimEnd();
    return title.length > 0 ? [title] : null;
  },
  line_breaks: true,
  label: 'an item title',
  categories: [Matter],
});

/** Whether a block of its own may be the title of the heading above it. */
function mayStandApart(text: string, offset: number): boolean {
  if (itemHeadingAt(text, offset)) return false;
  if (matchTitle(text, offset).end >= 0) return true;
  const block = text.slice(offset, blockEndAt(text, offset)).trim();
  return block.length <= 120 && isTitleCase(block) && !/[.]\s+\S/.test(block) && !/^\(?[a-z]\)/.test(block);
}

function heading(pattern: RegExp): CustomPatternMatcherFunc {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  return (text, offset) => {
    if (!atTextStart(text, offset)) return null;
    sticky.lastIndex = offset;
    return sticky.exec(text);
  };
}

const SECTION = heading(/section\s+[1-9]\b\s*(?!of\b|[\d.]*\d)[^\x1c-\x1f]{0,140}(?=[\x1c-\x1f])/i);

/** `Section 9 - Financial Statements and Exhibits`, which the form of 2004 sets above its items. */
export const SectionHeading = createToken({
  name: 'SectionHeading',
  pattern: (text, offset, matched, groups) => {
    const found = SECTION(text, offset, matched, groups);
    return found && isTitleCase(found[0]) ? found : null;
  },
  start_chars_hint: ['S', 's'],
  line_breaks: true,
  label: 'a section heading',
  categories: [SectionStart],
});

/** A line that heads matter between the cover page and the first item. */
export const PreambleHeading = createToken({
  name: 'PreambleHeading',
  pattern: heading(
    /(?:explanatory\s+(?:note|paragraph)s?|introductory\s+(?:note|statement)|introduction|(?:table\s+of\s+contents|index)(?:\s+pages?)?|information\s+(?:to\s+be\s+)?included\s+in\s+th(?:e|is)\s+report|(?:cautionary|forward[-\s]+looking)\s[^\x1c-\x1f]{0,80}statements?[^\x1c-\x1f]{0,60}|purpose\s+of\s+(?:this\s+)?amendment|note\s+regarding[^\x1c-\x1f]{0,80})\s*[.:]?\s*(?=[\n\v\x1c-\x1f])/i,
  ),
  start_chars_hint: ['E', 'e', 'I', 'i', 'T', 't', 'C', 'c', 'F', 'f', 'P', 'p', 'N', 'n'],
  line_breaks: true,
  label: 'the heading of a preamble',
  categories: [Matter],
  push_mode: 'body',
});

/** `EXHIBIT INDEX` and its like, alone on a line. */
export const ExhibitIndexHeading = createToken({
  name: 'ExhibitIndexHeading',
  pattern: heading(
    /(?:exhibits?\s+(?:index|list)|ind(?:ex|ices)\s+(?:to|of)\s+(?:the\s+)?exhibits?|list\s+of\s+exhibits|exhibits?\s+to\s+(?:be\s+filed\s+by\s+edgar|form\s+8-?k))(?:\s+to\s+(?:current\s+report(?:\s+on)?|form)[^\x1c-\x1f\n\v]{0,60})?\s*[.:]?\s*(?=[\n\v\x1c-\x1f])/i,
  ),
  start_chars_hint: ['E', 'e', 'I', 'i', 'L', 'l'],
  line_breaks: true,
  label: 'the heading of an exhibit index',
  categories: [SectionStart],
  push_mode: 'exhibitList',
});

/** `SIGNATURES`, `Signature Page`, `S I G N A T U R E`, alone on a line and no label of the signature in the next cell. */
export const SignatureHeading = createToken({
  name: 'SignatureHeading',
  pattern: heading(
    /s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e(?:\s?\(?s\)?)?(?:\s+pages?)?\s*[.:]?\s*(?=[\n\v\x1c-\x1f])(?!(?:\x1f|(?<=:)[\n\v])\s*[/\\]\s?s\s?[/\\])/i,
  ),
  start_chars_hint: ['S', 's'],
  line_breaks: true,
  label: 'the heading of the signatures',
  categories: [SectionStart],
  push_mode: 'signatures',
});

/**
 * The undertaking that opens the signatures (Form 8-K, Signatures), up to `duly authorized` or the end of its
 * paragraph; with or without a heading.
 */
export const Undertaking = createToken({
  name: 'Undertaking',
  pattern: heading(
    /(?:signatures?\s+)?(?:pursuant\s+to|in\s+accordance\s+with)\s+the\s+requirements?\s+(?:of|under)\s[^\x1c-\x1f]{0,120}?act\b(?=[^]{0,500}?(?:caused|signed))(?:[^\x1c-\x1f]{0,600}?\bauthorized\b[.,:]?|[^\x1c-\x1f]*)/i,
  ),
  start_chars_hint: ['P', 'p', 'I', 'i', 'S', 's'],
  line_breaks: true,
  label: 'the undertaking of the signatures',
  categories: [SectionStart],
  push_mode: 'signatures',
});

/** Islands of every mode, most telling first. */
export const headingTokens: readonly TokenType[] = [
  ItemHeading,
  ExhibitItemHeading,
  SectionHeading,
  ExhibitIndexHeading,
  Undertaking,
  SignatureHeading,
];

/** The item numbers that a heading's own text names, ranges filled; places are offsets in that text. */
export function headingNumbers(heading: string): readonly PrintedNumber[] {
  const lead = /^[\s;,]*(?:(?:and|&)\s+)?/i.exec(heading)?.[0].length ?? 0;
  for (const pattern of [ITEM_WORD, SECTION_WORD, BARE_NUMBER]) {
    pattern.lastIndex = lead;
    const word = pattern.exec(heading);
    if (word) return expandNumbers(itemNumbersAt(heading, lead + word[0].length, word[2] !== undefined));
  }
  return [];
}

/** Whether a heading's item is one that filers report under several items at once: those of 2004, and the old 5, 9 and 12. */
export function isReportedJointly(heading: string): boolean {
  return headingNumbers(heading).every(({ value }) => value.includes('.') || /^(?:5|9|12)$/.test(value));
}

/** Whether an item's whole text only says that there is nothing to report. */
export function saysNothing(text: string): boolean {
  return text.length <= 200 && NOTHING_ELSE.test(text);
}

const NOTHING_ELSE =
  /^\s*(?:(?:\(?[a-d]\)\s*)?\(?(?:n\s?o\s?t\s+a\s?p\s?p\s?l\s?i\s?c\s?a\s?b\s?l\s?e|inapplicable|none|n\/a|\[?reserved\]?|nothing\s+to\s+report|no\s+(?:response|report|events?)(?:\s+required)?)[\s.;,)]*)+$/i;
