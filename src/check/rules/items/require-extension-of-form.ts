import { financialsTerms } from '../../../../grammar/phrases/index.js';
import { form8k } from '../../citations.js';
import { wordingAt } from '../../narrowed.js';
import { defineRule } from '../../rule.js';

/** Release 33-8400 lengthened the extension; a report of the weeks around may still tell the old one. */
const LAST_OF_60 = '2004-08-22';
const FIRST_OF_71 = '2004-11-08';

export const requireExtensionOfForm = defineRule({
  id: 'require-extension-of-form',
  group: 'items',
  statement:
    'Financial statements that come by amendment must be due 71 calendar days after the report is (60 before August 23, 2004).',
  why: 'Who relies on another time files late, and is late for Form S-3.',
  remedy: 'Name the extension that the form gives, or none.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('Item 9.01(a)(4) and (b)(2); before August 23, 2004 Item 7(a)(4); Release 33-8400'),
  scope: 'report',
  *check({ items, filingDate }) {
    const date = filingDate?.value;
    if (date === undefined || (date > LAST_OF_60 && date < FIRST_OF_71)) return;
    const [expected, unit] = date <= LAST_OF_60 ? [60, 'days'] : [71, 'calendar days'];
    for (const { item } of items) {
      for (const block of item.blocks) {
        if (block.type !== 'paragraph') continue;
        for (const { days, business, image, start } of financialsTerms(block.text)) {
          if (days === expected && !business) continue;
          yield {
            at: block,
            wording: wordingAt(block.text, start, image),
            message: `Unexpected extension of ${days} ${business ? 'business days' : 'days'}, expected ${expected} ${unit} after the report must be filed.`,
          };
        }
      }
    }
  },
});
