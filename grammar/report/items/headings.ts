import { createToken, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import { atTextStart, BlockEnd, CellEnd, LineBreak, Matter, RowEnd, SectionStart } from '../../structure.js';
import { DATE } from '../../lexical/dates.js';
import { isNoTitle, itemHeadingAt, type ItemHeadingMatch } from './item-heading.js';
import { reversedHeadingAt } from './reversed-headings.js';
import { blockEndAt, isTitleCase, matchTitle, titleEnd } from './title-matcher.js';
import { pattern } from '../../pattern.js';

/**
 * Headings that divide a report (Form 8-K, General Instructions; Item 601 of Regulation S-K for the index). Each is an
 * island only where a paragraph, row, cell or line begins, and where what follows bears it out: `Item 12 and shall not
 * be deemed` at the head of a line is a mention.
 */

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

/**
 * A letter in the cell before: an entry of a trustee's report, which answers the items of Form 10-Q by their numbers
 * (`C.  Item 1: Legal Proceedings: NONE`).
 */
const LETTERED = /[\x1c-\x1e\n\v]\s*[A-Z][.)]\s*\x1f\s*$/;

function itemHeading(wanted: (match: ItemHeadingMatch) => boolean): CustomPatternMatcherFunc {
  return (text, offset, matched) => {
    const from = opensHeading(text, offset, matched);
    if (from < 0) return null;
    const match = itemHeadingAt(text, from, !atTextStart(text, offset));
    if (!match || !wanted(match) || LETTERED.test(text.slice(Math.max(0, from - 8), from))) return null;
    return [text.slice(offset, match.end)];
  };
}

/** Letters are those that begin the word, a Roman number or a title of the form, behind which the number may stand. */
const headingStarts = Array.from('ABCDEFILMNOPRSTUVXabcdefilmnoprstu"“”\'([•·▪●;,&123456789');

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
    if (reversedHeadingAt(matched[index]?.image ?? '', 0)) return null;
    if (isNoTitle(text, offset) || isPrescribedPart(text, offset) || (apart && !mayStandApart(text, offset)))
      return null;
    const end = titleEnd(text, offset);
    FOOTNOTE_MARK.lastIndex = end;
    const mark = FOOTNOTE_MARK.exec(text)?.[0] ?? '';
    const title = (text.slice(offset, end) + mark).trimEnd();
    return title.length > 0 ? [title] : null;
  },
  line_breaks: true,
  label: 'an item title',
  categories: [Matter],
});

/** The mark of a footnote behind a title: of its token, so that the item's text does not begin with it; `titleLength` leaves it out. */
const FOOTNOTE_MARK = /[^\S\n\v]{0,3}[*†‡]{1,3}(?=[^\S\n\v]*[\n\v\x1c-\x1f])/y;

const PRESCRIBED_PART = /\(\s?[a-d]\s?\)\s{0,8}(?:exhibits?|financial\s+statements?|pro[\s-]?forma)\b/iy;

/** Whether a part of Item 7 or 9.01 follows the number at once, in place of a title: `Item 7. (c) Exhibits`. */
function isPrescribedPart(text: string, offset: number): boolean {
  PRESCRIBED_PART.lastIndex = offset;
  return PRESCRIBED_PART.test(text);
}

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

const SECTION = heading(
  /section\s+[1-9]\b(?:[.:]?\s*\x1f)?\s*(?!of\b|[\d.]*\d)[^\x1c-\x1f]{0,140}(?=[\x1c-\x1f])/i,
);

/** `Section 9 - Financial Statements and Exhibits`, which the form of 2004 sets above its items; number and title may stand in two cells. */
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
    new RegExp(
      pattern`
      (?:
        explanatory\s+(?:note|paragraph)s?
        |introductory\s+(?:note|statement)
        |introduction
        |(?:table\s+of\s+contents|index)(?:\s+pages?)?
        |information\s+(?:to\s+be\s+)?included\s+in\s+(?:th(?:e|is)\s+)?report
        |(?:cautionary|forward[-\s]+looking)\s[^\x1c-\x1f]{0,80}statements?[^\x1c-\x1f]{0,60}
        |purpose\s+of\s+(?:this\s+)?amendment
        |note\s+regarding[^\x1c-\x1f]{0,80}
      )(?:\s*[.:])?\s*(?=[\n\v\x1c-\x1f])
    `,
      'i',
    ),
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
    new RegExp(
      pattern`
      (?:
        exhibits?\s+(?:index|list)
        |ind(?:ex|ices)\s+(?:to|of)\s+(?:the\s+)?exhibits?
        |list\s+of\s+exhibits
        |exhibits?\s+to\s+(?:be\s+filed\s+by\s+edgar|form\s+8-?k)
      )(?:
        \s+(?:filed\s+with|to)\s+(?:the\s+|this\s+)?(?:current\s+report(?:\s+on)?|form)
        [^\x1c-\x1f\n\v]{0,60}
      )?(?:\s*[.:])?\s*(?=[\n\v\x1c-\x1f])
    `,
      'i',
    ),
  ),
  start_chars_hint: ['E', 'e', 'I', 'i', 'L', 'l'],
  line_breaks: true,
  label: 'the heading of an exhibit index',
  categories: [SectionStart],
  push_mode: 'exhibitList',
});

