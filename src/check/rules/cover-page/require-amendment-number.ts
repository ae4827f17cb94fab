import { exchangeActRule } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireAmendmentNumber = defineRule({
  id: 'require-amendment-number',
  group: 'cover-page',
  statement: 'An amendment should say which number it has.',
  why: 'A reader of several amendments must know their order.',
  remedy: 'Add "Amendment No. 1" below the name of the form.',
  severity: 'info',
  preset: 'recommended',
  confidence: 'medium',
  citation: exchangeActRule('12b-15'),
  scope: 'report',
  *check({ cover }) {
    if (!cover?.formType?.value?.endsWith('/A') || cover.amendment?.number) return;
    yield {
      at: cover.formType,
      message: 'This amendment has no number, expected "Amendment No. 1" or the like.',
    };
  },
});
