import { accountantChanges } from '../../../../grammar/phrases/index.js';
import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireAccountantLetter = defineRule({
  id: 'require-accountant-letter',
  group: 'items',
  statement: 'A change of accountants needs the former accountant’s letter as Exhibit 16.',
  why: 'The letter says whether the accountant that left agrees; it may follow by amendment. A report of an engagement alone needs none.',
  remedy: 'List Exhibit 16.1, or say that it will be filed by amendment.',
  severity: 'info',
  preset: 'strict',
  citation: form8k('Item 4.01; Regulation S-K Items 304(a)(3) and 601(b)(16)'),
  scope: 'report',
  *check({ items, exhibits }) {
    const change = items.find(({ number }) => number === '4.01' || number === '4');
    if (!change || exhibits.listed.some(({ number }) => number?.base === '16')) return;
    if (exhibits.attached.some(({ number }) => number.base === '16')) return;
    const told = new Set(accountantChanges(change.item.text).map(({ name }) => name));
    if (!told.has('departure') || told.has('letterFollows')) return;
    yield {
      at: change.item.number,
      message: `Item ${change.number} tells of an accountant that left, expected the letter of that accountant as Exhibit 16.`,
    };
  },
});
