import { pattern } from '../pattern.js';

/** A line or cell that says nothing but which exhibit this is: `Exhibit 99.1`, `EX-10.1`, `EXHIBIT NO. 4(a)`. */
const caption = new RegExp(
  pattern`
    ^[\s[(]*(?:exhibit|ex\b\.?)[\s.:-]{0,3}(?:(?:no\b\.?|number|#)\s{0,3})?
    (\d{1,3}(?:[.-]\d{1,3})?(?:\.?\([a-z0-9]{1,3}\))*[a-z]?)[\s.:)\]]*$
  `,
  'i',
);

/** Exhibits for readers. Data for machines print no number: EX-100 to EX-109 (XBRL, fees), EX-27 (financial data schedules). */
const readableExhibit = /^EX-(?!10[0-9](?:\D|$)|27)/i;

/** Whether a document of this type may print its number at its head. */
export function printsNumber(documentType: string): boolean {
  return readableExhibit.test(documentType);
}

/** Captions stand at the head of an exhibit, below what a printer or a letterhead puts over them. */
const captionLines = 6;

/** How much of a document's source its head is read from. */
export const exhibitHead = { text: 4_000, html: 12_000 } as const;

/**
 * Where the number stands that an exhibit prints at its head; `null` where its first lines bear none.
 *
 * @param text the flow of the exhibit's head, with its separators of lines and cells
 * @returns offsets in UTF-16 units of `text`, end exclusive
 */
export function captionNumber(text: string): { start: number; end: number } | null {
  let lines = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n\v\x1c-\x1f]+/g)) {
    if (line.trim() === '') continue;
    const found = caption.exec(line);
    const number = found?.[1];
    if (found && number !== undefined) {
      const start = index + found[0].lastIndexOf(number);
      return { start, end: start + number.length };
    }
    lines += 1;
    if (lines >= captionLines) return null;
  }
  return null;
}
