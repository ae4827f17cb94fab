import { exhibitKey, type ExhibitNumber } from '../analysis/exhibit-numbers.js';
import type { ExhibitGraph, ListedExhibit } from '../analysis/exhibits.js';
import type { TextNode } from '../ast/nodes.js';

/** All the entries, in the item's list and in the index, that name one exhibit. */
export interface ExhibitEntries {
  readonly number: ExhibitNumber;
  readonly entries: readonly [ListedExhibit, ...ListedExhibit[]];
}

/** The exhibits that the lists name, each once, in the order of their first entries. */
export function listedOnce({ listed }: ExhibitGraph): ExhibitEntries[] {
  const byKey = new Map<string, { number: ExhibitNumber; entries: [ListedExhibit, ...ListedExhibit[]] }>();
  for (const exhibit of listed) {
    if (!exhibit.number) continue;
    const key = exhibitKey(exhibit.number);
    const known = byKey.get(key);
    if (known) known.entries.push(exhibit);
    else byKey.set(key, { number: exhibit.number, entries: [exhibit] });
  }
  return [...byKey.values()];
}

/** The two descriptions of an exhibit that stands in both lists. */
export interface DescriptionPair {
  readonly number: ExhibitNumber;
  readonly first: TextNode;
  readonly second: TextNode;
}

/** The exhibits that both lists describe, each with the first description of each list. */
export function describedTwice(graph: ExhibitGraph): DescriptionPair[] {
  return listedOnce(graph).flatMap(({ number, entries: [one, ...others] }) => {
    const other = others.find(({ list }) => list !== one.list);
    const [first, second] = [one.entry.description, other?.entry.description];
    return first && second ? [{ number, first, second }] : [];
  });
}
