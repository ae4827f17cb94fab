import type { IToken, TokenType } from 'chevrotain';
import { endsInCompanySuffix } from '../lexical/company-names.js';
import { squashed } from '../lexical/squashed.js';
import { BlockEnd, CellEnd, RowEnd } from '../structure.js';
import type { Line } from './lines.js';
import {
  AddresseeMark,
  CaptionMark,
  DateMark,
  LetterheadMark,
  SalutationMark,
  SubjectMark,
} from './marks.js';
import { listsOffices, namesOffices } from './phrases/offices.js';
import { formOf, type LetterParts, type LineForm } from './parts.js';
import { pattern } from '../pattern.js';

/** The part of the head that each line belongs to, by line index: its mark. */
export type HeadMarks = readonly TokenType[];

interface HeadLine {
  readonly text: string;
  readonly form: LineForm;
  readonly opensBlock: boolean;
  /** It begins another cell of the row that the line before it stands in. */
  readonly opensCell: boolean;
  /** It stands in the block of the line before it, be that a table. */
  readonly sameBlock: boolean;
}

/**
 * Decides what each line of the head is. The addressee stands after the date; where nothing stands there, before it.
 * Lines with the signing firm's name, and those around them, are its letterhead.
 * @param firm the signature's first line in lower case, letters and digits only; empty if there is none
 */
export function headMarks(
  tokens: readonly IToken[],
  lines: readonly Line[],
  parts: LetterParts,
  textOf: (line: Line) => string,
  firm: string,
): HeadMarks {
  const head = lines.slice(0, parts.body).map((line, index): HeadLine => {
    const text = textOf(line);
    const opensCell = cellBetween(tokens, lines[index - 1]);
    const before = lines[index - 1];
    const sameBlock = before !== undefined && !endsBlock(tokens, before);
    return { text, form: formOf(tokens, line, text), opensBlock: line.opensBlock, opensCell, sameBlock };
  });
  const date = head.findIndex(({ form }) => form === 'date');
  const dated = date < 0 ? head.length : date;
  const marks: (TokenType | null)[] = head.map(({ form }, index) => {
    if (index === parts.salutation) return SalutationMark;
    if (form === 'caption') return CaptionMark;
    if (form === 'date') return DateMark;
    if (form === 'title') return SubjectMark;
    if (form === 'registration') return index > 0 ? SubjectMark : null;
    return form === 'letterhead' ||
      form === 'number' ||
      (form === 'firm' && !(index > dated && joint(head, index, firm)))
      ? LetterheadMark
      : null;
  });
  markNumber(head, marks);
  markLabels(head, marks);
  markOffices(head, marks);
  markTitle(head, marks);
  markSubject(head, marks, parts.salutation);
  markFirm(head, marks, firm);
  markAddressee(head, marks);
  markMatter(head, marks, parts.salutation);
  return marks.map((mark) => mark ?? LetterheadMark);
}

/** Whether the line after this one begins another cell of its row. */
function cellBetween(tokens: readonly IToken[], before: Line | undefined): boolean {
  const breaks = before ? tokens.slice(before.last, before.next) : [];
  return (
    breaks.some(({ tokenType }) => tokenType === CellEnd) &&
    !breaks.some(({ tokenType }) => tokenType === RowEnd)
  );
}

/** Whether a paragraph or a table ends with a line. */
function endsBlock(tokens: readonly IToken[], line: Line): boolean {
  return tokens.slice(line.last, line.next).some(({ tokenType }) => tokenType === BlockEnd);
}

/** The number of the registration statement on the line below it: no letterhead's "File No.". */
function markNumber(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  head.forEach(({ form }, index) => {
    if (form === 'number' && marks[index - 1] === SubjectMark) marks[index] = SubjectMark;
  });
}

/** What stands beside a label of the letterhead: "Our reference" and, in the next cell, "ABCD". */
function markLabels(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  head.forEach(({ text }, index) => {
    const beside = head[index + 1]?.opensCell === true || head[index + 1]?.opensBlock === false;
    if (marks[index] === LetterheadMark && LABEL.test(text) && marks[index + 1] === null && beside)
      marks[index + 1] = LetterheadMark;
    if (!OFFICE_LABEL.test(text)) return;
    let end = index + 1;
    while (marks[end] === null && head[end]?.opensBlock === false) end++;
    marks.fill(LetterheadMark, index, end);
  });
}

/** The label of the firm's own address, which stands below it. */
const OFFICE_LABEL = /^(?:mailing|street|postal)\s+address:?$/i;

