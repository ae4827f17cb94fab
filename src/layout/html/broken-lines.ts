import type { Runs } from '../model.js';
import type { FlowBlock } from './flow-blocks.js';

/** So many lines that go on with the one before tell, if they are this part of all paragraphs, that each line has a paragraph. */
const brokenLines = 4;
const brokenPart = 0.08;

/**
 * Whether a page has a paragraph for every line, as pages have that were made from print: paragraphs end in the middle of a
 * sentence, with a small letter, and the next ones go on with another.
 */
export function breaksLines(flow: readonly FlowBlock[], { text }: Runs): boolean {
  let all = 0;
  let broken = 0;
  let breaksOff = false;
  for (const block of flow) {
    if (block.kind !== 'paragraph') breaksOff = false;
    else {
      all++;
      if (breaksOff && isSmall(text[block.first] ?? '', 0)) broken++;
      const last = text[block.last - 1] ?? '';
      breaksOff = isSmall(last, last.length - 1);
    }
  }
  return broken >= brokenLines && broken >= all * brokenPart;
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}
