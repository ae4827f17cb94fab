import { form8k } from '../../citations.js';
import { registrantsWithout } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireFileNumber = defineRule({
  id: 'require-file-number',
  group: 'cover-page',
  statement: 'The cover page must carry each registrant’s Commission file number.',
  why: 'The number ties the report to the registration of the class of securities.',
  remedy: 'Add the number over the caption "(Commission File Number)".',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    registrantsWithout(cover, 'Commission file number', ({ fileNumbers }) => fileNumbers.length > 0),
});
