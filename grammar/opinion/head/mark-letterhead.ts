import type { TokenType } from 'chevrotain';
import { squashed } from '../../lexical/squashed.js';
import { listsOffices, namesOffices } from '../phrases/offices.js';
import type { HeadLine } from './head-lines.js';
import { LetterheadMark } from '../marks.js';
import { pattern } from '../../pattern.js';

/** Which lines of the head are the letterhead: labels, offices, the firm that signs. */

/** What stands beside a label of the letterhead: "Our reference" and, in the next cell, "ABCD". */
export function markLabels(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
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
export function markOffices(head: readonly HeadLine[], marks: (TokenType | null)[]): void {
  const offices = head.map(({ text }) => namesOffices(text));
  const column = offices.filter(Boolean).length >= 3;
  head.forEach(({ text }, index) => {
    if (marks[index] === null && offices[index] === true && (column || listsOffices(text)))
      marks[index] = LetterheadMark;
  });
}

/** Whether a firm's line is another firm's than the writer's: after the date it is addressed. */
export function joint(head: readonly HeadLine[], index: number, firm: string): boolean {
  const name = squashed(head[index]?.text ?? '');
  return firm.length >= 4 && !name.includes(firm) && !firm.includes(name);
}

/** A shorter beginning may be the name of a place or of the first partner. */
const BRAND_LENGTH = 8;

/** The signing firm's name and the unmarked lines of its block are the letterhead. */
export function markFirm(head: readonly HeadLine[], marks: (TokenType | null)[], firm: string): void {
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
