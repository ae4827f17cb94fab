import { addressParts } from '../../../../grammar/lexical/address.js';
import { endsInCompanySuffix } from '../../../../grammar/lexical/company-names.js';
import { hull, type Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { LayoutCell } from '../../../layout/model.js';
import type { CoverValue } from './values.js';

/** Registrants that the page sets beside each other: a name and an office in each column. */

/** The layout cell in which `offset` stands, if its table is read across. */
function cellAt(builder: Builder, offset: number): LayoutCell | undefined {
  const { text, cells } = builder.flow;
  let at = offset;
  while (at > 0 && !isSeparator(text.charCodeAt(at - 1))) at--;
  return cells.get(at);
}

const isSeparator = (unit: number): boolean => unit >= 0x1c && unit <= 0x1f;

/** Lines by the column in which they stand, left to right; those outside of a table are left out. */
function columnsOf(builder: Builder, lines: readonly Range[]): Range[][] {
  const columns = new Map<number, Range[]>();
  for (const line of lines) {
    const column = cellAt(builder, line.start)?.column;
    if (column === undefined) continue;
    const others = columns.get(column);
    if (others) others.push(line);
    else columns.set(column, [line]);
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, own]) => own);
}

/**
 * The names at the end of the lines over a caption that stand in cells beside each other, each a company's with all its lines; none
 * where the cells are fewer than two or one is no company's, or where the cover has no kind of number for each: `Alder Quay Co.` beside
 * `Acquisition Corp.` is one name.
 */
export function namesBeside(
  builder: Builder,
  lines: readonly Range[],
  values: readonly CoverValue[],
): Range[] {
  const columns = columnsOf(builder, lines);
  const names = columns.map(hull);
  const whole = names.every(({ start, end }) => {
    const name = builder.flow.text.slice(start, end);
    return endsInCompanySuffix(name) && !/[\x1c-\x1f]/.test(name);
  });
  const count = (kind: CoverValue['kind']): number => values.filter((value) => value.kind === kind).length;
  if (Math.max(count('fileNumber'), count('employerId')) < names.length) return [];
  const last = lines[lines.length - 1];
  return names.length > 1 && whole && names[names.length - 1]?.end === last?.end ? names : [];
}

/** The offices that the lines of an address hold, one for each of `count` columns; else the address as it is. */
export function officesBeside(
  builder: Builder,
  address: readonly Range[],
  count: number,
): (readonly Range[])[] {
  if (count < 2) return [address];
  const columns = columnsOf(builder, address);
  const areOffices = columns.every((lines) => {
    const { city, region, country, postalCode } = addressParts(
      lines.map((line) => builder.raw(line)).join('\n'),
    );
    return city !== null && postalCode !== null && (region ?? country) !== null;
  });
  const placed = columns.reduce((sum, lines) => sum + lines.length, 0);
  return columns.length === count && areOffices && placed === address.length ? columns : [address];
}
