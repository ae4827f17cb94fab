import { announcedDefinitions, customaryTerms } from '../../grammar/phrases/index.js';
import type { DefinedTerm } from '../ast/nodes.js';
import type { Position } from '../core/position.js';
import { plainWords } from './words.js';

/** A name in the symbol table of a document. */
export interface Term {
  readonly key: string;
  /** In source order; more than one when the document defines the term again. */
  readonly definitions: readonly DefinedTerm[];
  /** Uses of any of the definitions, in source order. */
  readonly uses: readonly Position[];
  /**
   * Uses in a passage before the phrase that the first definition is about: a name on the cover or in a caption is none, nor one with
   * the word that it is defined below.
   */
  readonly earlyUses: readonly Position[];
}

/** A capitalised term that a document uses as if it were defined, and does not define. */
export interface UndefinedUse {
  readonly term: string;
  readonly position: Position;
}

export interface TermTable {
  readonly terms: readonly Term[];
  readonly undefinedUses: readonly UndefinedUse[];
}

/** A passage in which terms are used: a clause of a letter, a paragraph of an item. */
export interface Passage {
  readonly text: string;
  readonly position: Position;
}

/**
 * The symbol table of one document. Each undefined term is listed once, at its first use; a document that defines no
 * term at all uses capitals in another way, and is not asked.
 * @param named terms that need no definition, since the document names in full what they stand for outside the passages
 */
export function termTable(
  definedTerms: readonly DefinedTerm[],
  passages: readonly Passage[],
  named: readonly string[] = [],
): TermTable {
  const byKey = new Map<string, DefinedTerm[]>();
  for (const definition of definedTerms) {
    const key = termKey(definition.term.value ?? definition.term.raw);
    byKey.set(key, [...(byKey.get(key) ?? []), definition]);
  }
  const passageOf = finder(passages);
  const terms = [...byKey].map(([key, definitions]) => {
    const uses = definitions.flatMap(({ references }) => references).sort(byStart);
    const defined = definedPhraseStart(definitions);
    const earlyUses = uses.filter((use) => {
      const passage = use.end.offset <= defined ? passageOf(use) : undefined;
      return passage !== undefined && !announces(passage.text, key);
    });
    return { key, definitions, uses, earlyUses };
  });
  const undefinedTerms = byKey.size === 0 ? [] : undefinedUses(new Set(byKey.keys()), passages, named);
  return { terms, undefinedUses: undefinedTerms };
}

/** Finds the passage, of those in source order, in which a place lies. */
function finder(passages: readonly Passage[]): (place: Position) => Passage | undefined {
  return ({ start: { offset } }) => {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.position.end.offset ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const passage = passages[low];
    return passage && passage.position.start.offset <= offset ? passage : undefined;
  };
}

/** How far behind a term may stand that it is defined below: behind other terms of an enumeration. */
const ANNOUNCEMENT_REACH = 200;

function announces(text: string, key: string): boolean {
  return announcedDefinitions(text).some(({ start }) =>
    text
      .slice(Math.max(0, start - ANNOUNCEMENT_REACH), start)
      .toLowerCase()
      .includes(key),
  );
}

/** A phrase may hold the words of the term that it defines: `Registration Statement on Form S-3 (the "…")`. */
const longestPhrase = 400;

function definedPhraseStart([first]: readonly DefinedTerm[]): number {
  if (!first) return 0;
  const term = first.term.position.start.offset;
  const phrase = first.expansion?.position.start.offset ?? Infinity;
  return phrase < term ? phrase : term - longestPhrase;
}

/** Uses of what the document has neither defined nor introduced before; none where it says that terms are defined elsewhere. */
function undefinedUses(
  defined: ReadonlySet<string>,
  passages: readonly Passage[],
  named: readonly string[],
): UndefinedUse[] {
  const introduced = new Set(named.map(termKey));
  const found = new Map<string, UndefinedUse>();
  for (const { text, position } of passages) {
    for (const { name, image } of customaryTerms(text)) {
      if (name === 'elsewhere') return [];
      const term = image.replace(leadOf[name], '').replace(/\s+/g, ' ');
      const key = termKey(term);
      if (name !== 'use') introduced.add(key);
      else if (!introduced.has(key) && !found.has(key) && !isDefined(key, defined))
        found.set(key, { term, position });
    }
  }
  return [...found.values()];
}

/** What stands before the term in each kind of phrase. */
const leadOf = { use: /^\S+\s+/, kind: /^(?:an?|forms?\s+of|as)\s+/i, titled: /^\S+\s+/, name: '' } as const;

/**
 * Whether a later definition stands for the same thing in the same words, or in fewer of them ("the Securities and Exchange
 * Commission", "the U.S. Securities and Exchange Commission"); `null` where one of them does not tell what it stands for.
 */
export function definesTheSame(first: DefinedTerm, again: DefinedTerm): boolean | null {
  if (!first.expansion || !again.expansion) return null;
  const [shorter = '', longer = ''] = [first.expansion, again.expansion]
    .map(({ raw }) => ` ${plainWords(raw).join(' ')} `)
    .sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter) || longer.endsWith(shorter);
}

/** Defined itself, by a longer term that ends so (`Senior Notes`) or by its last word (`Act`). */
function isDefined(key: string, defined: ReadonlySet<string>): boolean {
  if (defined.has(key) || defined.has(key.split(' ').at(-1) ?? key)) return true;
  for (const other of defined) if (other.endsWith(` ${key}`)) return true;
  return false;
}

/** Terms are compared without articles and number: `the Notes`, `Note`. */
function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[“”"'’‘`]/g, '')
    .replace(/^(?:the|each|an?|any|such)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[a-z]{3})s$/, '');
}

function byStart(a: Position, b: Position): number {
  return a.start.offset - b.start.offset;
}
