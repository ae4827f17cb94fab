import { form8k } from '../../citations.js';
import { registrantsWithout } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireJurisdiction = defineRule({
  id: 'require-jurisdiction',
  group: 'cover-page',
  statement: 'The cover page must carry each registrant’s state or other jurisdiction of incorporation.',
  why: 'It says under which law the registrant exists.',
  remedy: 'Add the state or country over the caption "(State or other jurisdiction of incorporation)".',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    registrantsWithout(cover, 'jurisdiction of incorporation', ({ jurisdiction }) => jurisdiction !== null),
});
