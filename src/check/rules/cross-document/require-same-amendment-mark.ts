import { exchangeActRule } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSameAmendmentMark = defineRule({
  id: 'require-same-amendment-mark',
  group: 'cross-document',
  statement:
    'The cover page must say that the report is an amendment exactly when the header does, and with the letter A: Form 8-K/A.',
  why: 'An amendment that is filed as a report stands in the index twice; a report filed as an amendment is lost.',
  remedy: 'Write "Form 8-K/A" with the number of the amendment, or submit under the other form type.',
  severity: 'warning',
  preset: 'recommended',
  citation: exchangeActRule('12b-15'),
  scope: 'report',
  *check({ cover, submission: { header } }) {
    if (!cover?.formType?.value) return;
    const { formType, amendment } = cover;
    const filed = header?.formType;
    const isMarked = cover.formType.value.endsWith('/A');
    const amends = isMarked || amendment !== null;
    if (filed?.value && amends !== filed.value.endsWith('/A'))
      yield {
        at: formType,
        message: `Unexpected form ${formType.raw}, expected ${filed.value} as in the header.`,
        related: related('The header’s form type.', filed),
      };
    else if (amendment !== null && !isMarked)
      yield {
        at: formType,
        message: `Unexpected form ${formType.raw}, expected ${formType.value}/A on an amendment.`,
        related: related('The amendment.', amendment),
      };
  },
});
