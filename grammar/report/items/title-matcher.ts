import type { Span } from '../../lexical/span.js';
import { itemTitles } from './item-titles.js';
import { pattern } from '../../pattern.js';

/** Titles as a tree of words, so that a look-up reads each word of the page once. */
interface WordNode {
  readonly next: Map<string, WordNode>;
  ends: boolean;
}

const WORD = /[A-Za-z0-9]+(?:['’][A-Za-z]+)?/y;
const WORDS = new RegExp(WORD.source, 'g');
/** What may stand between two words of a title. */
const BETWEEN = /[^A-Za-z0-9\x1c-\x1f]{0,12}/y;
const BETWEEN_LINES = /[^A-Za-z0-9\x1c\x1d\x1f]{0,12}(?:(?:\x1c|\x1f?\x1d\x1e)\s{0,6})?/y;
/** Words that titles are printed with or without. */
const LIGHT = new Set(['the', 'a', 'an', 'and', 'of', 'or', 'any']);

/** Words that differ only in case, apostrophes or a plural's `s` count as one. */
function keyOf(word: string): string {
  const key = word.toLowerCase().replace(/['’]/, '');
  return key.length > 2 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/** The words of a title that count. */
function keysOf(title: string): string[] {
  return (title.match(WORDS) ?? []).map(keyOf).filter((key) => !LIGHT.has(key));
}

function wordTree(): WordNode {
  const root: WordNode = { next: new Map(), ends: false };
  for (const titles of Object.values(itemTitles)) {
    for (const title of titles) {
      let node = root;
      for (const key of keysOf(title)) {
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), ends: false }));
        node = next;
      }
      node.ends = true;
    }
  }
  return root;
}

const tree = wordTree();

/** How far a text reads like a title of the form. */
export interface TitleMatch {
  /** Offset past the longest complete title; `-1` where none is complete. */
  readonly end: number;
  /** Words in common with some title, light words not counted. */
  readonly depth: number;
}

/** Matches the titles of Form 8-K at `offset`. Reads no further than the words that match. */
export function matchTitle(text: string, offset: number, between = BETWEEN): TitleMatch {
  let node = tree;
  let at = offset;
  let end = -1;
  let depth = 0;
  for (;;) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const key = keyOf(word);
    const next = node.next.get(key);
    if (next) {
      node = next;
      depth++;
      if (node.ends) end = at + word.length;
    } else if (!LIGHT.has(key)) break;
    between.lastIndex = at + word.length;
    at += word.length + (between.exec(text)?.[0].length ?? 0);
  }
  return { end, depth };
}

/** Whether a text, as `matchTitle` found it, begins like a title of the item of that number. */
export function isTitleOf(number: string, text: string): boolean {
  const keys = keysOf(text);
  return (itemTitles[number] ?? []).some((title) => {
    const own = keysOf(title);
    return own.length <= keys.length && own.every((key, index) => key === keys[index]);
  });
}

/** Whether a title of the item of that number begins in the paragraph behind `offset`, its words perhaps each in a paragraph. */
export function hasTitleBelow(number: string, text: string, offset: number): boolean {
  const start = offset + (/^[\s\x1e]*/.exec(text.slice(offset, offset + 12))?.[0].length ?? 0);
  const { end } = matchTitle(text, start, BETWEEN_LINES);
  return end >= 0 && isTitleOf(number, text.slice(start, end));
}

/** Whether a title of the item of that number stands somewhere in a text: `Approval of Change in Accountants`. */
export function holdsTitleOf(number: string, text: string): boolean {
  return Array.from(text.matchAll(WORDS)).some(({ index }) => isTitleOf(number, text.slice(index)));
}

/** What parts the titles of several items in one heading. */
const BETWEEN_TITLES = /^[\s\x1c-\x1f]{0,4}[;,./–—-]?[\s\x1c-\x1f]{0,4}(?:(?:and|&)\s{1,4})?/i;

/**
 * Where the titles of several items stand in that of a heading which names them all, as in `Items 2.02 and 7.01. Results of Operations and
 * Financial Condition; Regulation FD Disclosure.` `null` where it is not those of the form, in the order of the numbers.
 */
export function titlesOf(numbers: readonly string[], title: string): Span[] | null {
  const spans: Span[] = [];
  let at = 0;
  for (const number of numbers) {
    const { end } = matchTitle(title, at);
    if (!isTitleOf(number, title.slice(at, end))) return null;
    spans.push({ start: at, end });
    at = end + (BETWEEN_TITLES.exec(title.slice(end))?.[0].length ?? 0);
  }
  return at < title.length ? null : spans;
}

/** Whether a text begins like a title of the item of that whole number, or of one in the section of that number: 8.01 in 8. */
export function isTitleInSection(number: string, text: string): boolean {
  return Object.keys(itemTitles).some(
    (item) => (item === number || item.startsWith(`${number}.`)) && isTitleOf(item, text),
  );
}

