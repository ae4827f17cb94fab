import {
  actsForLength,
  endsInCompanySuffix,
  endsInForm,
  isConjunction,
  namesTrustAndCompany,
  tellsMoreOfCompany,
} from '../../../../grammar/lexical/company-names.js';
import { namesInSeries, withoutSecurities } from '../../../../grammar/report/cover/party-names.js';
import { hull, type Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { CoverValue } from './values.js';

/**
 * Parts the lines over a caption into names. Lines make one name, unless each is a company's name and the cover has as many employer
 * or file numbers as there are lines, or a line between them reads "and", or each ends in a form beyond doubt.
 * @param asked the caption asks for several names
 */
export function partNames(
  builder: Builder,
  lines: readonly Range[],
  values: readonly CoverValue[],
  asked = false,
): Range[] {
  const own = withoutSecurities(lines.map((line) => builder.raw(line)));
  return partLines(builder, lines.slice(own.start, own.end), values, asked);
}

function partLines(
  builder: Builder,
  lines: readonly Range[],
  values: readonly CoverValue[],
  asked: boolean,
): Range[] {
  const [first, ...others] = lines;
  if (!first) return [];
  const acting = actsForLength(builder.flow.text.slice(first.start, first.end));
  if (acting > 0 && others.length > 0)
    return [{ start: first.start, end: first.start + acting }, ...partLines(builder, others, values, asked)];
  const count = (kind: CoverValue['kind']): number =>
    new Set(values.filter((value) => value.kind === kind).map((value) => builder.raw(value))).size;
  const named = lines.filter((line) => !isConjunction(builder.raw(line)));
  const companies = named.filter((line) => endsInCompanySuffix(builder.raw(line)));
  const several =
    named.length > 1 &&
    companies.length === named.length &&
    (asked ||
      named.length < lines.length ||
      namesTrustAndCompany(named.map((line) => builder.raw(line))) ||
      named.every((line) => endsInForm(builder.raw(line)) && !tellsMoreOfCompany(builder.raw(line))) ||
      [count('employerId'), count('fileNumber')].includes(named.length));
  if (several) return named;
  const { start, end } = hull(lines);
  return namesInSeries(builder.flow.text.slice(start, end)).map((name) => ({
    start: start + name.start,
    end: start + name.end,
  }));
}
