import { exhibitName } from '../../../analysis/exhibits.js';
import { item601 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireExhibitDescription = defineRule({
  id: 'require-exhibit-description',
  group: 'exhibits',
  statement: 'Each exhibit that is listed needs a description.',
  why: 'A number alone does not tell a reader what the document is.',
  remedy: 'Add the title of the document, its date and its parties.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(a)(2)'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    for (const { entry, number } of listed) {
      if (entry.description && entry.description.raw !== '') continue;
      const name = number ? exhibitName(number) : 'This exhibit';
      yield { at: entry.number, message: `${name} has no description, expected the title of the document.` };
    }
  },
});
