import { dates } from '../../../../grammar/phrases/index.js';
import { exhibitName } from '../../../analysis/exhibits.js';
import { normaliseDate } from '../../../ast/normalise/date.js';
import { practice } from '../../citations.js';
import { describedTwice } from '../../listed-exhibits.js';
import { inWords, related } from '../../places.js';
import { defineRule } from '../../rule.js';

/** The dates that a description names and another one does not. */
function datesOnlyIn(text: string, other: string): string[] {
  const [own, others] = [text, other].map(
    (described) => new Set(dates(described).flatMap(({ image }) => normaliseDate(image) ?? [])),
  );
  return [...(own ?? [])].filter((date) => !others?.has(date));
}

export const requireEqualExhibitDates = defineRule({
  id: 'require-equal-exhibit-dates',
  group: 'exhibits',
  statement: 'An exhibit must have the same date in both lists.',
  why: 'A wrong date is that of another document, mostly of the last quarter’s or last year’s.',
  remedy: 'Compare the dates with that of the exhibit.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ exhibits }) {
    for (const { number, first, second } of describedTwice(exhibits)) {
      // One list may tell more than the other: each must have a date that the other lacks.
      const [expected] = datesOnlyIn(first.raw, second.raw);
      const [found] = datesOnlyIn(second.raw, first.raw);
      if (expected === undefined || found === undefined) continue;
      yield {
        at: second,
        message: `Unexpected date ${inWords(found)} of ${exhibitName(number)}, expected ${inWords(expected)} as in the other list.`,
        related: related('The other description.', first),
      };
    }
  },
});
