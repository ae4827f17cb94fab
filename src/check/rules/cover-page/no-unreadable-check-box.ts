import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noUnreadableCheckBox = defineRule({
  id: 'no-unreadable-check-box',
  group: 'cover-page',
  statement: 'A check box must be readable as checked or empty.',
  why: 'A mark lost with its font leaves the reader to guess.',
  remedy: 'Use ☐ and ☒, or [ ] and [X].',
  severity: 'info',
  preset: 'recommended',
  era: { from: '2004-08-23', to: null },
  citation: form8k('cover page'),
  scope: 'report',
  *check({ cover }) {
    for (const box of cover?.checkBoxes ?? []) {
      if (box.checked === null)
        yield {
          at: box,
          message: 'No mark that can be read stands for the check box, expected a checked or an empty one.',
        };
    }
  },
});
