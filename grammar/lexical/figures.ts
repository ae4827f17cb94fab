/** The figures of a statement: what stands in its columns of sums. */

/** A sum, a count or a rate: `$(9,371,642)`, `1.75%`. */
const FIGURE = '[$€£]?\\s?\\(?[$€£]?\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d{0,6}\\.\\d+)\\)?%?';
const FIGURES = new RegExp(`^${FIGURE}$`);

/** Whether a cell holds nothing but figures, each a blank or more from the next. */
export function holdsFigures(cell: string): boolean {
  return cell
    .trim()
    .split(/(?<![$€£])\s+/)
    .every((figure) => FIGURES.test(figure));
}

/** Whether a cell, trimmed, has the sign of a currency and no figure, or nothing. */
export function isSignAlone(cell: string): boolean {
  return /^[$€£]?$/.test(cell);
}

/** Whether a line below a drawn rule has nothing but figures, or dashes for none: a total without a label of its own. */
export function isTotal(line: string): boolean {
  return /^[\s$%\d,.()–—-]+$/.test(line) && /\d/.test(line) && !/[–—-]\d|\d[–—-]/.test(line);
}
