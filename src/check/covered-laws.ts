import { otherCounsel, type Organization } from '../../grammar/phrases/index.js';
import type { LetterFacts } from '../analysis/letters.js';

/** The laws that the letters of a submission cover together, by their codes. */
export function coveredByLetters(letters: readonly LetterFacts[]): ReadonlySet<string> {
  return new Set(letters.flatMap(({ coveredLaws }) => [...coveredLaws.keys()]));
}

/**
 * Whether a letter on legality leaves open the law under which somebody is organized: it says which laws it covers, none of the letters
 * covers this one, and no other counsel is said to answer for it (SLB 19, section II.B.1.e).
 */
export function leavesLawOpen(
  { onLegality, coveredLaws, letter }: LetterFacts,
  { code, name }: Organization,
  covered: ReadonlySet<string>,
): boolean {
  return (
    onLegality &&
    coveredLaws.size > 0 &&
    !covered.has(code) &&
    !letter.clauses.some(({ text }) => text.includes(name) && otherCounsel(text).length > 0)
  );
}
