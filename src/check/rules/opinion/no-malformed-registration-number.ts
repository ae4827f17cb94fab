import {
  blankRegistrationNumbers,
  laterAmendments,
  malformedRegistrationNumbers,
} from '../../../../grammar/phrases/index.js';
import { canonicalFileNumber, lacksSixthDigit } from '../../../analysis/file-numbers.js';
import { practice } from '../../citations.js';
import { wordingAt } from '../../narrowed.js';
import { inWords, quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noMalformedRegistrationNumber = defineRule({
  id: 'no-malformed-registration-number',
  group: 'opinion',
  statement:
    'The registration statement’s number must be there, have the form of a file number, and be one of its time.',
  why: 'A number of another form leads to no file, blanks show that a draft was filed, and numbers after 333- have six digits since 2002 or 2003 (measured on a few dated numbers; nothing published tells the day), so that one of five digits beside a date of 2004 or later lacks one.',
  remedy:
    'Write it as the Commission assigned it, such as 333-108067. A letter that goes with a new registration statement has none yet.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: practice,
  scope: 'submission',
  *check({ letters, reports }) {
    for (const { registrationStatements, letter } of letters) {
      const subject = letter.subject === null ? [] : [{ at: letter.subject, text: letter.subject.raw }];
      const clauses = letter.clauses.map((clause) => ({ at: clause, text: clause.text }));
      // A statement has no number before it is filed.
      const written = letter.date?.value ?? '';
      const isFiled =
        reports.length > 0 || registrationStatements.some(({ date }) => date?.value && date.value < written);
      for (const { at, text } of clauses) {
        for (const { image, start } of malformedRegistrationNumbers(text))
          yield {
            at,
            wording: wordingAt(text, start, image),
            message: `Unexpected ${quote(image)}, expected a file number such as 333-108067.`,
          };
      }
      for (const { at, text } of [...subject, ...clauses]) {
        for (const { image, start } of blankRegistrationNumbers(text))
          yield {
            at,
            wording: wordingAt(text, start, image),
            message: `Unexpected blank in ${quote(image)}, expected the number that the Commission has assigned.`,
            ...(isFiled ? {} : { severity: 'info' as const }),
          };
      }
      for (const { fileNumber, date } of registrationStatements) {
        if (!fileNumber) continue;
        if (canonicalFileNumber(fileNumber.value ?? '') === null)
          yield {
            at: fileNumber,
            message: `Unexpected file number ${quote(fileNumber.raw)}, expected a form such as 333-108067.`,
          };
        else if (
          date?.value &&
          lacksSixthDigit(fileNumber.value ?? '', date.value) &&
          !clauses.some(({ text }) => laterAmendments(text).length > 0)
        )
          yield {
            at: fileNumber,
            message: `Unexpected file number ${quote(fileNumber.raw)}, expected six digits in one of ${inWords(date.value)}.`,
            related: related('The date of filing.', date),
          };
      }
    }
  },
});
