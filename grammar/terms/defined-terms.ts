import type { Definition, Meaning } from './definition.js';
import { takenTogether } from './joint-terms.js';
import { proseDefinitions } from './prose-definitions.js';
import { quotedDefinitions } from './quoted-definitions.js';
import { besideQuoted, unquotedDefinitions } from './unquoted-definitions.js';

/** Finds the definitions of a text, in order. Time is linear in its length. */
export function findDefinitions(text: string): Definition[] {
  const quoted = quotedDefinitions(text);
  const parenthetical = quoted.filter(({ inParenthesis }) => inParenthesis).length;
  const found: Meaning[] = [...quoted];
  // A letter that quotes its terms does not define others without quotes, unless it sets several in bold.
  found.push(...(parenthetical < 2 ? unquotedDefinitions(text) : besideQuoted(text, quoted)));
  const defined = new Set(found.map(({ term }) => text.slice(term.start, term.end)));
  found.push(...proseDefinitions(text, defined));
  found.sort((a, b) => a.term.start - b.term.start);
  return found.map(({ term, expansion, from }, index) => {
    const besides = takenTogether(text, term);
    // "(the Junior Notes, and together with the Senior Notes, the Notes)": what stands before the next term is said of that one.
    const next = found[index + 1]?.term.start ?? Infinity;
    const isNext = besides !== null && besides.start > term.end && besides.end > next;
    return { term, expansion, from, togetherWith: isNext ? null : besides };
  });
}
