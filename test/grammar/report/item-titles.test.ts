import { describe, expect, it } from 'vitest';
import { html, lines, reportOf } from '../../support/report.js';
import { numbers, paragraphs, titles } from './headed-items.js';

describe('a title that a page breaks or goes on with', () => {
  it('goes on in the next paragraph where that holds nothing but its rest', () => {
    const body = paragraphs(
      'Item 7. Financial Statements, Pro Forma Financial',
      'Information and Exhibits.',
      '(c) Exhibits:',
      '99.1 Press release',
    );
    expect(titles(body)).toEqual(['Financial Statements, Pro Forma Financial Information and Exhibits.']);
    expect(reportOf(body).items[0]?.text).toMatch(/^\(c\) Exhibits:/);
  });

  it('ends before a caption', () => {
    const body = paragraphs('Item 7. Financial Statements', 'Exhibits', '99.1 Press release');
    expect(titles(body)).toEqual(['Financial Statements']);
  });

  it.each(['*', ' *', '†', ';'])('ends before "%s"', (mark) => {
    const body = paragraphs(
      `Item 12. Results of Operations and Financial Condition${mark}`,
      'The mill had a good quarter.',
    );
    expect(titles(body)).toEqual(['Results of Operations and Financial Condition']);
    expect(reportOf(body).items[0]?.text).toBe('The mill had a good quarter.');
  });

  it('may mention another item in a remark, which is no heading', () => {
    const body = paragraphs(
      'Item 9 - Regulation FD Disclosure (Information Furnished Pursuant to Item 12, &quot;Disclosure of Results of Operations and Financial Condition&quot;)',
      'The mill had a good quarter.',
      'ITEM 5. OTHER EVENTS (ALSO FURNISHED UNDER ITEM 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION)',
      'The mill reopened.',
    );
    expect(numbers(body)).toEqual(['9', '5']);
    expect(reportOf(body).items.map(({ text }) => text)).toEqual([
      'The mill had a good quarter.',
      'The mill reopened.',
    ]);
  });
});

describe('a title over several lines', () => {
  const title =
    'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers';

  it.each([
    ['; Appointment', ';</p><p>Appointment'],
    ['Appointment of', 'Appointment</p><p>of'],
  ])('may be as many paragraphs: %s', (from, to) => {
    const report = reportOf(html(`<p>Item 5.02 ${title.replace(from, to)}</p><p>(b) Mr. Oak left.</p>`));
    expect(report.items.map((item) => [item.title?.raw, item.text])).toEqual([[title, '(b) Mr. Oak left.']]);
  });

  it('may be as many rows of a table, the number beside the first', () => {
    const rows = (first: string, rest: string): string =>
      html(
        `<table><tr><td>Item 3.01</td><td>${first}</td></tr><tr><td></td><td>${rest}</td></tr></table>`,
        '<p>The mill was delisted.</p>',
      );
    const listing =
      'Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing.';
    const [first = '', rest = ''] = listing.split(/(?<=Rule or) /);
    const titles = (page: string): unknown =>
      reportOf(page).items.map((item) => [item.title?.raw, item.text]);
    expect(titles(rows(first, rest))).toEqual([[listing, 'The mill was delisted.']]);
    expect(titles(rows(listing, 'A mill closed.'))).toEqual([
      [listing, 'A mill closed.\n\nThe mill was delisted.'],
    ]);
  });

  it('may have letters of parts set together below it', () => {
    const report = reportOf(html(`<p>Item 5.02 ${title}</p><p>(b)(c) Mr. Oak left.</p>`));
    expect(report.items[0]?.subsections.map(({ label }) => label.raw)).toEqual(['(b)', '(c)']);
  });

  it('may be underlined line by line', () => {
    const report = reportOf(
      lines(
        'Item 5.02  Departure of Directors or Principal Officers; Election of Directors;',
        '           --------------------------------------------------------------------',
        '           Appointment of Principal Officers',
        '           ---------------------------------',
        '',
        '         Mr. Oak left.',
      ),
    );
    expect(report.items.map((item) => [item.title?.raw, item.text])).toEqual([
      [
        'Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers',
        'Mr. Oak left.',
      ],
    ]);
  });

  it('has a number with a colon for its point', () => {
    expect(numbers(html('<p>Item 5:02 Departure of Directors</p><p>Mr. Oak left.</p>'))).toEqual(['5.02']);
  });
});

