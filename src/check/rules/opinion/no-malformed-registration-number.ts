import { malformedRegistrationNumbers } from '../../../../grammar/phrases/index.js';
import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noMalformedRegistrationNumber = defineRule({
  id: 'no-malformed-registration-number',
  group: 'opinion',
  statement: 'The registration statement’s number must have the form of a file number.',
  why: 'A number of another form leads to no file; blanks show that a draft was filed.',
  remedy: 'Write it as the Commission assigned it, such as 333-108067.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ registrationStatements, letter }) {
    for (const clause of letter.clauses) {
      for (const { image } of malformedRegistrationNumbers(clause.text)) {
        yield {
          at: clause,
          message: `Unexpected ${quote(image)}, expected a file number such as 333-108067.`,
        };
      }
    }
    for (const { fileNumber } of registrationStatements) {
      if (!fileNumber || canonicalFileNumber(fileNumber.value ?? '') !== null) continue;
      yield {
        at: fileNumber,
        message: `Unexpected file number ${quote(fileNumber.raw)}, expected a form such as 333-108067.`,
      };
    }
  },
});
