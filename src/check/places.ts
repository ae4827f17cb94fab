import type { RelatedPlace } from '../core/diagnostic.js';
import type { Position } from '../core/position.js';

interface Placed {
  readonly position: Position;
}

/** The place where a node begins: for what should stand there and does not. */
export function headOf({ position }: Placed): Placed {
  return { position: { start: position.start, end: position.start } };
}

/** The place where a node ends. */
export function tailOf({ position }: Placed): Placed {
  return { position: { start: position.end, end: position.end } };
}

/** A related place of a finding, at a node; none where there is no node. */
export function related(message: string, node: Placed | null | undefined): RelatedPlace[] {
  return node ? [{ message, position: node.position }] : [];
}

/** A name or number as messages quote it, cut when it is long. */
export function quote(text: string, longest = 80): string {
  return text.length > longest ? `"${text.slice(0, longest - 3)}…"` : `"${text}"`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date (`YYYY-MM-DD`) as messages write it, which is how filings do: `March 10, 2023`. */
export function inWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${name} ${Number(day)}, ${year}`;
}
