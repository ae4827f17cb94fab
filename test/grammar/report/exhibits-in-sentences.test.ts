import { describe, expect, it } from 'vitest';
import { html, lines, reportOf } from '../../support/report.js';
import { brief, listOf } from './exhibit-lists.js';

describe('parts of an item that share a line', () => {
  it.each([
    ['(a) Not applicable. (b) Not applicable. (c) Exhibits: 99.1 News release', ['a', 'b', 'c']],
    ['(a) None; (b) None; and (c) Exhibit 99.1 News release', ['a', 'b', 'c']],
    ['(d) EXHIBITS -- Exhibit 99.1 -- News release', ['d']],
    ['(d) Exhibits – 99.1 News release', ['d']],
  ])('are told apart where they are empty: %s', (line, letters) => {
    const [item] = reportOf(lines('Item 7. Financial Statements and Exhibits', '', line)).items;
    expect(item?.subsections.map(({ label }) => label.value)).toEqual(letters);
    expect(brief(item?.exhibits)).toEqual([['99.1', 'News release']]);
  });

  it('may list the data of the cover page behind other exhibits', () => {
    const line = '(d) Exhibits: 99.1 Letter dated May 4, 2021; 104 Cover Page Interactive Data File.';
    const body = lines('Item 9.01 Financial Statements and Exhibits', '', line);
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
      ['99.1', 'Letter dated May 4, 2021;'],
      ['104', 'Cover Page Interactive Data File.'],
    ]);
  });

  it('may follow the title, and an entry may', () => {
    const [runIn] = reportOf('Item 9.01 Financial Statements and Exhibits (d) Exhibits: 99.1 Slides\n').items;
    expect(runIn?.subsections.map(({ label }) => label.value)).toEqual(['d']);
    expect(brief(runIn?.exhibits)).toEqual([['99.1', 'Slides']]);
    expect(brief(reportOf('Item 9.01(d) Exhibits. 99.1 Slides\n').items[0]?.exhibits)).toEqual([
      ['99.1', 'Slides'],
    ]);
  });

  it('are mentioned in a sentence about one that is not empty', () => {
    const body = 'Item 7. Financial Statements and Exhibits\n\n(a) As required by (b) and (c) of the plan.\n';
    expect(reportOf(body).items[0]?.subsections.map(({ label }) => label.value)).toEqual(['a']);
  });
});

describe('exhibits listed in a sentence', () => {
  it('follow its colon and its semicolons', () => {
    expect(
      listOf(
        '(c) Exhibits. The following exhibits are filed with this report: 10.1 Loan Agreement; and',
        '    99.1 News Release.',
      ),
    ).toEqual([
      ['10.1', 'Loan Agreement'],
      ['99.1', 'News Release.'],
    ]);
    expect(listOf('(c) Exhibits: Exhibit 99.1 News Release; Exhibit 99.2 Slides.')).toEqual([
      ['99.1', 'News Release;'],
      ['99.2', 'Slides.'],
    ]);
  });
  it('follow the point behind another, and a dash', () => {
    expect(listOf('(c) Exhibits: 99.1. News release of May 2, 2001. 99.2. Slides.')).toEqual([
      ['99.1', 'News release of May 2, 2001.'],
      ['99.2', 'Slides.'],
    ]);
    expect(listOf('(c) The following is filed as an exhibit to this report: 99.1 - News release.')).toEqual([
      ['99.1', 'News release.'],
    ]);
  });
  it('figures behind another colon are none', () => {
    expect(listOf('(c) Exhibits', '', '99.1 News release: 10.1 Million more; 20.5 Percent less')).toEqual([
      ['99.1', 'News release: 10.1 Million more; 20.5 Percent less'],
    ]);
  });
  it('may come before what they are', () => {
    expect(
      listOf(
        '(c) Exhibits. Attached as Exhibit 99.1 is a news release. Attached as Exhibit 99.2 are slides.',
      ),
    ).toEqual([
      ['99.1', 'a news release.'],
      ['99.2', 'slides.'],
    ]);
    expect(
      listOf(
        'Furnished herewith as Exhibit 99 and incorporated herein by reference is the letter of May 2, 2001.',
      ),
    ).toEqual([['99', 'the letter of May 2, 2001.']]);
  });
  it('may come after what they are', () => {
    expect(listOf('News release of May 2, 2001, furnished as Exhibit 99.1.')).toEqual([
      ['99.1', 'News release of May 2, 2001'],
    ]);
    expect(
      listOf(
        '(c) Exhibits.',
        '',
        '    News release - Exhibit 99.1',
        '    Slides of May 2, 2001 - Exhibit 99.2',
      ),
    ).toEqual([
      ['99.1', 'News release'],
      ['99.2', 'Slides of May 2, 2001'],
    ]);
  });
});

it('a list in a sentence leaves out what joins its last entry', () => {
  const { items } = reportOf(
    html(
      '<p>Item 9.01 Financial Statements and Exhibits.</p>',
      '<p>(d) Exhibits. The following exhibits are filed herewith: Exhibit 10.1, Lease dated May 3, 2012; and Exhibit 99.1, News release.</p>',
    ),
  );
  expect(brief(items[0]?.exhibits)).toEqual([
    ['10.1', 'Lease dated May 3, 2012'],
    ['99.1', 'News release.'],
  ]);
});

it.each([
  '(d) Furnished herewith as Exhibit 99.1 is the news release of May 9, 2012.',
  '(d) Attached as Exhibit 99.1 to this Form 8-K is the news release of May 9, 2012.',
  'Attached hereto as Exhibit 99.1 is the news release of May 9, 2012.',
])('a sentence may begin with how an exhibit is attached: %s', (sentence) => {
  const [item] = reportOf(lines('Item 9.01 Financial Statements and Exhibits', '', sentence)).items;
  expect(brief(item?.exhibits)).toEqual([['99.1', 'the news release of May 9, 2012.']]);
});

it('a further exhibit may be joined to the one that opens the sentence', () => {
  expect(
    listOf('(c) Exhibits. Exhibit 99.1, a letter dated May 2, 2001, and Exhibit 99.2, the slides.'),
  ).toEqual([
    ['99.1', 'a letter dated May 2, 2001'],
    ['99.2', 'the slides.'],
  ]);
  expect(
    listOf(
      '(c) Exhibits. Exhibit 10.1, a lease (incorporated by reference to Form 10-K, Exhibit 10.4), and Exhibit 10.5, its annex.',
    ),
  ).toHaveLength(1);
});
