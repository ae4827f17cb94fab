/** An exhibit's number, taken apart: `99.1` has base `99` and sub `1`; `3(i)` sub `i`; `5` none. */
export interface ExhibitNumber {
  readonly base: string;
  readonly sub: string | null;
}

/**
 * Reads the number of a list's entry or of an EDGAR document type: `99.1`, `99-1`, `99(a)`, `4(vi)`, `EX-99.1`,
 * `EX-101.INS`. `null` when it has no such form (letters of the filer's own).
 */
export function parseExhibitNumber(text: string): ExhibitNumber | null {
  const parts = /^(?:EX(?:HIBIT)?[-.\s]*)?\(?(\d{1,3})\)?(?:[.\-(\s]*([A-Z0-9][A-Z0-9.()\-]*))?$/i.exec(
    text.trim(),
  );
  if (!parts) return null;
  const sub = (parts[2] ?? '')
    .toLowerCase()
    .replace(/[().]+/g, '.')
    .replace(/^[.-]+|(?<![.-])[.-]+$/g, '');
  const base = String(Number(parts[1]));
  return { base, sub: sub === '' ? null : sub.replace(/^0+(?=\d)/, '') };
}

/** An exhibit number in one string, the same for the same exhibit: `99.1`, `5`. */
export function exhibitKey({ base, sub }: ExhibitNumber): string {
  return sub === null ? base : `${base}.${sub}`;
}

/** Order of the exhibit table: by base, then by sub, numbers before letters. */
export function compareExhibits(a: ExhibitNumber, b: ExhibitNumber): number {
  const bases = Number(a.base) - Number(b.base);
  if (bases !== 0 || a.sub === b.sub) return bases;
  if (a.sub === null) return -1;
  if (b.sub === null) return 1;
  return a.sub.localeCompare(b.sub, 'en', { numeric: true });
}
