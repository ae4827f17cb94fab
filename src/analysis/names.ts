import { plainWords } from './words.js';

/**
 * Comparison of names that are written for different readers: the cover prints the charter's name, EDGAR's header
 * its conformed form (capitals, no punctuation, words cut short, `/DE/`), the signature whatever the signer typed.
 */

/** Words that tell two companies apart as little as punctuation does. */
const noiseWords = new Set(
  'the and of a an inc incorporated corp corporation co company cos companies ltd limited llc lc lp llp plc sa nv ag ab se na'.split(
    ' ',
  ),
);

/** The words of a name that carry it, in lower case, without punctuation and corporate endings. */
export function nameWords(name: string): string[] {
  const words = plainWords(name.replace(/\/[a-z]{2,3}\/?\s*$/i, ' ').replace(/[.'’‘`]/g, ''));
  const telling = words.filter((word) => !noiseWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two names can be of one company: most words of the shorter stand in the other, whole or cut short. */
export function sameCompany(a: string, b: string): boolean {
  const [shorter, longer] = byLength(nameWords(a), nameWords(b));
  if (shorter.length === 0) return false;
  if (shorter.join('') === longer.join('')) return true;
  const matched = shorter.filter((word) => longer.some((other) => sameWord(word, other))).length;
  return matched * 3 > shorter.length * 2;
}

/** Whether two ways to write a person's name can be of one person: the last names agree, middle names may be missing. */
export function samePerson(a: string, b: string): boolean {
  const [shorter, longer] = byLength(personWords(a), personWords(b));
  if (shorter.length === 0) return true;
  return shorter.some((word) => word.length > 1 && longer.some((other) => sameWord(word, other)));
}

const titleWords = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'mr',
  'mrs',
  'ms',
  'dr',
  'esq',
  'phd',
  'md',
  'cpa',
]);

function personWords(name: string): string[] {
  // Signatures lose the marks of letters that the typed name keeps, or keep them where it has none.
  return nameWords(name.normalize('NFD').replace(/\p{M}+/gu, '')).filter((word) => !titleWords.has(word));
}

function byLength(a: string[], b: string[]): [string[], string[]] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/** Equal, or one the other's abbreviation: `intl` of `international`, `amer` of `american`. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 3 || shorter[0] !== longer[0]) return false;
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at++;
  return at === shorter.length;
}
