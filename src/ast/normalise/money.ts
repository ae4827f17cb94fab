/** ISO 4217 codes by the signs and abbreviations that filings print before amounts. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:C|Cdn)\$|^CAD/i, 'CAD'],
  [/^A\$/i, 'AUD'],
  [/^HK\$/i, 'HKD'],
  [/^NT\$/i, 'TWD'],
  [/^S\$/i, 'SGD'],
  [/^€|^EUR/i, 'EUR'],
  [/^£|^GBP/i, 'GBP'],
  [/^¥|^JPY/i, 'JPY'],
  [/^CHF/i, 'CHF'],
  [/^NIS/i, 'ILS'],
  [/^RMB/i, 'CNY'],
  [/\$|^USD/i, 'USD'],
];

const SCALES: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

/**
 * Currency and amount of a sum as printed: `$200,000,000`, `U.S.$1.5 billion`.
 * @returns the amount as a decimal string; `null` where the text names no amount
 */
export function normaliseMoney(raw: string): { currency: string; amount: string } | null {
  const currency = CURRENCIES.find(([sign]) => sign.test(raw))?.[1];
  const amount = normaliseCount(raw);
  return currency === undefined || amount === null ? null : { currency, amount };
}

/** The first number of a text as a decimal string, its scale spelt out: `1.5 million`; `null` where the text has no digits. */
export function normaliseCount(raw: string): string | null {
  const digits = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(raw)?.[0].replace(/,/g, '');
  if (digits === undefined) return null;
  const scale = SCALES[/(?:million|billion|trillion)/i.exec(raw)?.[0].toLowerCase() ?? ''] ?? 0;
  return shifted(digits, scale);
}

/** A decimal string times a power of ten, without the rounding of floating point. */
function shifted(digits: string, scale: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.slice(0, scale).padEnd(scale, '0');
  const rest = fraction.slice(scale);
  const integer = `${whole}${moved}`.replace(/^0+(?=\d)/, '') || '0';
  return rest.length > 0 ? `${integer}.${rest}` : integer;
}
