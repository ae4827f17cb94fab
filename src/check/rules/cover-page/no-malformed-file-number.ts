import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { form8k } from '../../citations.js';
import { malformedValues } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const noMalformedFileNumber = defineRule({
  id: 'no-malformed-file-number',
  group: 'cover-page',
  statement: 'A Commission file number must have the form of one: a prefix, a hyphen, a number.',
  why: 'A number of another form leads to no file.',
  remedy: 'Write it as the Commission assigned it, such as 001-13958 or 333-88762.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    malformedValues(
      cover,
      'Commission file number',
      'a form such as 001-13958',
      ({ fileNumbers }) => fileNumbers,
      (value) => canonicalFileNumber(value) !== null,
    ),
});
