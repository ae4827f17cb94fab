/** Boxes to check, drawn (`[ ]`, `[X]`, `|_|`) or characters of their own. */

/**
 * The glyphs of a box, as sources of patterns with the flag `u`. The private-use area holds the codes of symbol fonts (Wingdings,
 * Wingdings 2, Webdings).
 */
export const CHECKED_GLYPH = '[☒☑⌧⊠✓✔✕✖✗✘☓🗹🗷🗵🗸þý■◼⬛\\uf0fe\\uf0fd\\uf078\\uf052\\uf053\\uf054]';
export const UNCHECKED_GLYPH =
  '[☐□◻▢⎕º❏❑❒¨£¡·¬◯○⬜\\u2B1C\\u20DE\\uf0a8\\uf06f\\uf0a3\\uf071\\uf070\\uf072\\uf063]';

const BALLOT = new RegExp(
  `^(?:\\[[\\s_xX]{0,3}\\]|\\|[\\s_xX]{0,3}\\||o|${CHECKED_GLYPH}|${UNCHECKED_GLYPH})$`,
  'u',
);

/** Whether a text is nothing but one box. */
export function isBallot(text: string): boolean {
  return BALLOT.test(text);
}

/** Boxes drawn around blanks. */
const EMPTY_BOX = /\[ {1,8}\]/g;

/** Where a line has boxes drawn around blanks, and how long each is. */
export function emptyBoxes(line: string): { readonly start: number; readonly end: number }[] {
  if (!line.includes('[ ')) return [];
  return [...line.matchAll(EMPTY_BOX)].map(({ 0: box, index }) => ({
    start: index,
    end: index + box.length,
  }));
}