/** A label of the letterhead without its value. */
const LABEL = new RegExp(
  pattern`
    ^(?:(?:our|your|my)\s+)?(?:
      ref(?:erence)?|file|matter|direct\s+(?:line|dial|tel)|tel(?:ephone)?|fax|e-?mail
    )\.?(?:\s+(?:no|number)\.?)?\s*:?$
  `,
  'i',
);

/** Columns of offices, which may stand between the lines of the address. */
function markOffices(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  const offices = head.map(({ text }) => namesOffices(text));
  const column = offices.filter(Boolean).length >= 3;
  head.forEach(({ text }, index) => {
    if (marks[index] === null && offices[index] === true && (column || listsOffices(text)))
      marks[index] = LetterheadMark;
  });
}

/** A subject without "Re:": the block that names the registration statement, where another block is the address. */
function markTitle(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  const registration = marks.indexOf(SubjectMark);
  let first = registration;
  while (first > 0 && head[first]?.opensBlock === false && marks[first - 1] === null) first--;
  if (first < 0 || head[first]?.opensBlock !== true) return;
  const addressed = marks.some(
    (mark, index) => mark === null && index < first && index > marks.lastIndexOf(DateMark, first),
  );
  let end = registration + 1;
  while (head[end]?.opensBlock === false && marks[end] === null) end++;
  if (addressed) marks.fill(SubjectMark, first, end);
}

/** `Re:` and what follows up to the salutation or another part; lines after the salutation. */
function markSubject(head: readonly HeadLine[], marks: (TokenType | null)[], salutation: number): void {
  const addressAfter = addressesBelow(head, marks);
  let next = 0;
  head.forEach((line, index) => {
    if (salutation >= 0 && index > salutation) marks[index] = SubjectMark;
    // Another subject among the lines of one ends where that one does.
    if (line.form !== 'subject' || index < next) return;
    const end = addressAfter(index);
    for (
      next = index;
      next < end && (next === index || [null, LetterheadMark, SubjectMark].includes(marks[next] ?? null));
      next++
    ) {
      marks[next] = SubjectMark;
    }
  });
}

/**
 * Tells the line at which the address begins below a subject that has none above it; the number of lines where there is none. To be asked
 * from the first subject on, while lines without a mark get theirs.
 */
function addressesBelow(
  head: readonly HeadLine[],
  marks: readonly (TokenType | null)[],
): (subject: number) => number {
  const opener: number[] = [];
  head.forEach(({ opensBlock }, index) => opener.push(opensBlock ? index : (opener[index - 1] ?? 0)));
  let coded = head.length - 1;
  let free = 0;
  return (subject) => {
    while (coded >= 0 && !(marks[coded] === null && POSTAL_CODE.test(head[coded]?.text ?? ''))) coded--;
    while (free < subject && marks[free] !== null) free++;
    if (coded <= subject || free < subject) return head.length;
    const first = Math.max(opener[coded] ?? 0, subject + 1);
    return head[first]?.opensBlock === true ? first : head.length;
  };
}

/** Whether a firm's line is another firm's than the writer's: after the date it is addressed. */
function joint(head: readonly HeadLine[], index: number, firm: string): boolean {
  const name = squashed(head[index]?.text ?? '');
  return firm.length >= 4 && !name.includes(firm) && !firm.includes(name);
}

/** A shorter beginning may be the name of a place or of the first partner. */
const BRAND_LENGTH = 8;

/** The signing firm's name and the unmarked lines of its block are the letterhead. */
function markFirm(head: readonly HeadLine[], marks: (TokenType | null)[], firm: string): void {
  if (firm.length < 4) return;
  head.forEach((line, index) => {
    const name = squashed(line.text);
    // A place in the firm's name ("Slip (Bermuda) Limited", "Slip Australia") is not yet the firm.
    const place = firm.endsWith(name) && name.length * 4 < firm.length * 3;
    // The form and the place of the firm that signs may be left out: "Kiln & Slip" over "Kiln & Slip Luxembourg S.à r.l."
    const brand = firm.startsWith(name) && name.length >= BRAND_LENGTH;
    const half = firm.includes(name) && name.length * 2 >= firm.length && !place;
    const named = name.includes(firm) || half || brand;
    if (marks[index] !== null || name.length < 4 || !named) return;
    marks[index] = LetterheadMark;
    for (
      let next = index + 1;
      next < head.length && marks[next] === null && head[next]?.opensBlock === false;
      next++
    ) {
      marks[next] = LetterheadMark;
    }
  });
}

