/**
 * Reading order of tables. The columns of a cover page hold value over rule over caption and are read down; all
 * other tables are read across.
 */

/** A caption of the cover page's side-by-side fields (Form 8-K, cover; wordings of all eras). */
const COLUMN_CAPTION =
  /jurisdiction|state\s+(?:\w+\s+){0,3}incorporation|file\s+(?:number|no)|employer\s|identification\s+n|irs\s+n|address\s+of|zip\s+code|telephone|exact\s+name|former\s+name/i;

/** A Commission file number or an employer identification number: what heads over a table of registrants head. */
const NUMBERED_VALUE = /\b\d{1,3}-\d{3,7}\b/;

/**
 * Decides by the captions that the cells hold.
 * @param rows the text of each cell, by row and column; `undefined` where a row has no cell in that column
 */
export function readsDown(rows: readonly (readonly (string | undefined)[])[]): boolean {
  const captioned = new Set<number>();
  let valuesBelow = false;
  rows.forEach((row) => {
    const captions = row.filter((text, column) => {
      if (text === undefined || !COLUMN_CAPTION.test(text)) return false;
      captioned.add(column);
      return true;
    });
    if (captions.length === 0 && captioned.size > 1) {
      valuesBelow ||= row.some((text) => text !== undefined && NUMBERED_VALUE.test(text));
    }
  });
  // Captions as heads over rows of values: a table of registrants, one a row.
  return captioned.size > 1 && !valuesBelow;
}
