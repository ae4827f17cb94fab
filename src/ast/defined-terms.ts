import { findDefinitions } from '../../grammar/lexical/defined-terms.js';
import { usesOf } from '../../grammar/lexical/term-uses.js';
import { hull } from '../core/position.js';
import type { Builder } from './builder.js';
import type { DefinedTerm } from './nodes.js';

/** The defined terms of a document, in the order of their definitions, each with its uses. */
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
    togetherWith: definition.togetherWith && builder.text(definition.togetherWith),
    references: (uses[index] ?? []).map((range) => builder.place(range).position),
  }));
}
