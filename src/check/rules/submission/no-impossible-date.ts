import { impossibleDates } from '../../../../grammar/phrases/index.js';
import { practice } from '../../citations.js';
import { wordingAt } from '../../narrowed.js';
import { quote } from '../../places.js';
import { defineRule, type Finding } from '../../rule.js';
import { toldInLetter, toldInReport, type Told } from '../../told-texts.js';

export const noImpossibleDate = defineRule({
  id: 'no-impossible-date',
  group: 'submission',
  statement:
    'A date in the text of a report, its list of exhibits or an opinion letter must be a day of the calendar.',
  why: 'There is no June 31: the day, the month or the year is wrong, and a reader cannot tell which.',
  remedy: 'Correct the date.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'submission',
  *check({ reports, letters }) {
    for (const { report } of reports) yield* impossible(toldInReport(report));
    for (const { letter } of letters) yield* impossible(toldInLetter(letter));
  },
});

function* impossible(texts: readonly Told[]): Generator<Finding> {
  for (const { node, text, dates } of texts) {
    for (const { image, start } of impossibleDates(text)) {
      const date = dates.find(({ raw, value }) => value === null && raw.includes(image));
      yield {
        at: date ?? node,
        wording: date ? undefined : wordingAt(text, start, image),
        message: `Unexpected date ${quote(image)}, expected a day of the calendar.`,
      };
    }
  }
}
