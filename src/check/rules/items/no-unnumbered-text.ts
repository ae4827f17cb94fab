import { z } from 'zod';
import type { Paragraph } from '../../../ast/nodes.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noUnnumberedText = defineRule({
  id: 'no-unnumbered-text',
  group: 'items',
  statement:
    'What a report says must stand under an item, but for what an amendment says before its items of what it amends.',
  why: 'Information outside the items is neither filed nor furnished under any of them.',
  remedy: 'Move the passage under the item that it belongs to.',
  severity: 'info',
  preset: 'strict',
  confidence: 'medium',
  citation: form8k('General Instruction B'),
  scope: 'report',
  options: z.strictObject({
    /** Shorter passages are headings, notes of the printer and the like. */
    minimumLength: z.int().min(1).default(160),
  }),
  *check({ cover, report: { items, preamble, unparsed } }, { options: { minimumLength } }) {
    const [first] = items;
    if (!first) return;
    // An amendment says before its items what it amends.
    const notes = cover?.amendment ? [] : preamble;
    const passages = [
      ...notes.filter((block): block is Paragraph => block.type === 'paragraph'),
      ...unparsed.map(({ raw, position }) => ({ text: raw, position })),
    ];
    for (const { text, position } of passages) {
      if (text.length < minimumLength) continue;
      yield { at: { position }, message: `Unexpected text ${quote(text)}, expected it under an item.` };
    }
  },
});
