import { placeholders } from '../../../../grammar/phrases/index.js';
import { practice } from '../../citations.js';
import { wordingAt } from '../../narrowed.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';
import { toldInLetter, toldInReport } from '../../told-texts.js';

export const noPlaceholder = defineRule({
  id: 'no-placeholder',
  group: 'submission',
  statement: 'No placeholder of a draft may be left in a report, its list of exhibits or an opinion letter.',
  why: 'What a draft leaves to be filled in, or notes to those who work on it, is no disclosure.',
  remedy: 'Fill in what is missing, or take the note out.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'submission',
  *check({ reports, letters }) {
    const texts = [
      ...reports.flatMap(({ report }) => toldInReport(report)),
      ...letters.flatMap(({ letter }) => toldInLetter(letter)),
    ];
    for (const { node, text } of texts)
      for (const { image, start } of placeholders(text))
        yield {
          at: node,
          wording: wordingAt(text, start, image),
          message: `Unexpected ${quote(image)}, expected what the draft left to be filled in.`,
        };
  },
});
