import { pattern, stickyAt } from '../../pattern.js';
import { LABEL } from './exhibit-numbers.js';

/** Exhibits that letters tell apart: `Exhibit A`, `A` in a column of letters, and the parts of a whole number. */

/** The own text of the exhibit number above, asked for only where it decides. */
type NumberAbove = () => string | undefined;

/** `Exhibit A - Letter`: exhibits lettered in place of Regulation S-K's numbers. */
const LETTERED = new RegExp(
  pattern`
    (?:Exhibit|EXHIBIT)[^\S\n\v]{1,3}["“]?(?<number>[A-J])["”]?
    (?:
      [^\S\n\v]{0,2}(?:[–—-]{1,2}|[:.])(?=[^\S\n\v])|(?=[^\S\n\v]{2,}[A-Z“"]|\s?\x1f\s*[A-Z“"])
    )
  `,
  'y',
);

/** A lettered exhibit where no numbered one stands before it, whose own attachments the letters might be. */
export function letteredEntry(text: string, offset: number, above: NumberAbove): RegExpExecArray | null {
  LETTERED.lastIndex = offset;
  const match = LETTERED.exec(text);
  return match && !/\d/.test(above() ?? '') ? match : null;
}

/** `A`, in a cell of its own before the description. */
const LETTER_CELL = /(?<number>[A-J])\s?(?=\x1f\s*["“A-Z])/y;

/** A letter in its cell: the first under the head `Exhibit No.`, any other next to the letter above it. */
export function letteredCell(
  text: string,
  offset: number,
  above: NumberAbove,
  underHead: () => boolean,
): RegExpExecArray | null {
  LETTER_CELL.lastIndex = offset;
  return inOrder(LETTER_CELL.exec(text), above, underHead);
}

/** `A.` before the description on its line. */
const LETTER_LINE = /(?<number>[A-J])\.(?=[^\S\n\v]{1,8}["“A-Z])/y;

/** The second of such letters, near the first: alone, `A.` is an initial, as in `A. Schulman, Inc. press release`. */
const SECOND_LINE = /[\n\v\x1c-\x1f]\s{0,20}B\.[^\S\n\v]{1,8}["“A-Z]/;
const SECOND_REACH = 1000;

/**
 * A letter with its point: the first right under the caption `Exhibits` where a second follows, any other next to the letter above it.
 */
export function letteredLine(
  text: string,
  offset: number,
  above: NumberAbove,
  underCaption: () => boolean,
): RegExpExecArray | null {
  LETTER_LINE.lastIndex = offset;
  const isFirst = (): boolean =>
    SECOND_LINE.test(text.slice(offset, offset + SECOND_REACH)) && underCaption();
  return inOrder(LETTER_LINE.exec(text), above, isFirst);
}

/** A letter that opens a list, or comes next to the one above it. */
function inOrder(
  match: RegExpExecArray | null,
  above: NumberAbove,
  opensList: () => boolean,
): RegExpExecArray | null {
  const letter = match?.groups?.['number'];
  if (letter === undefined) return null;
  if (letter === 'A') return opensList() ? match : null;
  const before = LETTER_ALONE.exec(above()?.trim() ?? '')?.[0];
  return before?.charCodeAt(0) === letter.charCodeAt(0) - 1 ? match : null;
}
const LETTER_ALONE = /^[A-J]\.?$/;

/** `99(1)`, `99(2)`: parts of one whole number. Where the number stands with one such part alone, that is a mark. */
const PARTED = new RegExp(`(?:${LABEL})?(?<whole>\\d{1,2})\\((?<part>\\d{1,2})\\)(?=[\\s\\x1f])`, 'iy');
const PARTS_APART = 2000;

/** A part where another part of the same whole number stands near. */
export function partedEntry(text: string, offset: number): RegExpExecArray | null {
  PARTED.lastIndex = offset;
  const match = PARTED.exec(text);
  const { whole, part } = match?.groups ?? {};
  if (!match || whole === undefined || part === undefined) return null;
  const near = text.slice(Math.max(0, offset - PARTS_APART), offset + PARTS_APART);
  return new RegExp(`(?:^|[\\s\\x1c-\\x1f])${whole}\\((?!${part}\\))\\d{1,2}\\)`).test(near) ? match : null;
}

/** `99  (a)`: the first lettered part of a whole number, set off from it by a gap or in the next cell. */
const FIRST_PART = stickyAt(
  '(?<whole>\\(?\\d{1,2}\\)?)(?:[^\\S\\n\\v]{2,12}|\\s{0,2}\\x1f\\s{0,2})\\(a\\)(?=[\\s\\x1f]{1,12}(?:["“A-Z]|\\(b\\)))',
);
/** `(b)` in its place: a further part. */
const NEXT_PART = stickyAt('\\([b-h]\\)(?=[\\s\\x1f]{1,12}(?:["“A-Z]|\\([c-i]\\)))');

/** The letter of a part at the end of a number's own text. */
const PART_LETTER = /^(?<whole>\(?\d{1,2}\)?(?:\s{2,}|\s*\x1f\s*))?\((?<letter>[a-h])\)$/;

/** Whether an exhibit number's own text is that of a further part, whose whole number stands with the first: `(b)`. */
export function isFurtherPart(image: string): boolean {
  return NEXT_PART_ALONE.test(image);
}
const NEXT_PART_ALONE = /^\([b-h]\)$/;

/** A number's first lettered part set off from it, or the part after the one above. */
export function letteredPart(text: string, offset: number, above: NumberAbove): RegExpExecArray | null {
  const first = FIRST_PART.exec(text, offset);
  if (first) return first;
  const next = NEXT_PART.exec(text, offset);
  const letter = next && PART_LETTER.exec(above() ?? '')?.groups?.['letter'];
  return letter && letter.charCodeAt(0) + 1 === text.charCodeAt(offset + 1) ? next : null;
}
