import { form8k } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireFormName = defineRule({
  id: 'require-form-name',
  group: 'cover-page',
  statement: 'The report must begin with a cover page that names the form.',
  why: 'Without the cover a reader cannot tell whose report it is or under which form it is made.',
  remedy: 'Begin the report with the cover page of Form 8-K.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  *check({ report, cover }) {
    if (cover === null) {
      yield { at: headOf(report), message: 'The report has no cover page, expected that of Form 8-K.' };
    } else if (cover.formType === null) {
      yield { at: headOf(cover), message: 'The cover page names no form, expected Form 8-K or 8-K/A.' };
    }
  },
});
