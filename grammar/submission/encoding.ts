/** An XML declaration or an HTML `meta` element that names UTF-8. */
const utf8Declaration =
  /<\?xml\b[^>]{0,200}\bencoding\s?=\s?["']utf-?8["']|<meta\b[^>]{0,400}\bcharset\s?=\s?["']?utf-?8\b/i;

/** Whether the head of a file, read as windows-1252, declares the file to be UTF-8. */
export function declaresUtf8(head: string): boolean {
  return utf8Declaration.test(head);
}
