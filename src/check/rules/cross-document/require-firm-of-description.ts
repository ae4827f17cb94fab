import { lawFirms } from '../../../../grammar/phrases/index.js';
import { nameWords } from '../../../analysis/names.js';
import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireFirmOfDescription = defineRule({
  id: 'require-firm-of-description',
  group: 'cross-document',
  statement: 'A firm that the list names for an opinion should be the one that signed it.',
  why: 'A list that names another firm was taken from another filing, or the wrong letter is attached.',
  remedy: 'Correct the list, or attach the right letter.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ exhibits, letters }) {
    for (const attached of exhibits.attached) {
      const letter = letters.find(({ document }) => document === attached.node);
      const signature = letter?.letter.signature;
      if (!signature || attached.number.base !== '5') continue;
      const signed = new Set(nameWords(signature.raw));
      for (const { entry, number } of exhibits.entriesFor(attached)) {
        const { description } = entry;
        if (!description || number?.sub !== attached.number.sub) continue;
        const words = nameWords(description.raw);
        if (lawFirms(description.raw).length === 0 || words.some((word) => signed.has(word))) continue;
        yield {
          at: description,
          message: `Unexpected firm in ${quote(description.raw)}, expected ${quote(signature.raw)} who signed the letter.`,
          related: related('The signature.', signature),
        };
      }
    }
  },
});
