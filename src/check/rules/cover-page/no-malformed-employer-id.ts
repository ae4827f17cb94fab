import { form8k } from '../../citations.js';
import { malformedValues } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const noMalformedEmployerId = defineRule({
  id: 'no-malformed-employer-id',
  group: 'cover-page',
  statement: 'An employer identification number must have two digits, a hyphen and seven digits.',
  why: 'The Internal Revenue Service assigns no other form; a digit was lost or a mark joined to it.',
  remedy: 'Copy the number from the registrant’s records.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    malformedValues(
      cover,
      'employer identification number',
      'the form NN-NNNNNNN',
      ({ employerIds }) => employerIds,
      (value) => /^\d{2}-\d{7}$/.test(value),
    ),
});
