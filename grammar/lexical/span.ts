/** A half-open range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without white space and punctuation at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /[\s,;]/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
