import { regulationST } from '../../citations.js';
import { headOf, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireIndexBeforeSignatures = defineRule({
  id: 'require-index-before-signatures',
  group: 'exhibits',
  statement: 'Since September 1, 2017 the exhibit index stands before the signatures.',
  why: 'The index with its hyperlinks is to be found in the body of the report.',
  remedy: 'Move the index before the signatures, or make the list of Item 9.01(d) the index.',
  severity: 'info',
  preset: 'recommended',
  era: { from: '2017-09-01', to: null },
  citation: regulationST('102', '(d)'),
  scope: 'report',
  *check({ report: { signatures }, exhibits: { index, itemLists } }) {
    const [signature] = signatures;
    if (!index || !signature || itemLists.some(({ entries }) => entries.length > 0)) return;
    if (index.position.start.offset < signature.position.start.offset) return;
    yield {
      at: headOf(index),
      message: 'Unexpected exhibit index after the signatures, expected it before them.',
      related: related('The signatures.', headOf(signature)),
    };
  },
});
