import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';
import { numbers, titles } from './headed-items.js';

describe('parts of an item', () => {
  it('may have headings of their own', () => {
    expect(
      numbers(
        lines(
          'Item 7(a). Financial Statements of Businesses Acquired',
          '',
          'None.',
          '',
          'Item 7(b). Pro Forma Financial Information',
          '',
          'None.',
          '',
          'Item 7(c). Exhibits',
          '',
          '99   News release',
        ),
      ),
    ).toEqual(['7', '7', '7']);
  });

  it('has no heading that ends within a parenthesis', () => {
    const [item] = reportOf(
      html(
        '<p>Item 5.02 Departure of Directors</p><p>(b) Alder Corporation (NYSE: ALD), a leading mill, announced it.</p>',
      ),
    ).items;
    expect(item?.subsections.map(({ title, text }) => [title, text])).toEqual([
      [null, 'Alder Corporation (NYSE: ALD), a leading mill, announced it.'],
    ]);
  });

  it('have the headings of a change of accountants, whatever their case', () => {
    const [item] = reportOf(
      lines(
        "Item 4. Changes in Registrant's Certifying Accountant",
        '',
        '(a) Previous independent accountants',
        '',
        '    (i) On August 12, 1998, the Company dismissed Oak & Co.',
        '',
        '(b) New independent accountants',
        '',
        '    The Company engaged Fir & Co.',
      ),
    ).items;
    expect(item?.subsections.map(({ title }) => title?.raw)).toEqual([
      'Previous independent accountants',
      'New independent accountants',
    ]);
  });

  it('may follow the number at once', () => {
    const [item] = reportOf(
      html(
        '<p>Item 7. (c) Exhibits</p>',
        table(['No.', 'Description'], ['10', 'Amendment'], ['99', 'News release']),
      ),
    ).items;
    expect([item?.title, item?.subsections.map((part) => part.label.value)]).toEqual([null, ['c']]);
    expect(item?.exhibits?.entries.map((entry) => entry.number.value)).toEqual(['10', '99']);
  });

  it.each([
    ['(a) and (b)  Not applicable.', ['a', 'b']],
    ['(a) - (b)  Not applicable.', ['a', 'b']],
    ['(a)-(c)  Not applicable.', ['a', 'b', 'c']],
    ['(a-c)  Not applicable.', ['a', 'b', 'c']],
    ['(a – b) Not applicable.', ['a', 'b']],
    ['(a & b) Not applicable.', ['a', 'b']],
    ['(a), (b), and (d)  Not applicable.', ['a', 'b', 'd']],
  ])('that one label names, %s, are each a part', (line, letters) => {
    const parts = reportOf(lines('Item 7. Financial Statements and Exhibits', '', line)).items[0]
      ?.subsections;
    expect(parts?.map((part) => part.label.value)).toEqual(letters);
    expect(parts?.map((part) => part.text)).toEqual(letters.map(() => 'Not applicable.'));
  });

  it('may be lettered with capitals in cells of their own', () => {
    const body = lines(
      'ITEM 7.   FINANCIAL STATEMENTS AND EXHIBITS',
      '',
      '     A.   FINANCIAL STATEMENTS                        NONE',
      '',
      '     B.   PRO FORMA FINANCIAL INFORMATION             NONE',
      '',
      '     C.   EXHIBITS',
      '',
      '          99(A)        News release of March 20, 1995',
    );
    expect(reportOf(body).items[0]?.subsections.map(({ label }) => label.value)).toEqual(['a', 'b', 'c']);
  });
});

it('a title ends before a part that begins right below it', () => {
  expect(
    titles(lines('Item 9.01 Financial Statements and Exhibits', '(d)Exhibits', '', '99.1   News release')),
  ).toEqual(['Financial Statements and Exhibits']);
});

it('a part that only says that there is nothing has no title', () => {
  const [item] = reportOf(
    lines(
      'Item 9.01 Financial Statements and Exhibits',
      '',
      '(a) None.',
      '',
      '(b) N/A',
      '',
      '(c) Not applicable.',
    ),
  ).items;
  expect(item?.subsections.map(({ title }) => title)).toEqual([null, null, null]);
});

