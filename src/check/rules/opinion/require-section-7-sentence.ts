import { section7 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireSection7Sentence = defineRule({
  id: 'require-section-7-sentence',
  group: 'opinion',
  statement: 'A consent usually says that counsel does not admit to being an expert under Section 7.',
  why: 'The staff accepts the sentence; without it the consent reads like that of an expert.',
  remedy:
    'Add "we do not thereby admit that we are within the category of persons whose consent is required".',
  severity: 'info',
  preset: 'strict',
  citation: section7,
  scope: 'letter',
  *check({ onLegality, clauses, disclaimsExpertise }) {
    const consent = clauses('consent').at(-1);
    if (!onLegality || !consent || disclaimsExpertise) return;
    yield {
      at: consent,
      message: 'The consent has no sentence on Section 7, expected the usual disclaimer.',
    };
  },
});
