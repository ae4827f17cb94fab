import { createToken, Lexer, tokenMatcher, type IToken, type TokenType } from 'chevrotain';

/**
 * The layout as the lexer sees it. A document's text comes as one string in reading order, in which the ASCII
 * separators part what the page set apart; the grammar never sees markup or columns.
 *
 *     paragraph := text BLOCK
 *     table     := TABLE row+ BLOCK          row := (text CELL)+ ROW
 *
 * Within `text`, `\n` ends a line and `\v` a paragraph inside a cell.
 */
export const separators = {
  /** FS: a table begins. */
  table: '\x1c',
  /** GS: a row ends. */
  row: '\x1d',
  /** RS: a paragraph or a table ends. */
  block: '\x1e',
  /** US: a cell ends. */
  cell: '\x1f',
} as const;

/** Category: whatever may stand within a section of a document, its structure included. */
export const Matter = createToken({ name: 'Matter', pattern: Lexer.NA, label: 'text' });

/** Category: what begins a section of a document. */
export const SectionStart = createToken({ name: 'SectionStart', pattern: Lexer.NA, label: 'a heading' });

/** Whatever parts two lines of text. */
export const Break = createToken({ name: 'Break', pattern: Lexer.NA, label: 'the end of a line' });

const separator = (name: string, pattern: string | RegExp, label: string): TokenType =>
  createToken({ name, pattern, label, line_breaks: true, categories: [Break, Matter] });

export const TableStart = separator('TableStart', separators.table, 'a table');
export const RowEnd = separator('RowEnd', separators.row, 'the end of a row');
export const CellEnd = separator('CellEnd', separators.cell, 'the end of a cell');
export const BlockEnd = separator('BlockEnd', separators.block, 'the end of a block');
export const LineBreak = separator('LineBreak', /[\n\v]/, 'a line break');
/** Whether a token only parts text from text. */
export function isBreak(token: IToken): boolean {
  return tokenMatcher(token, Break);
}

/** Blanks within a line, and line breaks in modes where lines carry no meaning, are trivia. */
export const Blank = createToken({
  name: 'Blank',
  // White space but for line breaks, spelt out: `[^\S\n]` is read as a set of everything else when the lexer is built.
  pattern: /[\t\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/,
  group: Lexer.SKIPPED,
});

/** The separators, for every mode. */
export const structureTokens: readonly TokenType[] = [Break, TableStart, RowEnd, CellEnd, BlockEnd];

/** Whether the character before `offset` ends a block, row, cell or line, or opens a table: text begins there. */
export function atTextStart(text: string, offset: number): boolean {
  for (let index = offset - 1; index >= 0; index--) {
    const unit = text.charCodeAt(index);
    if (unit === 32 || unit === 160) continue;
    return (unit >= 0x1c && unit <= 0x1f) || unit === 10 || unit === 11;
  }
  return true;
}

/** Whether a paragraph, row or cell begins at `offset`; a line break is not enough. */
export function atBlockStart(text: string, offset: number): boolean {
  for (let index = offset - 1; index >= 0; index--) {
    const unit = text.charCodeAt(index);
    if (unit === 32 || unit === 160) continue;
    return unit >= 0x1c && unit <= 0x1f;
  }
  return true;
}

/** Whether a paragraph or row begins at `offset`; the end of a cell is not enough. */
export function atRowStart(text: string, offset: number): boolean {
  let index = offset - 1;
  while (text.charCodeAt(index) === 32 || text.charCodeAt(index) === 160) index--;
  const unit = text.charCodeAt(index);
  return index < 0 || (unit >= 0x1c && unit <= 0x1e);
}
