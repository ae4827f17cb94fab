import { addressParts, type PartRange } from '../../../../grammar/lexical/address.js';
import { withPlainHyphens } from '../../../../grammar/lexical/hyphens.js';
import { cellsOfFirstOffice } from '../../../../grammar/report/cover/offices.js';
import { placeCode } from '../../../../grammar/lexical/places.js';
import { separators } from '../../../../grammar/structure.js';
import { hull, type Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { Address, JurisdictionNode } from '../../nodes.js';
import { normaliseJurisdiction } from '../../normalise/jurisdiction.js';
import { normalisePostalCode } from '../../normalise/numbers.js';

/**
 * Builds an address.
 * @param printed the ranges of its lines: printed once for each registrant they are the same ones
 * @param postalCodes the postal codes, where they have a caption of their own: the first is that of the first office
 */
export function buildAddress(
  builder: Builder,
  printed: readonly Range[],
  postalCodes: readonly Range[],
): Address | null {
  const lines = withoutRepeats(builder, printed);
  const [postalCode] = postalCodes;
  const pieces = postalCode ? [...lines, postalCode] : lines;
  if (pieces.length === 0) return null;
  const text = textOf(builder, lines);
  const parts = addressParts(text, postalCodes.length > 1);
  const code = postalCode ?? inFlow(parts.postalCode, lines);
  const city = inFlow(parts.city, lines);
  const region = inFlow(parts.region, lines);
  const country = inFlow(parts.country, lines);
  return {
    type: 'address',
    ...builder.place(hull(pieces)),
    lines: lines.map((line) => builder.text(line)),
    city: city && builder.value('name', city, (raw) => raw),
    region: region && buildRegion(builder, region),
    postalCode: code && builder.value('postalCode', code, normalisePostalCode),
    country: country && builder.value('jurisdiction', country, normaliseJurisdiction),
  };
}

/** The lines of an address printed as often as there are registrants: those of the first. */
function withoutRepeats(builder: Builder, lines: readonly Range[]): readonly Range[] {
  const [first] = lines.map((line) => builder.raw(line));
  const again = lines.findIndex((line, index) => index > 0 && builder.raw(line) === first);
  if (again < 0 || lines.length % again > 0) return lines;
  const repeats = lines.every((line, index) => {
    const model = lines[index % again];
    return model && builder.raw(line) === builder.raw(model);
  });
  return repeats ? lines.slice(0, again) : lines;
}

/** The lines of an address, parted by line breaks: those of its first office, where cells beside each other hold one each. */
function textOf(builder: Builder, lines: readonly Range[]): string {
  const cells: string[] = [];
  lines.forEach(({ start, end }, index) => {
    const line = builder.flow.text.slice(start, end);
    const above = lines[index - 1];
    const inCell = above && !builder.flow.text.slice(above.end, start).includes(separators.cell);
    if (inCell) cells.push(`${cells.pop() ?? ''}\n${line}`);
    else cells.push(line);
  });
  return withPlainHyphens(cells.slice(0, cellsOfFirstOffice(cells)).join('\n'));
}

/** A region: codes are those of states and provinces of North America, provinces elsewhere are kept by their name. */
function buildRegion(builder: Builder, range: Range): JurisdictionNode {
  return placeCode(builder.raw(range))?.includes('-') !== true
    ? { type: 'jurisdiction', ...builder.place(range), value: null, raw: builder.raw(range) }
    : builder.value('jurisdiction', range, normaliseJurisdiction);
}

/** The flow range of a part of the joined lines. */
function inFlow(part: PartRange | null, lines: readonly Range[]): Range | null {
  if (!part) return null;
  let before = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (part.start <= before + length) {
      const start = line.start + part.start - before;
      return { start, end: Math.min(line.end, start + part.end - part.start) };
    }
    before += length + 1;
  }
  return null;
}
