import { findDefinitions } from '../../grammar/terms/defined-terms.js';
import { usesOf } from '../../grammar/terms/term-uses.js';
import { hull } from '../core/position.js';
import type { Builder } from './builder.js';
import type { DefinedTerm } from './nodes.js';

/** The defined terms of a document, in the order of their definitions, each with its uses. */
export function definedTerms(builder: Builder): DefinedTerm[] {
  const { text } = builder.flow;
  const definitions = findDefinitions(text);
  if (definitions.length === 0) return [];
  const uses = usesOf(text, definitions);
  return definitions.map(({ term, expansion, togetherWith }, index) => ({
    type: 'definedTerm',
    // A definition reaches from the phrase that it abbreviates to the term, or to what it takes in besides.
    ...builder.place(hull([expansion, togetherWith, term].filter((range) => range !== null))),
    term: builder.text(term),
    expansion: expansion && builder.text(expansion),
    togetherWith: togetherWith && builder.text(togetherWith),
    references: (uses[index] ?? []).map((range) => builder.place(range).position),
  }));
}