describe('the title of an item in text', () => {
  it.each([
    [
      ["Item 4.          Changes in Registrant's Certifying", 'Accountant'],
      "Changes in Registrant's Certifying Accountant",
    ],
    [
      ['Item 9.01.                     Financial Statements', 'and Exhibits.'],
      'Financial Statements and Exhibits.',
    ],
    [
      ['Item 2.     Acquisition or Disposition', '            of Assets'],
      'Acquisition or Disposition of Assets',
    ],
  ])('goes on at the margin or in its column: %j', (heading, title) => {
    expect(titles(lines(...heading, '', 'On May 1, 2001 the mill reopened.'))).toEqual([title]);
  });

  it('goes on below a semicolon, though it might end there', () => {
    const [first, second] = [
      'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers;',
      'Compensatory Arrangements of Certain Officers',
    ];
    expect(
      titles(lines(`Item 5.02 ${first}`, '', second, '', 'On May 1, 2011 the head miller left.')),
    ).toEqual([`${first} ${second}`]);
  });
});

it('a title joined to the heading below it shares the body, and the dash behind a title is no text', () => {
  const { items } = reportOf(
    lines(
      'ITEM 9.   REGULATION FD DISCLOSURE AND',
      'ITEM 12.  RESULTS OF OPERATIONS AND FINANCIAL CONDITION',
      '',
      'The mill earned more.',
      '',
      'Item 5 - Other Events and',
      'Item 7 - Exhibits -',
      '',
      '99   Press release',
    ),
  );
  expect(items.map(({ number, title, text }) => [number.value, title?.raw, text])).toEqual([
    ['9', 'REGULATION FD DISCLOSURE', 'The mill earned more.'],
    ['12', 'RESULTS OF OPERATIONS AND FINANCIAL CONDITION', 'The mill earned more.'],
    ['5', 'Other Events', '99 Press release'],
    ['7', 'Exhibits -', '99 Press release'],
  ]);
});

describe('text right after the number', () => {
  it.each([
    [
      'Item 5.     On March 4, 1998, Alder Bank,',
      '            National Association entered into an indenture.',
    ],
    [
      'Item 5.     Alder Corporation, Birch Funding Corporation and Cedar Bank',
      '            (the "Bank") adopted a plan.',
    ],
    [
      'Item 5.     Pursuant to the Trust Agreement among Alder Funding,',
      '            as Seller, and the Trustee, the Seller sent its statement.',
    ],
  ])('is no title though its names have capitals: %s', (first, second) => {
    const [item] = reportOf(lines(first, second)).items;
    expect(item?.title).toBeNull();
    expect(item?.text).toBe(`${first.slice(12)} ${second.trim()}`);
  });

  it('is a title where a sentence of its own begins below it', () => {
    expect(
      titles(lines('Item 5.     Dividend Declaration', '            The Board has declared a dividend.')),
    ).toEqual(['Dividend Declaration']);
  });
});

describe('the titles of several items in one heading', () => {
  it.each([
    ['Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure.'],
    ['Items 2.02 and 7.01. Results of Operations and Financial Condition and Regulation FD Disclosure'],
    ['Item 2.02 and Item 7.01. Results of Operations and Financial Condition / Regulation FD Disclosure'],
  ])('are told apart: %s', (heading) => {
    expect(titles(paragraphs(heading, 'The mill had a good quarter.'))).toEqual([
      'Results of Operations and Financial Condition',
      'Regulation FD Disclosure',
    ]);
  });

  it.each([
    'Items 2.02 and 7.01. Regulation FD Disclosure; Results of Operations and Financial Condition.',
    'Items 2.02 and 7.01. Results of Operations and Financial Condition; Mill Matters.',
    'Items 2.02 and 7.01. Regulation FD Disclosure.',
  ])('are one where they are not those of the form in its order: %s', (heading) => {
    const title = heading.replace(/^Items 2.02 and 7.01. /, '');
    expect(titles(paragraphs(heading, 'The mill had a good quarter.'))).toEqual([title, title]);
  });
});

it('a title leaves out the words on its line that say there is nothing to report', () => {
  const { items } = reportOf(
    lines(
      'ITEM 2.  ACQUISITION OR DISPOSITION OF ASSETS -- NOT APPLICABLE',
      'ITEM 3.  BANKRUPTCY OR RECEIVERSHIP                        NOT APPLICABLE',
      '',
      'Item 4.  Changes in Certifying Accountant.',
      '         Not applicable.',
      '',
      'ITEM 5.  OTHER EVENTS',
      '',
      'THE MILL REOPENED.',
    ),
  );
  expect(items.map(({ title, notApplicable }) => [title?.raw, notApplicable])).toEqual([
    ['ACQUISITION OR DISPOSITION OF ASSETS', true],
    ['BANKRUPTCY OR RECEIVERSHIP', true],
    ['Changes in Certifying Accountant.', true],
    ['OTHER EVENTS', false],
  ]);
  expect(items[2]?.text).toBe('Not applicable.');
});
