import { exhibitName } from '../../../analysis/exhibits.js';
import { sameCompany } from '../../../analysis/names.js';
import { practice } from '../../citations.js';
import { describedTwice } from '../../listed-exhibits.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireEqualExhibitDescriptions = defineRule({
  id: 'require-equal-exhibit-descriptions',
  group: 'exhibits',
  statement: 'An exhibit should have the same description in both lists.',
  why: 'Two descriptions leave open which document is meant.',
  remedy: 'Use one description in both places.',
  severity: 'info',
  preset: 'strict',
  citation: practice,
  scope: 'report',
  *check({ exhibits }) {
    for (const { number, first, second } of describedTwice(exhibits)) {
      // Names are compared as companies' are: most words of the shorter stand in the longer.
      if (sameCompany(first.raw, second.raw)) continue;
      yield {
        at: second,
        message: `Unexpected description of ${exhibitName(number)}, expected that of the other list.`,
        related: related('The other description.', first),
      };
    }
  },
});
