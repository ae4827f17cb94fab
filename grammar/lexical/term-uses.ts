import type { Definition } from './defined-terms.js';
import type { Span } from './noun-phrases.js';
import { isSpace, isWordStart, wordEnd, wordsOf } from './term-words.js';
import { pattern } from '../pattern.js';

/** A form in which a term can be used. */
interface Form {
  readonly words: readonly string[];
  /** Index of the term among its namesakes' first definitions. */
  readonly key: string;
}

function keyOf(text: string, { term }: Definition): string {
  return text.slice(term.start, term.end).replace(/\s+/g, ' ');
}

/**
 * The uses of each definition, in the order of the text. A use is the term as a whole word, with its capitals, in the
 * singular, plural or possessive; of two terms the longer takes it ("Senior Notes" is no use of "Notes"). Of a term that is
 * defined again, a use belongs to the definition before it. Time is linear in the text.
 */
export function usesOf(text: string, definitions: readonly Definition[]): Span[][] {
  const keys = definitions.map((definition) => keyOf(text, definition));
  const forms = formsOf(keys);
  const namesakes = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const others = namesakes.get(key);
    if (others) others.push(index);
    else namesakes.set(key, [index]);
  });
  const defining = new Set(definitions.map(({ term }) => term.start));
  const uses: Span[][] = definitions.map(() => []);
  const isInitial = initialsOf(forms.keys());
  for (let at = 0; at < text.length; at++) {
    // Most letters begin no term: what goes before them need not be looked at.
    if (!isInitial(text.charCodeAt(at)) || !isWordStart(text, at)) continue;
    const use = useAt(text, at, wordEnd(text, at), forms);
    if (!use || isPartOfName(text, at, use.end)) continue;
    const owner = defining.has(at) ? undefined : ownerOf(namesakes.get(use.form.key) ?? [], definitions, at);
    if (owner !== undefined) uses[owner]?.push({ start: at, end: use.end });
    at = use.end - 1;
  }
  return uses;
}

/** The names of agencies, statutes and papers whose words are defined terms elsewhere, and where they may begin before a term. */
const OFFICIAL_NAME = new RegExp(
  pattern`
    (?:
      Securities\s+and\s+Exchange\s+Commission
      |Securities\s+(?:Exchange\s+)?Act
      |Trust\s+Indenture\s+Act
      |(?:Agreement\s+and\s+)?Plan\s+of\s+(?:Merger|Reorganization)
      |(?:Articles|Certificate)\s+of\s+Merger
    )(?!\w)
  `,
  'y',
);
const OFFICIAL_START = new RegExp(pattern`
  (?:
    Securities\s+and\s+
    |Securities\s+
    |Trust\s+
    |(?:Agreement\s+and\s+)?Plan\s+of\s+
    |(?:Articles|Certificate)\s+of\s+
    |Agreement\s+and\s+
  )$
`);

/** Whether the words at `[at, end)` belong to an official name that holds more than them: "the Securities Act", "Plan of Merger". */
function isPartOfName(text: string, at: number, end: number): boolean {
  const before = OFFICIAL_START.exec(text.slice(Math.max(0, at - 24), at));
  return [at, at - (before?.[0].length ?? 0)].some((start) => {
    OFFICIAL_NAME.lastIndex = start;
    if (!OFFICIAL_NAME.test(text)) return false;
    const last = OFFICIAL_NAME.lastIndex;
    return last > end || (last === end && start < at);
  });
}

/** Whether one of the words begins with a unit. */
function initialsOf(words: Iterable<string>): (unit: number) => boolean {
  const ascii = new Uint8Array(128);
  const others = new Set<number>();
  for (const word of words) {
    const unit = word.charCodeAt(0);
    if (unit < 128) ascii[unit] = 1;
    else others.add(unit);
  }
  return (unit) => (unit < 128 ? ascii[unit] === 1 : others.has(unit));
}

/** The last of the namesakes that is defined before `at`, else the first. */
function ownerOf(
  namesakes: readonly number[],
  definitions: readonly Definition[],
  at: number,
): number | undefined {
  return namesakes.findLast((index) => (definitions[index]?.term.start ?? 0) < at) ?? namesakes[0];
}

/** The longest form that is used from the word `[start, end)` on, and where it ends. */
function useAt(
  text: string,
  start: number,
  end: number,
  forms: ReadonlyMap<string, readonly Form[]>,
): { readonly form: Form; readonly end: number } | null {
  for (const form of forms.get(text.slice(start, end)) ?? []) {
    const last = formEnd(text, end, form);
    if (last >= 0) return { form, end: last };
  }
  return null;
}

/** Where the form ends whose first word ends at `end`; -1 where its other words do not follow, parted by white space. */
function formEnd(text: string, end: number, { words }: Form): number {
  let last = end;
  for (const word of words.slice(1)) {
    let next = last;
    while (isSpace(text, next)) next++;
    if (next === last || !text.startsWith(word, next) || wordEnd(text, next) !== next + word.length)
      return -1;
    last = next + word.length;
  }
  return last;
}

/** All forms by their first word, the longest first; a term's own form goes before another's plural. */
function formsOf(terms: readonly string[]): Map<string, Form[]> {
  const exact = new Set(terms);
  const byFirst = new Map<string, Form[]>();
  for (const key of exact) {
    for (const variant of variantsOf(key)) {
      if (variant !== key && exact.has(variant)) continue;
      const words = wordsOf(variant);
      const first = words[0];
      if (first === undefined) continue;
      const others = byFirst.get(first);
      if (others) others.push({ words, key });
      else byFirst.set(first, [{ words, key }]);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The term, its plural and its singular. */
function variantsOf(term: string): string[] {
  const variants = [term, `${term}s`];
  if (/[^aeiou]y$/i.test(term)) variants.push(`${term.slice(0, -1)}ies`);
  if (/ies$/.test(term)) variants.push(`${term.slice(0, -3)}y`);
  else if (/(?:ss|x|ch|sh)es$/.test(term)) variants.push(term.slice(0, -2));
  else if (/[^s]s$/.test(term)) variants.push(term.slice(0, -1));
  if (/(?:s|x|ch|sh)$/.test(term)) variants.push(`${term}es`);
  return variants;
}
