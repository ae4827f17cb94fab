import { describe, expect, it } from 'vitest';
import { html, reportOf, table } from '../../support/report.js';
import { brief, exhibitItem, only } from './exhibit-lists.js';

describe('an exhibit list in HTML', () => {
  it('may be a table with a heading row', () => {
    const body = exhibitItem(
      table(
        ['Exhibit No.', 'Description'],
        ['99.1', 'News release'],
        ['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
      ),
    );
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release'],
      ['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
    ]);
  });

  it.each(['Description of Exhibit', 'Description of Exhibits', 'Name of Exhibit', 'Title', 'Exhibit Title'])(
    'may be lines below the head "%s"',
    (head) => {
      const body = exhibitItem(`<p>Exhibit No. ${head}<br>99.1 News release<br>99.2&nbsp; Slides</p>`);
      expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
        ['99.1', 'News release'],
        ['99.2', 'Slides'],
      ]);
    },
  );

  it('may have bullets in a column of their own', () => {
    const body = exhibitItem(table(['•', '10.1', 'Lease'], ['•', '99.1', 'News release']));
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
      ['10.1', 'Lease'],
      ['99.1', 'News release'],
    ]);
  });

  it('may be paragraphs, or lines of one', () => {
    expect(
      brief(
        reportOf(exhibitItem('<p>99.1&nbsp;&nbsp;News release</p><p>99.2&nbsp;Slides</p>')).items[0]
          ?.exhibits,
      ),
    ).toEqual([
      ['99.1', 'News release'],
      ['99.2', 'Slides'],
    ]);
    expect(
      brief(reportOf(exhibitItem('<p>99.1 News release<br>99.2 Slides</p>')).items[0]?.exhibits),
    ).toEqual([
      ['99.1', 'News release'],
      ['99.2', 'Slides'],
    ]);
  });

  it('may have its footnotes in cells of their own, between number and description', () => {
    const rows = [
      ['2.1', '(a)', 'Merger Agreement'],
      ['10.1', '*+', 'Lease'],
      ['10.2', '(1)(2)', 'Loan Agreement'],
      ['99.1', '', 'News release'],
    ];
    const entries = reportOf(exhibitItem(table(...rows))).items[0]?.exhibits?.entries ?? [];
    expect(entries.map(({ number, marks, description }) => [number.raw, marks, description?.raw])).toEqual([
      ['2.1', ['(a)'], 'Merger Agreement'],
      ['10.1', ['*', '+'], 'Lease'],
      ['10.2', ['(1)', '(2)'], 'Loan Agreement'],
      ['99.1', [], 'News release'],
    ]);
  });

  it('may have the word and the number in two cells', () => {
    expect(
      brief(reportOf(exhibitItem(table(['Exhibit', '99.1', 'News release']))).items[0]?.exhibits),
    ).toEqual([['99.1', 'News release']]);
  });

  it('may have marks before, after and beside the number', () => {
    const marked = (row: string[]): readonly string[] | undefined =>
      only(exhibitItem(table(['Exhibit No.', 'Description'], row)))?.marks;
    expect(marked(['10.1*', 'Lease'])).toEqual(['*']);
    expect(marked(['*10.1', 'Lease'])).toEqual(['*']);
    expect(marked(['†', '10.1', 'Lease'])).toEqual(['†']);
    expect(marked(['10.1+*', 'Lease'])).toEqual(['+', '*']);
    expect(marked(['10.1(1)', 'Lease'])).toEqual(['(1)']);
    expect(marked(['10.1', 'Lease*'])).toEqual(['*']);
  });

  it.each([
    ['10.2*/**', 'Award', ['*', '**']],
    ['10.2*, **', 'Award', ['*', '**']],
    ['10.2 (1)(2)', 'Award', ['(1)', '(2)']],
    ['10.2‡‡', 'Award', ['‡‡']],
    ['10.2', 'Award +*', ['+', '*']],
    ['10.2', 'Award (1), (2)', ['(1)', '(2)']],
    ['10.2', 'Award<sup>(1)(2)</sup>', ['(1)', '(2)']],
  ])('reads several marks of one entry: %s %s', (number, description, marks) => {
    const [, entry] =
      reportOf(exhibitItem(table(['2.1', 'Plan of merger'], [number, description]))).items[0]?.exhibits
        ?.entries ?? [];
    expect([entry?.number.value, entry?.description?.raw, entry?.marks]).toEqual(['10.2', 'Award', marks]);
  });

  it('does not take a legend for an entry', () => {
    const body = exhibitItem(
      table(['10.1*', 'Lease'], ['*', 'Filed herewith.']),
      '<p>+ Management contract or compensatory plan.</p>',
    );
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([['10.1', 'Lease']]);
  });

  it('has no entry for the legend of a raised digit', () => {
    const body = html(
      '<p>Item 7. Exhibits</p>',
      table(['16', 'Letter'], ['99', 'Slides']),
      '<p>1 Filed with the report.</p>',
    );
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
      ['16', 'Letter'],
      ['99', 'Slides'],
    ]);
  });
});

