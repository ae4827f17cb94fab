import { pattern } from '../pattern.js';

/** What parts two symbols of one cell. A blank does not: preferred stock and notes have symbols like `ABC PRA`. */
const PARTING = /(?:[,;\n\v\x1c-\x1f]|\s(?:and|&|or)\s|\s\/\s)+/gi;
const NO_SYMBOL = /^(?:n\/?a|none|not applicable|-+|—|–)$/i;

/** The market before a symbol: `OTCQB: ALDR`. */
const MARKET = pattern`
  (?:
    (?:
      otc(?:\s?(?:qb|qx|bb|pink|markets?))?
      |nyse(?:\s(?:american|arca|mkt))?
      |nasdaq(?:\s?[gc]m)?
      |tsx(?:-?v)?
      |cse
    )\s?:\s?
  )?
`;
const LEAD = new RegExp(`^[\\s"“”'‘(]*${MARKET}["“]?`, 'i');

/** Marks and notes behind a symbol. Where one may begin within another, it was looked at before. */
const BEHIND = /(?<![\s"“”'’)*†‡®™]|\(\d{1,2})(?:[\s"“”'’)*†‡®™]|\(\d{1,2}\))+$/;

/** The symbols that a cell of the column "Trading Symbol(s)" holds, as half-open ranges. */
export function tradingSymbols(cell: string): { start: number; end: number }[] {
  const symbols: { start: number; end: number }[] = [];
  const add = (from: number, to: number): void => {
    const piece = cell.slice(from, to);
    const text = piece.replace(LEAD, '').replace(BEHIND, '');
    if (text.length === 0 || NO_SYMBOL.test(text)) return;
    const start = from + piece.indexOf(text);
    symbols.push({ start, end: start + text.length });
  };
  let from = 0;
  for (const parting of cell.matchAll(PARTING)) {
    add(from, parting.index);
    from = parting.index + parting[0].length;
  }
  add(from, cell.length);
  return symbols;
}

/** The names of exchanges by their first words and their last; a line that only ends one (`Stock Market LLC`) is none. */
const EXCHANGE = new RegExp(
  pattern`
    ^(?:the\s+)?(?!(?:stock|global|capital|select|market|exchange)\b)
    (?:
      (?:nyse|nasdaq|cboe|euronext)\b.{0,40}
      |[a-z][\w.& ]{2,40}\s(?:stock\s+exchange|exchange|stock\s+market)
        (?:,?\s+(?:llc|l\.l\.c\.|inc\.?|plc))?
    )$
  `,
  'i',
);

/** Whether a line is the whole name of an exchange. */
export function namesExchange(line: string): boolean {
  return EXCHANGE.test(line.trim());
}
