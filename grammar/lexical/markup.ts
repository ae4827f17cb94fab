/**
 * The closed list of SGML tags that plain-text documents use. `<` is also less-than in prose, so nothing else
 * counts as a tag (EDGAR Filer Manual, ASCII/SGML documents).
 */
export const TEXT_TAG =
  /<(\/?)(PAGE|TABLE|CAPTION|S|C|FN|F\d{1,3}|R|TEXT|PDF|HTML|XBRL|XML|LEGEND|MODULE|B|I|U)\b([^<>]{0,40})>/gi;

/** Tags that end a page. */
export function isPageTag(name: string): boolean {
  return name.toUpperCase() === 'PAGE';
}
