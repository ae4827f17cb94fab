import type { Range } from '../../src/core/position.js';
import { sliceText, type Layout, type Runs, type RunSlice } from '../../src/layout/model.js';
import { visibleWords } from './visible-text.js';

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Words of a layout in source order, page furniture included (its text is read from the source by parse5). */
export function layoutWords(source: string, layout: Layout): string[] {
  const pieces: Piece[] = layout.furniture.map((range) => ({
    start: range.start,
    text: furnitureText(source, range),
  }));
  for (const block of layout.blocks) {
    if (block.kind === 'paragraph') pieces.push(...paragraphParts(layout.runs, block));
    else {
      for (const row of block.rows) {
        for (const cell of row.cells) pieces.push(...paragraphParts(layout.runs, cell));
      }
    }
  }
  return pieces.sort((left, right) => left.start - right.start).flatMap((piece) => piece.text.split(/\s+/));
}

/** A paragraph that goes on over furniture is cut there, so that all pieces can be put in source order. */
function* paragraphParts(runs: Runs, slice: RunSlice): Generator<Piece> {
  let first = slice.first;
  for (let index = slice.first; index <= slice.last; index++) {
    const ends = index === slice.last || (runs.text[index] === '\n' && runs.start[index] === runs.end[index]);
    if (!ends) continue;
    yield { start: runs.start[first] ?? 0, text: sliceText(runs, { first, last: index }) };
    first = index + 1;
  }
}

function furnitureText(source: string, range: Range): string {
  const cutCells = source.slice(range.start, range.end).replace(/<\/?t[dhr]\b[^>]*>/gi, '<br>');
  return visibleWords(cutCells).join(' ');
}
