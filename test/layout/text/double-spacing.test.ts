import { describe, expect, it } from 'vitest';
import { layoutText } from '../../../src/layout/text/layout-text.js';
import { sliceText } from '../../../src/layout/model.js';

/** The paragraphs of a text, each on one line; the cells of a table between bars. */
function paragraphs(lines: readonly string[]): string[] {
  const source = lines.join('\n');
  const { blocks, runs } = layoutText(source, { start: 0, end: source.length }, false);
  const show = (cell: { readonly first: number; readonly last: number }): string =>
    sliceText(runs, cell).replace(/\n/g, ' ');
  return blocks.map((block) =>
    block.kind === 'paragraph' ? show(block) : block.rows.flatMap(({ cells }) => cells.map(show)).join(' | '),
  );
}

const prose = [
  'The company fired its kilns again in the autumn of the year, after a',
  'long repair of the flues, and expects that the ovens of its mills on',
  'the river will be lit before the winter. The directors of Alder Clay',
  'Works thanked the masons, the carters and the clerks of the town for',
  'their help with the bricks, which came by barge from the quarries of',
  'the north, where the snow lies until May and the roads are closed for',
  'the rest of the season. They will meet again in spring.',
];
const double = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, '']);

describe('double spacing', () => {
  it('parts no paragraph', () => {
    expect(paragraphs(double(prose))).toEqual([prose.join(' ')]);
  });

  it('leaves the paragraphs that wider gaps part', () => {
    const second = prose.map((line) => line.replace('kilns', 'ovens'));
    const text = [...double(prose), '', '', ...double(second), '', ...double(prose), '', ...double(second)];
    expect(paragraphs(text)).toEqual([prose, second, prose, second].map((lines) => lines.join(' ')));
  });

  it('goes on under the text behind a number', () => {
    const list = ['99.1    Letter of the masons to Alder', '        Clay Works', '        Holdings'];
    expect(paragraphs(double([...prose, '', ...list])).at(-1)).toBe(
      '99.1 | Letter of the masons to Alder Clay Works Holdings',
    );
  });

  it('joins no headings and no lines that end', () => {
    const heads = ['FORM 8-K', 'CURRENT REPORT', 'Alder Clay Works'];
    expect(paragraphs(double([...heads, '', ...prose]))).toEqual([...heads, prose.join(' ')]);
  });

  it('is none where few sentences go on past a blank line', () => {
    const text = [...prose.slice(0, 2), '', ...prose.slice(2), '', 'the end', ''];
    expect(paragraphs(text)).toEqual([prose.slice(0, 2).join(' '), prose.slice(2).join(' '), 'the end']);
  });
});
