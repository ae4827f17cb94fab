/**
 * Reading order of tables. The columns of a cover page hold value over rule over caption and are read down; all
 * other tables are read across.
 */

/** A caption of the cover page's side-by-side fields (Form 8-K, cover; wordings of all eras). */
const COLUMN_CAPTION =
  /jurisdiction|state\s+(?:\w+\s+){0,3}incorporation|file\s+(?:number|no)|employer\s|identification\s+n|irs\s+n|address\s+of|zip\s+code|telephone|exact\s+name|former\s+name/i;

/**
 * Decides by the captions that the cells hold.
 * @param rows the text of each cell, by row and column; `undefined` where a row has no cell in that column
 */
export function readsDown(rows: readonly (readonly (string | undefined)[])[]): boolean {
  const captioned = new Set<number>();
  let firstCaptionRow = rows.length;
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (text === undefined || !COLUMN_CAPTION.test(text)) return;
      captioned.add(column);
      firstCaptionRow = Math.min(firstCaptionRow, index);
    });
  });
  if (captioned.size < 2) return false;
  // Captions as heads over several rows of values: a table of registrants, one a row.
  return firstCaptionRow > 0 || rows.length <= 2;
}
