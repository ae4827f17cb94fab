/** The letters a-z and digits of a text in lower case, run together: what two printings of one text have in common. */
export function squashed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