/** `SIGNATURES`, `Signature Page`, `S I G N A T U R E`, alone on a line: no label of the signature in the next cell, nor the head of a column beside one of titles. */
export const SignatureHeading = createToken({
  name: 'SignatureHeading',
  pattern: heading(
    new RegExp(
      pattern`
      s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e(?:\s?\(?s\)?)?(?:\s+pages?)?(?:\s*\(?cont(?:inued|['’]?d)\.?\)?)?(?:\s*[.:])?\s*(?=[\n\v\x1c-\x1f])
      (?!(?:\x1f|(?<=:)[\n\v])\s*[/\\]\s?s\s?[/\\])
      (?!
        [\n\v\x1f]\s*(?:title|capacity|position)s?\s*[\n\v\x1d-\x1f]
      )
    `,
      'i',
    ),
  ),
  start_chars_hint: ['S', 's'],
  line_breaks: true,
  label: 'the heading of the signatures',
  categories: [SectionStart],
  push_mode: 'signatures',
});

const UNDERTAKING = heading(
  new RegExp(
    pattern`
      (?:signatures?\s+)?(?:
        (?:pursuant\s+to|in\s+accordance\s+with)\s+the\s+requirements?\s+(?:of|under)\s[^\x1c-\x1f]{0,120}?act\b
          (?=(?:(?!\bpursuant\s+to\s+the\s+requirement)[^]){0,500}?\b(?:caused|signed)\b)
        |(?:
          (?:pursuant\s+to|under)\s+(?:the\s+)?requirements?\s+(?:of|under)\s[^\x1c-\x1f]{0,120}?act\b
          |pursuant\s+to\s+(?:the\s+provisions\s+of\s+)?the\s+securities\s+(?:and\s+)?exchange\s+act\b
        )
          (?=[^\x1c-\x1f]{0,300}?\bcaused\s+(?:this|the)\s+(?:\w+\s+){0,2}?(?:report|form|amendment|statement|filing)\b)
        |in\s+witness\s+whereof\b(?=[^\x1c-\x1f]{0,200}?\bcaused\s+this\s+(?:current\s+)?(?:report|form\s+8-?k)\b)
      )
      (?:[^\x1c-\x1f]{0,600}?\bauthorized\b[.,:]?|[^\x1c-\x1f]*)
    `,
    'i',
  ),
);
/** The heading that an undertaking may have on its own line or right above it. */
const RUN_ON_HEADING = /^signatures?\s+/i;

/** Length of the heading at the start of an undertaking. */
export function runOnHeadingLength(undertaking: string): number {
  return RUN_ON_HEADING.exec(undertaking)?.[0].length ?? 0;
}

/** The date at the end of an undertaking that names no authority: `by the undersigned in the City of Toledo, on this 4th day of May, 2001.` */
const CLOSING_DATE = new RegExp(
  pattern`
    (?:
      (?<!\bdated\s{1,9})\bth(?:is|e)\s+
      |(?<!\b(?:filed|furnished|submitted)\s{1,9}(?:\w{1,20}\s{1,9}){0,4})(?<=(?:,|\bon|\bas\sof)\s{1,40})
    )
    (?:${DATE})[.,;]?\s*$
  `,
  'i',
);

/**
 * The undertaking that opens the signatures (Form 8-K, Signatures), up to `duly authorized`, its date or the end of its
 * paragraph; with or without a heading.
 */
export const Undertaking = createToken({
  name: 'Undertaking',
  pattern: (text, offset, matched, groups) => {
    const found = UNDERTAKING(text, offset, matched, groups);
    if (!found) return null;
    const date = CLOSING_DATE.exec(found[0]);
    return date ? [found[0].slice(0, date.index).trimEnd()] : found;
  },
  start_chars_hint: Array.from('PpIiSsUu'),
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
