import { interactiveData } from '../../../../grammar/phrases/index.js';
import { item601 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireInlineInTitle = defineRule({
  id: 'require-inline-in-title',
  group: 'exhibits',
  statement: 'The title of Exhibit 104 must contain the word "Inline".',
  why: 'The word tells that the data are tagged inside the report.',
  remedy: 'Write "Cover Page Interactive Data File (embedded within the Inline XBRL document)".',
  severity: 'info',
  preset: 'strict',
  era: { from: '2019-06-15', to: null },
  citation: item601('(b)(104)', 'Item 601(b)(101), Instruction 1'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    for (const { entry, number } of listed) {
      const { description } = entry;
      if (number?.base !== '104' || !description || interactiveData(description.raw).length > 0) continue;
      yield {
        at: description,
        message: 'Unexpected title of Exhibit 104, expected the word "Inline" in it.',
      };
    }
  },
});
