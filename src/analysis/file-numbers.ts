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

/**
 * The Commission's numbers after 333- had five digits, and six since the second half of 2002. Measured: numbers near
 * 333-88000 are of registration statements of May 2002, 333-108067 is one of 2003; nothing published tells the day.
 * By the end of 2002 the change is certain. The year after is left out: statements of 2002 were amended and declared
 * effective in it, and a letter may give that date.
 */
const sixDigitsFrom = '2004-01-01';

/** Whether a number after 333- has five digits or fewer beside a date by which new ones had six. */
export function lacksSixthDigit(number: string, filed: string): boolean {
  return filed >= sixDigitsFrom && /^333-\d{4,5}(?!\d)/.test(number);
}
