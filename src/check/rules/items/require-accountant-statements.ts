import { accountantChanges, accountantStatements } from '../../../../grammar/phrases/index.js';
import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

const statements = {
  pastReports:
    'whether its reports of the past two years had an adverse opinion, a disclaimer or a qualification',
  approval: 'whether the board or its audit committee recommended or approved the change',
  disagreements: 'whether there were disagreements with it',
};

export const requireAccountantStatements = defineRule({
  id: 'require-accountant-statements',
  group: 'items',
  statement:
    'A report of an accountant that left must say what its reports were, who approved the change and whether they disagreed.',
  why: 'That there was nothing of the kind is a statement too: the item asks for it, and the accountant’s letter answers it.',
  remedy: 'Add the statement, for the two most recent fiscal years and the time since.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('Item 4.01; Regulation S-K Item 304(a)(1)(ii) to (iv)'),
  scope: 'report',
  *check({ items, report }) {
    const change = items.find(({ number }) => number === '4.01' || number === '4');
    // An amendment brings what the report lacked, most often the letter.
    if (!change || report.coverPage?.amendment) return;
    const { text } = change.item;
    if (!accountantChanges(text).some(({ name }) => name === 'departure')) return;
    const told = new Set(accountantStatements(text).map(({ name }) => name));
    if (told.has('elsewhere')) return;
    for (const name of ['pastReports', 'approval', 'disagreements'] as const) {
      if (told.has(name)) continue;
      yield {
        at: change.item.number,
        message: `Item ${change.number} tells of an accountant that left, expected it to say ${statements[name]}.`,
      };
    }
  },
});
