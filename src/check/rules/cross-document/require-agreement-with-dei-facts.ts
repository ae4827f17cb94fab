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
  *check({ cover, submission }) {
    const facts = cover === null ? [] : deiFacts(cover);
    for (const { node, fact } of facts) {
      if (agrees(node, fact)) continue;
      yield {
        at: node,
        message: `Unexpected value ${quote(node.raw)}, expected ${quote(fact.value)} as tagged (${fact.concept}).`,
        related: [{ message: 'The tagged fact.', position: fact.position }],
      };
    }
    // The compiler has compared the rest: check boxes, cities, the flag of an amendment.
    const judged = new Set(facts.map(({ node }) => node.position.start.offset));
    for (const { ruleId, message, position } of submission.diagnostics)
      if (ruleId === 'dei-disagrees' && !judged.has(position.start.offset))
        yield { at: { position }, message };
  },
});
