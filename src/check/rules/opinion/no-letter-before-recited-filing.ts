import { filingsToCome } from '../../../../grammar/phrases/index.js';
import type { Clause, DateNode } from '../../../ast/nodes.js';
import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noLetterBeforeRecitedFiling = defineRule({
  id: 'no-letter-before-recited-filing',
  group: 'opinion',
  statement:
    'A letter must not be dated before the registration statement or prospectus that it says has been filed.',
  why: 'A letter cannot recite what was filed after its date: one of the dates is wrong, most often the year of a letter of January.',
  remedy: 'Correct the date of the letter or of the paper that it recites.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ letter }) {
    const { date } = letter;
    if (!date?.value) return;
    const recited = letter.clauses.flatMap(filedPapers).filter(({ value }) => value !== null);
    for (const paper of new Map(recited.map((one) => [one.position.start.offset, one])).values()) {
      if (paper.value === null || paper.value <= date.value) continue;
      yield {
        at: date,
        message: `Unexpected date ${quote(date.raw)}, expected one no earlier than ${quote(paper.raw)}, the date of what the letter recites.`,
        related: related('The later date.', paper),
      };
    }
  },
});

/** The dates of the registration statements and prospectuses that a clause recites, if it says of none that it is yet to come. */
function filedPapers(clause: Clause): DateNode[] {
  if (filingsToCome(clause.text).length > 0) return [];
  const papers = [
    ...('registrationStatements' in clause ? clause.registrationStatements : []),
    ...('prospectuses' in clause ? clause.prospectuses : []),
  ];
  return papers.flatMap(({ date }) => date ?? []);
}
