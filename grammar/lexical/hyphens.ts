/**
 * A text with plain hyphens: many pages set one that no line may break at (`8‑K`, `001‑12345`), which is a hyphen to a
 * reader. Of the same length, so that offsets hold; nodes take their text from the flow, as it is printed.
 */
export function withPlainHyphens(text: string): string {
  return text.includes('\u2011') || text.includes('\u2010') ? text.replace(/[\u2010\u2011]/g, '-') : text;
}
