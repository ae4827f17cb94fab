/**
 * The form by which Commission file numbers are compared: the prefix padded to three digits, the body to five, the
 * series suffix left out. `0-19277` and `000-19277` are one number (`033` and `33` are the older Securities Act
 * series). `null` for what has not the form of a file number.
 */
export function canonicalFileNumber(number: string): string | null {
  const parts = /^(\d{1,3})-(\d{3,7})(?:-\d{1,3})?$/.exec(number.replace(/\s+/g, ''));
  if (!parts) return null;
  const [, prefix = '', body = ''] = parts;
  return `${prefix.padStart(3, '0')}-${body.padStart(5, '0')}`;
}
