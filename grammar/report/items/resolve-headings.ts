import { tokenMatcher, type IToken } from 'chevrotain';
import { isBreak, SectionStart } from '../../structure.js';
import { isContinued } from './continued-headings.js';
import { AttachedAs, ExhibitText } from '../exhibits/exhibit-islands.js';
import { ExhibitNumber } from '../exhibits/exhibits.js';
import { ExhibitIndexHeading, ExhibitItemHeading, ItemTitle, SectionHeading } from './headings.js';
import { headingNumbers, isOtherPart, isPartOf } from './item-heading.js';
import { isItem, textAfter } from '../neighbours.js';
import { resolveAttachments } from '../exhibits/resolve-attachments.js';
import { resolveSignatureHeadings, signaturesAt } from '../signatures/resolve-signatures.js';
import { resolveSignatureHeads } from '../signatures/signature-heads.js';
import { isTitleOfAnotherList } from './other-titles.js';
import { retag } from '../retag.js';
import { resolveParts } from './resolve-parts.js';
import { isWholeAlone, resolveReversed } from './resolve-reversed.js';
import { reversedHeadingAt } from './reversed-headings.js';
import { SubsectionLabel } from './subsections.js';
import { isTitleInSection, isTitleOf, matchTitle } from './title-matcher.js';
import { AttachmentHeading, IndexCaption } from '../signatures/signatures.js';
import { Prose } from '../words.js';

/**
 * Decides between the lexing of headings and the parsing of sections which headings stand: one pass over the headings,
 * after which a table of contents, a quoted heading or a `SIGNATURES` without signatures is text. Tokens are changed in
 * place; none is added or removed.
 */
export function resolveHeadings(tokens: IToken[]): IToken[] {
  const signatures = signaturesAt(tokens);
  resolveSignatureHeadings(tokens, signatures);
  resolveSignatureHeads(tokens, signatures);
  resolveReversed(tokens, signatures);
  resolveItems(tokens, signatures);
  resolveIndexes(tokens, signatures);
  resolveSectionHeadings(tokens);
  resolveMentions(tokens);
  resolveParts(tokens);
  resolveAttachments(tokens, signatures);
  return tokens;
}

/** Characters that an entry of a table of contents may have beside its title. */
const ENTRY_LENGTH = 24;

const QUOTED = /^\s*["“”]/;

interface Heading {
  readonly token: IToken;
  /** Where the token stands. */
  readonly at: number;
  readonly numbers: readonly string[];
  /** Whether more stands between the heading with its title and the next heading than in a table of contents. */
  readonly hasContent: boolean;
}

function resolveItems(tokens: readonly IToken[], signatures: number): void {
  const headings: Heading[] = [];
  let isCurrent: boolean | null = null;
  let goesOn = false;
  const worded = tokens.some((token) => isItem(token) && !isWholeAlone(token));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !isItem(token)) continue;
    const numbers = headingNumbers(token.image).map((number) => number.value);
    const signed = index > signatures && headings.length > 0;
    const unnamed = worded && isWholeAlone(token);
    const refused = unnamed
      ? 'it lacks the word that other headings have'
      : signed && !isLateItem(tokens, index, numbers, headings)
        ? 'it stands below the signatures'
        : isContinued(tokens, index)
          ? 'it heads the rest of an item on a further page'
          : null;
    if (refused !== null) {
      retag(token, Prose, refused);
      continue;
    }
    const ofCurrentScheme = numbers.some((number) => number.includes('.'));
    isCurrent ??= ofCurrentScheme;
    const foreign: boolean = ofCurrentScheme
      ? false
      : isCurrent
        ? !hasTitleOfSection(tokens, index, numbers)
        : hasTitleOfAnotherList(tokens, index, numbers, headings[headings.length - 1], goesOn);
    goesOn = foreign;
    if (foreign) {
      retag(
        token,
        Prose,
        'it is an item of another form, or named in a sentence: its title is not that of the form',
      );
      continue;
    }
    const above = headings[headings.length - 1];
    if (above && isPartBelow(tokens, index, above.token)) {
      retag(token, SubsectionLabel, 'it is a part of the item above');
      headings[headings.length - 1] = { ...above, hasContent: true };
      continue;
    }
    headings.push({ token, at: index, numbers, hasContent: hasContent(tokens, index + 1) });
  }
  const plain = new Set(
    headings.filter(({ token }) => !QUOTED.test(token.image)).flatMap(({ numbers }) => numbers),
  );
  const later = new Map<string, number>();
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index];
    if (!heading) continue;
    const { token, numbers } = heading;
    const repeated = numbers.every((number) => {
      const again = headings[later.get(number) ?? -1];
      return again !== undefined && !isOtherPart(token.image, again.token.image);
    });
    const quoted = QUOTED.test(token.image);
    const elsewhere = quoted && numbers.every((number) => plain.has(number));
    const inContents = repeated && !heading.hasContent && !isMisnumbered(tokens, heading);
    if (elsewhere) retag(token, Prose, 'it quotes the heading of an item that stands elsewhere');
    else if (inContents || (repeated && endsContents(headings, index, later)))
      retag(token, Prose, 'it is an entry of a table of contents: the item stands further on');
    else for (const number of numbers) later.set(number, index);
  }
}

