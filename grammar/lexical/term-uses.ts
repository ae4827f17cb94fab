import type { Definition } from './defined-terms.js';
import type { Span } from './noun-phrases.js';
import { isSpace, isWordStart, wordEnd, wordsOf } from './term-words.js';
import { pattern } from '../pattern.js';

/** The forms in which terms can be used, as a tree of their words: each word of the text is read once, however many terms begin with it. */
interface FormNode {
  readonly next: Map<string, FormNode>;
  /** The term whose form ends here. */
  key: string | null;
}

/** The definitions of one term, in the order of the text. */
interface Namesakes {
  readonly indexes: number[];
  /** How many of them stand before the place that is looked at. */
  passed: number;
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
  const namesakes = new Map<string, Namesakes>();
  keys.forEach((key, index) => {
    const others = namesakes.get(key);
    if (others) others.indexes.push(index);
    else namesakes.set(key, { indexes: [index], passed: 0 });
  });
  const defining = new Set(definitions.map(({ term }) => term.start));
  const uses: Span[][] = definitions.map(() => []);
  const isInitial = initialsOf(forms.next.keys());
  for (let at = 0; at < text.length; at++) {
    // Most letters begin no term: what goes before them need not be looked at.
    if (!isInitial(text.charCodeAt(at)) || !isWordStart(text, at)) continue;
    const use = useAt(text, at, wordEnd(text, at), forms);
    if (!use || isPartOfName(text, at, use.end)) continue;
    const owner = defining.has(at) ? undefined : ownerOf(namesakes.get(use.key), definitions, at);
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

/** The last of the namesakes that is defined before `at`, else the first. Places are asked for in the order of the text. */
function ownerOf(
  namesakes: Namesakes | undefined,
  definitions: readonly Definition[],
  at: number,
): number | undefined {
  if (!namesakes) return undefined;
  const { indexes } = namesakes;
  const startOf = (index: number | undefined): number => definitions[index ?? -1]?.term.start ?? Infinity;
  while (startOf(indexes[namesakes.passed]) < at) namesakes.passed++;
  return indexes[Math.max(0, namesakes.passed - 1)];
}

/** The longest form that is used from the word `[start, end)` on, its words parted by white space, and where it ends. */
function useAt(
  text: string,
  start: number,
  end: number,
  forms: FormNode,
): { readonly key: string; readonly end: number } | null {
  let use: { readonly key: string; readonly end: number } | null = null;
  let last = end;
  for (let node = forms.next.get(text.slice(start, end)); node;) {
    if (node.key !== null) use = { key: node.key, end: last };
    if (node.next.size === 0) break;
    let next = last;
    while (isSpace(text, next)) next++;
    if (next === last) break;
    last = wordEnd(text, next);
    node = node.next.get(text.slice(next, last));
  }
  return use;
}

/** All forms; a term's own form goes before another's plural. */
function formsOf(terms: readonly string[]): FormNode {
  const exact = new Set(terms);
  const root: FormNode = { next: new Map(), key: null };
  for (const key of exact) {
    for (const variant of variantsOf(key)) {
      if (variant !== key && exact.has(variant)) continue;
      let node = root;
      for (const word of wordsOf(variant)) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map(), key: null }));
        node = next;
      }
      if (node !== root) node.key ??= key;
    }
  }
  return root;
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
