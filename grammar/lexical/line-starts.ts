import { isBallot } from './ballots.js';
import { MONTH } from './dates.js';
import { romanNumerals } from './roman-numerals.js';
import { pattern } from '../pattern.js';

/**
 * Lines that begin something of their own even where no blank line parts them from the line before: the layout
 * cuts a paragraph there when the shape of the lines allows it.
 */
const STARTS = new RegExp(
  pattern`
    ^(?:
      ["“]?item\s*s?\s*\d{1,2}(?:\s?\.\s?\d{2})?\s*[.:)–—-]
      |signatures?\s*$
      |exhibits?\s+(?:index|list)
      |exhibit\s+\d
      |\(?[a-z]\)\s
      |\([ivx]{1,5}\)\s
      |\(\d{1,2}\)\s
      |\d{1,2}\.\s
      |[•*o]\s
    )
  `,
  'i',
);

/** Whether a line, without its indentation, begins something of its own: {@link STARTS}. */
export function startsParagraph(line: string): boolean {
  return STARTS.test(line);
}

/** The heading of an item whose title goes on after a semicolon. */
const OPEN_TITLE = /^\s*item\s*\d[^\n]*;\s*$/i;

/** An abbreviation that a name goes on from: the initial in `David L.`, `Mr.`; not the letter of `Exhibit A.` */
const OPEN_ABBREVIATION = new RegExp(pattern`
  (?:
    \b(?!(?:Exhibit|Annex|Schedule|Appendix|Class|Series|Part|Plan|Parcel|Tranche|Type|Phase)\b)[A-Z]
      [a-z]+\s[A-Z]
    |\b(?:Mr|Mrs|Ms|Messrs|Dr|St|Nos?)
  )\.\s*$
`);

/** Whether a line ends what it says: a following capital may begin a new paragraph. */
export function endsSentence(line: string): boolean {
  return /[.:;!?](?:["”)\]]{0,2})\s*$/.test(line) && !OPEN_TITLE.test(line) && !OPEN_ABBREVIATION.test(line);
}

/** Whether a line can begin a sentence or an entry. */
export function beginsSentence(line: string): boolean {
  return /^["“'(]?[A-Z0-9•*$]/.test(line);
}

/** The head of the first column of a list of exhibits, over two lines: `Exhibit` over `Number`. */
export function isHeadOverTwo(above: string, below: string): boolean {
  return /^exhibits?$/i.test(above) && /^(?:n(?:umbers?|os?)\b\.?|#)$/i.test(below);
}

/** Whether a line begins with a word in small letters, so that it goes on with what stands above it. */
export function beginsSmall(line: string): boolean {
  return /^[a-z]{2}/.test(line);
}

const LIST_MARKER =
  /^(?:\((?:[A-Za-z]|[ivxlIVXL]{1,5}|\d{1,2})\)|[•·●○▪■◦◆❖➢‣–—*o-](?=\s)|(?:\d{1,2}|[A-Za-z])[.)](?=\s))/;

/** The enumerator or bullet that a paragraph begins with; `null` where there is none. */
export function listMarker(paragraph: string): string | null {
  return LIST_MARKER.exec(paragraph)?.[0] ?? null;
}

/** The enumerators that may stand before one: `(iv)` after `(iii)`, `(v)` after `(iv)` or `(u)`. */
function enumeratorsBefore(label: string): string[] {
  if (/^\d+$/.test(label)) return [String(Number(label) - 1)];
  const roman = romanNumerals[romanNumerals.indexOf(label) - 1];
  const letter = label.length === 1 ? [String.fromCharCode(label.charCodeAt(0) - 1)] : [];
  return roman === undefined ? letter : [roman, ...letter];
}

/**
 * Whether a line goes on with a list in running text, though it begins with an enumerator: the one before it stands within a line
 * above, `(ii) the Indenture; (iii) the Notes;` over `(iv) the Plan; and (v)`.
 * @param above the lines of the paragraph so far
 */
export function goesOnWithList(above: readonly string[], line: string): boolean {
  const label = /^\(([a-z\d]{1,4})\)\s/.exec(line)?.[1];
  if (label === undefined || !/[;,]\s*(?:and\s*)?$/.test(above[above.length - 1]?.slice(-8) ?? ''))
    return false;
  const before = enumeratorsBefore(label).map((other) => `(${other}) `);
  return above.some((text) => before.some((enumerator) => text.trimStart().indexOf(enumerator) > 0));
}

/** The number of an exhibit or of a list entry, alone in its column. */
const ENTRY_MARKER = new RegExp(
  pattern`
    ^(?:[*+†(]{0,2})(?:exhibit\s+|ex\s?[-.]\s?)?\(?(?:\d{1,3}(?:\.\d{1,3}){0,2}|[a-z]|[ivx]{1,4})
    (?:\([a-z\d]{1,3}\))?[a-z]?[).*+†:-]{0,3}$
  `,
  'i',
);

/** Whether a text is the number of an exhibit or of a list entry and nothing else: {@link ENTRY_MARKER}. */
export function isEntryMarker(text: string): boolean {
  return text.length <= 24 && ENTRY_MARKER.test(text);
}

/** Whether a text is the mark of a footnote or legend and nothing else: `*`, `**`, `†`. */
export function isFootnoteMark(text: string): boolean {
  return /^[*†‡+#§^~]{1,4}$/.test(text);
}

/** Whether a text is all that stands before an entry of a list: its enumerator, a bullet, or a box to check. */
export function isListLabel(text: string): boolean {
  return isBallot(text) || listMarker(`${text} `)?.length === text.length;
}

const WITHOUT_YEAR = new RegExp(`${MONTH}\\s+\\d{1,2}\\s?,$`, 'i');

/** Whether a line is the year of the date that the line above breaks off: `Date: May 22,` over `2020`. */
export function isYearOf(above: string, line: string): boolean {
  return WITHOUT_YEAR.test(above) && /^(?:19|20)\d\d$/.test(line);
}