/** The first run of unmarked lines after the date, else the last before it; a stray letterhead line ends it. */
function markAddressee(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  const date = marks.lastIndexOf(DateMark);
  markNamedTitle(head, marks, date);
  const below = marks.findIndex((mark, index) => mark === null && index > date);
  const after = below >= 0 && isHeaded(head, marks, date, below) ? -1 : below;
  let start = after >= 0 ? after : addresseeBefore(head, marks);
  if (start < 0) return;
  // The firm's own number of the matter may stand between the date and the address.
  while (after >= 0 && REFERENCE.test(head[start]?.text ?? '')) marks[start++] = LetterheadMark;
  if (after === date + 1 && isBesideDate(head, marks, date)) marks[date - 1] = AddresseeMark;
  if (after >= 0) start = pastOffice(head, marks, start);
  while (after < 0 && start > 0 && marks[start - 1] === null && ORGAN.test(head[start - 1]?.text ?? ''))
    start--;
  const coded = head.findIndex(({ text }, index) => index >= start && POSTAL_CODE.test(text));
  for (let index = start; index < head.length; index++) {
    const further = coded >= 0 && index > coded;
    if (index > start && (head[index]?.opensCell === true || (further && opensOffice(head[index]))))
      markOfficeCell(marks, index);
    if (marks[index] === null) marks[index] = AddresseeMark;
    else if (marks[index] === DateMark || marks[index] === SubjectMark || marks[index] === SalutationMark)
      break;
    else if (after < 0) break;
  }
}

/** Whether the first line of the address stands before the date in one row with it, right over the others. */
function isBesideDate(
  head: readonly HeadLine[],
  marks: readonly (TokenType | null)[],
  date: number,
): boolean {
  const isName = (text: string): boolean => endsInCompanySuffix(text) || ORGAN.test(text);
  const beside = head[date - 1]?.text ?? '';
  const below = head[date + 1];
  return (
    head[date]?.opensCell === true &&
    marks[date - 1] === null &&
    isName(beside) &&
    below?.sameBlock === true &&
    !isName(below.text)
  );
}

/** Whether "To:" above the date names who is addressed, and no address stands below the date. */
function isHeaded(
  head: readonly HeadLine[],
  marks: readonly (TokenType | null)[],
  date: number,
  below: number,
): boolean {
  const addressed = head.slice(below).some(({ text }) => STREET.test(text) || POSTAL_CODE.test(text));
  return (
    !addressed &&
    head.some(({ form }, index) => form === 'addressee' && marks[index] === null && index < date)
  );
}

/** Whether the one line below the date is the name of the company that is addressed above it, below the firm's letterhead. */
function repeatsAddressee(
  head: readonly HeadLine[],
  marks: readonly (TokenType | null)[],
  date: number,
  title: number,
): boolean {
  if (date < 0 || title < 0 || marks.indexOf(null, title + 1) >= 0) return false;
  const name = squashed(head[title]?.text ?? '');
  const above = head.findIndex(
    ({ text }, index) => index < date && marks[index] === null && squashed(text) === name,
  );
  return (
    name.length >= 5 &&
    above > 0 &&
    marks[above + 1] === null &&
    marks.slice(0, above).includes(LetterheadMark)
  );
}

/**
 * A title below the date that begins with the name of the company addressed above it, or with an amount of what is offered: "Kiln
 * AG – Registration of Shares", "$5,000,000 4% Notes due 2030".
 */
function markNamedTitle(head: readonly HeadLine[], marks: (TokenType | null)[], date: number): void {
  const title = marks.findIndex((mark, index) => mark === null && index > date);
  const text = head[title]?.text ?? '';
  if (repeatsAddressee(head, marks, date, title)) marks[title] = SubjectMark;
  if (date < 0 || head[title]?.opensBlock !== true || !MATTER.test(text) || endsInCompanySuffix(text)) return;
  const named = head.some(
    (line, index) =>
      index < date && marks[index] === null && line.text.length >= 5 && text.startsWith(`${line.text} `),
  );
  const offered = OFFERED.test(text) && head.some((_, index) => index < date && marks[index] === null);
  for (let index = title; (named || offered) && index < head.length && marks[index] === null; index++)
    marks[index] = SubjectMark;
}

/**
 * The first line of the addressee, past an address of the firm's office: it begins with a number and a street where an addressee
 * begins with a name, telephones stand below it, and what is addressed follows.
 */
function pastOffice(head: readonly HeadLine[], marks: (TokenType | null)[], start: number): number {
  if (!STREET.test(head[start]?.text ?? '')) return start;
  const telephone = marks.indexOf(LetterheadMark, start);
  const other = marks.findIndex((mark, index) => index > start && mark !== null);
  const named = marks.indexOf(null, telephone);
  if (telephone < 0 || telephone !== other || telephone - start > OFFICE_LINES || named < 0) return start;
  marks.fill(LetterheadMark, start, telephone);
  return named;
}

/** Whether a block begins with a street: an office's, where the address has its postal code already. */
function opensOffice(line: HeadLine | undefined): boolean {
  return line?.opensBlock === true && STREET.test(line.text);
}

