import { isNoFiler } from '../../grammar/report/cover/roles.js';
import { absence } from '../../grammar/phrases/index.js';
import { sameCompany } from '../analysis/names.js';
import type { CoverPage, Filer, Registrant, SubmissionHeader, ValueNode } from '../ast/nodes.js';
import { headOf, quote } from './places.js';
import type { Finding } from './rule.js';

/** The names of the registrants, as the cover prints them and as the header conforms them. */
export function registrantNames(cover: CoverPage | null, header: SubmissionHeader | null): string[] {
  return [...(cover?.registrants ?? []), ...(header?.filers ?? [])].flatMap(({ name }) =>
    name === null ? [] : [name.raw],
  );
}

/** A registrant of the cover page with the filer of the header that it is. */
export interface FiledRegistrant {
  readonly registrant: Registrant;
  readonly filer: Filer;
}

/**
 * The registrants with their filers: the only one with the only one, whatever their names; of several those whose names tell, each one
 * filer's alone.
 */
export function filedRegistrants(
  cover: CoverPage | null,
  header: SubmissionHeader | null,
): FiledRegistrant[] {
  const registrants = cover?.registrants ?? [];
  const filers = header?.filers ?? [];
  const [registrant] = registrants;
  const [filer] = filers;
  if (registrant && filer && registrants.length === 1 && filers.length === 1) return [{ registrant, filer }];
  const isSame = (one: Registrant, other: Filer): boolean =>
    one.name !== null && other.name !== null && sameCompany(one.name.raw, other.name.raw);
  return registrants.flatMap((one) => {
    const own = filers.filter((other) => isSame(one, other));
    const only = own[0];
    const alone = only && own.length === 1 && registrants.filter((other) => isSame(other, only)).length === 1;
    return alone ? [{ registrant: one, filer: only }] : [];
  });
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
  const filers = named.filter(({ role }) => !role || !isNoFiler(role.raw));
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
