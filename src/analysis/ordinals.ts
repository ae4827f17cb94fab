/** The ways in which a list is numbered: `1 2 3`, `a b c`, `i ii iii`. */
const readings: readonly ((ordinal: string) => number | null)[] = [
  (ordinal) => (/^\d+$/.test(ordinal) ? Number(ordinal) : null),
  (ordinal) => (/^([a-z])\1*$/.test(ordinal) ? ordinal.charCodeAt(0) - 96 + (ordinal.length - 1) * 26 : null),
  romanNumber,
];

/**
 * Index of the first ordinal that neither follows one before it nor begins a list of its own: `1 2 a b 3` is whole,
 * `1 3` breaks at 1. `null` when the list is whole.
 */
export function firstBreak(ordinals: readonly string[]): number | null {
  const open: string[] = [];
  for (const [index, raw] of ordinals.entries()) {
    const ordinal = raw.toLowerCase().replace(/[^a-z0-9]/g, '');
    const level = open.findLastIndex((last) => follows(last, ordinal));
    if (level >= 0) open.splice(level, open.length, ordinal);
    else if (begins(ordinal)) open.push(ordinal);
    else if (index > 0) return index;
    else open.push(ordinal);
  }
  return null;
}

function follows(last: string, ordinal: string): boolean {
  return readings.some((read) => {
    const number = read(last);
    return number !== null && read(ordinal) === number + 1;
  });
}

function begins(ordinal: string): boolean {
  return readings.some((read) => read(ordinal) === 1);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(ordinal: string): number | null {
  let total = 0;
  let previous = 0;
  for (const letter of Array.from(ordinal).reverse()) {
    const digit = romanDigits[letter];
    if (digit === undefined) return null;
    total += digit < previous ? -digit : digit;
    previous = digit;
  }
  return total > 0 ? total : null;
}
