import { placeCode } from '../../../grammar/lexical/places.js';

/** ISO 3166-2 for the United States and Canada (`US-DE`), else ISO 3166-1 alpha-2 (`BM`). */
export function normaliseJurisdiction(raw: string): string | null {
  return placeCode(raw);
}
