import { form8k } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noTransitionElectionAlone = defineRule({
  id: 'no-transition-election-alone',
  group: 'cover-page',
  statement: 'The extended transition box may be checked only by an emerging growth company.',
  why: 'The election belongs to emerging growth companies; checked alone, one of the two boxes is wrong.',
  remedy: 'Check the emerging growth company box, too, or clear this one.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2017-04-12', to: null },
  confidence: 'medium',
  citation: form8k('cover page; Release 33-10332'),
  scope: 'report',
  *check({ cover }) {
    const election = cover?.checkBoxes.find(({ provision }) => provision === 'extendedTransition');
    const status = cover?.checkBoxes.find(({ provision }) => provision === 'emergingGrowthCompany');
    if (election?.checked !== true || status?.checked !== false) return;
    yield {
      at: election,
      message: 'Unexpected check mark, expected none where the emerging growth company box is empty.',
      related: related('The empty box.', status),
    };
  },
});
