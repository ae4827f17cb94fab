import { form8k } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRegistrantName = defineRule({
  id: 'require-registrant-name',
  group: 'cover-page',
  statement: 'The cover page must carry the registrant’s exact name.',
  why: 'The report is the registrant’s; the charter’s name is the one that binds.',
  remedy: 'Add the name as it stands in the charter, over its caption.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page: exact name of registrant as specified in its charter'),
  scope: 'report',
  *check({ cover }) {
    if (!cover) return;
    if (cover.registrants.length === 0) {
      yield { at: headOf(cover), message: 'The cover page names no registrant, expected its exact name.' };
    }
    for (const registrant of cover.registrants) {
      if (registrant.name !== null) continue;
      yield { at: headOf(registrant), message: 'This registrant has no name, expected its exact name.' };
    }
  },
});
