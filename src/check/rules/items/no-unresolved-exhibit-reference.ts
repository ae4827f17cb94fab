import { exhibitKey, parseExhibitNumber } from '../../../analysis/exhibit-numbers.js';
import type { Position } from '../../../core/position.js';
import { form8k } from '../../citations.js';
import { wordingAt } from '../../narrowed.js';
import { defineRule } from '../../rule.js';

function holds(outer: Position, inner: Position): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

export const noUnresolvedExhibitReference = defineRule({
  id: 'no-unresolved-exhibit-reference',
  group: 'items',
  statement: 'An exhibit that the text says is attached must be listed.',
  why: 'A reader is sent to an exhibit that the list does not name.',
  remedy: 'Add the exhibit to the list, or correct the number.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('Item 9.01(d); Regulation S-K Item 601(a)(2)'),
  scope: 'report',
  *check({ references, exhibits, items }) {
    // The item for exhibits may name them in a sentence and list none: "The Company files as Exhibit 4.1 hereto the Indenture".
    const lists = items
      .filter(({ number, item }) => (number === '7' || number === '9.01') && item.exhibits === null)
      .map(({ item }) => item.position);
    const told = references.flatMap(({ to, number, position }) =>
      to === 'exhibit' && lists.some((list) => holds(list, position)) ? [parseExhibitNumber(number)] : [],
    );
    const keys = new Set(
      [...exhibits.listed.map(({ number }) => number), ...told].flatMap((number) =>
        number ? [exhibitKey(number), number.base] : [],
      ),
    );
    for (const reference of references) {
      if (reference.to !== 'exhibit') continue;
      const number = parseExhibitNumber(reference.number);
      if (!number || keys.has(exhibitKey(number))) continue;
      const bare =
        number.sub === null ||
        exhibits.listed.some((entry) => entry.number?.base === number.base && entry.number.sub === null);
      if (bare && keys.has(number.base)) continue;
      yield {
        at: reference,
        wording: wordingAt(reference.text, reference.start, reference.words),
        message: `Unexpected reference to Exhibit ${reference.number}, expected an exhibit that is listed.`,
      };
    }
  },
});
