import { deiFacts, agrees } from '../../../analysis/dei.js';
import { regulationST } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

/** Central index keys have leading zeros or none. */
function sameKey(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.trim().replace(/^0+/, ''));
  return a === b;
}

export const requireAgreementWithDeiFacts = defineRule({
  id: 'require-agreement-with-dei-facts',
  group: 'cross-document',
  statement:
    'The tagged facts of the cover page must say what the page prints, and the tagged CIK what the header says.',
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
    const filers = (submission.header?.filers ?? []).flatMap(({ centralIndexKey }) => centralIndexKey ?? []);
    for (const { concept, value, position } of cover?.dei ?? []) {
      if (filers.length === 0 || filers.some(({ raw }) => sameKey(raw, value))) continue;
      yield {
        at: { position },
        message: `Unexpected ${concept} ${quote(value)}, expected ${filers.map(({ raw }) => quote(raw)).join(' or ')} as in the header.`,
        related: related('The header’s CIK.', filers[0]),
      };
    }
    // The compiler has compared the rest: check boxes, cities, the flag of an amendment.
    const judged = new Set(facts.map(({ node }) => node.position.start.offset));
    for (const { ruleId, message, position } of submission.diagnostics)
      if (ruleId === 'dei-disagrees' && !judged.has(position.start.offset))
        yield { at: { position }, message };
  },
});
