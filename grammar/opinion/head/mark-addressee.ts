import type { TokenType } from 'chevrotain';
import { endsInCompanySuffix } from '../../lexical/company-names.js';
import { POSTAL_CODE, STREET, type HeadLine } from './head-lines.js';
import { AddresseeMark, DateMark, LetterheadMark, SalutationMark, SubjectMark } from '../marks.js';
import { pattern } from '../../pattern.js';

/** Which lines of the head are the addressee: below the date, or where nothing stands there, above it. */

/** The first run of unmarked lines after the date, else the last before it; a stray letterhead line ends it. */
export function markAddressee(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  const date = marks.lastIndexOf(DateMark);
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
