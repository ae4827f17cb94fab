import { deiFacts, agrees } from '../../../analysis/dei.js';
import { regulationST } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireAgreementWithDeiFacts = defineRule({
  id: 'require-agreement-with-dei-facts',
  group: 'cross-document',
  statement: 'The tagged facts of the cover page must say what the page prints.',
  why: 'Machines read the tags, people the page; the two must be one report.',
  remedy: 'Correct the tag or the printed value.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2019-06-15', to: null },
  confidence: 'medium',
  citation: regulationST('406'),
  scope: 'report',
  *check({ cover }) {
    for (const { node, fact } of cover === null ? [] : deiFacts(cover)) {
      if (agrees(node, fact)) continue;
      yield {
        at: node,
        message: `Unexpected value ${quote(node.raw)}, expected ${quote(fact.value)} as tagged (${fact.concept}).`,
        related: [{ message: 'The tagged fact.', position: fact.position }],
      };
    }
  },
});
