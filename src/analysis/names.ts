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

/** Corporate endings and the short forms in which signatures and EDGAR write them. */
const shortEndings: readonly (readonly [RegExp, string])[] = [
  [/\blimited liability company\b/g, 'llc'],
  [/\blimited partnership\b/g, 'lp'],
  [/\bnational association\b/g, 'na'],
  [/\bcorporation\b/g, 'corp'],
  [/\bincorporated\b/g, 'inc'],
  [/\bcompany\b/g, 'co'],
  [/\bcompanies\b/g, 'cos'],
  [/\blimited\b/g, 'ltd'],
  [/\bbancorporation\b/g, 'bancorp'],
  [/\bfirst\b/g, '1st'],
  [/\bsecond\b/g, '2nd'],
  [/\bthird\b/g, '3rd'],
];

const endings = new Set(['inc', 'corp', 'co', 'cos', 'ltd', 'llc', 'lc', 'lp', 'llp', 'plc', 'na']);

/** Words after which a name is that of another time or of the trade: `formerly`, `d/b/a`. */
const aliasWords = new Set(['formerly', 'fka', 'dba', 'aka']);

/** All the words of a name, endings in their short forms: what two prints of one exact name have in common. */
function exactWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\/[a-z]{2,3}\/?\s*$/i, ' ')
    .replace(/[.'’‘`]/g, '')
    .replace(/\b([dfa])\/([bk])\/a\b/gi, '$1$2a');
  let text = plainWords(plain)
    .filter((word) => word !== 'the' && word !== 'and')
    .join(' ');
  for (const [long, short] of shortEndings) text = text.replace(long, short);
  const words = text.split(' ').filter((word) => word !== '');
  const alias = words.findIndex((word) => aliasWords.has(word));
  return alias > 0 ? words.slice(0, alias) : words;
}

/**
 * Whether a signature's name is that of the cover, word for word: case, punctuation, `Corp.` for `Corporation`, `&` for
 * `and`, an article, names in parentheses and words of three or four letters that abbreviate longer ones apart. What follows the name
 * (`…, a Delaware corporation`) or stands beside it (a second name) makes no other name, nor does a piece that a line's end cut off.
 */
export function sameExactName(signed: string, printed: string): boolean {
  const [ours, theirs] = [exactWords(signed), exactWords(printed)];
  if (ours.length === 0 || theirs.length === 0) return true;
  if (ours.join('') === theirs.join('') || holdsRun(ours, theirs)) return true;
  // `… Inc. and Subsidiaries`; but `… Company of Ohio` is another company.
  const [last, next] = [ours.at(-1) ?? '', theirs[ours.length]];
  if (endings.has(last) && next !== 'of' && holdsRun(theirs.slice(0, ours.length), ours)) return true;
  const closed = theirs.filter((word) => endings.has(word)).length;
  const cut = !ours.some((word) => endings.has(word));
  return (cut || closed > 1) && holdsRun(theirs, ours);
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => run.every((word, at) => isSpelt(words[start + at] ?? '', word)));
}

/** Equal, or a short abbreviation: `intl` of `international`. `Health` does not abbreviate `Healthcare`. */
function isSpelt(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) <= 4 && sameWord(a, b));
}

/** A trust by its name, as those that hold assets have it. */
export function isTrust(name: string): boolean {
  return plainWords(name).some((word) => word === 'trust' || word === 'trusts');
}

/** How many words two names share: the nearest of several names has the most. */
export function sharedWords(a: string, b: string): number {
  const others = nameWords(b);
  return nameWords(a).filter((word) => others.some((other) => sameWord(word, other))).length;
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
