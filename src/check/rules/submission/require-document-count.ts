import { edgarFormat } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireDocumentCount = defineRule({
  id: 'require-document-count',
  group: 'submission',
  statement: 'The header’s document count must be that of the documents, or one more.',
  why: 'A lower or much higher number of documents means that the file is cut off or was put together wrongly.',
  remedy: 'Compare the file’s length with EDGAR’s copy and fetch it again, or correct the count.',
  severity: 'warning',
  preset: 'strict',
  citation: edgarFormat,
  scope: 'submission',
  *check({ submission: { header, documents } }) {
    const declared = header?.documentCount;
    const count = Number(declared?.value ?? NaN);
    if (!declared || Number.isNaN(count)) return;
    const missing = count - documents.length;
    if (missing < 0 || missing > 1) {
      yield {
        at: declared,
        message: `Unexpected document count ${count}, expected ${documents.length}: the file holds ${documents.length} documents.`,
      };
    }
  },
});