const CONTINUES = /[\s.]{0,3}[;:,/–—-]?\s{0,40}(?:(?:and|or)\s)?\s{0,40}/iy;
const SENTENCE_END = /[.:](?=[”"]?(?:\s|$))|\s[–—-]{1,2}(?=\s)|[–—](?=\s?[A-Z“"])/g;
const LONGEST_TITLE = 260;
const SHORT_BLOCK = 170;

/** No heading's look-ahead needs more of its block than this. */
const BLOCK_REACH = 4000;

/** The end of the block or cell that `offset` lies in, or a place far enough on in a long one. */
export function blockEndAt(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + BLOCK_REACH);
  let end = offset;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (unit >= 0x1c && unit <= 0x1f) break;
    end++;
  }
  return end;
}

/** `O T H E R   E V E N T S`: capitals set apart, as typists stressed a heading. */
const SET_APART = /^\s*(?:[A-Z&][,;.'’]{0,2}\s+){4,}[A-Z](?:\s*\.)?\s*$/;

/** Whether most of the longer words begin with a capital, or all letters are capitals set apart. */
export function isTitleCase(text: string): boolean {
  if (SET_APART.test(text)) return true;
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  if (words.length === 0) return false;
  return words.filter((word) => /^[A-Z]/.test(word)).length >= words.length * 0.65;
}

/** How sentences of a report begin, and verbs that no title has. */
const SENTENCE = new RegExp(pattern`
  ^(?:On|In|As|Pursuant\s+to|Effective|Attached)\s
  |\s(?:
    is|are|was|were|has|have|had|will|shall|(?:re)?entered\s+into|announced|completed|adopted|approved
    |declared|acquired|sold|made
  )\s
`);
/** Offset past the title that begins at `offset`; `offset` itself where no title begins there, as in run-in text. */
export function titleEnd(text: string, offset: number): number {
  const blockEnd = blockEndAt(text, offset);
  const broken = brokenTitleEnd(text, offset, blockEnd);
  if (broken > blockEnd) return broken;
  const stop = nextHeading(text, offset, blockEnd);
  const known = matchTitle(text, offset);
  if (known.end >= 0) return Math.min(stop, knownTitleEnd(text, known.end, stop));
  const block = text.slice(offset, stop);
  const lineEnd = block.search(/[\n\v]/);
  const first = firstPart(block);
  // Names may give most words of a sentence a capital, and all those of its first line.
  const line = lineEnd < 0 ? block : block.slice(0, lineEnd);
  const goesOn = line.endsWith(',') || /^\s*[a-z(]/.test(block.slice(line.length));
  if (SENTENCE.test(goesOn ? block.slice(0, first) : line)) return offset;
  if (block.length <= SHORT_BLOCK && isTitleCase(block) && first >= block.trimEnd().length - 1) return stop;
  if (first <= 140 && isTitleCase(block.slice(0, first))) return offset + Math.min(first + 1, block.length);
  if (lineEnd > 0 && lineEnd <= 140 && isTitleCase(block.slice(0, lineEnd))) return offset + lineEnd;
  return offset;
}

/**
 * Offset past a title that pages with a paragraph for every line break in two, the second line nothing but its rest, or that goes on
 * at the margin below a heading in columns; else -1.
 */
function brokenTitleEnd(text: string, offset: number, blockEnd: number): number {
  if (blockEnd - offset > SHORT_BLOCK || !/^(?:\x1f?\x1d)?\x1e/.test(text.slice(blockEnd, blockEnd + 3)))
    return -1;
  const whole = matchTitle(text, offset, BETWEEN_LINES);
  if (whole.end <= blockEnd) return -1;
  const end = blockEndAt(text, whole.end);
  if (!/^[\s.:]*$/.test(text.slice(whole.end, end))) return -1;
  // A line that is a title by itself may have a caption below it, such as `Exhibits`.
  const first = matchTitle(text, offset).end;
  const complete = first >= 0 && !/[A-Za-z;,]/.test(text.slice(first, blockEnd));
  return complete && !/^[\x1c-\x1f]+\s*(?:and|or)\b/i.test(text.slice(blockEnd, blockEnd + 12)) ? -1 : end;
}

/** Length of the text up to the first full stop, colon or dash that may end a run-in title. */
function firstPart(block: string): number {
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(block); match; match = SENTENCE_END.exec(block)) {
    if (
      !/\b(?:Inc|Corp|Co|Ltd|No|Mr|Ms|Dr|U\.S|[A-Z]|I(?:tem|TEM)\s\d{1,2})$/.test(block.slice(0, match.index))
    )
      return match.index;
  }
  return block.trimEnd().length;
}

const ANOTHER_HEADING = /[\s;,]{0,3}(?:(?:and|&)\s{1,3})?\bitems?\s*\d|\s\([a-d]\)(?=\s|exhibits?\b)/gi;

/** Where the title has to stop because another item's heading or a subsection follows in the same block. */
function nextHeading(text: string, offset: number, blockEnd: number): number {
  const window = text.slice(offset, Math.min(blockEnd, offset + LONGEST_TITLE));
  ANOTHER_HEADING.lastIndex = 0;
  const match = ANOTHER_HEADING.exec(window);
  if (!match || match.index < 6) return blockEnd;
  const before = window.slice(0, match.index);
  if (IN_REMARK.test(before)) return blockEnd;
  return matchTitle(before, 0).end >= 0 ? offset + match.index : blockEnd;
}

/**
 * In a remark in parentheses an item is only mentioned: `Regulation FD Disclosure (Information Furnished Pursuant to Item 12)`,
 * as Release 33-8216 had filers say before EDGAR knew that item.
 */
const IN_REMARK = /\([^()]{0,120}\b(?:under|to|of|by|in|this)$/i;

/** A remark in parentheses that closes a heading: `(Information furnished under Item 12).` */
const REMARK = /^\s{0,3}\([^()]{1,200}\)[\s.:]*$/;
/** The event itself named behind a title, in the same short block: `Other Events: Sale of the Mill`. */
const SUBJECT =
  /^\s?(?:[:–—]|\s-)\s{0,3}(?!\(|exhibits?\b|(?:not?|none|n\/a|inapplicable)\b)[^.\n\v]{3,90}\.?\s*$/i;

/** That there is nothing to report, behind a title on its line: `BANKRUPTCY OR RECEIVERSHIP    NOT APPLICABLE`. */
const SAYS_NOTHING =
  /^[\s.:;,–—-]{1,80}[([]?(?:not\s+applicable|inapplicable|none|n\/a|omitted)[\s.)\]]{0,8}$/i;

function knownTitleEnd(text: string, knownEnd: number, stop: number): number {
  let end = knownEnd;
  for (;;) {
    CONTINUES.lastIndex = end;
    const glue = CONTINUES.exec(text)?.[0] ?? '';
    if (glue.length === 0) break;
    const more = matchTitle(text, end + glue.length);
    // After a full stop one word of a title may begin a sentence: `Other Events. Exhibit 99.1 is`.
    if (more.end < 0 || more.end > stop || (more.depth < 2 && glue.includes('.'))) break;
    end = more.end;
  }
  const rest = text.slice(end, stop);
  if (/^[\s"”'’)\];,–—-]*$/.test(rest)) return stop;
  if (JOINS_NEXT.test(rest) && HEADS_ITEM.test(text.slice(stop, stop + 40))) return stop;
  const mark = /^\s?(?:\.|:)[*†‡]{0,2}(?=[\s”")]|$)/.exec(rest)?.[0] ?? '';
  if (SAYS_NOTHING.test(rest)) return end + mark.length;
  if (REMARK.test(rest) || (SUBJECT.test(rest) && isTitleCase(rest))) return stop;
  if (mark !== '') return end + mark.length;
  if (/^\s{0,3}[–—-]/.test(rest)) return end;
  const line = /^[^\n\v]*/.exec(rest)?.[0] ?? '';
  const broken = line.length < rest.length;
  // A line that ends with the title ends it, unless the next goes on with a small letter or in the same capitals.
  if (line.trim().length === 0) {
    const next = rest.slice(line.length).trimStart();
    const nextLine = /^[^\n\v]*/.exec(next)?.[0] ?? '';
    const goesOn =
      /^(?:and|or|of|&|\()/i.test(next) ||
      (isAllCapitals(text.slice(end - 12, end)) && isAllCapitals(nextLine) && nextLine.length <= 80);
    if (!goesOn) return end;
  }
  const joined = /^\s{0,3}(?:[,;/(&]|and\b|or\b|of\b|in\b|for\b)/i.test(rest);
  const sentence = firstPart(rest);
  if ((joined || rest.length <= 90) && sentence <= LONGEST_TITLE && isTitleCase(rest.slice(0, sentence))) {
    return end + Math.min(sentence + 1, rest.length);
  }
  if (broken && line.length <= 120 && isTitleCase(line)) return end + line.length;
  return end;
}

/** The `and` that joins a title to the heading below it. */
const JOINS_NEXT = /(?<![\s,;])[\s,;]+(?:and|&)\s*$/i;
const HEADS_ITEM = /^[\s\x1c-\x1f]+items?\s*\d/i;

/** The mark of a footnote behind a title, or what parts it from the heading below it: `Results of Operations and Financial Condition.*` */
const NOT_OF_TITLE = /(?<![\s*†‡;])\s{0,3}[*†‡;]{1,3}$/;

/** Length of a title without what joins it to the heading below it, a semicolon too, and without the mark of a footnote. */
export function titleLength(title: string): number {
  return JOINS_NEXT.exec(title)?.index ?? NOT_OF_TITLE.exec(title)?.index ?? title.length;
}

/** Whether a title is joined to the heading below it: `Regulation FD Disclosure and` over `Item 12. Results of Operations`. */
export function joinsNext(title: string): boolean {
  return JOINS_NEXT.test(title);
}

function isAllCapitals(text: string): boolean {
  return /[A-Z]{3}/.test(text) && !/[a-z]/.test(text);
}
