import type { GrammarKind } from '../parse/parse.js';
import { grammarRules } from './grammar-model.js';
import { openGrammar } from './grammars.js';

const shownNames = 3;

/** Why none of the grammars has a rule of this name, with the names nearest to it; `null` where one has. */
export function unknownRule(name: string, grammars: ReadonlySet<GrammarKind>): string | null {
  const names = [...grammars].flatMap((grammar) =>
    grammarRules(openGrammar(grammar).parser).map((rule) => rule.name),
  );
  if (names.includes(name)) return null;
  const nearest = [...new Set(names)]
    .map((known) => ({ known, distance: editDistance(name.toLowerCase(), known.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shownNames)
    .map(({ known }) => known);
  const all = [...grammars].map((grammar) => `filingc grammar ebnf ${grammar}`).join(', ');
  return `there is no such rule; the nearest are ${nearest.join(', ')} (${all} lists all)`;
}

/** Levenshtein's: letters put in, left out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