/** The address of an office in the cell or column beside the addressee's: telephones stand below it. */
function markOfficeCell(marks: (TokenType | null)[], start: number): void {
  let end = start;
  while (end <= start + OFFICE_LINES && marks[end] === null) end++;
  if (marks[end] === LetterheadMark) marks.fill(LetterheadMark, start, end);
}

/** How many lines an office's address takes. */
const OFFICE_LINES = 4;

const STREET = /^\d{1,5}\s+(?:[A-Z]|\d{1,3}(?:st|nd|rd|th)\b)/;

/** The organ of a company that is written to, above its name. */
const ORGAN =
  /^(?:to\s+)?(?:the\s+)?(?:board(?:\s+of\s+\w+)?|directors|trustees|managers|general\s+partner)[,:]?$/i;

/** The firm's file number, bare: `055402.0132`, `C 12345-00987`, `(4231-12)`; those of its files and the draft, and its telephone number. */
const REFERENCE = new RegExp(
  pattern`
    ^(?:
      [([]?(?:[A-Z]{1,2}\s)?\d{3,7}[.-]\d{1,6}(?:[.-]\d{1,6}){0,2}[)\]]?
      |\d{1,3},\d{3}-\d{2,4}
      |[A-Z]{1,4}\d-\d{4,9}(?:\.[A-Z0-9]{1,4})?
      |\(?\d{3}\)?[\s-]\d{3}-\d{4}
    )$
  `,
);

/** The end of the last line of an American, Canadian or British address. */
const POSTAL_CODE =
  /(?:[A-Za-z.]{2},?\s+\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})$/;

/** What a subject without "Re:" is about: an offering, a plan, a class of securities. */
const MATTER = new RegExp(
  pattern`
    \b(?:
      offering|shares|notes|debentures|bonds|stock|plan|units|warrants|certificates|registration|prospectus
      |merger|exchange offer
    )\b
    |\$\d
  `,
  'i',
);

/** An amount of what is offered. */
const OFFERED =
  /^(?:up to )?(?:u\.?s\.? ?)?(?:\$\s?\d|€\s?\d|£\s?\d|\d{1,3}(?:,\d{3})+ (?:\w+ ){0,4}(?:shares|units)\b)/i;

/** A line below the postal code, and above the salutation, that tells the matter rather than another addressee. */
function markMatter(head: readonly HeadLine[], marks: (TokenType | null)[], salutation: number): void {
  const end = salutation < 0 ? head.length : salutation;
  const coded = head.findLastIndex(
    ({ text }, index) => index < end && marks[index] === AddresseeMark && POSTAL_CODE.test(text),
  );
  const addressed = marks.indexOf(AddresseeMark);
  const name = squashed(head[addressed]?.text ?? '');
  const again = head.findIndex(
    ({ text, opensBlock }, index) =>
      index > addressed + 1 &&
      index < end &&
      marks[index] === AddresseeMark &&
      opensBlock &&
      squashed(text) === name,
  );
  if (again > 0 && coded >= 0 && again > coded) {
    marks.fill(SubjectMark, again, end);
    return;
  }
  if (coded < 0 || marks.slice(coded, end).some((mark) => mark !== AddresseeMark)) return;
  const lines = head.slice(coded + 1, end);
  const first = lines.findIndex(({ text }) => MATTER.test(text) && !endsInCompanySuffix(text));
  if (first === 0 || (first > 0 && lines[first]?.opensBlock === true))
    marks.fill(SubjectMark, coded + 1 + first, end);
}

/** Before the date: what follows "To:"; else the first unmarked block that no letterhead leads to, else the last. */
function addresseeBefore(head: readonly HeadLine[], marks: readonly (TokenType | null)[]): number {
  const blocks = marks.flatMap((mark, index) =>
    mark === null && head[index]?.opensBlock === true ? [index] : [],
  );
  const addressed = blocks.find((index) => head[index]?.form === 'addressee');
  const below: (TokenType | null)[] = [];
  for (let index = marks.length - 1; index >= 0; index--)
    below[index] = marks[index + 1] ?? below[index + 1] ?? null;
  // A firm's address has telephones below it, which lead to the letterhead.
  const others = blocks.filter((index) => below[index] !== LetterheadMark);
  const free = others.length > 0 ? others : blocks;
  // Below a letterhead of telephones and references alone, a company's name is the addressee's.
  const named = [free, blocks].map((some) =>
    some.find((index) => endsInCompanySuffix(head[index]?.text ?? '')),
  );
  return (
    addressed ??
    named[0] ??
    named[1] ??
    free.find((index) => marks[index - 1] !== LetterheadMark) ??
    free.at(-1) ??
    -1
  );
}
