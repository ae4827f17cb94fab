import { addressParts } from '../../lexical/address.js';

/**
 * How many of the cells of an address belong to the first office: one where each cell holds an office of its own, as of a registrant
 * with offices in several countries; all where street, city and country only stand in columns.
 */
export function cellsOfFirstOffice(cells: readonly string[]): number {
  return cells.length > 1 && cells.every(holdsOffice) ? 1 : cells.length;
}

/** Whether a cell has an address with its place, over several lines. */
function holdsOffice(cell: string): boolean {
  if (!cell.includes('\n')) return false;
  const { city, region, country, postalCode } = addressParts(cell);
  return city !== null && (region ?? country ?? postalCode) !== null;
}
