/**
 * Reading order of tables. The columns of a cover page hold value over rule over caption and are read down; all
 * other tables are read across.
 */

/** A caption of the cover page's side-by-side fields (Form 8-K, cover; wordings of all eras). */
const COLUMN_CAPTION =
  /jurisdiction|state\s+(?:\w+\s+){0,3}incorporation|file\s+(?:number|no)|employer\s|identification\s+n|irs\s+n|address\s+of|zip\s+code|telephone|exact\s+name|former\s+name/i;

/** A Commission file number or an employer identification number: what heads over a table of registrants head. */
const NUMBERED_VALUE = /\b\d{1,3}-\d{3,7}\b/;

/** A row of a table as reading order sees it. */
export interface OrderedRow {
  /** The text of each cell by column; `undefined` where the row has no cell in that column. */
  readonly cells: readonly (string | undefined)[];
  /** The row's one cell goes over several columns: it belongs to none of them. */
  readonly spans: boolean;
}

/** More rows than any field and its caption wrap over. */
const LONGEST_BAND = 12;

/** Rows `[first, last)` that are read in one direction. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly down: boolean;
}

/**
 * Parts a table into bands by the captions that its cells hold: values over captions are read down, column by
 * column, up to the row of captions; what spans the table is read by itself.
 */
export function readingBands(rows: readonly OrderedRow[]): Band[] {
  if (!hasColumnCaptions(rows)) return [{ first: 0, last: rows.length, down: false }];
  const bands: Band[] = [];
  const lastCaptions = rows.findLastIndex((row) => captionCount(row) > 0);
  let first = 0;
  const close = (last: number, down: boolean): void => {
    if (last > first)
      bands.push({ first, last, down: down && captionsMatchColumns(rows.slice(first, last)) });
    first = last;
  };
  rows.forEach((row, index) => {
    if (row.spans) {
      close(index, true);
      close(index + 1, false);
    } else if (index < lastCaptions && endsBand(rows, first, index)) close(index + 1, true);
  });
  close(rows.length, true);
  return bands;
}

/**
 * Whether each value of a band can have a caption under it. Where one caption stands under several cells (a city, a
 * state and a ZIP code over the caption of the address) the values have to be read across first.
 */
function captionsMatchColumns(rows: readonly OrderedRow[]): boolean {
  const count = ({ cells }: OrderedRow): number => cells.filter((text) => text !== undefined).length;
  const captioned = rows.filter((row) => captionCount(row) > 0);
  return Math.max(...rows.map(count)) <= Math.max(0, ...captioned.map(count));
}

/** Captions in two columns or more, and not as heads over a table of registrants, one a row. */
function hasColumnCaptions(rows: readonly OrderedRow[]): boolean {
  const captioned = new Set<number>();
  let valuesBelow = false;
  for (const { cells, spans } of rows) {
    let captions = 0;
    cells.forEach((text, column) => {
      if (text === undefined || spans || !COLUMN_CAPTION.test(text)) return;
      captioned.add(column);
      captions++;
    });
    if (captions === 0 && captioned.size > 1) {
      valuesBelow ||= !spans && cells.some((text) => text !== undefined && NUMBERED_VALUE.test(text));
    }
  }
  return captioned.size > 1 && !(valuesBelow && firstRowIsHead(rows));
}

function firstRowIsHead(rows: readonly OrderedRow[]): boolean {
  return captionCount(rows.find(({ spans }) => !spans)) > 0;
}

function captionCount(row: OrderedRow | undefined): number {
  return row?.cells.filter((text) => text !== undefined && COLUMN_CAPTION.test(text)).length ?? 0;
}

/**
 * A row of captions ends its band when another one is to come, the next row begins it, and no caption goes on there:
 * a wrapped caption leaves its parenthesis open.
 */
function endsBand(rows: readonly OrderedRow[], first: number, index: number): boolean {
  const band = rows.slice(first, index + 1);
  if (band.length > LONGEST_BAND) return true;
  if (!band.some((row) => captionCount(row) > 0) || captionCount(rows[index + 1]) > 0) return false;
  const open = new Map<number, number>();
  for (const { cells } of band) {
    cells.forEach((text, column) => open.set(column, (open.get(column) ?? 0) + openParentheses(text ?? '')));
  }
  return [...open.values()].every((count) => count <= 0);
}

function openParentheses(text: string): number {
  let open = 0;
  for (const character of text) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  return open;
}
