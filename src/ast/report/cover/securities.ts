import type { CstNode, IToken } from 'chevrotain';
import { namesExchange, tradingSymbols } from '../../../../grammar/lexical/trading-symbols.js';
import { isDash } from '../../../../grammar/report/cover/values.js';
import type { Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { RegisteredSecurity } from '../../nodes.js';
import { childNodes, childTokens, tokensOf } from '../../../parse/cst.js';
import { tokensRange } from './fields.js';

type Column = 'issuer' | 'title' | 'symbols' | 'exchange';

const HEADS: Readonly<Record<string, Column>> = {
  IssuerHead: 'issuer',
  ClassHead: 'title',
  SymbolHead: 'symbols',
  ExchangeHead: 'exchange',
};

/** A head of the table, with the layout column in which it begins. */
interface Head {
  readonly kind: Column;
  readonly column: number;
}

/** Builds the Section 12(b) securities of the cover: from its tables, and from labels or heads with the values below. */
export function buildSecurities(builder: Builder, cover: CstNode): RegisteredSecurity[] {
  const listed = [...childNodes(cover, 'securitiesList'), ...childNodes(cover, 'securitiesStack')]
    .flatMap((list) => rowsOfList(builder, list))
    .flatMap((row) => buildSecurity(builder, row) ?? []);
  const inTables = childNodes(cover, 'securitiesTable').flatMap((table) => {
    const heads = headsOf(builder, table);
    // A table without symbols and exchanges is that of Section 12(g).
    if (!heads.some((head) => head.kind === 'symbols' || head.kind === 'exchange')) return [];
    const rows = withReaching(
      builder,
      childNodes(table, 'securityRow').map((row) => cellsOf(builder, row, heads)),
    ).flatMap((row) => classesIn(builder, row));
    return rows.flatMap((row, index) => {
      const security = buildSecurity(builder, listedTwice(builder, rows, index));
      return security ? [security] : [];
    });
  });
  return [...listed, ...inTables];
}

/** What stands behind the heading of the securities on its line, where that is no word that there are none. */
export function textsBehindHeading(cover: CstNode): Range[] {
  return childNodes(cover, 'securitiesHeading').flatMap((heading) => {
    const tokens = childTokens(heading, 'FieldText');
    return saysNothing(tokens) ? [] : (tokensRange(tokens) ?? []);
  });
}

/** A value with its label or head; `nth` of those beside one label. */
interface Labelled {
  readonly kind: Column;
  readonly nth: number;
  readonly tokens: readonly IToken[];
}

/** Each value goes with the label before it, or with the heads in turn. */
function labelledIn(list: CstNode): Labelled[] {
  const kindsOf = (node: CstNode): Column[] =>
    childTokens(node, 'ColumnHead').flatMap((token) => HEADS[token.tokenType.name] ?? []);
  const labels = childNodes(list, 'securitiesLabel');
  if (labels.length > 0)
    return labels.flatMap((label) =>
      kindsOf(label).flatMap((kind) =>
        childNodes(label, 'securityText').map((text, nth) => ({ kind, nth, tokens: tokensOf(text) })),
      ),
    );
  const heads = kindsOf(list);
  return childNodes(list, 'securityText').flatMap((text, index) => {
    const kind = heads[index % heads.length];
    return kind ? [{ kind, nth: 0, tokens: tokensOf(text) }] : [];
  });
}

/** A class begins with the first of its values, its title; the values beside one label are those of as many classes. */
function rowsOfList(builder: Builder, list: CstNode): Row[] {
  const values = labelledIn(list);
  const first = values[0]?.kind;
  const starts = values.flatMap(({ kind, nth }, index) => (kind === first && nth === 0 ? [index] : []));
  return starts.flatMap((start, index) => {
    const own = values.slice(start, starts[index + 1]);
    const count = Math.max(...own.map(({ nth }) => nth)) + 1;
    return Array.from({ length: count }, (_, nth) =>
      rowOf(
        builder,
        own.filter((value) => value.nth === nth),
      ),
    );
  });
}

function rowOf(builder: Builder, values: readonly Labelled[]): Row {
  const cells: Record<Column, Range[]> = { issuer: [], title: [], symbols: [], exchange: [] };
  let empty = false;
  for (const { kind, tokens } of values) {
    const range = saysNothing(tokens) ? null : withoutMark(builder, tokensRange(tokens));
    if (range) cells[kind].push(range);
    else empty = true;
  }
  return { ...cells, empty };
}

/** A value without the mark that parts it from the next label. */
function withoutMark(builder: Builder, range: Range | null): Range | null {
  if (!range) return null;
  const mark = /(?<![\s;,])[\s;,]+$/.exec(builder.flow.text.slice(range.start, range.end))?.[0].length ?? 0;
  return { start: range.start, end: range.end - mark };
}

function saysNothing(tokens: readonly IToken[]): boolean {
  return tokens.every(
    (token) => /^(?:NotApplicable|Joiner|LineBreak)$/.test(token.tokenType.name) || isDash(token.image),
  );
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

/** What a row has in each column, a range for each line; `empty`: a cell says that there is none. */
interface Row extends Readonly<Record<Column, readonly Range[]>> {
  readonly empty: boolean;
}

function cellsOf(builder: Builder, row: CstNode, heads: readonly Head[]): Row {
  const cells: Record<Column, Range[]> = { issuer: [], title: [], symbols: [], exchange: [] };
  let empty = false;
  const all = childNodes(row, 'securityCell').map((cell) =>
    tokensOf(cell).filter((token) => token.tokenType.name !== 'CellEnd'),
  );
  const lastColumn = columnAt(builder, all[all.length - 1]?.[0]?.startOffset ?? -1) ?? 0;
  const inLine = all.length > heads.length && lastColumn >= (heads[heads.length - 1]?.column ?? 0);
  all.forEach((tokens, index) => {
    const range = tokensRange(tokens);
    if (!range) return;
    if (saysNothing(tokens)) {
      empty = true;
      return;
    }
    const column = columnAt(builder, range.start) ?? index;
    // Where the columns of heads and row do not agree, the row's last cells stand under the last heads.
    const head =
      inLine || all.length < heads.length
        ? headOver(heads, column)
        : heads[Math.max(0, index - (all.length - heads.length))];
    if (head) cells[head.kind].push(...linesOf(tokens));
  });
  return { ...cells, empty };
}

/** Rows with the exchange of the row above whose cell reaches down to them. */
function withReaching(builder: Builder, rows: readonly Row[]): Row[] {
  let exchange: readonly Range[] = [];
  let left = 0;
  return rows.map((row) => {
    const [own] = row.exchange;
    if (own) {
      exchange = row.exchange;
      left = builder.flow.cells.get(own.start)?.rowsBelow ?? 0;
      return row;
    }
    return left-- > 0 && row.title.length > 0 ? { ...row, exchange } : row;
  });
}

/** The lines of a cell, or its paragraphs where it has several. */
function linesOf(tokens: readonly IToken[]): Range[] {
  const parting = tokens.some(isParagraphEnd) ? isParagraphEnd : isLineBreak;
  const lines: IToken[][] = [[]];
  for (const token of tokens) {
    if (parting(token)) lines.push([]);
    else lines[lines.length - 1]?.push(token);
  }
  return lines.map(tokensRange).filter((line) => line !== null);
}

const isLineBreak = ({ tokenType }: IToken): boolean => tokenType.name === 'LineBreak';
const isParagraphEnd = ({ image }: IToken): boolean => image === '\v';

/**
 * A row that sets several classes below each other, a line of its own for each in every column, is as many rows; so is one
 * that names several exchanges of one class.
 */
function classesIn(builder: Builder, row: Row): Row[] {
  const { title: titles, symbols, exchange: exchanges } = row;
  const even = symbols.length === exchanges.length;
  const listedTwice =
    titles.length > 0 && exchanges.length > 1 && exchanges.every((line) => namesExchange(builder.raw(line)));
  // No class is listed twice on one exchange: beside two lines of classes these are theirs, and a class may have no symbol.
  const names = new Set(exchanges.map((line) => builder.raw(line).replace(/(?<!\W)\W{1,80}$/, '')));
  const repeats = listedTwice && names.size < exchanges.length;
  if (titles.length > 1 && titles.length === exchanges.length && (even || repeats))
    return titles.map((_, index) => nth(row, index));
  // Two symbols beside two lines of classes are theirs, on the one exchange that is named.
  if (titles.length > 1 && titles.length === symbols.length && exchanges.length === 1)
    return titles.map((_, index) => ({ ...nth(row, index), exchange: exchanges }));
  if (!listedTwice) return [row];
  return exchanges.map((_, index) => ({ ...nth(row, index), title: titles, ...(even ? {} : { symbols }) }));
}

/** The line of that index in each column. */
function nth({ issuer, title, symbols, exchange }: Row, index: number): Row {
  const line = (lines: readonly Range[]): Range[] => lines.slice(index, index + 1);
  return { issuer, title: line(title), symbols: line(symbols), exchange: line(exchange), empty: false };
}

/**
 * A row with the title, and the symbols, of the row above it, where it has none of its own but an exchange: the class is listed
 * on two exchanges.
 */
function listedTwice(builder: Builder, rows: readonly Row[], index: number): Row {
  const row = rows[index] as Row;
  if (row.title.length > 0 || row.exchange.length === 0) return row;
  const symbolOf = ({ symbols }: Row): string => {
    const range = spanOf(symbols);
    return range ? builder.raw(range) : '';
  };
  const symbol = symbolOf(row);
  const above = rows.slice(0, index).findLast(({ title }) => title.length > 0);
  if (!above || (symbol !== '' && symbolOf(above) !== symbol)) return row;
  return { ...row, title: above.title, symbols: symbol === '' ? above.symbols : row.symbols };
}

function buildSecurity(builder: Builder, row: Row): RegisteredSecurity | null {
  const title = spanOf(row.title);
  const symbols = spanOf(row.symbols);
  const exchange = spanOf(row.exchange);
  const whole = spanOf(
    [title, symbols, exchange].filter((range) => range !== null).sort((a, b) => a.start - b.start),
  );
  // A title alone in its row is a remark on the classes, or the rest of a title.
  if (!whole || !(symbols ?? exchange ?? (row.empty || null))) return null;
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
