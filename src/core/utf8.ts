const encoder = new TextEncoder();

/** Length of a text in bytes when it is encoded as UTF-8; a lone surrogate counts as the replacement character. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
