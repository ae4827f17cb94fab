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
 * The Commission's numbers after 333- had five digits, and have six since some day after the middle of 2002. Measured on few
 * numbers, since nothing published tells the day: 333-86624 is of a prospectus of May 10, 2002, 333-88620 of one of August 5,
 * 2002, and 333-108067 of a takedown of March 2004, thousands of numbers past the change. With the amendments and effective
 * dates of statements that were filed before it, 2004 is the first year that is safe.
 */
const sixDigitsFrom = '2004-01-01';

/** Whether a number after 333- has five digits or fewer beside a date by which new ones had six. */
export function lacksSixthDigit(number: string, filed: string): boolean {
  return filed >= sixDigitsFrom && /^333-\d{4,5}(?!\d)/.test(number);
}
