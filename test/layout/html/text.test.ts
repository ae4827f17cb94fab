import { describe, expect, it } from 'vitest';
import { layoutHtml } from '../../../src/layout/html/layout-html.js';
import { sliceText } from '../../../src/layout/model.js';
import { blocksOf, layoutOf } from './support.js';

describe('blocks', () => {
  it.each([
    ['div and p', '<div>one</div><p>two</p>three', ['one', 'two', 'three']],
    ['headings and lists', '<h2>one</h2><ul><li>two<li>three</ul>', ['one', 'two', 'three']],
    ['a rule', 'one<hr>two', ['one', 'two']],
    ['a paragraph inside a paragraph closes it', '<p>one<p>two', ['one', 'two']],
    ['an end tag of a paragraph that is not open', 'one</p>two', ['one', 'two']],
    [
      'nor do blocks that their style makes inline',
      '<p>at $<div style="display:inline;">5.22</div> per <div>share</div></p>',
      ['at $5.22 per', 'share'],
    ],
    [
      'nor one that is not closed, or closed around another',
      '<p>at $<div style="display:inline">5.22 per <b>share</div> of</b> the<div style="display:inline"> Kiln',
      ['at $5.22 per share of the Kiln'],
    ],
    [
      'but a floating one does, and an item of a list',
      '<div><div style="float:left;display:inline">99.1</div><div style="display:inline;float:left">Release</div></div><li style="display:inline">a</li><li style="display:inline">b</li>',
      ['99.1', 'Release', 'a', 'b'],
    ],
    ['inline elements part nothing', '<b>o</b><i>n</i><span>e</span>', ['one']],
    ['empty paragraphs vanish', '<p>&nbsp;</p><p>one</p><p> <br> </p>', ['one']],
  ])('%s', (_name, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it('br ends a line, two end the paragraph', () => {
    expect(blocksOf('<p>one <br> two<br/><br>three<br></p>')).toEqual(['one\ntwo', 'three']);
  });
});

describe('white space', () => {
  it('collapses across elements and has none at the edges', () => {
    expect(blocksOf('<p>\n one\r\n\t two <b> three</b> </p>')).toEqual(['one two three']);
  });

  it('no-break spaces show as one blank', () => {
    expect(blocksOf('Item&nbsp;5.02&#160; Departure\u00a0of')).toEqual(['Item 5.02 Departure of']);
  });

  it('three or more blanks that do not collapse are a gap of two', () => {
    expect(blocksOf('99.1&nbsp;&nbsp;&nbsp;&nbsp;Press release')).toEqual(['99.1  Press release']);
    expect(blocksOf('(a) &nbsp; <b>&nbsp; Exhibits</b>')).toEqual(['(a)  Exhibits']);
    expect(blocksOf('(a)&emsp;Exhibits')).toEqual(['(a)  Exhibits']);
  });

  it.each([
    ['99.1<font style="margin-left:36pt;"></font>Press release'],
    ['99.1<span style="display:inline-block;width:20pt"></span>Press release'],
    ['99.1<span style="padding-left:0.5in">Press release</span>'],
    ['<span style="padding-right:20pt">99.1</span>Press release'],
  ])('an element set off as a tab is a gap: %s', (html) => {
    expect(blocksOf(html)).toEqual(['99.1  Press release']);
  });

  it('an element set off by less is a blank', () => {
    expect(blocksOf('(d)<span style="padding-left:6.34pt">Exhibits</span>')).toEqual(['(d) Exhibits']);
    expect(blocksOf('Ex<span style="padding-left:0.5pt">hibits</span>')).toEqual(['Exhibits']);
  });

  it('what a block keeps free on its right is no gap in the text', () => {
    expect(blocksOf('<div style="padding-right:20pt">One</div>two')).toEqual(['One', 'two']);
  });

  it('a margin that shows nothing is none', () => {
    expect(
      blocksOf('<font style="margin-left:36pt">One</font><font style="margin-left:0pt">two</font>'),
    ).toEqual(['Onetwo']);
  });

  it('a gap covers its source', () => {
    const html = '1&nbsp;&nbsp;&nbsp; 2';
    const { runs } = layoutOf(html);
    expect(runs.text).toEqual(['1', '  ', '2']);
    expect(html.slice(runs.start[1], runs.end[1])).toBe('&nbsp;&nbsp;&nbsp; ');
  });
});

describe('characters', () => {
  it.each([
    ['named', 'A&amp;B', 'A&B'],
    ['numbers of windows-1252', '&#147;Notes&#148;&#x96;&#151;', '“Notes”–—'],
    ['without a semicolon', 'A&ampB&nbsp', 'A&B'],
    ['beyond the basic plane', '&#128505; &#x1F5F9;', '🗹 🗹'],
    ['what is no entity', 'AT&T &c;', 'AT&T &c;'],
  ])('entities: %s', (_name, html, text) => {
    expect(blocksOf(html)).toEqual([text]);
  });

  it('each entity is a run over its own source', () => {
    const html = 'A&amp;B';
    const { runs } = layoutHtml(`<p>${html}</p>`, { start: 3, end: 3 + html.length });
    expect(runs).toEqual({ text: ['A', '&', 'B'], start: [3, 4, 9], end: [4, 9, 10] });
  });

  it('soft hyphens and zero-width characters show nothing', () => {
    expect(blocksOf('indi\u00advid&shy;ual\u200b&#8203;s\ufeff')).toEqual(['individuals']);
  });

  it('control characters are blanks, never the separators of the flow', () => {
    expect(blocksOf('13-3317783&#8;')).toEqual(['13-3317783']);
    expect(blocksOf('one\x1ctwo\vthree&#x1f;four&#127;five')).toEqual(['one two three four five']);
    expect(blocksOf('<pre>one&#28;two\n\x1dthree</pre>').join('|')).not.toMatch(/[\x1c-\x1f]/);
  });

  it('verbatim runs are slices of the source, unit for unit', () => {
    const html = '<p>Line one\ngoes&nbsp;on <i>here</i>,\r\nand there.</p>';
    const { runs } = layoutOf(html);
    runs.text.forEach((text, index) => {
      const slice = html.slice(runs.start[index], runs.end[index]);
      if (slice.length === text.length) expect(slice.replace(/\s/g, ' ')).toBe(text);
    });
    expect(runs.text.join('')).toBe('Line one goes on here, and there.');
  });
});

describe('symbol fonts', () => {
  it.each([
    ['face', '<font face="Wingdings">o</font> Rule 425', '☐ Rule 425'],
    ['style', '<span style="font-family:Wingdings">x</span> Rule 425', '☒ Rule 425'],
    ['an entity', '<font style=\'font-family: "Wingdings"\'>&#168;&thorn;&#253;</font>', '☐☑☒'],
    ['Wingdings 2', '<font face="Wingdings 2">&#163;R</font>', '☐☑'],
    ['the private range', '\uf0a8 &#61607; &#xF0B7;', '☐ ▪ •'],
    ['text fonts inside', '<font face="Wingdings">o <font face="Arial">owl</font></font>', '☐ owl'],
    ['until the end tag', '<font face="wingdings">o</font>o', '☐o'],
    ['as a fallback it stands for nothing', '<font face="Arial, Wingdings">ox</font>', 'ox'],
  ])('%s', (_name, html, text) => {
    expect(blocksOf(html)).toEqual([text]);
  });

  it('form controls are boxes', () => {
    expect(blocksOf('<input type="checkbox"> one <input type=CheckBox checked> two')).toEqual([
      '☐ one ☒ two',
    ]);
  });
});

describe('superscripts', () => {
  it.each([
    ['a reference mark is parted from the word', '1,250<sup>1</sup> shares', '1,250 1 shares'],
    ['in brackets', 'Total<sup><b>(2)</b></sup>', 'Total (2)'],
    ['raised by style', 'Total<span style="vertical-align:super">2</span>', 'Total 2'],
    ['an ordinal is not', 'the 9<sup>th</sup> day', 'the 9th day'],
    ['nor a mark after a blank', 'Total <sup>3</sup>', 'Total 3'],
  ])('%s', (_name, html, text) => {
    expect(blocksOf(html)).toEqual([text]);
  });

  it('the blank has no source', () => {
    const { runs } = layoutOf('5<sup>1</sup>');
    expect(runs).toEqual({ text: ['5', ' ', '1'], start: [0, 6, 6], end: [1, 6, 7] });
  });
});

describe('hidden matter', () => {
  it.each([
    '<div style="display: none"><p>no</p></div>',
    '<p hidden>no</p>',
    '<span style="VISIBILITY:hidden">no</span>',
    '<script>var no = "<p>no</p>";</script>',
    '<style>no</style>',
    '<head><title>no</title></head>',
    '<ix:header><ix:hidden>no</ix:hidden></ix:header>',
    '<!-- no -->',
    '<table style="display:none"><tr><td>no</td><td>no</td></tr></table>',
  ])('%s', (html) => {
    expect(blocksOf(`<p>one</p>${html}<p>two</p>`)).toEqual(['one', 'two']);
  });

  it('ends with the element that hides', () => {
    expect(blocksOf('<div style="display:none"><b>no<p>no</div>yes')).toEqual(['yes']);
  });
});

describe('markup that browsers forgive', () => {
  it.each([
    ['formatting that ends across blocks', '<b><p>one</b> two</p>three', ['one two', 'three']],
    ['unclosed formatting', '<font><b>one<p>two</p>three', ['one', 'two', 'three']],
    ['end tags of nothing', '</div></b></td></table>one</span>', ['one']],
    ['less-than in prose', 'a < b and c <5', ['a < b and c <5']],
    ['a tag that is cut off', 'one <b', ['one']],
    ['self-closing title and div', '<title/><div/>one', ['one']],
    ['unknown elements', '<type>8-K<foo:bar>x</foo:bar>', ['8-Kx']],
  ])('%s', (_name, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it('nests without end in linear time', () => {
    const depth = 20_000;
    const started = performance.now();
    for (const tag of ['div', 'table', 'b', 'ix:nonFraction', 'table><tr><td']) {
      expect(blocksOf(`${`<${tag}>`.repeat(depth)}text`)).toEqual(['text']);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

it('offsets are absolute in the source when a range is given', () => {
  const source = '<TEXT><p>one &amp; two</p></TEXT>';
  const layout = layoutHtml(source, { start: 6, end: source.indexOf('</TEXT>') });
  const [block] = layout.blocks;
  expect(block?.kind === 'paragraph' && sliceText(layout.runs, block)).toBe('one & two');
  expect(layout.runs.start).toEqual([9, 12, 13, 18, 19]);
});
