import type { CurrentReport, Item } from '../../../ast/nodes.js';
import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noEmptyItem = defineRule({
  id: 'no-empty-item',
  group: 'items',
  statement: 'An item that is reported must say something.',
  why: 'A heading alone leaves open whether the item applies; what does not apply is left out altogether.',
  remedy: 'Give the information, refer to the item or exhibit that holds it, or drop the heading.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: form8k('General Instruction D'),
  scope: 'report',
  *check({ items, report }) {
    for (const { item, number } of items) {
      if (item.exhibits !== null || (!saysNothing(item) && !hasBareCaption(item, report))) continue;
      // One heading over several items makes one item for each number, and one text.
      const shared = report.items.some(
        (other) => other !== item && other.position.start.offset === item.position.start.offset,
      );
      if (shared) continue;
      yield {
        at: tailOf(item.title ?? item.number),
        message: `Item ${number} is empty, expected its information.`,
      };
    }
  },
});

function saysNothing({ text, blocks }: Item): boolean {
  return text.trim() === '' && blocks.length === 0;
}

/** All that stands under the heading is `(d) Exhibits.`, and no index lists the exhibits instead. */
function hasBareCaption({ text, subsections }: Item, { exhibitIndex }: CurrentReport): boolean {
  const captions = subsections.map(({ label, title }) => `${label.raw} ${title?.raw ?? ''}`);
  return exhibitIndex === null && captions.length > 0 && collapsed(captions.join(' ')) === collapsed(text);
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
