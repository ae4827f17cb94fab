import { COMPANY_FORM } from '../../lexical/company-forms.js';
import type { Span } from '../../lexical/span.js';
import { atBlockStart } from '../../structure.js';
import { expandNumbers, itemNumbersAt, type PrintedNumber } from './item-numbers.js';
import { reversedHeadingAt } from './reversed-headings.js';
import { blockEndAt, hasTitleBelow, isTitleCase, isTitleOf, matchTitle } from './title-matcher.js';
import { pattern } from '../../pattern.js';

/** An item's heading as it is read: its word, its numbers, and what follows that makes a heading of them or a mention. */

/**
 * `Item`, `ITEMS`, `Item No.`, `I T E M`, with a small L for its I, in quotes or brackets or at a bullet, perhaps after `Section 9 - …` in
 * the same block. A page that sets each word apart has the number in a paragraph of its own, and the item's own title behind it.
 */
const ITEM_WORD = new RegExp(
  pattern`
    (?:[•·▪●]\s{0,3})?["“”'([]?\s*(section\s+[1-9]\b[^\x1c-\x1f]{0,120}?[\s.,;:–—-])??\b[il]\s?t\s?e\s?m
    (\s?s(?=\s*\d|\s+no))?(?:\s*\(s\))?(?:\s*(?:nos?\b\.?|numbers?|#))?(?:\s*[:.–—-])?\s*
    (?:\x1e\s*(?=\d{1,2}(?:\s?\.\s?\d\d)?[.:]?\s*(?:\x1e|$))|\((?=\d{1,2}\)))?
  `,
  'iy',
);
/** The official form once headed an item as a section; so do some filings (`Section 8.01 – Other Events`). */
const SECTION_WORD = /["“”']?section\s+(?=\d{1,2}\s?\.\s?\d\d)/iy;
/** The word with its letters misprinted: a heading only over the item's own title. */
const MISPRINTED_WORD = /(?:it(?:m|me|en|erm|rm)|i(?:etm|tems?em))s?\b(?:\s*\.)?\s*(?=\d)/iy;
const AFTER_NUMBER = /\s*[.:;,)\]|•·–—-]*["”']?[\s.–—-]*/y;
/** A dash on a line or in a cell of its own between number and title. */
const DASH_BETWEEN = /[.:]?[^\S\n\v]{0,4}[\n\v\x1f]\s{0,4}[|–—-]{1,2}(?=\s{0,4}[\n\v\x1f])/y;
/** `Item 8.01 of Form 8-K – Other Events`: the form named between number and title. */
const OF_FORM = /\s+of\s+(?:the\s+)?form\s+8-?k(?:\/a)?\b\s*[.:;,)|–—-]{0,2}[\s.–—-]*/iy;
/** Why items are not there: `not applicable`, `omitted`, `not being reported on`. */
const ABSENT =
  '(?:not\\s+applicable|inapplicable|omitted|not\\s+(?:being\\s+)?(?:included|reported(?:\\s+(?:up)?on)?))';
