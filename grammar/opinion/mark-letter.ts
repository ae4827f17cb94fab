import type { IToken, TokenType } from 'chevrotain';
import { continuesFirm, initialWord } from './head/firm-names.js';
import { endsInCompanySuffix } from '../lexical/company-names.js';
import { squashed } from '../lexical/squashed.js';
import { AddresseeHead, Closing, ConformedMark, ScheduleHeading } from './head/letter-lines.js';
import { guarantorLines } from './guarantors.js';
import { letterStarts } from './letters.js';
import { linesOf, type Line } from './lines.js';
import { headMarks } from './head/mark-head.js';
import { markBody } from './body/mark-body.js';
import {
  AddresseeMark,
  ClosingMark,
  ConformedLineMark,
  ContinuedLineMark,
  DateMark,
  GuarantorMark,
  LetterMark,
  LineMark,
  markBefore,
  RuledLineMark,
  ScheduleMark,
  SignatureMark,
  SubjectMark,
} from './marks.js';
import { paragraphsOf } from './body/paragraphs.js';
import { formOf, lineTokens, partsOf } from './parts.js';
import { scheduledClauses } from './body/schedules.js';
import { SentenceEnd } from './words.js';
import { pattern } from '../pattern.js';

/** The mark of a footnote that stands below the signature. */
const NOTE = /^(?:\(\d{1,2}\)|[*†‡]+)/;

/** Words of a paragraph after the signature that make it a schedule rather than a title or an address. */
const SCHEDULE_WORDS = 30;

/**
 * The marking pass: sets a mark before each part of the letter and each sentence of its body. Lines tell the parts of
 * head and tail, phrases the kinds of sentences (`body/clause-kinds.ts`), lists and headings hand their kind down. Time is
 * linear in the number of tokens.
 * @param tokens what the lexer read, in order
 * @param text the flow text that they were read from
 */
export function markLetter(tokens: readonly IToken[], text: string): IToken[] {
  const lines = linesOf(tokens);
  if (lines.length === 0) return [...tokens];
  const between = (first: IToken, last: IToken): string =>
    text.slice(first.startOffset, last.startOffset + last.image.length).replace(/[\s\x1c-\x1f]+/g, ' ');
  const textOf = (line: Line): string => {
    const own = lineTokens(tokens, line);
    return own.length === 0 ? '' : between(own[0] as IToken, own[own.length - 1] as IToken);
  };
  const marked: IToken[] = [];
  const starts = letterStarts(tokens, lines, textOf);
  starts.forEach((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    const first = tokens[own[0]?.first ?? -1];
    if (index > 0 && first) marked.push(markBefore(LetterMark, first));
    markOne(marked, tokens, own, { between, textOf });
  });
  return marked;
}

/** How texts are read: between two tokens, and of a line. */
interface Reading {
  readonly between: (first: IToken, last: IToken) => string;
  readonly textOf: (line: Line) => string;
}

/** Marks the lines of one letter. */
function markOne(
  marked: IToken[],
  tokens: readonly IToken[],
  lines: readonly Line[],
  { between, textOf }: Reading,
): void {
  const parts = partsOf(tokens, lines);
  const tail = lines.slice(parts.tail);
  const head = lines.slice(0, parts.body);
  const above = headMarks(tokens, lines, parts, textOf, firmOf(tokens, tail, head.map(textOf), textOf));
  const addressed = head.filter((_, index) => above[index] === AddresseeMark).map(textOf);
  const below = addressBelow(tokens, addressed, tail, textOf);
  const heads = below < 0 ? above : above.map((mark) => (mark === AddresseeMark ? SubjectMark : mark));
  emit(marked, tokens, head, heads);
  for (const token of markBody(paragraphsOf(tokens, lines.slice(parts.body, parts.tail), between)))
    marked.push(token);
  const dated = above.includes(DateMark);
  const marks = tailMarks(tokens, tail).map((mark, index) => {
    if (mark !== SignatureMark) return mark;
    if (!dated && isDate(tokens, tail[index] as Line, textOf)) return DateMark;
    return below >= 0 && index >= below ? AddresseeMark : mark;
  });
  const kinds = signatureLines(tokens, tail, marks, textOf);
  const scheduled = marks.indexOf(ScheduleMark);
  if (scheduled < 0) {
    emit(marked, tokens, tail, marks, { kinds });
    return;
  }
  for (const line of guarantorLines(tokens, tail, scheduled, textOf)) kinds[line] = GuarantorMark;
  let done = 0;
  for (const { from, to, kind } of scheduledClauses(tokens, tail, scheduled, textOf)) {
    emit(marked, tokens, tail, marks, { kinds, from: done, to: from });
    for (const token of markBody(paragraphsOf(tokens, tail.slice(from, to), between), kind))
      marked.push(token);
    done = to;
  }
  emit(marked, tokens, tail, marks, { kinds, from: done });
}

