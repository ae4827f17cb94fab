import { expect, it } from 'vitest';
import { layoutOf } from './support.js';

/** Where the links of a page lead, by the source text of their targets, and what they stand on. */
function linksOf(html: string): [href: string, target: string, content: string][] {
  return layoutOf(html).links.map(({ href, target, content }) => [
    href,
    html.slice(target.start, target.end),
    html.slice(content.start, content.end),
  ]);
}

it('collects links with the place of their targets and what they stand on', () => {
  expect(
    linksOf('<p><a class="x" href="a.htm?b&amp;c">99.1 <b>Release</b></a> and <a href=d.htm>more</a></p>'),
  ).toEqual([
    ['a.htm?b&c', 'a.htm?b&amp;c', '99.1 <b>Release</b>'],
    ['d.htm', 'd.htm', 'more'],
  ]);
});

it('ends a link where the next begins, and one that stays open where the document ends', () => {
  expect(linksOf('<p><a href="a.htm">one <a href="b.htm">two</p>')).toEqual([
    ['a.htm', 'a.htm', 'one '],
    ['b.htm', 'b.htm', 'two</p>'],
  ]);
});

it('takes no anchor for a link, nor what is hidden', () => {
  expect(linksOf('<a name="top">One</a><div style="display:none"><a href="a.htm">two</a></div>')).toEqual([]);
});
