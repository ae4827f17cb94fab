import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireFurnishedStatement = defineRule({
  id: 'require-furnished-statement',
  group: 'items',
  statement: 'Furnished information usually says that it is furnished and not filed.',
  why: 'What is furnished is not subject to Section 18 and not incorporated by reference; the sentence makes that plain.',
  remedy: 'Add that the information "shall not be deemed filed for purposes of Section 18".',
  severity: 'info',
  preset: 'strict',
  era: { from: '2000-10-23', to: null },
  citation: form8k('General Instruction B.2'),
  scope: 'report',
  *check({ items, saysFurnished }) {
    const furnished = items.find(({ form, inForce }) => inForce && form?.furnished === true);
    if (!furnished || saysFurnished) return;
    yield {
      at: furnished.item.number,
      message: `Item ${furnished.number} does not say that it is furnished, expected the sentence of General Instruction B.2.`,
    };
  },
});
