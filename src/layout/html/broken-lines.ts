import type { RunSlice, Runs } from '../model.js';
import type { FlowBlock } from './flow-blocks.js';

/** So many lines that go on with the one before tell, if they are this part of all paragraphs, that each line has a paragraph. */
const brokenLines = 4;
const brokenPart = 0.08;

/** Printed lines are not as long: where paragraphs are, they are no lines. */
const longestLine = 150;

/**
 * Whether a page has a paragraph for every line, as pages have that were made from print: paragraphs end in the middle of a
 * sentence, with a small letter, and the next ones go on with another. Entries of a list do so, too, in small letters from
 * its first on, which follows a colon or another end.
 */
export function breaksLines(flow: readonly FlowBlock[], runs: Runs): boolean {
  let all = 0;
  let broken = 0;
  let long = 0;
  let above = '';
  let inList = false;
  for (const block of flow) {
    if (block.kind !== 'paragraph') above = '';
    else {
      all++;
      if (isLong(block, runs)) long++;
      const goesOn = isSmall(runs.text[block.first]?.[0]);
      inList = goesOn && (inList || above === ':' || above === ';' || above === '.');
      if (goesOn && !inList && isSmall(above)) broken++;
      above = runs.text[block.last - 1]?.at(-1) ?? '';
    }
  }
  return broken >= brokenLines && broken >= all * brokenPart && broken >= long * brokenLines;
}

function isLong({ first, last }: RunSlice, { text }: Runs): boolean {
  let length = 0;
  for (let index = first; index < last && length <= longestLine; index++) length += text[index]?.length ?? 0;
  return length > longestLine;
}

function isSmall(unit = ''): boolean {
  return unit >= 'a' && unit <= 'z';
}
