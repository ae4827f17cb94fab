import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noCheckBoxesBefore2004 = defineRule({
  id: 'no-check-boxes-before-2004',
  group: 'cover-page',
  statement: 'The four check boxes must not stand on the form as it was before August 23, 2004.',
  why: 'The boxes came with the form of 2004; before it, they mean a wrong form or a wrong date.',
  remedy: 'Look at the filing date and the form used.',
  severity: 'warning',
  preset: 'strict',
  era: { from: null, to: '2004-08-22' },
  confidence: 'medium',
  citation: form8k('cover page; Release 33-8400'),
  scope: 'report',
  *check({ cover, filingDate }) {
    const [first] = cover?.checkBoxes ?? [];
    // An estimate can lie before the filing date: it proves nothing here.
    if (!first || filingDate?.basis === 'estimate') return;
    yield { at: first, message: 'Unexpected check box, expected none on a form filed before 2004-08-23.' };
  },
});
