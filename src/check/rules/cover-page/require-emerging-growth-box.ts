import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireEmergingGrowthBox = defineRule({
  id: 'require-emerging-growth-box',
  group: 'cover-page',
  statement: 'The cover page must print the check box for emerging growth companies.',
  why: 'Every filer says whether it is one, by a checked or an empty box.',
  remedy: 'Print the sentence of the form and the box.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2017-04-12', to: null },
  citation: form8k('cover page; Release 33-10332'),
  scope: 'report',
  *check({ cover }) {
    if (!cover || cover.checkBoxes.some(({ provision }) => provision === 'emergingGrowthCompany')) return;
    yield { at: tailOf(cover), message: 'The cover page has no emerging growth company box, expected one.' };
  },
});