it('a part may be labelled with the number of its item, below the heading of that', () => {
  const { items } = reportOf(
    lines(
      'Item 5.02 Departure of Directors or Certain Officers',
      '',
      'Item 5.02(b)',
      '',
      'Al Birch resigned on May 2, 2021.',
      '',
      'Item 5.02(c)',
      '',
      'She who succeeds him, from June 1, 2021 on, is Ann Birch.',
    ),
  );
  expect(
    items.map(({ number, title, subsections }) => [
      number.value,
      title?.raw,
      subsections.map(({ label, text }) => [label.value, text]),
    ]),
  ).toEqual([
    [
      '5.02',
      'Departure of Directors or Certain Officers',
      [
        ['b', 'Al Birch resigned on May 2, 2021.'],
        ['c', 'She who succeeds him, from June 1, 2021 on, is Ann Birch.'],
      ],
    ],
  ]);
});

it('lettered rows of a count of votes are no parts', () => {
  const { items } = reportOf(
    html(
      '<p>Item 5.07 Submission of Matters to a Vote of Security Holders</p>',
      '<p>(b) The holders elected each director:</p>',
      table(
        ['', 'For', 'Against'],
        ['a. Ann Birch', '218,001,120', '1,101,002'],
        ['b. Carl Elm', '217,552,119', '1,550,003'],
      ),
    ),
  );
  expect(items[0]?.subsections.map(({ label }) => label.value)).toEqual(['b']);
});

it('a dash between a part’s title and its text belongs to neither', () => {
  const body = lines(
    'Item 7. Financial Statements and Exhibits',
    '',
    '     a. Financial Statements - none',
    '',
    '     b. Exhibits -- none',
  );
  expect(reportOf(body).items[0]?.subsections.map(({ title, text }) => [title?.raw, text])).toEqual([
    ['Financial Statements', 'none'],
    ['Exhibits', 'none'],
  ]);
});

it('a part goes on below a signed report of others, and below notes with letters of their own', () => {
  const body = lines(
    'Item 7. Financial Statements, Pro Forma Financial Information and Exhibits',
    '',
    '     (a)  FINANCIAL STATEMENTS OF BUSINESS ACQUIRED',
    '',
    'In our opinion, the balance sheet presents fairly what Kiln Corp. owns.',
    '',
    '                              /s/ Birch & Elm, P.A.',
    '',
    'March 7, 1997',
    '',
    '     (b)  PRO FORMA FINANCIAL INFORMATION',
    '',
    'The statement of income follows.',
    '',
    '(a)  Amortization over 25 years.',
    '',
    '(c)  Tax effect of it.',
    '',
    '     (c)  EXHIBITS',
    '',
    '     23.1    Consent of Birch & Elm, P.A.',
    '',
    '                              SIGNATURES',
    '',
    '     Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly',
    'caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
    '',
    '                              ALDER CORP.',
    '                              By: /s/ Ann Birch',
    '                              Ann Birch, President',
  );
  const { items } = reportOf(body);
  expect(items[0]?.subsections.map(({ label, title }) => [label.value, title?.raw])).toEqual([
    ['a', 'FINANCIAL STATEMENTS OF BUSINESS ACQUIRED'],
    ['b', 'PRO FORMA FINANCIAL INFORMATION'],
    ['c', 'EXHIBITS'],
  ]);
  expect(items[0]?.exhibits?.entries.map(({ number }) => number.value)).toEqual(['23.1']);
});

it('a titled list within a part takes no part away', () => {
  const body = lines(
    'Item 5.02 Departure of Directors',
    '',
    '(b) On May 2, 2011, Ann Birch resigned.',
    '',
    '(c) On May 3, 2011, the board elected Carl Elm. He will have:',
    '',
    '(a) Base Salary. He is paid $400,000 a year.',
  );
  expect(reportOf(body).items[0]?.subsections.map(({ label }) => label.value)).toEqual(['b', 'c']);
});
