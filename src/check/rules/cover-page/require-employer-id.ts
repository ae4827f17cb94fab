import { form8k } from '../../citations.js';
import { registrantsWithout } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireEmployerId = defineRule({
  id: 'require-employer-id',
  group: 'cover-page',
  statement: 'The cover page must carry each registrant’s employer identification number, or say why not.',
  why: 'The form asks for it; it tells registrants of one name apart.',
  remedy: 'Add the number, NN-NNNNNNN, over its caption; trusts and foreign issuers write "N/A".',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  check: ({ cover }) =>
    registrantsWithout(
      cover,
      'employer identification number',
      // A trust may have none or wait for it, and says so over the caption; a company organised abroad need not have one.
      ({ employerIds, employerIdNote, jurisdiction }) =>
        employerIds.length > 0 || employerIdNote !== null || jurisdiction?.value?.startsWith('US') === false,
    ),
});
