import { edgarFormat } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSameAmendmentMark = defineRule({
  id: 'require-same-amendment-mark',
  group: 'cross-document',
  statement: 'The cover page must say that the report is an amendment exactly when the header does.',
  why: 'An amendment that is filed as a report stands in the index twice; a report filed as an amendment is lost.',
  remedy: 'Write "Form 8-K/A" with the number of the amendment, or submit under the other form type.',
  severity: 'warning',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ cover, submission: { header } }) {
    const filed = header?.formType;
    if (!cover?.formType?.value || !filed?.value) return;
    const amends = cover.formType.value.endsWith('/A') || cover.amendment !== null;
    if (amends === filed.value.endsWith('/A')) return;
    yield {
      at: cover.formType,
      message: `Unexpected form ${cover.formType.raw}, expected ${filed.value} as in the header.`,
      related: related('The header’s form type.', filed),
    };
  },
});