/** Whether a line beside or below the signature is the date of a letter that has none above. */
function isDate(tokens: readonly IToken[], line: Line, textOf: (line: Line) => string): boolean {
  return formOf(tokens, line, textOf(line)) === 'date';
}

/**
 * The line after the signature at which the address begins: some firms set it there, under a title that names the company.
 * It ends with a postal code. -1 if there is none.
 * @param addressed what stands in the address's place above the letter
 */
function addressBelow(
  tokens: readonly IToken[],
  addressed: readonly string[],
  tail: readonly Line[],
  textOf: (line: Line) => string,
): number {
  if (addressed.some((text) => POSTAL_CODE.test(text))) return -1;
  const named = new Set(addressed.map((text) => text.toLowerCase()));
  const signed = tail.findLastIndex((line) =>
    lineTokens(tokens, line).some(({ tokenType }) => tokenType === ConformedMark),
  );
  const last = tail.findLastIndex((line) => POSTAL_CODE.test(textOf(line)));
  return signed < 0
    ? -1
    : tail.findIndex(
        (line, index) => index > signed && index < last && named.has(textOf(line).toLowerCase()),
      );
}

/** The end of the last line of an American address, or of a Bermudian, British or Canadian one. */
const POSTAL_CODE = new RegExp(pattern`
  \b[A-Z][\w.]{1,40},?\s+\d{5}(?:-\d{4})?$
  |\b(?:[A-Z]{2}\s?(?:\d{2}|[A-Z]{2})|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)
    (?:,\s+(?:Bermuda|England|Canada))?$
`);

/** Which lines are written, all unless told, and what each is, a plain line unless told. */
interface Emitted {
  readonly kinds?: readonly TokenType[];
  readonly from?: number;
  readonly to?: number;
}

/** Writes lines, a mark before each line whose part differs from the line before. */
function emit(
  into: IToken[],
  tokens: readonly IToken[],
  lines: readonly Line[],
  marks: readonly TokenType[],
  { kinds = [], from = 0, to = lines.length }: Emitted = {},
): void {
  lines.slice(from, to).forEach((line, offset) => {
    const index = from + offset;
    const mark = marks[index];
    const first = tokens[line.first];
    if (mark && first && (offset === 0 || mark !== marks[index - 1] || mark === ScheduleMark))
      into.push(markBefore(mark, first));
    let at = line.first;
    if (first?.tokenType === AddresseeHead && mark === AddresseeMark) into.push(tokens[at++] as IToken);
    if (at < line.last) into.push(markBefore(kinds[index] ?? LineMark, tokens[at] as IToken));
    for (; at < line.last; at++) into.push(tokens[at] as IToken);
  });
}

/**
 * What each line of the tail is: in the signature one with a conformed signature, one drawn to sign on, or one that goes on
 * with the firm's name above it.
 */
