import { form8k } from '../../citations.js';
import { malformedValues } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const noUnknownJurisdiction = defineRule({
  id: 'no-unknown-jurisdiction',
  group: 'cover-page',
  statement: 'The jurisdiction of incorporation must be a state, province or country.',
  why: 'A misspelt jurisdiction says nothing of the law that the registrant is under.',
  remedy: 'Write the name of the state or country, or its postal abbreviation.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    malformedValues(
      cover,
      'jurisdiction of incorporation',
      'a state, province or country',
      ({ jurisdiction }) => (jurisdiction ? [jurisdiction] : []),
      () => true,
    ),
});
