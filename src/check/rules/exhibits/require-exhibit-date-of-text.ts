import { datedThings } from '../../../../grammar/phrases/index.js';
import { exhibitKey, parseExhibitNumber, type ExhibitNumber } from '../../../analysis/exhibit-numbers.js';
import { exhibitName, type ListedExhibit } from '../../../analysis/exhibits.js';
import type { TextNode } from '../../../ast/nodes.js';
import { normaliseDate } from '../../../ast/normalise/date.js';
import { practice } from '../../citations.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

interface Described {
  /** What the description begins with: `press release`. */
  readonly name: string;
  readonly date: string;
  readonly at: TextNode;
  readonly number: ExhibitNumber;
}

export const requireExhibitDateOfText = defineRule({
  id: 'require-exhibit-date-of-text',
  group: 'exhibits',
  statement: 'An exhibit must have the date in its list that it has in the text.',
  why: 'One of the two is the date of another document, mostly of an earlier one of the kind.',
  remedy: 'Compare both with the date of the exhibit.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ exhibits: { listed }, references }) {
    const described = listed.flatMap(describedThing);
    for (const { name, date, at, number } of described) {
      const key = exhibitKey(number);
      // Of several exhibits of a name each has its own date.
      if (described.some((other) => other.name === name && exhibitKey(other.number) !== key)) continue;
      const told = references
        .filter((reference) => reference.to === 'exhibit' && keyOf(reference.number) === key)
        .flatMap((reference) => datedThings(reference.text).map((thing) => ({ ...thing, at: reference })))
        .filter((thing) => thing.name === name);
      const dates = told.flatMap((thing) => normaliseDate(thing.date) ?? []);
      const [first] = told;
      const [expected] = dates;
      if (!first || expected === undefined || dates.includes(date)) continue;
      yield {
        at,
        message: `Unexpected date ${inWords(date)} of ${exhibitName(number)}, expected ${inWords(expected)} as in the text.`,
        related: related('The text.', first.at),
      };
    }
  },
});

function keyOf(printed: string): string | null {
  const number = parseExhibitNumber(printed);
  return number && exhibitKey(number);
}

/** The thing that a description begins with, where it has a date. */
function describedThing({ entry: { description }, number }: ListedExhibit): Described[] {
  if (!description || !number) return [];
  const [thing] = datedThings(description.raw);
  const date = normaliseDate(thing?.date ?? '');
  const begins = thing && description.raw.slice(0, thing.name.length).toLowerCase() === thing.name;
  return begins && date !== null ? [{ name: thing.name, date, at: description, number }] : [];
}
