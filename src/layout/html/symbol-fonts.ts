/**
 * Letters that stand for symbols in fonts without Unicode, mapped to what a reader sees. Only marks that filings use
 * (check boxes, ticks, bullets) are mapped, boxes to the three boxes of Unicode. Codes as in the fonts' own tables,
 * which Microsoft publishes; here by the character that windows-1252 gives for the code.
 */
const wingdings: Readonly<Record<string, string>> = {
  o: '☐', p: '☐', q: '☐', r: '☐', '¨': '☐',
  x: '☒', 'ý': '☒', 'þ': '☑', 'ü': '✓', 'û': '✗',
  l: '●', n: '■', '§': '▪', '\u0178': '•', '\u017e': '•', w: '◆', u: '◆', t: '◆', v: '❖', 'Ø': '➢', 'à': '→', 'è': '→',
}; // prettier-ignore

const wingdings2: Readonly<Record<string, string>> = {
  P: '✓', O: '✗', R: '☑', Q: '☒', S: '☒', T: '☒', '£': '☐', '*': '☐', '\u2014': '●', '\u02dc': '●',
}; // prettier-ignore

const webdings: Readonly<Record<string, string>> = { a: '✓', r: '✗', c: '☐', g: '■', n: '●', '=': '●' };

const symbol: Readonly<Record<string, string>> = {
  '·': '•', 'Ò': '®', 'â': '®', 'Ó': '©', 'ã': '©', 'Ô': '™', 'ä': '™', '¨': '♦', '£': '≤', '³': '≥', '´': '×',
  '¾': '—', '¼': '…', '¢': '′', '²': '″',
}; // prettier-ignore

const dingbats: Readonly<Record<string, string>> = {
  o: '☐', p: '☐', q: '☐', r: '☐', '3': '✓', '4': '✓', '5': '✗', '6': '✗', '7': '✗', '8': '✗', l: '●', n: '■', u: '◆',
}; // prettier-ignore

const fonts: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/wingdings\s*2/i, wingdings2],
  [/wingdings(?!\s*3)/i, wingdings],
  [/webdings/i, webdings],
  [/dingbats/i, dingbats],
  [/symbol(?!a)/i, symbol],
];

/** Number (from 1) of the symbol font that a `font-family` list or a `face` names first; 0 for a text font. */
export function symbolFont(families: string): number {
  const comma = families.indexOf(',');
  const first = comma < 0 ? families : families.slice(0, comma);
  return fonts.findIndex(([name]) => name.test(first)) + 1;
}

/** What a character of a symbol font shows; the character itself where it is not one of the mapped marks. */
export function symbolOf(font: number, character: string): string {
  return fonts[font - 1]?.[1][character] ?? character;
}

/**
 * A character of the private range F020–F0FF, where word processors keep the codes of symbol fonts. Outside a symbol
 * font it is read as Wingdings, but for the bullet F0B7 of Symbol.
 */
export function privateSymbol(font: number, codePoint: number): string {
  const character = String.fromCodePoint(codePoint - 0xf000);
  if (font === 0) return character === '·' ? '•' : symbolOf(2, character);
  return symbolOf(font, character);
}
