import type { CstNode } from 'chevrotain';
import type { Range } from '../../core/position.js';
import { nodeRange } from '../../parse/cst.js';
import type { Extent } from '../builder.js';

/** Page furniture anywhere inside a node, in order. */
export function furnitureOf(node: CstNode): Range[] {
  const found: Range[] = [];
  const visit = (parent: CstNode): void => {
    for (const [name, children] of Object.entries(parent.children)) {
      for (const child of children) {
        if ('tokenType' in child) continue;
        const range = name === 'furniture' ? nodeRange(child) : null;
        if (range) found.push(range);
        else visit(child);
      }
    }
  };
  visit(node);
  return found.sort((a, b) => a.start - b.start);
}

/** What is left of a range without the furniture in it; one range where there is none inside. */
export function withoutFurniture(range: Range, furniture: readonly Range[]): Extent {
  const inside = furniture.filter(({ start, end }) => start < range.end && end > range.start);
  if (inside.length === 0) return range;
  const starts = [range.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), range.end];
  const pieces = starts.map((start, index) => ({ start, end: ends[index] ?? start }));
  return pieces.filter(({ start, end }) => start < end);
}
