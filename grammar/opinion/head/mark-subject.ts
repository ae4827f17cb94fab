import type { TokenType } from 'chevrotain';
import { endsInCompanySuffix } from '../../lexical/company-names.js';
import { squashed } from '../../lexical/squashed.js';
import { POSTAL_CODE, type HeadLine } from './head-lines.js';
import { AddresseeMark, DateMark, LetterheadMark, SubjectMark } from '../marks.js';
import { pattern } from '../../pattern.js';

/** Which lines of the head are the subject: those after "Re:", and titles that stand without it. */

/** The number of the registration statement on the line below it: no letterhead's "File No.". */
export function markNumber(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  head.forEach(({ form }, index) => {
    if (form === 'number' && marks[index - 1] === SubjectMark) marks[index] = SubjectMark;
  });
}

/** A subject without "Re:": the block that names the registration statement, where another block is the address. */
export function markTitle(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
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
export function markSubject(
  head: readonly HeadLine[],
  marks: (TokenType | null)[],
  salutation: number,
): void {
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
export function markNamedTitle(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  const date = marks.lastIndexOf(DateMark);
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
export function markMatter(head: readonly HeadLine[], marks: (TokenType | null)[], salutation: number): void {
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
