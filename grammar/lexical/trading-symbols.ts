/** A trading symbol as exchanges assign them: capitals and digits, perhaps with a suffix for the class (`BRK.B`, `T PRA`). */
const SYMBOL =
  /["“”']?\b[A-Z0-9]{1,6}(?:[./-]?(?:[A-Z]{1,3}|\d{1,2}[A-Z]?))?(?:\s(?:PR|WS|UN|RT|PRA?|U)\s?[A-Z]?)?\b["“”']?/g;
const NO_SYMBOL = /^(?:N\/A|NONE|NA|AND|OR|NYSE|NASDAQ|THE)$/;

/** The symbols that a cell of the column "Trading Symbol(s)" holds, as half-open ranges. */
export function tradingSymbols(cell: string): { start: number; end: number }[] {
  return [...cell.matchAll(SYMBOL)]
    .map((found) => {
      const text = found[0].replace(/^["“”']|["“”']$/g, '');
      const start = found.index + found[0].indexOf(text);
      return { text, start, end: start + text.length };
    })
    .filter(({ text }) => !NO_SYMBOL.test(text))
    .map(({ start, end }) => ({ start, end }));
}
