/** The words of a text in lower case, without punctuation: what is compared where two places may print it differently. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
