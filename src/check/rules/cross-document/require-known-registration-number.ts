import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireKnownRegistrationNumber = defineRule({
  id: 'require-known-registration-number',
  group: 'cross-document',
  statement: 'The registration statement of an attached opinion must be one that the report mentions.',
  why: 'The report brings the opinion into that registration statement; another number brings it into another.',
  remedy: 'Compare the numbers in report and letter.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ letters, registrationNumbers }) {
    if (registrationNumbers.size === 0) return;
    for (const { registrationStatements } of letters) {
      const numbers = registrationStatements.flatMap(({ fileNumber }) =>
        fileNumber?.value ? [fileNumber] : [],
      );
      const [first] = numbers;
      if (
        !first ||
        numbers.some(({ value }) => registrationNumbers.has(canonicalFileNumber(value ?? '') ?? ''))
      )
        continue;
      yield {
        at: first,
        message: `Unexpected registration statement ${quote(first.raw)}, expected ${[...registrationNumbers.values()].join(' or ')} as in the report.`,
      };
    }
  },
});
