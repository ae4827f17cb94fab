import { speltPhrase } from './acronyms.js';
import type { Definition } from './definition.js';
import { isPartOfName, isRaised } from './longer-names.js';
import type { Span } from '../lexical/span.js';
import { isSpace, isWordStart, wordEnd, wordsOf } from './term-words.js';

/** The forms in which terms can be used, as a tree of their words: each word of the text is read once, however many terms begin with it. */
interface FormNode {
  readonly next: Map<string, FormNode>;
  /** The term whose form ends here. */
  key: string | null;
  /** Whether the form is in capitals, and the term is not. */
  raised: boolean;
}

/** The definitions of one term, in the order of the text. */
interface Namesakes {
  readonly indexes: number[];
  /** How many of them stand before the place that is looked at. */
  passed: number;
}

/**
 * The uses of each definition, in the order of the text. A use is the term as a whole word, with its capitals, in the
 * singular, plural or possessive; of two terms the longer takes it ("Senior Notes" is no use of "Notes"), and so does a longer name.
 * A term that its definition sets in capitals may go without them, and a passage in capitals raises any. Of a term that is
 * defined again, a use belongs to the definition before it; the words of the definition itself are none. Time is linear in the text.
 */
export function usesOf(text: string, definitions: readonly Definition[]): Span[][] {
  const terms = definitions.map(({ term }) => text.slice(term.start, term.end).replace(/\s+/g, ' '));
  const keys = definitions.map((definition, index) => keyOf(text, definition, terms[index] ?? ''));
  const forms = formsOf(keys, terms);
  const namesakes = new Map<string, Namesakes>();
  keys.forEach((key, index) => {
    const others = namesakes.get(key);
    if (others) others.indexes.push(index);
    else namesakes.set(key, { indexes: [index], passed: 0 });
  });
  const uses: Span[][] = definitions.map(() => []);
  const isInitial = initialsOf(forms.next.keys());
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    // Most letters begin no term: what goes before them need not be looked at.
    if (!isInitial(text.charCodeAt(at)) || !isWordStart(text, at)) continue;
    const use = useAt(text, at, wordEnd(text, at), forms);
    if (!use || isPartOfName(text, at, use.end, last)) continue;
    if (use.raised && !isRaised(text, at, use.end)) continue;
    const owner = ownerOf(namesakes.get(use.key), definitions, at);
    if (owner !== undefined) uses[owner]?.push({ start: at, end: use.end });
    last = use.end;
    at = last - 1;
  }
  return uses;
}

/** What the uses of a term are looked for by: the term itself, or that in small letters which its definition raises: "NOTES". */
function keyOf(text: string, { expansion }: Definition, words: string): string {
  if (!/^[A-Z][A-Z '’&-]+$/.test(words)) return words;
  const stem = words.replace(/S$/, '').toLowerCase();
  const repeats =
    expansion !== null && text.slice(expansion.start, expansion.end).toLowerCase().includes(stem);
  const isWord = words.includes(' ') || words.length >= LONGER_THAN_INITIALS || (words.length > 3 && repeats);
  const spelt = expansion && speltPhrase(text, expansion.start, expansion.end, words);
  return isWord && !spelt ? lowered(words) : words;
}

/** Words of so many letters are no initials. */
const LONGER_THAN_INITIALS = 6;

/** "REGISTRATION STATEMENT" as "Registration Statement". */
function lowered(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:And|Of|The|For|In|To|By|On)(?= )/g, (word) => word.toLowerCase());
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

/**
 * The last of the namesakes that is defined before `at`, else the first; none where one of them is defined at `at`, from its phrase to
 * its term. Places are asked for in the order of the text.
 */
function ownerOf(
  namesakes: Namesakes | undefined,
  definitions: readonly Definition[],
  at: number,
): number | undefined {
  if (!namesakes) return undefined;
  const { indexes } = namesakes;
  const startOf = (index: number | undefined): number => definitions[index ?? -1]?.term.start ?? Infinity;
  while (startOf(indexes[namesakes.passed]) < at) namesakes.passed++;
  const isDefining = [indexes[namesakes.passed - 1], indexes[namesakes.passed]].some((index) => {
    const definition = definitions[index ?? -1];
    return definition !== undefined && holds(definition, at);
  });
  return isDefining ? undefined : indexes[Math.max(0, namesakes.passed - 1)];
}

/** Whether a definition reaches over the place `at`. */
function holds({ term, expansion, from }: Definition, at: number): boolean {
  return at >= from && at < Math.max(term.end, expansion?.end ?? 0);
}

interface Use {
  readonly key: string;
  readonly end: number;
  readonly raised: boolean;
}

/** The longest form that is used from the word `[start, end)` on, its words parted by white space or an apostrophe, and where it ends. */
function useAt(text: string, start: number, end: number, forms: FormNode): Use | null {
  let use: Use | null = null;
  let last = end;
  for (let node = forms.next.get(text.slice(start, end)); node;) {
    if (node.key !== null) use = { key: node.key, end: last, raised: node.raised };
    if (node.next.size === 0) break;
    let next = last;
    // "Officer’s Certificate", "Holders' Shares"
    if (/['’]/.test(text.charAt(next))) next++;
    while (isSpace(text, next)) next++;
    if (next === last) break;
    last = wordEnd(text, next);
    node = node.next.get(text.slice(next, last));
  }
  return use;
}

/** All forms; a term's own form goes before another's plural, and both before what capitals make of one. */
function formsOf(keys: readonly string[], terms: readonly string[]): FormNode {
  const exact = new Set(keys);
  const root: FormNode = { next: new Map(), key: null, raised: false };
  keys.forEach((key, index) => {
    for (const variant of new Set([terms[index] ?? key, ...variantsOf(key)]))
      if (variant === key || !exact.has(variant)) addForm(root, variant, { key, raised: false });
  });
  for (const key of exact) {
    for (const variant of variantsOf(key))
      addForm(root, variant.toUpperCase(), { key, raised: !terms.includes(key.toUpperCase()) });
  }
  return root;
}

function addForm(
  root: FormNode,
  form: string,
  { key, raised }: { readonly key: string; readonly raised: boolean },
): void {
  let node = root;
  for (const word of wordsOf(form)) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), key: null, raised: false }));
    node = next;
  }
  if (node === root || node.key !== null) return;
  node.key = key;
  node.raised = raised;
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
