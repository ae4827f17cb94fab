import { form8k } from '../../citations.js';
import { registrantsWithout } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireTelephone = defineRule({
  id: 'require-telephone',
  group: 'cover-page',
  statement: 'The cover page must carry the registrant’s telephone number with its area code.',
  why: 'The form asks for it.',
  remedy: 'Add the number with its caption "Registrant’s telephone number, including area code".',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) => registrantsWithout(cover, 'telephone number', ({ telephone }) => telephone !== null),
});
