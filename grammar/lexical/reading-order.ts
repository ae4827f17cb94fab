import { matchTitle } from '../report/items/title-matcher.js';
import { pattern } from '../pattern.js';

/**
 * Reading order of tables. The columns of a cover page hold value over caption and are read down, band by band: a band
 * is a row of values with the row of their captions. All other tables are read across.
 */

/** A caption of the cover page's side-by-side fields (Form 8-K, cover; wordings of all eras). */
const COLUMN_CAPTION = new RegExp(
  pattern`
    juris-
    |jurisdiction
    |state\s+or\s+other
    |^\(?state\s+(?:of|or)?\s*$
    |state\s+(?:\w+\s+){0,3}incorporation
    |(?:file|filing)\s+(?:number|no)
    |commission\s*(?:file)?\s*$
    |employer
    |identification\s+n
    |irs\s+n
    |address\s+of
    |^\(?address,\s+inc
    |mailing\s+address
    |zip\s*code
    |^\(?zip\s*$
    |telephone\s+n
    |exact\s+name
    |former\s+name
    |principal\s+executive
  `,
  'i',
);

/** How a caption goes on in the rows under it where its lines are rows. */
const CAPTION_TAIL = new RegExp(
  pattern`
    ^\(?(?:(?:of|or|other)\s+)*(?:
      incorporation|organi[sz]ation|formation|identification|number|no\.?|file|offices|area\s+code
      |i\.?\s?d\.?
    )\b[^\d]*\)?$
    |^[^(\d]*(?:number|no\.|incorporation|organi[sz]ation|offices|code)\)$
  `,
  'i',
);

/** A Commission file number or an employer identification number: what heads over a table of registrants head. */
const NUMBERED_VALUE = /(?<![\d‑–-]|\)\s|\d[\s.])\b\d{1,3}[‑–-]\d{3,7}\b/;

/** The head of a column that names the registrants. */
const NAME_HEAD = /\bregistrants?\b|\bexact\s+name|\bname\s+of\b/i;

/** Under a registrant's name in its row, what it is: `(a Florida corporation)`. */
const ORGANISED_BELOW =
  /\S[\n\v]\s*\(?an?\s+(?:[a-z]+\s+){1,4}(?:corporation|company|partnership|trust|association)\)/i;

/** The head of a column of exhibits: beside it `File No.` heads references to earlier filings. */
const EXHIBIT_HEAD = /^\s*(?:exhibit|description)s?\b(?!\s+\d)/i;

/** A cell with visible text; columns count from 0. */
export interface OrderedCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
}

/** A caption has no number in it: `File No. 1-1234` is a value with its label. */
const isCaption = (cell: OrderedCell): boolean =>
  COLUMN_CAPTION.test(cell.text) && !/\d{3}/.test(cell.text.replace(/1934/, ''));
const goesOn = (cell: OrderedCell): boolean => isCaption(cell) || CAPTION_TAIL.test(cell.text.trim());

/**
 * The order in which a table of side-by-side fields is read.
 * @returns groups, each of them one column of one band: its lines, each line its cells; `null` for a table that is read
 *   row by row
 */
export function columnOrder<Cell extends OrderedCell>(rows: readonly (readonly Cell[])[]): Cell[][][] | null {
  if (rows.every((row) => row.every(holdsField))) return null;
  const captionsOf = rows.map((row) => row.filter(isCaption));
  const captions = captionsOf.flat();
  if (captions.length < 2) return addressColumns(rows);
  if (rows.some((row) => row.some(isCaption) && row.some(({ text }) => EXHIBIT_HEAD.test(text)))) return null;
  const captioned = new Set(captions.map((cell) => cell.column));
  if (captioned.size < 2 && !rows.some((row) => row.length > 1)) return null;
  const captionRows = captionsOf.map((row) => row.length > 0);
  if (headsRegistrants(rows, captionRows) || labelsValues(rows)) return null;
  return bandsOf(rows, captionRows).flatMap(columnsOfBand);
}

/** The last line of an address: `Dayton, Ohio 45402`. */
const ADDRESS_END = /,\s+[A-Z][A-Za-z.]+(?:\s[A-Z][a-z]+)?\s+\d{5}(?:-\d{4})?\s*$/;

/** More rows or longer lines than addresses have. */
const ADDRESS_ROWS = 20;
const WIDE_LINE = /[^\n\v]{61}/;

