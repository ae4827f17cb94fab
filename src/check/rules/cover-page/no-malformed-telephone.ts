import { form8k } from '../../citations.js';
import { malformedValues } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const noMalformedTelephone = defineRule({
  id: 'no-malformed-telephone',
  group: 'cover-page',
  statement: 'The telephone number must be complete, with its area code.',
  why: 'A number that lacks digits reaches nobody.',
  remedy: 'Write area code and number; outside North America, the country code first.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    malformedValues(
      cover,
      'telephone number',
      'an area code and a number',
      ({ telephone }) => (telephone ? [telephone] : []),
      (value) => /^\+\d{8,15}$/.test(value),
    ),
});
