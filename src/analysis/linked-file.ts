/**
 * The file of the same filing that a link leads to, by its name; `null` for a place in the document itself and for a whole address, which
 * leads to another filing.
 */
export function linkedFile(href: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('/')) return null;
  if (!URL.canParse(trimmed, 'filing:/') || URL.canParse(trimmed)) return null;
  const [path = ''] = trimmed.split(/[?#]/, 1);
  return path.replace(/^\.\//, '') || null;
}