/** Addresses side by side, such as those of two addressees, or of one and the letterhead: each is read down. */
function addressColumns<Cell extends OrderedCell>(rows: readonly (readonly Cell[])[]): Cell[][][] | null {
  if (rows.length < 3 || rows.length > ADDRESS_ROWS) return null;
  const cells = rows.flat();
  if (cells.some(({ text }) => WIDE_LINE.test(text) || CONFORMED.test(text) || BY_LABEL.test(text)))
    return null;
  const ends = cells.filter(({ text }) => ADDRESS_END.test(text));
  // An address has lines above its last: a list of places is read by its rows.
  if (ends.length * 2 > cells.length) return null;
  const starts = [...new Set(ends.map(({ column }) => column))];
  if (starts.length < 2 || cells.some(({ column }) => column < Math.min(...starts))) return null;
  return starts
    .sort((a, b) => a - b)
    .map((from, index) => {
      const to = starts[index + 1] ?? Infinity;
      const lines = rows.map((row) => row.filter(({ column }) => column >= from && column < to));
      return lines.filter((line) => line.length > 0);
    });
}

/** Whether a cell holds a whole field: its value, and below it the caption in parentheses. */
function holdsField({ text }: OrderedCell): boolean {
  const caption = text.lastIndexOf('(');
  return caption > 0 && /\S/.test(text.slice(0, caption)) && COLUMN_CAPTION.test(text.slice(caption));
}

/** Captions as heads over rows of values: a table of registrants, one a row. */
function headsRegistrants(
  rows: readonly (readonly OrderedCell[])[],
  captionRows: readonly boolean[],
): boolean {
  const last = captionRows.lastIndexOf(true);
  const leading = captionRows
    .slice(0, last + 1)
    .every((caption, index) => caption || (rows[index] ?? []).every(goesOn));
  const registrants = rows
    .slice(last + 1)
    .filter((row) => row.some((cell) => NUMBERED_VALUE.test(cell.text))).length;
  const named =
    rows.slice(0, last + 1).some((row) => row.some((cell) => NAME_HEAD.test(cell.text))) ||
    rows.slice(last + 1).some((row) => row.some((cell) => ORGANISED_BELOW.test(cell.text)));
  return (leading && registrants > (named ? 0 : 1)) || (named && headsNumberedRows(rows, captionRows));
}

/**
 * Heads over rows that each hold the file number and the employer number of a registrant; between them may stand lines in one
 * cell, such as a former name with its caption, and below them what is common to all, with its caption.
 */
function headsNumberedRows(
  rows: readonly (readonly OrderedCell[])[],
  captionRows: readonly boolean[],
): boolean {
  const first = captionRows.indexOf(false);
  if (first < 1) return false;
  let registrants = 0;
  for (const row of rows.slice(first)) {
    if (row.filter((cell) => NUMBERED_VALUE.test(cell.text)).length > 1) registrants++;
    else if (row.length > 1) break;
  }
  return registrants > 1;
}

/** A list of captions, each with its value to the right of it; after a colon the parts of an address in cells of their own. */
function labelsValues(rows: readonly (readonly OrderedCell[])[]): boolean {
  const labelled = rows.filter((row) => row.some(isCaption));
  // A caption without a value, such as that of the former name, has its row to itself.
  const pairs = labelled.filter((row) => row.length > 1);
  const column = pairs[0]?.[0]?.column;
  return labelled.every(
    (row) =>
      (pairs.length > 1 && row.length === 1 && row[0]?.column === column) ||
      ((row.length === 2 || (row.length > 2 && row[0]?.text.trimEnd().endsWith(':'))) &&
        row.findIndex(isCaption) === 0 &&
        !row.slice(1).some(goesOn)),
  );
}

/** The field of the date, which may stand in a row of its own above the others. */
const DATE_FIELD = /\bdate\s+of\s+(?:report|earliest)/i;

/** Cuts the rows where a value follows a caption, or a caption a value when captions come first. */
function bandsOf<Cell extends OrderedCell>(
  rows: readonly (readonly Cell[])[],
  captionRows: readonly boolean[],
): Cell[][][] {
  const first = rows.findIndex((row) => !row.some(({ text }) => DATE_FIELD.test(text)));
  const captionsFirst = captionRows[first] === true;
  const bands: Cell[][][] = [];
  let wasCaption = captionsFirst;
  let open = new Map<number, number>();
  rows.forEach((row, index) => {
    const continues = (cell: Cell): boolean => goesOn(cell) || (open.get(cell.column) ?? 0) > 0;
    const caption = captionRows[index] === true || (wasCaption && row.every(continues));
    if (!caption) open = new Map();
    else
      for (const cell of row)
        open.set(cell.column, (open.get(cell.column) ?? 0) + openParentheses(cell.text));
    const starts = captionsFirst ? caption && !wasCaption : wasCaption && !caption;
    const band = bands[bands.length - 1];
    if (band === undefined || starts) bands.push([[...row]]);
    else band.push([...row]);
    wasCaption = caption;
  });
  return bands;
}

