import { form8k } from '../../citations.js';
import { registrantsWithout } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireExecutiveOffices = defineRule({
  id: 'require-executive-offices',
  group: 'cover-page',
  statement: 'The cover page must carry the address of the principal executive offices.',
  why: 'It is where the registrant is to be found and served.',
  remedy: 'Add street, city, state and ZIP code over the caption "(Address of principal executive offices)".',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    registrantsWithout(
      cover,
      'address of principal executive offices',
      ({ executiveOffices }) => executiveOffices !== null && executiveOffices.lines.length > 0,
    ),
});
