import { addressParts } from '../../lexical/address.js';
import { endsInCompanySuffix } from '../../lexical/company-names.js';
import { JURISDICTION } from '../../lexical/places.js';

/** What covers without captions print on lines of their own: `AT&T CORP.`, `32 Avenue of the Americas, New York, New York 10013`. */
export interface Uncaptioned {
  /** Index of the line that names the registrant, or -1. */
  readonly name: number;
  /** Half-open range of the lines of its address; empty where there is none. */
  readonly address: { readonly start: number; readonly end: number };
  /** Index of the line that is a jurisdiction and nothing else, outside the address, or -1. */
  readonly jurisdiction: number;
}

const WHOLE_JURISDICTION = new RegExp(`^(?:(?:the\\s+)?state\\s+of\\s+)?(?:${JURISDICTION})$`, 'i');

/**
 * Tells what the lines are that stand together on a cover and have no caption.
 * @param zipElsewhere the ZIP code stands under a caption of its own, so that an address may end without one
 */
export function uncaptionedLines(lines: readonly string[], zipElsewhere: boolean): Uncaptioned {
  const end = lines.findIndex((line) => endsAddress(line, zipElsewhere)) + 1;
  const before = end > 0 ? lines.slice(0, end) : lines;
  const name = before.findIndex((line) => endsInCompanySuffix(line) && !/^(?:c\/o|attn)\b/i.test(line));
  const address = { start: end > 0 ? name + 1 : 0, end };
  const jurisdiction = lines.findIndex(
    (line, index) => (index < address.start || index >= end) && WHOLE_JURISDICTION.test(line),
  );
  return { name, address, jurisdiction };
}

function endsAddress(line: string, zipElsewhere: boolean): boolean {
  const { city, region, postalCode } = addressParts(line);
  return city !== null && region !== null && (postalCode !== null || zipElsewhere);
}