/** How many parentheses a text opens and does not close: a wrapped caption leaves its own open. */
function openParentheses(text: string): number {
  let open = 0;
  for (const character of text) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  return open;
}

/** The columns of a band: every cell goes with the caption that it stands over or under. */
function columnsOfBand<Cell extends OrderedCell>(band: readonly (readonly Cell[])[]): Cell[][][] {
  const anchors: { from: number; to: number }[] = [];
  const captions = band.filter((row) => row.some(isCaption)).flat();
  for (const cell of captions.filter((one) => !/\d{3}/.test(one.text))) {
    const to = cell.column + cell.columnSpan;
    const overlapping = anchors.find((anchor) => cell.column < anchor.to && anchor.from < to);
    if (overlapping === undefined) anchors.push({ from: cell.column, to });
  }
  if (anchors.length === 0) return [band.map((row) => [...row])];
  anchors.sort((a, b) => a.from - b.from);
  const columns: Cell[][][] = anchors.map(() => []);
  for (const row of band) {
    const lines = new Map<number, Cell[]>();
    for (const cell of row) {
      const at = nearest(anchors, cell);
      const line = lines.get(at);
      if (line) line.push(cell);
      else lines.set(at, [cell]);
    }
    for (const [at, line] of lines) columns[at]?.push(line);
  }
  return columns.filter((column) => column.length > 0);
}

/** The index of the anchor that shares most columns with a cell, else of the one whose middle is nearest. */
function nearest(anchors: readonly { from: number; to: number }[], cell: OrderedCell): number {
  let best = 0;
  let bestScore = -Infinity;
  const end = cell.column + cell.columnSpan;
  anchors.forEach((anchor, index) => {
    const shared = Math.min(anchor.to, end) - Math.max(anchor.from, cell.column);
    const apart = Math.abs((anchor.from + anchor.to) / 2 - (cell.column + end) / 2);
    const score = shared > 0 ? 1000 * shared - apart : -apart;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

const SECTION_HEADING = new RegExp(
  pattern`
    ^["“]?\s*(?:
      items?\s*(?:nos?\.?\s*)?\d{1,2}(?:\s?\.\s?\d{1,2})?
      |s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?
      |exhibit\s+index
      |index\s+to\s+exhibits
    )\b[^\n]{0,4}
  `,
  'i',
);

/**
 * Whether a row of a table is a heading set in cells (`Item 5.` beside its title): it reads as a paragraph.
 * @param cells the texts of the row's visible cells
 */
export function isHeadingRow(cells: readonly string[]): boolean {
  const [first = '', second = ''] = cells;
  if (cells.length > 4 || first.length > 400) return false;
  return SECTION_HEADING.test(first.trimStart()) || SECTION_HEADING.test(`${first.trim()} ${second.trim()}`);
}

/**
 * Whether a row below a heading's has the rest of its title: one cell, under that of the title, and with it the two lines are
 * a title of the form.
 */
export function isRestOfHeading(heading: readonly OrderedCell[], row: readonly OrderedCell[]): boolean {
  const title = heading[heading.length - 1];
  const [rest, more] = row;
  if (!title || !rest || more || heading.length < 2 || rest.column !== title.column) return false;
  if (rest.text.length > 200 || title.text.length > 200) return false;
  const first = title.text.trimEnd();
  const { end } = matchTitle(`${first} ${rest.text}`, 0);
  return end > first.length + 1 && /^[\s.]*$/.test(`${first} ${rest.text}`.slice(end));
}

/** The label before a signature, which may stand in a cell of its own. */
const BY_LABEL = /^\s*by\s*:/i;
const CONFORMED = /[/\\]\s?s\s?[/\\]/i;

/**
 * Signatures set side by side are read one after the other: the columns at which the second and further panels begin,
 * none where at most one signature stands in any row.
 */
export function signaturePanels(rows: readonly (readonly OrderedCell[])[]): number[] {
  const columnsOf = (cells: readonly OrderedCell[], pattern: RegExp): number[] =>
    cells.flatMap(({ text, column }) => (pattern.test(text) ? [column] : []));
  for (const cells of rows) {
    const labels = columnsOf(cells, BY_LABEL);
    if (labels.length > 1) return labels.slice(1);
    const signatures = columnsOf(cells, CONFORMED);
    // A panel begins right after the signature of the panel before it.
    if (signatures.length > 1) return signatures.slice(0, -1).map((column) => column + 1);
  }
  return [];
}
