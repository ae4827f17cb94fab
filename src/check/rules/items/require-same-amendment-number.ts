import { amendmentNumber, amendmentNumbers } from '../../../../grammar/phrases/index.js';
import { practice } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSameAmendmentNumber = defineRule({
  id: 'require-same-amendment-number',
  group: 'items',
  statement: 'An amendment must give itself the same number on its cover page and in its text.',
  why: 'One of the two was left over from an earlier amendment, and a reader cannot tell which report is the latest.',
  remedy: 'Number the amendments of a report in the order of their filing, from 1.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ cover, report }) {
    const number = Number(cover?.amendment?.number?.value ?? NaN);
    if (!cover?.amendment || Number.isNaN(number)) return;
    const blocks = [...cover.notes, ...report.preamble, ...report.items.flatMap((item) => item.blocks)];
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const other = amendmentNumbers(block.text).find(({ image }) => amendmentNumber(image) !== number);
      if (!other) continue;
      yield {
        at: block,
        message: `Unexpected Amendment No. ${String(amendmentNumber(other.image))}, expected No. ${String(number)} as on the cover page.`,
        related: related('The number on the cover page.', cover.amendment),
      };
    }
  },
});
