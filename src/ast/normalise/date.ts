import { dateParts } from '../../../grammar/lexical/dates.js';

/** `YYYY-MM-DD` of a date literal; `null` where the text is none, or no day of the calendar. */
export function normaliseDate(raw: string): string | null {
  const parts = dateParts(raw.trim());
  if (!parts) return null;
  const { year, month, day } = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
