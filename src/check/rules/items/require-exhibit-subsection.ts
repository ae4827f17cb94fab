import { form8k } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

/** Release 33-8587 put shell company transactions at (c). */
const lettered = '2005-08-22';

export const requireExhibitSubsection = defineRule({
  id: 'require-exhibit-subsection',
  group: 'items',
  statement: 'Item 9.01 lists exhibits under (d), before August 22, 2005 under (c).',
  why: 'Since then (c) has another subject: shell company transactions.',
  remedy: 'Letter the list (d).',
  severity: 'info',
  preset: 'recommended',
  confidence: 'medium',
  era: { from: '2004-08-23', to: null },
  citation: form8k('Item 9.01; Release 33-8587'),
  scope: 'report',
  *check({ items, filingDate }) {
    for (const { item, number } of items) {
      if (number !== '9.01' || item.exhibits === null || filingDate === null) continue;
      const start = item.exhibits.position.start.offset;
      const holder = item.subsections.findLast(({ position }) => position.start.offset <= start);
      const expected = filingDate.value >= lettered ? 'd' : 'c';
      const other = expected === 'd' ? 'c' : 'd';
      if (holder?.label.value !== other) continue;
      yield {
        at: holder.label,
        message: `Unexpected subsection (${other}) for the exhibits, expected (${expected}).`,
        related: related('The list of exhibits.', item.exhibits.entries[0]),
      };
    }
  },
});