/**
 * Whether an item that the items above the signatures lack stands below them, under its title: its number is one of the form alone,
 * that of the exhibits, which filers print last, or one that the items above only name, as an amendment in the manner of Form 8 does
 * (`hereby amends the following items as set forth in the pages attached hereto`).
 */
function isLateItem(
  tokens: readonly IToken[],
  index: number,
  numbers: readonly string[],
  earlier: readonly Heading[],
): boolean {
  const given = new Set(earlier.flatMap((heading) => (heading.hasContent ? heading.numbers : [])));
  if (numbers.some((number) => given.has(number))) return false;
  const all = earlier.flatMap((heading) => heading.numbers);
  const isCurrent = numbers.every((number) => number.includes('.'));
  if (isCurrent !== all.every((number) => number.includes('.'))) return false;
  const announced = numbers.every((number) => all.includes(number)) && hasContent(tokens, index + 1);
  return (
    (isCurrent || announced || tokens[index]?.tokenType === ExhibitItemHeading) &&
    hasTitleOfForm(tokens, index)
  );
}

/**
 * Whether the heading at `index` has a title of Form 8-K. In a report that numbers its items as the form does since 2004, another
 * title under a whole number is that of another form: a shell's report gives the information of Form 10 (Items 2.01(f) and
 * 5.01(a)(8)) mostly under the items of that form, `Item 1. Business`.
 */
function hasTitleOfForm(tokens: readonly IToken[], index: number): boolean {
  return matchTitle(`${titleOf(tokens, index)}\x1e`, 0).end >= 0;
}

/** The title behind the heading at `index`, or the one that stands in it before its number; empty where there is none. */
function titleOf(tokens: readonly IToken[], index: number): string {
  const heading = tokens[index]?.image ?? '';
  const reversed = reversedHeadingAt(heading, 0);
  if (reversed) return heading.slice(reversed.title.start, reversed.title.end);
  const title = textAfter(tokens, index);
  return title?.tokenType === ItemTitle ? title.image : '';
}

/** Whether the heading at `index` has a title of Form 10-Q or 10-K, or of a meeting's agenda, within the item above if it has text. */
function hasTitleOfAnotherList(
  tokens: readonly IToken[],
  index: number,
  numbers: readonly string[],
  above: Heading | undefined,
  goesOn: boolean,
): boolean {
  const title = titleOf(tokens, index);
  const within = above?.hasContent ? above.numbers : [];
  return numbers.some((number) => isTitleOfAnotherList(number, title, within, goesOn));
}

/**
 * Whether the heading at `index` has the title of an item under its whole number: of the old scheme, or of the section of that number
 * since 2004. The other titles are matters voted on (`Item No. 1. Election of Directors`).
 */
function hasTitleOfSection(tokens: readonly IToken[], index: number, numbers: readonly string[]): boolean {
  const title = titleOf(tokens, index);
  return title !== '' && numbers.some((number) => isTitleInSection(number, title));
}

