import { describe, expect, it } from 'vitest';
import { blocksOf, layoutOf, tableOf } from './support.js';

function columnsOf(html: string): [number, number][][] {
  return layoutOf(html).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.cells.map((cell): [number, number] => [cell.column, cell.columnSpan]))
      : [],
  );
}

describe('tables', () => {
  it('gives rows of cells', () => {
    const html = tableOf(['99.1', 'Press release'], ['99.2', 'Slides']);
    expect(blocksOf(html)).toEqual([
      [
        ['99.1', 'Press release'],
        ['99.2', 'Slides'],
      ],
    ]);
  });

  it('drops cells and rows without visible text, but counts their columns', () => {
    const html = tableOf(['a', '&nbsp;', 'b'], ['', ' ', ''], ['', '<br>', 'c']);
    expect(blocksOf(html)).toEqual([[['a', 'b'], ['c']]]);
    expect(columnsOf(html)).toEqual([
      [
        [0, 1],
        [2, 1],
      ],
      [[2, 1]],
    ]);
  });

  it('reads spans', () => {
    const html =
      '<table><tr><td colspan=2>a</td><td rowspan="2">b</td><td>c</td></tr>' +
      '<tr><td>d</td><td>e</td><td>f</td></tr></table>';
    expect(columnsOf(html)).toEqual([
      [
        [0, 2],
        [2, 1],
        [3, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [3, 1],
      ],
    ]);
  });

  it.each([
    ['0', [0, 1]],
    ['-3', [0, 1]],
    ['x', [0, 1]],
    ['99999', [0, 1000]],
  ])('takes colspan=%s as a browser does', (span, expected) => {
    expect(columnsOf(`<table><tr><td colspan=${span}>a</td><td>b</td></tr></table>`)[0]?.[0]).toEqual(
      expected,
    );
  });

  it('parts the paragraphs of a cell by vertical tabs, its lines by line ends', () => {
    expect(blocksOf(tableOf(['<p>one</p><p>two<br>three</p>', 'four']))).toEqual([
      [['one\vtwo\nthree', 'four']],
    ]);
  });

  it('keeps a marker beside its text', () => {
    expect(blocksOf(tableOf(['•', 'one point']))).toEqual([[['•', 'one point']]]);
  });

  it('closes cells and rows that are left open', () => {
    expect(blocksOf('<table><tr><td>a<td><b>b<tr><td>c<td>d</table>e')).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'e',
    ]);
  });

  it('ends what is open in a cell with it', () => {
    expect(blocksOf('<table><tr><td><div hidden>no</td><td>b</td><td>c</td></tr></table>')).toEqual([
      [['b', 'c']],
    ]);
  });

  it('stands apart from the text around it, in a paragraph too', () => {
    expect(blocksOf(`<p>before${tableOf(['a', 'b'])}after</p>`)).toEqual(['before', [['a', 'b']], 'after']);
  });
});

describe('tables that only arrange the page', () => {
  it('dissolve where no row sets two cells side by side', () => {
    expect(blocksOf(tableOf(['one'], ['', '<p>two</p><p>three</p>'], ['four', '&nbsp;']))).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  it('dissolve around an inner table', () => {
    const inner = tableOf(['a', 'b']);
    expect(blocksOf(tableOf([`<p>before</p>${inner}`, 'beside']))).toEqual([
      'before',
      [['a', 'b']],
      'beside',
    ]);
  });

  it('stay where the inner table dissolves', () => {
    expect(blocksOf(tableOf(['99.1', tableOf(['Press'], ['release'])]))).toEqual([
      [['99.1', 'Press\vrelease']],
    ]);
  });

  it('keep the rows beside those that hold tables', () => {
    expect(blocksOf(tableOf(['a', 'b'], [tableOf(['c', 'd'])], ['e', 'f']))).toEqual([
      [['a', 'b']],
      [['c', 'd']],
      [['e', 'f']],
    ]);
  });
});

describe('text between cells', () => {
  it('stays at its place in the source, in a row of its own', () => {
    expect(blocksOf('<table><caption>Exhibits</caption><tr><td>a</td><td>b</td></tr>stray</table>')).toEqual([
      [['Exhibits'], ['a', 'b'], ['stray']],
    ]);
  });

  it('a table inside a table but in no cell ends it', () => {
    expect(
      blocksOf('<table><tr><td>a</td><td>b</td></tr><table><tr><td>c</td><td>d</td></tr></table>'),
    ).toEqual([[['a', 'b']], [['c', 'd']]]);
  });
});
