import { describe, expect, it } from 'vitest';
import { blocksOf, furnitureOf, tableOf } from './support.js';

const pageEnd = '<p style="page-break-before:always"></p>';
const opening = 'This sentence was long enough to run to the very end of the first page and';

describe('page numbers', () => {
  it.each([
    ['before a page end', `<p>One.</p><p>2</p>${pageEnd}<p>Two.</p>`, '2'],
    ['after it', `<p>One.</p>${pageEnd}<p>3</p><p>Two.</p>`, '3'],
    ['before a rule', '<p>One.</p><p>- 2 -</p><hr><p>Two.</p>', '- 2 -'],
    ['roman', `<p>One.</p><p>iv</p>${pageEnd}<p>Two.</p>`, 'iv'],
    ['of a total', `<p>One.</p><p>Page 2 of 6</p>${pageEnd}<p>Two.</p>`, 'Page 2 of 6'],
    ['of a total of pages', `<p>One.</p><p>Page 2 of 6 pages</p>${pageEnd}<p>Two.</p>`, 'Page 2 of 6 pages'],
    ['that say so, anywhere', '<p>One.</p><p>Page 2</p><p>Two.</p>', 'Page 2'],
    ['that count on, anywhere', '<p>One.</p><p>2</p><p>Two.</p>', '2'],
    ['after which a page ends by style', '<p>One.</p><p style="break-after:page">4</p><p>Two.</p>', '4'],
    ['before a mark of SGML', '<p>One.</p><p>5</p><PAGE><p>Two.</p>', '5'],
  ])('%s', (_name, html, furniture) => {
    expect(blocksOf(html)).toEqual(['One.', 'Two.']);
    expect(furnitureOf(html)).toEqual([furniture]);
  });

  it('at the end of the document', () => {
    expect(blocksOf('<p>One.</p><p>E-1</p>')).toEqual(['One.']);
  });

  it('keeps numbers that are none', () => {
    expect(blocksOf('<p>One.</p><p>16</p><p>Letter of the auditor</p>')).toEqual([
      'One.',
      '16',
      'Letter of the auditor',
    ]);
    expect(furnitureOf(tableOf(['One.'], ['2'], ['Two.']))).toEqual([]);
  });
});

it('takes the links of a table of contents for furniture, with its heading', () => {
  const link = (part: string): string => `<tr><td><a href="#${part.length}">${part}</a></td></tr>`;
  const contents = `<p>TABLE OF CONTENTS</p><table>${link('Item 8.01. Other Events.')}${link('SIGNATURES')}</table>`;
  expect(blocksOf(`<p>One.</p>${contents}<p>Item 8.01. Other Events.</p><p>Two.</p>`)).toEqual([
    'One.',
    'Item 8.01. Other Events.',
    'Two.',
  ]);
});

it.each([
  [
    'the exhibits of a list that the link to the contents stands over',
    '<p>99.1 Release</p><p><a href="#toc">Table of Contents</a></p><p><a href="b.htm">99.2 Slides of May 2</a></p><p><a href="c.htm">99.3 Transcript of May 2</a></p>',
    ['99.1 Release', '99.2 Slides of May 2', '99.3 Transcript of May 2'],
  ],
  [
    'a heading that links back to the contents, right below them',
    '<p>TABLE OF CONTENTS</p><p><a href="#1">Item 8.01. Other Events.</a></p><p><a href="#2">SIGNATURES</a></p><p><a href="#toc">Item 8.01. Other Events.</a></p><p>We sold.</p><p>SIGNATURES</p>',
    ['Item 8.01. Other Events.', 'We sold.', 'SIGNATURES'],
  ],
  [
    'links below a heading of contents that name nothing farther down',
    '<p>CONTENTS</p><p><a href="a.htm">Kiln plans</a></p><p><a href="b.htm">Oven plans</a></p><p>We sold.</p>',
    ['CONTENTS', 'Kiln plans', 'Oven plans', 'We sold.'],
  ],
])('keeps %s', (_, html, kept) => {
  expect(blocksOf(html)).toEqual(kept);
});

it('keeps the one exhibit of a list at the foot of a page', () => {
  const list = tableOf(['99', 'Text of press release, dated June 11, 2001']);
  expect(furnitureOf(`<p>One.</p>${list}<hr><p>Two.</p>`)).toEqual([]);
  expect(furnitureOf(`<p>One.</p>${tableOf(['Kiln Works', '2'])}${pageEnd}<p>Two.</p>`)).toHaveLength(1);
});

describe('links of a filing agent', () => {
  const link = 'QuickLinks -- Click here to rapidly navigate through this document';

  it('to the list at the end, and that list, go', () => {
    const list =
      '<p>QuickLinks</p><p><a href="#a">Item 5. Other Events</a><br><a href="#b">SIGNATURES</a></p>';
    expect(blocksOf(`<p>${link}</p><p>One.</p><p>Two.</p>${list}`)).toEqual(['One.', 'Two.']);
  });

  it('leave a text in place that only begins like them', () => {
    expect(blocksOf(`<p>QuickLinks</p><p>${'A long text. '.repeat(30)}</p>`)).toHaveLength(2);
  });
});

