import type { CstNode } from 'chevrotain';
import { tradingSymbols } from '../../../../grammar/lexical/trading-symbols.js';
import type { Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { RegisteredSecurity } from '../../nodes.js';
import { childNodes, tokensOf } from '../../../parse/cst.js';
import { tokensRange } from './fields.js';

type Column = 'title' | 'symbols' | 'exchange';

const HEADS: Readonly<Record<string, Column>> = {
  ClassHead: 'title',
  SymbolHead: 'symbols',
  ExchangeHead: 'exchange',
};

/** A head of the table, with the layout column in which it begins. */
interface Head {
  readonly kind: Column;
  readonly column: number;
}

/** Builds the Section 12(b) securities from the cover's `securitiesTable` nodes. */
export function buildSecurities(builder: Builder, tables: readonly CstNode[]): RegisteredSecurity[] {
  return tables.flatMap((table) => {
    const heads = headsOf(builder, table);
    // A table without symbols and exchanges is that of Section 12(g).
    if (!heads.some((head) => head.kind !== 'title')) return [];
    return childNodes(table, 'securityRow')
      .map((row) => buildSecurity(builder, row, heads))
      .filter((security) => security !== null);
  });
}

function headsOf(builder: Builder, table: CstNode): Head[] {
  const tokens = childNodes(table, 'securitiesHeads').flatMap(tokensOf);
  return tokens.flatMap((token, index) => {
    const kind = HEADS[token.tokenType.name];
    return kind === undefined ? [] : [{ kind, column: columnAt(builder, token.startOffset) ?? index }];
  });
}

/** The layout column of the cell that begins at `offset`, or last before it. */
function columnAt(builder: Builder, offset: number): number | null {
  for (let at = offset; at >= 0 && at > offset - 200; at--) {
    const cell = builder.flow.cells.get(at);
    if (cell) return cell.column;
  }
  return null;
}

function buildSecurity(builder: Builder, row: CstNode, heads: readonly Head[]): RegisteredSecurity | null {
  const cells: Record<Column, Range[]> = { title: [], symbols: [], exchange: [] };
  const ranges: Range[] = [];
  const all = childNodes(row, 'securityCell').map((cell) =>
    tokensOf(cell).filter((token) => token.tokenType.name !== 'CellEnd'),
  );
  const lastColumn = columnAt(builder, all[all.length - 1]?.[0]?.startOffset ?? -1) ?? 0;
  const inLine = all.length > heads.length && lastColumn >= (heads[heads.length - 1]?.column ?? 0);
  all.forEach((tokens, index) => {
    const range = tokensRange(tokens);
    if (!range) return;
    if (
      tokens.every(
        (token) =>
          /^(?:NotApplicable|Joiner|LineBreak)$/.test(token.tokenType.name) || /^[-–—]+$/.test(token.image),
      )
    )
      return;
    const column = columnAt(builder, range.start) ?? index;
    // Where the columns of heads and row do not agree, the row's last cells stand under the last heads.
    const head =
      inLine || all.length < heads.length
        ? headOver(heads, column)
        : heads[Math.max(0, index - (all.length - heads.length))];
    if (!head) return;
    cells[head.kind].push(range);
    ranges.push(range);
  });
  const title = spanOf(cells.title);
  const symbols = spanOf(cells.symbols);
  const exchange = spanOf(cells.exchange);
  const whole = spanOf(ranges);
  // A class that is listed twice has its title once.
  if (!whole || !(symbols ?? exchange)) return null;

  return {
    type: 'registeredSecurity',
    ...builder.place(whole),
    title: title && builder.value('name', title, (raw) => raw),
    tradingSymbols: symbols
      ? tradingSymbols(builder.flow.text.slice(symbols.start, symbols.end)).map((at) =>
          builder.text({ start: symbols.start + at.start, end: symbols.start + at.end }),
        )
      : [],
    exchange: exchange && builder.value('name', exchange, (raw) => raw),
  };
}

/** The head that a cell stands under: the last that begins at or before its column. */
function headOver(heads: readonly Head[], column: number): Head | undefined {
  return heads.findLast((head) => head.column <= column) ?? heads[0];
}

function spanOf(ranges: readonly Range[]): Range | null {
  const [first] = ranges;
  const last = ranges[ranges.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
