import { describe, expect, it } from 'vitest';
import { blocksOf, furnitureOf, layoutOf } from './support.js';

const cover = [
  '<PRE>',
  '     Nevada              <b>0-20001</b>              88-7654321',
  '----------------   -----------------   -------------------',
  '(State or other    (Commission File    (I.R.S. Employer',
  ' jurisdiction)          Number)        Identification No.)',
  '',
  'Smith &amp; Jones&nbsp;Inc. went',
  'on.',
  '</PRE>',
].join('\n');

describe('preformatted text', () => {
  it('goes through the layout of plain text', () => {
    expect(blocksOf(`<p>before</p>${cover}<p>after</p>`)).toEqual([
      'before',
      [
        ['Nevada', '0-20001', '88-7654321'],
        ['(State or other', '(Commission File', '(I.R.S. Employer'],
        ['jurisdiction)', 'Number)', 'Identification No.)'],
      ],
      'Smith & Jones Inc. went\non.',
      'after',
    ]);
  });

  it('keeps its way back to the source', () => {
    const { runs } = layoutOf(cover);
    const sources = runs.text.map((_, index) => cover.slice(runs.start[index], runs.end[index]));
    const at = runs.text.indexOf('&');
    expect(sources.slice(at - 2, at + 3)).toEqual(['Smith', ' ', '&amp;', ' ', 'Jones']);
    expect(sources.join('')).toContain('0-20001');
  });

  it('takes page marks and SGML tables for what they are', () => {
    const html =
      '<pre>\nOne thing was said.\n\n                              2\n<PAGE>\n<TABLE><CAPTION>\n<S>  <C>\n' +
      'Another thing was.\n</TABLE>\n</pre>';
    expect(blocksOf(html)).toEqual(['One thing was said.', 'Another thing was.']);
    expect(furnitureOf(html)).toEqual(['2']);
  });

  it('may stand in a cell, and need not end', () => {
    expect(blocksOf('<table><tr><td><pre>a\nb<td>c</table>d')).toEqual([[['a\nb', 'c']], 'd']);
    expect(blocksOf('<pre>a')).toEqual(['a']);
  });
});