function signatureLines(
  tokens: readonly IToken[],
  tail: readonly Line[],
  marks: readonly TokenType[],
  textOf: (line: Line) => string,
): TokenType[] {
  let name = '';
  let conformed = false;
  return tail.map((line, index) => {
    if (marks[index] !== SignatureMark) return LineMark;
    const kind = signatureLine(lineTokens(tokens, line));
    const text = withoutMark(textOf(line));
    const goesOn = kind === LineMark && marks[index - 1] === SignatureMark;
    if (goesOn && continuesFirm(name, text, { apart: line.opensBlock, conformed })) {
      name += ` ${text}`;
      return ContinuedLineMark;
    }
    // The typed name below a conformed one is the lawyer's, too.
    conformed = kind === ConformedLineMark || (conformed && initialWord(name) === initialWord(text));
    name = text;
    return kind;
  });
}

/** A line of the signature without `/s/` and what stands before it. */
const withoutMark = (text: string): string => text.replace(/^.*\/s\/\s*/i, '');

/** What a line of the signature is by itself: one with a conformed signature, one that is nobody's, drawn to sign on or of a page's foot, or any other. */
function signatureLine(own: readonly IToken[]): TokenType {
  if (own.some(({ tokenType }) => tokenType === ConformedMark)) return ConformedLineMark;
  return own.every(({ image }) => RULE.test(image)) || NOTICE.test(own[0]?.image ?? '')
    ? RuledLineMark
    : LineMark;
}
const RULE = /^[_–—-]+$/;
/** The sign of copyright before the firm's name at the foot of a page. */
const NOTICE = /^©/;

function tailMarks(tokens: readonly IToken[], tail: readonly Line[]): TokenType[] {
  let scheduled = false;
  let signed = false;
  // The closing is the tail's first line, or its second below a date.
  const closing = tail.slice(0, 2).findIndex((line) => tokens[line.first]?.tokenType === Closing);
  return tail.map((line, index) => {
    const own = lineTokens(tokens, line);
    if (index <= closing) return index === closing ? ClosingMark : DateMark;
    const prose = own.length >= SCHEDULE_WORDS && own.some(({ tokenType }) => tokenType === SentenceEnd);
    // A page's end in a text letter begins no block: below the signature the heading's line is enough.
    const note = signed && NOTE.test(own[0]?.image ?? '') && own[own.length - 1]?.tokenType === SentenceEnd;
    scheduled ||= prose || note || (own[0]?.tokenType === ScheduleHeading && (line.opensBlock || signed));
    signed ||= own.some(({ tokenType }) => tokenType === ConformedMark);
    return scheduled ? ScheduleMark : SignatureMark;
  });
}

/**
 * The signing firm's name, letters and digits alone: the conformed signature, else the first line of the signature. Below a
 * lawyer's own signature it is the line that the letter begins with too.
 */
function firmOf(
  tokens: readonly IToken[],
  tail: readonly Line[],
  head: readonly string[],
  textOf: (line: Line) => string,
): string {
  const own = tail.filter((line) => tokens[line.first]?.tokenType !== Closing);
  const signed = own.find((line) =>
    lineTokens(tokens, line).some(({ tokenType }) => tokenType === ConformedMark),
  );
  const line = signed ?? own[0];
  if (!line) return '';
  const first = squashed(withoutMark(textOf(line)));
  const top = head.slice(0, LETTERHEAD_LINES).map(squashed);
  if (top.some((text) => first.length > 3 && text.includes(first))) return first;
  // A firm's name may stand above the signature of the lawyer who signs for it, too, and there be one word.
  const signing = own.indexOf(line);
  const from = Math.max(0, signing - SIGNATURE_LINES);
  const beside = own
    .slice(from, signing + SIGNATURE_LINES)
    .map(textOf)
    .find(
      (text, index) =>
        !endsInCompanySuffix(text) &&
        (text.includes(' ') || from + index < signing) &&
        top.includes(squashed(text)),
    );
  return beside === undefined ? first : squashed(beside);
}

/** How many lines a letter's caption and the firm's name above it take, and a signature. */
const LETTERHEAD_LINES = 3;
const SIGNATURE_LINES = 4;