it('takes lines of the caption’s paragraph for entries, and the legend of a mark for none', () => {
  const body = html(
    '<p>Item 9.01 Financial Statements and Exhibits</p>',
    '<p>(d) Exhibits<br>16.1 Letter<br>104 Cover Page Interactive Data File</p>',
  );
  expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
    ['16.1', 'Letter'],
    ['104', 'Cover Page Interactive Data File'],
  ]);
  const marked = html(
    '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>',
    table(['99.1<sup>(1)</sup>', 'News release']),
    '<p><sup>(1)</sup> Furnished herewith.</p>',
  );
  expect(brief(reportOf(marked).items[0]?.exhibits)).toEqual([['99.1', 'News release']]);
});

it("the cover page's data are listed right below the heading of Item 9.01", () => {
  const body = html(
    '<p>Item 9.01 Financial Statements and Exhibits</p>',
    table(['104', 'Cover Page Interactive Data File']),
  );
  expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([['104', 'Cover Page Interactive Data File']]);
});

describe('interactive data and marks', () => {
  const itemEntries = (...body: string[]): [string | null, string | null][] =>
    brief(reportOf(exhibitItem(...body)).items[0]?.exhibits);

  it('numbers of interactive data have a name for their second part', () => {
    expect(itemEntries(table(['101.INS', 'XBRL Instance Document'], ['101.SCH', 'XBRL Schema']))).toEqual([
      ['101.INS', 'XBRL Instance Document'],
      ['101.SCH', 'XBRL Schema'],
    ]);
  });

  it('a mark after a description closes it', () => {
    expect(itemEntries('<p>99.1 News release*</p>', '<p>*Furnished, not filed.</p>')).toEqual([
      ['99.1', 'News release'],
    ]);
  });
});

describe('what begins or ends an entry', () => {
  it('is a number in a paragraph of its own, over its description', () => {
    const page = html(
      '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>',
      '<p>99.1</p><p>News release</p><p>104</p><p>Cover Page Interactive Data File</p>',
    );
    expect(brief(reportOf(page).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release'],
      ['104', 'Cover Page Interactive Data File'],
    ]);
  });

  it('goes on in a row without a number where its last word asks for more', () => {
    const page = html(
      '<p>Item 9.01 Exhibits</p>',
      table(['99.1', 'News release dated'], ['', 'May 2, 2001'], ['99.2', 'Slides'], ['', 'Furnished']),
    );
    expect(brief(reportOf(page).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release dated May 2, 2001'],
      ['99.2', 'Slides'],
    ]);
  });

  it('is the legend of a mark below the description in its cell', () => {
    const cell = '<p>News release</p><p>*Certain schedules have been omitted.</p>';
    const page = html('<p>Item 9.01 Exhibits</p>', table(['2.1', 'Plan of merger*'], ['99.1', cell]));
    expect(brief(reportOf(page).items[0]?.exhibits)).toEqual([
      ['2.1', 'Plan of merger'],
      ['99.1', 'News release'],
    ]);
  });
});

it('a table of numbers in another item is no list', () => {
  const report = reportOf(
    html(
      '<p>Item 2.02 Results of Operations and Financial Condition</p>',
      table(['10.1', 'million'], ['99.2', 'Percent']),
      '<p>Sales rose.</p>',
    ),
  );
  expect(report.items[0]?.exhibits).toBeNull();
});

it.each([
  '1 Capitalized terms have the meanings that the agreement gives them.',
  '1 Certain schedules have been omitted.',
  '2 Indicates a management contract.',
])('has no entry for the legend of a superscript mark: %s', (legend) => {
  const { items } = reportOf(
    exhibitItem(table(['10.1', 'Lease of the mill.'], ['10.2', 'Loan agreement.']), `<p>${legend}</p>`),
  );
  expect(brief(items[0]?.exhibits)).toEqual([
    ['10.1', 'Lease of the mill.'],
    ['10.2', 'Loan agreement.'],
  ]);
});

it('the classes of Item 601 head the exhibits below them', () => {
  const { items } = reportOf(
    exhibitItem(
      table(
        ['(2)', 'Plan of acquisition, reorganization, arrangement, liquidation or succession'],
        ['', '2.1', 'Merger agreement'],
        ['(99)', 'Additional exhibits'],
        ['', '99.1', 'News release'],
      ),
    ),
  );
  expect(brief(items[0]?.exhibits)).toEqual([
    ['2.1', 'Merger agreement'],
    ['99.1', 'News release'],
  ]);
});
