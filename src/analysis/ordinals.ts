/** The ways in which a list is numbered: `1 2 3`, `a b c`, `i ii iii`. */
const readings: readonly ((ordinal: string) => number | null)[] = [
  (ordinal) => (/^\d+$/.test(ordinal) ? Number(ordinal) : null),
  (ordinal) => (/^([a-z])\1*$/.test(ordinal) ? ordinal.charCodeAt(0) - 96 + (ordinal.length - 1) * 26 : null),
  romanNumber,
];

/**
 * Index of the first ordinal that does not follow the one before it; `null` when the list has no gap and no
 * repetition in one of the ways of numbering, or is not numbered.
 */
export function firstBreak(ordinals: readonly string[]): number | null {
  const plain = ordinals.map((ordinal) => ordinal.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const breaks = readings.flatMap((read) => {
    const numbers = plain.map(read);
    if (numbers.includes(null)) return [];
    return [numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1)];
  });
  if (breaks.length === 0 || breaks.includes(-1)) return null;
  return Math.max(...breaks);
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