describe('running heads', () => {
  it('links to the contents go', () => {
    const html = `<p>One.</p>${pageEnd}<p><a href="#toc">Table of Contents</a></p><p>Two.</p>`;
    expect(blocksOf(html)).toEqual(['One.', 'Two.']);
  });

  it('a heading of the contents stays', () => {
    expect(blocksOf('<p>One.</p><p>Table of Contents</p><p>Two.</p>')).toEqual([
      'One.',
      'Table of Contents',
      'Two.',
    ]);
  });

  it('of a letter, in paragraphs or in lines', () => {
    const paragraphs = `<p>One.</p>${pageEnd}<p>Granite Hill Corp.</p><p>May 4, 2021</p><p>Page 2</p><p>Two.</p>`;
    const lines = `<p>One.</p>${pageEnd}<p>Granite Hill Corp.<br>May 4, 2021<br>Page 2</p><p>Two.</p>`;
    expect(blocksOf(paragraphs)).toEqual(['One.', 'Two.']);
    expect(blocksOf(lines)).toEqual(['One.', 'Two.']);
  });

  it('that recur go, headings of the form stay', () => {
    const head = `${pageEnd}<p>Granite Hill Holdings</p>`;
    expect(blocksOf(`<p>One.</p>${head}<p>Two.</p>${head}<p>Three.</p>`)).toEqual(['One.', 'Two.', 'Three.']);
    const signatures = `${pageEnd}<p>SIGNATURES</p>`;
    expect(blocksOf(`<p>One.</p>${signatures}<p>Two.</p>${signatures}`)).toContain('SIGNATURES');
  });
});

describe('notes', () => {
  it.each([
    '[Signature Page Follows]',
    '[Signature page to opinion of Granite Hill LLP]',
    '[Remainder of page intentionally left blank]',
    'Signatures on following page',
  ])('%s', (note) => {
    expect(blocksOf(`<p>One.</p><p>${note}</p><p>Two.</p>`)).toEqual(['One.', 'Two.']);
  });
});

describe('paragraphs that a page end interrupts', () => {
  it('are joined by a line end without source', () => {
    const html = `<p>${opening}</p><p>2</p>${pageEnd}<p>went on.</p>`;
    expect(blocksOf(html)).toEqual([`${opening}\nwent on.`]);
  });

  it.each([
    [`${opening} (filed as`, 'Exhibit 10.1 to the report)'],
    [`${opening} on a basis`, '(assuming a year of 360 days)'],
  ])('are joined though no small letter begins the second: %s', (first, second) => {
    expect(blocksOf(`<p>${first}</p>${pageEnd}<p>${second}</p>`)).toEqual([`${first}\n${second}`]);
  });

  it.each([
    ['after the end of a sentence', `<p>${opening} stopped.</p>${pageEnd}<p>went on.</p>`],
    ['before a capital', `<p>${opening} stopped</p>${pageEnd}<p>New matter</p>`],
    ['within a parenthesis before the next entry', `<p>${opening} (filed</p>${pageEnd}<p>(b) more</p>`],
    ['before the next entry of a list', `<p>${opening}</p>${pageEnd}<p>(b) more</p>`],
    ['without a page end', `<p>${opening}</p><p>went on.</p>`],
    ['after a heading', `<p>Exhibits</p>${pageEnd}<p>went on.</p>`],
  ])('are not joined %s', (_name, html) => {
    expect(blocksOf(html)).toHaveLength(2);
  });
});

describe('pages with a paragraph for every line', () => {
  const line = 'paid to holders of record of the common shares of the company for each of';
  const lines = (count: number): string =>
    `<p>On May 4 ${'x'.repeat(40)} was</p>${`<p>${line} our</p>`.repeat(count)}`;

  it('are joined where a line goes on with the one before', () => {
    expect(blocksOf(`<p>Item 8.01 Other Events</p>${lines(5)}<p>Item 9.01 Exhibits</p>`)).toHaveLength(3);
  });

  it('are told from pages where few paragraphs break off', () => {
    expect(blocksOf(lines(3))).toHaveLength(4);
    expect(blocksOf(`${lines(5)}${'<p>A whole sentence.</p>'.repeat(90)}`)).toHaveLength(96);
  });

  it('are told from pages with long paragraphs and from lists without marks', () => {
    const long = `<p>${'The kilns are in Akron and in Dayton. '.repeat(5)}</p>`;
    expect(blocksOf(`${long.repeat(2)}${lines(5)}`)).toHaveLength(8);
    const entry = 'the prices of the clay and the gas on which the kilns of the company depend';
    expect(blocksOf(`<p>These are the risks:</p>${`<li>${entry}</li>`.repeat(6)}`)).toHaveLength(7);
  });
});
