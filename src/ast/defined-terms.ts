import { findDefinitions, type Definition } from '../../grammar/lexical/defined-terms.js';
import { hull, type Range } from '../core/position.js';
import type { Builder } from './builder.js';
import type { DefinedTerm } from './nodes.js';

/**
 * The defined terms of a document, in the order of their definitions, each with its uses. A use is the term as a whole
 * word, with its capitals, in the singular, plural or possessive; of two terms the longer takes it ("Senior Notes" is no
 * use of "Notes"). Of a term that is defined again, a use belongs to the definition before it.
 */
export function definedTerms(builder: Builder): DefinedTerm[] {
  const { text } = builder.flow;
  const definitions = findDefinitions(text);
  if (definitions.length === 0) return [];
  const uses = usesOf(text, definitions);
  return definitions.map((definition, index) => ({
    type: 'definedTerm',
    // A definition reaches from the phrase that it abbreviates to the term.
    ...builder.place(definition.expansion ? hull([definition.expansion, definition.term]) : definition.term),
    term: builder.text(definition.term),
    expansion: definition.expansion && builder.text(definition.expansion),
    references: (uses[index] ?? []).map((range) => builder.place(range).position),
  }));
}

/** A form in which a term can be used. */
interface Form {
  readonly words: readonly string[];
  /** Index of the term among its namesakes' first definitions. */
  readonly key: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&./-]*(?<![./])/gu;

function keyOf(text: string, { term }: Definition): string {
  return text.slice(term.start, term.end).replace(/\s+/g, ' ');
}

function usesOf(text: string, definitions: readonly Definition[]): Range[][] {
  const forms = formsOf(definitions.map((definition) => keyOf(text, definition)));
  const namesakes = new Map<string, number[]>();
  definitions.forEach((definition, index) => {
    const key = keyOf(text, definition);
    namesakes.set(key, [...(namesakes.get(key) ?? []), index]);
  });
  const defining = new Set(definitions.map(({ term }) => term.start));
  const uses: Range[][] = definitions.map(() => []);
  const words = [...text.matchAll(WORD)].map((match) => ({
    image: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    const form = first && forms.get(first.image)?.find((candidate) => matches(text, words, index, candidate));
    if (!first || !form) continue;
    const last = words[index + form.words.length - 1] ?? first;
    index += form.words.length - 1;
    if (defining.has(first.start)) continue;
    const candidates = namesakes.get(form.key) ?? [];
    const owner =
      candidates.filter((candidate) => (definitions[candidate]?.term.start ?? 0) < first.start).pop() ??
      candidates[0];
    if (owner !== undefined) uses[owner]?.push({ start: first.start, end: last.end });
  }
  return uses;
}

interface Word extends Range {
  readonly image: string;
}

/** Whether the form's words stand at `index`, parted by nothing but white space. */
function matches(text: string, words: readonly Word[], index: number, form: Form): boolean {
  return form.words.every((image, offset) => {
    const word = words[index + offset];
    if (word?.image !== image) return false;
    const before = words[index + offset - 1];
    return offset === 0 || (before !== undefined && /^\s+$/.test(text.slice(before.end, word.start)));
  });
}

/** All forms by their first word, the longest first; a term's own form goes before another's plural. */
function formsOf(terms: readonly string[]): Map<string, Form[]> {
  const exact = new Set(terms);
  const byFirst = new Map<string, Form[]>();
  for (const key of exact) {
    for (const variant of variantsOf(key)) {
      if (variant !== key && exact.has(variant)) continue;
      const words = variant.match(WORD) ?? [];
      const first = words[0];
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, key }]);
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
