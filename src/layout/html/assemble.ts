import type { FlowParagraph } from './flow-blocks.js';
import type { LayoutBlock, LayoutCell, LayoutTable, Runs } from '../model.js';

/** A paragraph in one part or, where page furniture interrupted it, in several. */
export interface PartedParagraph {
  readonly kind: 'parted';
  readonly parts: readonly FlowParagraph[];
}

export type FlowResult = PartedParagraph | LayoutTable;

/**
 * Moves the runs of all blocks together, in place, and gives the blocks their final slices: runs that belong to no
 * block go, the parts of a paragraph are joined by a line end. Blocks must stand in the order of their runs, and a
 * run that belongs to none before every part of a paragraph, as {@link TextWriter} writes them.
 */
export function assemble(flow: readonly FlowResult[], runs: Runs): LayoutBlock[] {
  let next = 0;

  function put(text: string, start: number, end: number): void {
    runs.text[next] = text;
    runs.start[next] = start;
    runs.end[next] = end;
    next++;
  }

  function move(first: number, last: number): void {
    for (let index = first; index < last; index++) {
      put(runs.text[index] ?? '', runs.start[index] ?? 0, runs.end[index] ?? 0);
    }
  }

  function paragraph(parts: readonly FlowParagraph[]): LayoutBlock {
    const first = next;
    for (const part of parts) {
      const at = runs.start[part.first] ?? 0;
      if (next > first) put('\n', at, at);
      move(part.first, part.last);
    }
    return { kind: 'paragraph', first, last: next };
  }

  function cell(from: LayoutCell): LayoutCell {
    const first = next;
    move(from.first, from.last);
    return { ...from, first, last: next };
  }

  const blocks = flow.map((block): LayoutBlock =>
    block.kind === 'parted'
      ? paragraph(block.parts)
      : { kind: 'table', rows: block.rows.map((row) => ({ cells: row.cells.map(cell) })) },
  );
  runs.text.length = next;
  runs.start.length = next;
  runs.end.length = next;
  return blocks;
}
