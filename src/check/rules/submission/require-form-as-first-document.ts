import { edgarFormat } from '../../citations.js';
import { headOf, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireFormAsFirstDocument = defineRule({
  id: 'require-form-as-first-document',
  group: 'submission',
  statement: 'The first document must be the form that the header names.',
  why: 'EDGAR and every reader take the first document for the report itself.',
  remedy: 'Put the form first, or correct the type of the submission.',
  severity: 'error',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'submission',
  *check({ submission: { header, documents } }) {
    const [first] = documents;
    const formType = header?.formType;
    if (!formType?.value || !first?.documentType) return;
    if (baseForm(first.documentType) === baseForm(formType.value)) return;
    yield {
      at: headOf(first),
      message: `Unexpected first document ${first.documentType}, expected ${formType.value}.`,
      related: related('The header names the form.', formType),
    };
  },
});

/** The form without its amendment mark: EDGAR writes `8-K/A`, some documents `8-K`. */
function baseForm(type: string): string {
  return type.toUpperCase().replace(/\/A$/, '').trim();
}
