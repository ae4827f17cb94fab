import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noUnnumberedText = defineRule({
  id: 'no-unnumbered-text',
  group: 'items',
  statement: 'What a report says must stand under an item.',
  why: 'Information outside the items is neither filed nor furnished under any of them.',
  remedy: 'Move the passage under the item that it belongs to.',
  severity: 'warning',
  preset: 'strict',
  confidence: 'medium',
  citation: form8k('General Instruction B'),
  scope: 'report',
  *check({ report: { items, signatures, unparsed } }) {
    const from = items[0]?.position.start.offset;
    const to = signatures[0]?.position.start.offset ?? Infinity;
    if (from === undefined) return;
    for (const node of unparsed) {
      const { offset } = node.position.start;
      if (offset < from || offset >= to) continue;
      yield { at: node, message: `Unexpected text ${quote(node.raw)}, expected it under an item.` };
    }
  },
});
