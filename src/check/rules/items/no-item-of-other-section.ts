import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noItemOfOtherSection = defineRule({
  id: 'no-item-of-other-section',
  group: 'items',
  statement: 'The heading of a section must stand over an item of that section.',
  why: 'The form has its items in nine sections, and the number before the point is the section’s: one of the two is a slip.',
  remedy:
    'Correct the heading of the section, or leave it out: the form asks for the item’s number and caption only.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('Sections 1 to 9 (Release 33-8400)'),
  scope: 'report',
  *check({ items }) {
    for (const { item, number } of items) {
      const { section, scheme } = item;
      if (section === null || scheme !== 'current' || number.startsWith(`${section.raw}.`)) continue;
      yield {
        at: section,
        message: `Unexpected Section ${section.raw} over Item ${number}, expected Section ${number.split('.')[0] ?? ''}.`,
      };
    }
  },
});