/** A sentence of which items are the subject: `are not applicable and are omitted from this report`. */
const ARE_ABSENT = pattern`
  (?:is|are|ha(?:s|ve)\s+been)\s+${ABSENT}(?:
    [,;]?\s+(?:and|because|since|as|therefore)\s+(?:therefore\s+)?(?:they\s+|it\s+)?
    (?:(?:is|are|ha(?:s|ve)\s+been)\s+)?${ABSENT}
  )?(?:\s+(?:from|in|on|to)\s+th(?:is|e)\s+(?:current\s+)?(?:report|filing|form)(?:\s+on\s+form\s+8-k)?)?\s*
  \.?
`;
const NOTHING = new RegExp(
  pattern`
    \(?\[?(?:
      n\s?o\s?t\s+a\s?p\s?p\s?l\s?i\s?c\s?a\s?b\s?l\s?e
      |inapplicable
      |none\b
      |n\/a\b
      |reserved
      |nothing\s+to\s+report
      |no\s+(?:response|report|events?)
      |${ARE_ABSENT}\s*(?=[\n\v\x1c-\x1f]|$)
    )
  `,
  'iy',
);
/** `Exhibit 99.1`: the first entry of a list, not the title `Exhibits`. */
const EXHIBIT = /exhibits?\s+(?:nos?\.?\s*)?\(?\d/iy;
/** A line that ends so goes on with the item it names. */
const LEADS_ON =
  /(?:\b(?:under|in|to|of|with|and|by|or|this|that|pursuant|see|per|the|for|from|as|such|each|both|either|also|on)|,)\s*$/i;

/** The rest of a company's name that begins with the word: `Item 9 Labs Corp.` */
const COMPANY = new RegExp(
  `^(?!.*\\s(?:of|with|by|to|from|in)\\s)(?:[\\w&.'’-]+,?\\s+){1,5}(?:${COMPANY_FORM}|holdings|bancorp)\\.?\\s*$`,
  'i',
);

/** A number of the form at the head of a block: with its title it needs no word before it. */
const BARE_NUMBER =
  /(?=(?:[1-9]\.\d\d|(?:[1-9]|1[0-2]|IX|IV|VI{0,3}|I{1,3}|XI{0,2})\.(?=[\s\x1f]|$))(?![\d.]))/y;

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
  const reversed = atBlockStart(text, offset) ? reversedHeadingAt(text, offset) : null;
  if (reversed) return { start: offset, end: reversed.end, numbers: reversed.numbers, quoted: false };
  const roman = unit === 105 || unit === 118 || unit === 120 ? readBareHeading(text, offset) : null;
  if (roman) return roman;
  if (unit !== 105 && unit !== 108 && unit !== 115 && !/["“”'([•·▪●]/.test(text.charAt(offset))) return null;
  ITEM_WORD.lastIndex = offset;
  let word = ITEM_WORD.exec(text);
  let isSection = false;
  let isMisprint = false;
  if (!word) {
    SECTION_WORD.lastIndex = offset;
    word = SECTION_WORD.exec(text);
    isSection = word !== null;
  }
  if (!word && atBlockStart(text, offset)) {
    MISPRINTED_WORD.lastIndex = offset;
    word = MISPRINTED_WORD.exec(text);
    isMisprint = true;
  }
  if (!word || (!isSection && word[1] !== undefined && !isTitleCase(word[1]))) return null;
  const numbers = itemNumbersAt(text, offset + word[0].length, word[2] !== undefined);
  const last = numbers[numbers.length - 1];
  if (!last) return null;
  const after = formBehind(text, last.end, numbers) ?? punctuationBehind(text, last.end);
  DASH_BETWEEN.lastIndex = last.end;
  const between = DASH_BETWEEN.exec(text)?.[0] ?? after.replace(/[\n\v][^]*$/, '');
  const end = last.end + between.length;
  const rest = end + (/^\s*/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  const blockStart = opens || atBlockStart(text, offset);
  if (!blockStart && LEADS_ON.test(text.slice(Math.max(0, offset - 60), offset).trimEnd())) return null;
  if (!isBorneOut(text, last.end, rest, blockStart, isSection)) return null;
  if (word[0].includes('\x1e') && !numbers.some(({ value }) => hasTitleBelow(value, text, rest))) return null;
  if ((isMisprint || numbers.some(({ loose }) => loose)) && !bearsTitle(text, rest, numbers)) return null;
  return { start: offset, end, numbers, quoted: /^["“”]/.test(word[0]) };
}

function punctuationBehind(text: string, numberEnd: number): string {
  AFTER_NUMBER.lastIndex = numberEnd;
  return AFTER_NUMBER.exec(text)?.[0] ?? '';
}

/** What names the form behind an item's number, over or before the item's own title; `null` where nothing does. */
function formBehind(text: string, numberEnd: number, numbers: readonly PrintedNumber[]): string | null {
  OF_FORM.lastIndex = numberEnd;
  const form = OF_FORM.exec(text)?.[0];
  return form !== undefined && bearsTitle(text, numberEnd + form.length, numbers) ? form : null;
}

/** The number of the section that a heading names, over an item or before its number; not that of `Section 8.01 – Other Events`. */
export function sectionNumber(image: string): Span | null {
  const named = /^["“”'([\s]{0,3}section\s+(?=[1-9]\b(?!\s?\.\s?\d))/i.exec(image);
  return named && { start: named[0].length, end: named[0].length + 1 };
}

/** Whether the title at `offset` is that of one of the items. */
function bearsTitle(text: string, offset: number, numbers: readonly PrintedNumber[]): boolean {
  const title = matchTitle(text, offset);
  return title.end >= 0 && numbers.some(({ value }) => isTitleOf(value, text.slice(offset, title.end)));
}

/** `5.02  Departure of Directors …`, `5. Other Events`, `V. Other Events`: the whole title of an item of the form under that item's number, in a block of its own. */
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
  // `Item 5.02(b) On May 4, 2021, …`: behind the letter of its part a report of an event needs no title.
  if (text.charAt(numberEnd - 1) === ')' && /^(?:on|effective|as of)\s/i.test(block.slice(0, 12)))
    return opens;
  return opens && block.length <= 200 && isTitleCase(block) && !COMPANY.test(block);
}

/** Whether a known title runs on into a sentence that speaks of the item: `Item 8.01 Other Events of this report`. */
function isSentence(text: string, titleEndsAt: number, blockEnd: number): boolean {
  return new RegExp(pattern`
    ^["”,]*\s+(?:
      of\s+(?:this|the|our|its|such)\b
      |above
      |below
      |(?:is|are|was|were|shall|will|has|have|and\s+shall)\b
      |hereof
      |in\s+this\s+current
    )
  `).test(text.slice(titleEndsAt, Math.min(blockEnd, titleEndsAt + 60)));
}

/** The item numbers that a heading's own text names, ranges filled; places are offsets in that text. */
export function headingNumbers(heading: string): readonly PrintedNumber[] {
  const lead = /^[\s;,]*(?:(?:and|&)\s+)?/i.exec(heading)?.[0].length ?? 0;
  for (const pattern of [ITEM_WORD, SECTION_WORD, MISPRINTED_WORD, BARE_NUMBER]) {
    pattern.lastIndex = lead;
    const word = pattern.exec(heading);
    if (word) return expandNumbers(itemNumbersAt(heading, lead + word[0].length, word[2] !== undefined));
  }
  return reversedHeadingAt(heading, 0)?.numbers ?? [];
}

/** Whether two headings print different parts of their item: `Item 7(a)` and `Item 7(c)`. */
export function isOtherPart(heading: string, other: string): boolean {
  const [part, otherPart] = [heading, other].map((text) => PART.exec(text)?.[1]?.toLowerCase());
  return part !== undefined && otherPart !== undefined && part !== otherPart;
}

/** Whether a heading names a part of the item whose own heading, without a part, is `item`. */
export function isPartOf(heading: string, item: string): boolean {
  const [numbers, own] = [heading, item].map((text) =>
    headingNumbers(text)
      .map(({ value }) => value)
      .join(),
  );
  return PART.test(heading) && !PART.test(item) && numbers === own && numbers !== '';
}

const PART = /\(\s?([a-z])\s?\)/i;

/** Whether a heading's item is one that filers report under several items at once: those of 2004, and the old 5, 9 and 12. */
export function isReportedJointly(heading: string): boolean {
  return headingNumbers(heading).every(({ value }) => value.includes('.') || /^(?:5|9|12)$/.test(value));
}

/** Whether what follows an item's number is no title of it: that there is nothing to report, or the first of its exhibits. */
export function isNoTitle(text: string, offset: number): boolean {
  NOTHING.lastIndex = offset;
  EXHIBIT.lastIndex = offset;
  return NOTHING.test(text) || EXHIBIT.test(text);
}

/** Whether an item's whole text only says that there is nothing to report. */
export function saysNothing(text: string): boolean {
  return text.length <= 200 && NOTHING_ELSE.test(text);
}

const NOTHING_ELSE = new RegExp(
  pattern`
    ^[\s.:–—-]*(?:
      ${ARE_ABSENT}\s*
      |(?:(?:is|are)\s+(?=not\s|inapp))?(?:
        (?:\(?[a-d]\)\s*)?\(?(?:
          n\s?o\s?t\s+a\s?p\s?p\s?l\s?i\s?c\s?a\s?b\s?l\s?e
          |inapplicable
          |none(?:\s+at\s+this\s+time)?
          |n\/a
          |omitted
          |\[?reserved\]?
          |nothing\s+to\s+report
          |no\s+(?:reportable\s+)?(?:response|report|events?|changes?|matters?|information|transactions?)
            (?:\s+(?:(?:is|are)\s+)?(?:required|reported|to\s+(?:be\s+)?report(?:ed)?))?
        )[\s.;,)]*
      )+
    )$
  `,
  'i',
);
