import { edgarFormat } from '../../citations.js';
import { headOf, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRisingSequence = defineRule({
  id: 'require-rising-sequence',
  group: 'submission',
  statement: 'The sequence numbers of the documents must rise; gaps are allowed.',
  why: 'EDGAR shows and counts documents by sequence; one that falls or repeats hides a document.',
  remedy: 'Number the documents in the order in which they stand.',
  severity: 'error',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'submission',
  *check({ submission: { documents } }) {
    for (const [index, document] of documents.entries()) {
      const previous = documents[index - 1];
      if (!previous?.sequence || document.sequence === null) continue;
      if (Number(document.sequence) > Number(previous.sequence)) continue;
      yield {
        at: headOf(document),
        message: `Unexpected sequence number ${document.sequence}, expected one above ${previous.sequence}.`,
        related: related(`Document ${previous.sequence} stands before it.`, headOf(previous)),
      };
    }
  },
});
