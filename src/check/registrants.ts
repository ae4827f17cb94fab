import { isDepositor, isIssuingEntity, isNoFiler } from '../../grammar/report/cover/roles.js';
import { absence } from '../../grammar/phrases/index.js';
import { sameCompany } from '../analysis/names.js';
import type { CoverPage, Filer, Node, Registrant, SubmissionHeader, ValueNode } from '../ast/nodes.js';
import { headOf, quote } from './places.js';
import type { Finding } from './rule.js';

/** The names of the registrants, as the cover prints them and as the header conforms them. */
export function registrantNames(cover: CoverPage | null, header: SubmissionHeader | null): string[] {
  return [...(cover?.registrants ?? []), ...(header?.filers ?? [])].flatMap(({ name }) =>
    name === null ? [] : [name.raw],
  );
}

/** Registrants of the cover page with the filers of the header among which they are. */
export interface FiledRegistrants {
  readonly registrants: readonly Registrant[];
  readonly filers: readonly Filer[];
}

/**
 * Pairs of a registrant and its filer, by their names, and the rest together. Where the page prints a value once for
 * several registrants nothing tells whose it is: all are together.
 *
 * @param values those that are to be compared with the header's
 */
export function filedRegistrants(
  cover: CoverPage | null,
  header: SubmissionHeader | null,
  values: (registrant: Registrant) => readonly Node[],
): FiledRegistrants[] {
  const registrants = cover?.registrants ?? [];
  const filers = header?.filers ?? [];
  const places = registrants.flatMap((registrant) =>
    values(registrant).map(({ position }) => position.start.offset),
  );
  if (new Set(places).size < places.length) return [{ registrants, filers }];
  const isSame = (one: Registrant, other: Filer): boolean =>
    one.name !== null && other.name !== null && sameCompany(one.name.raw, other.name.raw);
  const pairs = registrants.flatMap((registrant) => {
    const [filer, ...others] = filers.filter((other) => isSame(registrant, other));
    const alone =
      filer && others.length === 0 && registrants.filter((one) => isSame(one, filer)).length === 1;
    return alone ? [{ registrants: [registrant], filers: [filer] }] : [];
  });
  const rest = {
    registrants: registrants.filter((one) => !pairs.some((pair) => pair.registrants.includes(one))),
    filers: filers.filter((one) => !pairs.some((pair) => pair.filers.includes(one))),
  };
  return rest.registrants.length > 0 ? [...pairs, rest] : pairs;
}

/**
 * The registrants that lack a fact of the cover page. What the cover prints once stands on each registrant, so a
 * fact that all lack is one finding.
 */
export function* registrantsWithout(
  cover: CoverPage | null,
  fact: string,
  has: (registrant: Registrant) => boolean,
): Generator<Finding> {
  const named = cover?.registrants ?? [];
  const deposited = named.some(({ role }) => role !== null && isDepositor(role.raw));
  const filers = named.filter(
    ({ role }) => !role || (!isNoFiler(role.raw) && !(deposited && isIssuingEntity(role.raw))),
  );
  const registrants = filers.length > 0 ? filers : named;
  const lacking = registrants.filter((registrant) => !has(registrant));
  const all = lacking.length === registrants.length;
  for (const registrant of all ? lacking.slice(0, 1) : lacking) {
    const whose = all || !registrant.name ? 'The cover page has' : `${registrant.name.raw} has`;
    yield { at: headOf(registrant), message: `${whose} no ${fact}, expected one.` };
  }
}

/**
 * The values of a cover fact that do not have its form. "N/A" and its kin are no values.
 *
 * @param isValid asked of the normalised value of those that have one
 */
export function* malformedValues(
  cover: CoverPage | null,
  fact: string,
  expected: string,
  values: (registrant: Registrant) => readonly ValueNode<string, string>[],
  isValid: (value: string) => boolean,
): Generator<Finding> {
  const seen = new Set<number>();
  for (const value of (cover?.registrants ?? []).flatMap(values)) {
    const { offset } = value.position.start;
    if (seen.has(offset) || (value.value !== null && isValid(value.value)) || absence(value.raw).length > 0)
      continue;
    seen.add(offset);
    yield { at: value, message: `Unexpected ${fact} ${quote(value.raw)}, expected ${expected}.` };
  }
}