/** Whether the heading at `index` is the label of a part, without a title of its own, below the heading of its item: `Item 5.02(b)`. */
function isPartBelow(tokens: readonly IToken[], index: number, above: IToken): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    isPartOf(token.image, above.image) &&
    textAfter(tokens, index)?.tokenType !== ItemTitle
  );
}

/** Whether a heading has a title of Form 8-K that is none of its number's, with words below it: the number is a slip. */
function isMisnumbered(tokens: readonly IToken[], { at, numbers }: Heading): boolean {
  const title = textAfter(tokens, at)?.image ?? '';
  return (
    hasTitleOfForm(tokens, at) &&
    !numbers.some((number) => isTitleOf(number, title)) &&
    hasContent(tokens, at + 1, 0)
  );
}

/** Whether the tokens up to the next heading have more visible characters than `most`, as an entry of a table of contents. */
function hasContent(tokens: readonly IToken[], from: number, most = ENTRY_LENGTH): boolean {
  let length = 0;
  for (let next = from; next < tokens.length && length <= most; next++) {
    const follows = tokens[next];
    if (!follows || tokenMatcher(follows, SectionStart)) break;
    if (follows.tokenType !== ItemTitle && !isBreak(follows)) length += visibleLength(follows.image);
  }
  return length > most;
}

/** Number of characters but white space, dots and digits; counted no further than decides. */
function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length && length <= ENTRY_LENGTH; at++) {
    if (!/[\s.\d]/.test(text.charAt(at))) length++;
  }
  return length;
}

/** More items than a report has: no table of contents is longer. */
const MOST_ITEMS = 40;

/**
 * Whether a heading closes a table of contents: all before it recur after it, and few of them have content: an entry may have the
 * parts of its item below it, `Description of Business` and `Risk Factors` where a shell has acquired a business.
 */
function endsContents(
  headings: readonly Heading[],
  index: number,
  later: ReadonlyMap<string, number>,
): boolean {
  if (index === 0 || index > MOST_ITEMS) return false;
  const before = headings.slice(0, index);
  const detailed = before.filter(({ hasContent }) => hasContent).length;
  return (
    detailed * 2 <= before.length &&
    before.every(({ numbers }) => numbers.every((number) => later.has(number)))
  );
}

/**
 * An index heading stands where entries follow it; what repeats it on a later page is text of the index, and before the
 * first item it is a line of a table of contents.
 */
function resolveIndexes(tokens: readonly IToken[], signatures: number): void {
  let found = false;
  const firstItem = tokens.findIndex((token) => isItem(token));
  tokens.forEach((token, index) => {
    if (token.tokenType !== ExhibitIndexHeading && token.tokenType !== IndexCaption) return;
    if (index < firstItem) {
      retag(token, Prose, 'it stands above the first item, as in a table of contents');
      return;
    }
    let entries = false;
    for (let next = index + 1; next < tokens.length; next++) {
      const follows = tokens[next];
      if (
        !follows ||
        (tokenMatcher(follows, SectionStart) &&
          follows.tokenType !== IndexCaption &&
          follows.tokenType !== ExhibitIndexHeading &&
          follows.tokenType !== AttachmentHeading)
      )
        break;
      if (tokenMatcher(follows, ExhibitNumber)) entries = true;
      if (entries || next - index > 60) break;
    }
    if (!entries) retag(token, Prose, 'no entry follows it');
    else if (found && index > signatures) retag(token, Prose, 'it repeats the heading of the index');
    else found = true;
  });
}

/** Sentences name exhibits only in a report that lists none. */
function resolveMentions(tokens: readonly IToken[]): void {
  const lists = tokens.some((token) => tokenMatcher(token, ExhibitNumber));
  if (lists)
    for (const token of tokens)
      if (token.tokenType === AttachedAs) retag(token, ExhibitText, 'the report lists its exhibits');
}

/** A section heading stands only right above an item's. */
function resolveSectionHeadings(tokens: readonly IToken[]): void {
  tokens.forEach((token, index) => {
    if (token.tokenType !== SectionHeading) return;
    if (!isItem(textAfter(tokens, index))) retag(token, Prose, 'no item follows it');
  });
}
