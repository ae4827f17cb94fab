import { staffLegalBulletin19 } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireLetterDate = defineRule({
  id: 'require-letter-date',
  group: 'opinion',
  statement: 'An opinion letter must be dated.',
  why: 'An opinion speaks as of its date; without one nobody knows which law and facts it covers.',
  remedy: 'Date the letter.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.3'),
  scope: 'letter',
  *check({ letter }) {
    if (letter.date !== null) return;
    yield { at: headOf(letter), message: 'The letter has no date, expected one.' };
  },
});
