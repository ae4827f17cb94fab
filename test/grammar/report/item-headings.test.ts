import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';

const numbers = (body: string): string[] => reportOf(body).items.map((item) => item.number.value ?? '');
const titles = (body: string): (string | null)[] =>
  reportOf(body).items.map((item) => item.title?.raw ?? null);

describe('an item heading', () => {
  const cases: [string, string, string, string | null][] = [
    ['number and title on a line', 'ITEM 5.  OTHER EVENTS.', '5', 'OTHER EVENTS.'],
    ['no blank before the number', 'Item5.    Other Events.', '5', 'Other Events.'],
    [
      'a blank inside the number',
      'Item 2. 02 Results of Operations and Financial Condition',
      '2.02',
      'Results of Operations and Financial Condition',
    ],
    ['the word number', 'ITEM NO. 5  OTHER EVENTS', '5', 'OTHER EVENTS'],
    ['a colon', 'Item 5: Other Events', '5', 'Other Events'],
    ['a dash', 'Item 8.01 - Other Events', '8.01', 'Other Events'],
    ['a bar', 'Item 8.01 | Other Events', '8.01', 'Other Events'],
    [
      'nothing between number and title',
      'Item 5.07submission of matters to a vote of security holders',
      '5.07',
      'submission of matters to a vote of security holders',
    ],
    [
      'a full stop after a decimal number',
      'Item 7.01. Regulation FD Disclosure.',
      '7.01',
      'Regulation FD Disclosure.',
    ],
    ['the word misprinted', 'Itme 8.01 Other Events', '8.01', 'Other Events'],
    ['quotes', '"Item 7. Financial Statements and Exhibits"', '7', 'Financial Statements and Exhibits"'],
    ['letters set apart', 'I T E M  5.  OTHER EVENTS', '5', 'OTHER EVENTS'],
    [
      'a range of parts',
      'Item 5.07(a)-(c) Submission of Matters to a Vote of Security Holders',
      '5.07',
      'Submission of Matters to a Vote of Security Holders',
    ],
    ['no full stop within the number', 'Item 801. Other Events', '8.01', 'Other Events'],
    ['a number in letters', 'ITEM FIVE. OTHER EVENTS', '5', 'OTHER EVENTS'],
    ['no word before a whole number', '5. Other Events', '5', 'Other Events'],
    [
      'a misprinted one',
      'Item l.01 Entry into a Material Definitive Agreement',
      '1.01',
      'Entry into a Material Definitive Agreement',
    ],
    [
      'a title over two lines',
      lines('ITEM 7.  FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION', '         AND EXHIBITS.'),
      '7',
      'FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS.',
    ],
    ['the title on the next line', lines('Item 5.', 'Other Events'), '5', 'Other Events'],
    [
      'the title in the next paragraph',
      lines('ITEM 4', '', "CHANGES IN REGISTRANT'S CERTIFYING ACCOUNTANT"),
      '4',
      "CHANGES IN REGISTRANT'S CERTIFYING ACCOUNTANT",
    ],
    [
      "a title of the filer's own",
      'Item 5. Purchase of the Harbour Street Warehouse',
      '5',
      'Purchase of the Harbour Street Warehouse',
    ],
    [
      'a section heading before it',
      lines('Section 8 - Other Events', '', 'Item 8.01 Other Events.'),
      '8.01',
      'Other Events.',
    ],
    [
      'a section heading on its line',
      'Section 8 - Other Events, Item 8.01 Other Events.',
      '8.01',
      'Other Events.',
    ],
    ['a rule drawn under it', lines('Item 5.  Other Events', '------   ------------'), '5', 'Other Events'],
    ['a subsection letter', 'Item 9.01(d) Exhibits', '9.01', 'Exhibits'],
    ['a title set apart too', 'ITEM 5.  O T H E R  E V E N T S', '5', 'O T H E R E V E N T S'],
    ['no word before it', '8.01   Other Events', '8.01', 'Other Events'],
    ['a small L for its first letter', 'ltem 8.01 Other Events', '8.01', 'Other Events'],
    ['a bullet', '• Item 8.01 Other Events', '8.01', 'Other Events'],
    ['a dash before the number', 'ITEM – 8.01 OTHER EVENTS', '8.01', 'OTHER EVENTS'],
    ['a hyphen for the point', 'Item 8-01 Other Events', '8.01', 'Other Events'],
    ['a comma for the point', 'Item 8,01 Other Events', '8.01', 'Other Events'],
    ['a comma after the number', 'Item 5, Other Events', '5', 'Other Events'],
    [
      'its subject after the title',
      'Item 8.01 Other Events: New Foundry',
      '8.01',
      'Other Events: New Foundry',
    ],
    [
      'a remark that closes it',
      'Item 9. Regulation FD Disclosure (Information furnished under Item 12).',
      '9',
      'Regulation FD Disclosure (Information furnished under Item 12).',
    ],
    ['the official misprint of section for item', 'Section 8.01 - Other Events', '8.01', 'Other Events'],
  ];
  it.each(cases)('may have %s', (_name, heading, number, title) => {
    const body = `${heading}\n\nThe registrant opened a second foundry in March.\n`;
    expect(numbers(body)).toEqual([number]);
    expect(titles(body)).toEqual([title]);
    expect(reportOf(body).items[0]?.text).toBe('The registrant opened a second foundry in March.');
  });

  it('may be set in cells of a table', () => {
    const body = html(
      table(['<b>Item 2.02.</b>', '<b>Results of Operations and Financial Condition.</b>']),
      '<p>Sales rose.</p>',
    );
    expect(titles(body)).toEqual(['Results of Operations and Financial Condition.']);
    expect(reportOf(body).items[0]?.text).toBe('Sales rose.');
  });

  it('may stand in a row of a table that holds more', () => {
    const body = html(
      table(
        ['Item 7.01', 'Regulation FD Disclosure'],
        ['(a)', 'The slides are attached.'],
        ['Item 8.01', 'Other Events'],
      ),
      '<p>None of note.</p>',
    );
    expect(numbers(body)).toEqual(['7.01', '8.01']);
  });

  it('is followed by text on its line', () => {
    const body = 'Item 5. Other Events. On May 2, 2001 the registrant closed its mill.\n';
    expect(titles(body)).toEqual(['Other Events.']);
    expect(reportOf(body).items[0]?.text).toBe('On May 2, 2001 the registrant closed its mill.');
  });

  it('has no title where text follows the number at once', () => {
    const body = 'Item 5. On May 2, 2001 the registrant closed its mill and sold the site.\n';
    expect(titles(body)).toEqual([null]);
    expect(reportOf(body).items[0]?.text).toBe(
      'On May 2, 2001 the registrant closed its mill and sold the site.',
    );
  });

  it('makes an item of each number it names', () => {
    expect(
      numbers('Items 2.02 and 7.01. Results of Operations; Regulation FD Disclosure\n\nSales rose.\n'),
    ).toEqual(['2.02', '7.01']);
    expect(numbers('Item 5 and Item 7. Other Events and Exhibits\n\nSales rose.\n')).toEqual(['5', '7']);
    expect(
      numbers(
        'Item 2.02 Results of Operations and Financial Condition and Item 7.01 Regulation FD Disclosure\n\nSales rose.\n',
      ),
    ).toEqual(['2.02', '7.01']);
  });

  it('fills a range, and marks items with nothing to report', () => {
    const { items } = reportOf(
      lines(
        'ITEMS 1 THROUGH 4. NOT APPLICABLE.',
        '',
        'Item 5. Other Events.',
        '',
        'The mill burned.',
        '',
        'Items 6-8. Not applicable',
      ),
    );
    expect(items.map((item) => [item.number.value, item.notApplicable])).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
      ['4', true],
      ['5', false],
      ['6', true],
      ['7', true],
      ['8', true],
    ]);
  });

  it('has nothing to report in letters set apart', () => {
    const { items } = reportOf(
      'I T E M S  1 - 4.  N O T  A P P L I C A B L E\n\nItem 5. Other Events\n\nThe mill burned.\n',
    );
    expect(items.map((item) => item.notApplicable)).toEqual([true, true, true, true, false]);
  });

  it('may be followed by another at once', () => {
    const body = lines(
      'Item 2.02 Results of Operations and Financial Condition',
      '',
      'Item 7.01 Regulation FD Disclosure',
      '',
      'A release is attached.',
    );
    expect(numbers(body)).toEqual(['2.02', '7.01']);
  });
});

describe('items that one line says are not applicable', () => {
  it.each([
    'Item 1-4.  Not Applicable',
    'ITEM 1 - 4.  N/A',
    'Items 1-4  (Not applicable)',
    'ITEMS 1. THROUGH 4.  NOT APPLICABLE',
    'Item 1. through Item 4.  None',
    'Items 1, 2, 3, & 4.   Not Applicable',
    'Items 1 through 4 are not applicable.',
  ])('%s', (line) => {
    const { items } = reportOf(lines(line, '', 'Item 5.  Other Events', '', 'The mill reopened.', ''));
    expect(items.map(({ number, notApplicable }) => [number.value, notApplicable])).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
      ['4', true],
      ['5', false],
    ]);
  });
});

describe('a mention of an item', () => {
  const opening = 'Item 7.01 Regulation FD Disclosure.\n\n';
  const mentions = [
    'The information furnished pursuant to\nItem 2.02 and Item 9.01 shall not be deemed filed.',
    'This report and its exhibit are furnished under Item\n12 and shall not be deemed filed.',
    'Item 12 and shall not be deemed filed for any purpose.',
    'Item 304(a) of Regulation S-K requires the letter.',
    'Schedules were left out under\nItem 601(b)(2) of Regulation S-K.',
    'Please refer to Section 8.01 of the agreement.',
    'Item 8.01 of this report is incorporated here.',
    'Section 9.04 of the Indenture was amended.',
    'Item 7.01 and Exhibit 99.1 are furnished, not filed.',
    'Item 2.02, the item on results, was left out.',
    'Item 2.02 is not applicable to reports that it furnishes.',
    '2.02 Results of Operations and Financial Condition of this report says more.',
    '1.01 to 1.00 was the ratio of exchange.',
    '5.03 Change in Shell Company Status',
  ];
  it.each(mentions)('is no heading: %s', (mention) => {
    expect(numbers(`${opening}${mention}\n`)).toEqual(['7.01']);
  });
});

describe('a table of contents', () => {
  it('holds no headings', () => {
    const report = reportOf(
      lines(
        'TABLE OF CONTENTS',
        '',
        'Item 1.01 Entry into a Material Definitive Agreement      2',
        'Item 9.01 Financial Statements and Exhibits            3',
        'SIGNATURES                                         4',
        'EXHIBIT INDEX                                      5',
        '',
        'Item 1.01 Entry into a Material Definitive Agreement',
        '',
        'The registrant signed a lease.',
        '',
        'Item 9.01 Financial Statements and Exhibits',
        '',
        '(d) Exhibits',
        '',
        '99.1   Lease of the mill',
        '',
      ),
    );
    expect(report.items.map((item) => item.number.value)).toEqual(['1.01', '9.01']);
    expect(report.items[0]?.text).toBe('The registrant signed a lease.');
    expect(report.exhibitIndex).toBeNull();
    expect(report.signatures).toEqual([]);
  });

  it('may be an HTML table, with an explanatory note after it', () => {
    const report = reportOf(
      html(
        '<p>TABLE OF CONTENTS</p>',
        table(['Item 8.01', 'Other Events', '1'], ['Signatures', '', '2'], ['Exhibit Index', '', '3']),
        '<p>EXPLANATORY NOTE</p><p>This amendment corrects a misprint.</p><p>Item 8.01 Other Events</p><p>The mill reopened.</p>',
      ),
    );
    expect(report.items.map((item) => item.text)).toEqual(['The mill reopened.']);
    expect(
      report.preamble.some(
        (block) => block.type === 'paragraph' && block.text === 'This amendment corrects a misprint.',
      ),
    ).toBe(true);
  });
});

describe('an item below the signatures', () => {
  const signed = (...after: string[]): string =>
    html(
      ...[
        'Item 5. Other Events',
        'The mill reopened.',
        'SIGNATURES',
        'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
        'By: /s/ Ann Birch',
        'Ann Birch, President',
        ...after,
      ].map((text) => `<p>${text}</p>`),
    );

  it('is an item where it lists the exhibits', () => {
    const { items, signatures } = reportOf(
      signed('Item 7. Financial Statements and Exhibits', '(c) Exhibits', '99.1 Press release'),
    );
    expect(items.map(({ number }) => number.value)).toEqual(['5', '7']);
    expect(items[1]?.exhibits?.entries.map(({ number }) => number.value)).toEqual(['99.1']);
    expect(signatures.flatMap(({ signatories }) => signatories)).toHaveLength(1);
  });

  it('is text of what is attached where its number stands above or its title is of another form', () => {
    expect(numbers(signed('Item 5. Other Information', 'None.'))).toEqual(['5']);
    expect(numbers(signed('Item 2. Sale of Assets', 'Seller sells the mill.'))).toEqual(['5']);
  });
});

it('a quoted heading gives way to a plain one of the same number', () => {
  const body = lines(
    '"Item 7. Financial Statements and Exhibits" of the report is amended:',
    '',
    'Item 7. Financial Statements and Exhibits',
    '',
    '(c) Exhibits',
    '',
    '99.1   Letter of the auditors',
  );
  expect(numbers(body)).toEqual(['7']);
});

it('a heading that repeats the page before does not begin an item', () => {
  const body = lines(
    'Item 5. Other Events',
    '',
    'The mill reopened.',
    '',
    '<PAGE>',
    '',
    'Item 5. Other Events (continued)',
    '',
    'It hired forty.',
  );
  expect(numbers(body)).toEqual(['5']);
});

it('a heading may begin on a line of its own within a paragraph', () => {
  const report = reportOf(
    html(
      '<p>Item 7.01 Regulation FD Disclosure<br>A release is attached.<br>Item 9.01 Financial Statements and Exhibits<br>(d) Exhibits<br>99.1 News release</p>',
    ),
  );
  expect(report.items.map((item) => item.number.value)).toEqual(['7.01', '9.01']);
  expect(report.items[1]?.subsections.map((part) => [part.label.value, part.title?.raw])).toEqual([
    ['d', 'Exhibits'],
  ]);
});

it('an inner heading or a page break does not end an item', () => {
  const body = lines(
    'Item 8.01 Other Events.',
    '',
    'FORWARD-LOOKING STATEMENTS',
    '',
    'Plans may change, and the',
    '',
    '                                       2',
    '<PAGE>',
    '',
    'registrant will not say so.',
  );
  const [item] = reportOf(body).items;
  expect(item?.text).toBe(
    'FORWARD-LOOKING STATEMENTS\n\nPlans may change, and the registrant will not say so.',
  );
});

describe('items of another form', () => {
  const formTen = html(
    '<p>Item 2.01 Completion of Acquisition or Disposition of Assets</p>',
    '<p>The exchange closed on the same day, and we ceased to be a shell company.</p>',
    '<p><b>Item 1. Description of Business</b></p><p>We press oil from hemp at two mills in the valley.</p>',
    '<p><b>ITEM 1A. RISK FACTORS</b></p><p>Hemp may fail in a wet year, and the mills stand idle then.</p>',
    '<p><b>Item 7. Certain Relationships and Related Transactions</b></p><p>The mills are leased from a director of ours.</p>',
    '<p>Item 5.06 Change in Shell Company Status</p><p>See Item 2.01.</p>',
  );

  it('are text of the item that gives their information', () => {
    expect(numbers(formTen)).toEqual(['2.01', '5.06']);
    expect(reportOf(formTen).items[0]?.text).toMatch(
      /^The exchange[^]*Item 1\. Description[^]*director of ours\.$/,
    );
  });

  it('are told by their titles', () => {
    const mixed = html(
      '<p>Item 8.01 Other Events</p><p>A mill opened.</p>',
      '<p>Item 9. Financial Statements and Exhibits</p><p>None.</p>',
    );
    expect(numbers(mixed)).toEqual(['8.01', '9']);
  });
});

describe('a title that a page breaks or goes on with', () => {
  const page = (...paragraphs: string[]): string => html(...paragraphs.map((text) => `<p>${text}</p>`));

  it('goes on in the next paragraph where that holds nothing but its rest', () => {
    const body = page(
      'Item 7. Financial Statements, Pro Forma Financial',
      'Information and Exhibits.',
      '(c) Exhibits:',
      '99.1 Press release',
    );
    expect(titles(body)).toEqual(['Financial Statements, Pro Forma Financial Information and Exhibits.']);
    expect(reportOf(body).items[0]?.text).toMatch(/^\(c\) Exhibits:/);
  });

  it('ends before a caption', () => {
    const body = page('Item 7. Financial Statements', 'Exhibits', '99.1 Press release');
    expect(titles(body)).toEqual(['Financial Statements']);
  });

  it('may mention another item in a remark, which is no heading', () => {
    const body = page(
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

  it('of an index in a table of contents opens no index', () => {
    const { items, exhibitIndex } = reportOf(
      page(
        'Item 5. Other Events.',
        'SIGNATURES',
        'Exhibit Index',
        'EX-99.1: PRESS RELEASE',
        'Item 5. Other Events.',
        'The mill reopened, as a press release of the same day says at length.',
        'SIGNATURES',
        'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
        'By: /s/ Ann Birch',
        'Exhibit Index',
        '99.1 Press release of the mill',
      ),
    );
    expect(items).toHaveLength(1);
    expect(exhibitIndex?.entries.map((entry) => entry.description?.raw)).toEqual([
      'Press release of the mill',
    ]);
  });

  it('parts lettered with capitals in cells of their own are subsections', () => {
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

describe('numbers that are not only those of items', () => {
  it('an item of Regulation S-K is no heading', () => {
    const body = lines(
      'Item 5.02 Departure of Directors',
      '',
      'The treasurer left.',
      '',
      'Item 402. Executive Compensation',
      '',
      'Nothing is to be told.',
    );
    expect(numbers(body)).toEqual(['5.02']);
  });
  it('a numbered line with a title of the form is no heading where headings have the word', () => {
    const body = lines(
      'ITEM 5.  OTHER EVENTS',
      '',
      'The plan of the mill has these heads:',
      '',
      '2. Acquisition or Disposition of Assets',
      '',
      'ITEM 7.  EXHIBITS',
      '',
      'None of the plan.',
    );
    expect(numbers(body)).toEqual(['5', '7']);
  });
  it('a heading joins numbers without a blank between', () => {
    expect(
      numbers(
        lines('Item 7.01and Item 8.01. Regulation FD Disclosure and Other Events.', '', 'The mill reopened.'),
      ),
    ).toEqual(['7.01', '8.01']);
  });
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

  it('ends before a part that begins right below it', () => {
    expect(
      titles(lines('Item 9.01 Financial Statements and Exhibits', '(d)Exhibits', '', '99.1   News release')),
    ).toEqual(['Financial Statements and Exhibits']);
  });
});

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
    ['(a), (b), and (d)  Not applicable.', ['a', 'b', 'd']],
  ])('that one label names, %s, are each a part', (line, letters) => {
    const parts = reportOf(lines('Item 7. Financial Statements and Exhibits', '', line)).items[0]
      ?.subsections;
    expect(parts?.map((part) => part.label.value)).toEqual(letters);
    expect(parts?.map((part) => part.text)).toEqual(letters.map(() => 'Not applicable.'));
  });
});

it('a range of items may have a full stop after its numbers', () => {
  expect(
    reportOf(
      lines('Items 1.-4.  Not Applicable', '', 'Item 5.  Other Events', '', 'A mill opened.'),
    ).items.map((item) => [item.number.value, item.notApplicable]),
  ).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
    ['4', true],
    ['5', false],
  ]);
});

it('a matter voted on is no item of the form', () => {
  expect(
    numbers(
      lines(
        'Item 5.07 Submission of Matters to a Vote of Security Holders',
        '',
        'The matters voted on at the annual meeting were these:',
        '',
        'Item No. 1.  Election of Directors for a term of three years.',
        '',
        'Item No. 2.  Ratification of Auditors.',
        '',
        'Item 8.01 Other Events',
        '',
        'A dividend was declared on the common stock of the company.',
      ),
    ),
  ).toEqual(['5.07', '8.01']);
});

it('a table of contents may name the parts of an item, and a note may follow its last entry', () => {
  const entry = (text: string, page: string): string => table([text, page]);
  const text = html(
    '<p>TABLE OF CONTENTS</p>',
    entry('Item 1.01 Entry into a Material Definitive Agreement', '2'),
    entry('Item 2.01 Completion of Acquisition or Disposition of Assets', '2'),
    entry('Description of the Business', '2') + entry('Risk Factors of the Business', '3'),
    entry('Item 3.02 Unregistered Sales of Equity Securities', '4'),
    entry('Item 9.01 Financial Statements and Exhibits', '4'),
    '<p>NOTE ON STATEMENTS ABOUT THE FUTURE</p><p>Words such as “expects” mark them.</p>',
    '<p>Item 1.01 Entry into a Material Definitive Agreement</p><p>What Item 2.01 tells is repeated here.</p>',
    '<p>Item 2.01 Completion of Acquisition or Disposition of Assets</p><p>The company acquired a seed grower on Monday.</p>',
    '<p>Item 3.02 Unregistered Sales of Equity Securities</p><p>The shares went to persons outside the United States.</p>',
    '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><p>99.1 Statements of the seed grower</p>',
  );
  expect(numbers(text)).toEqual(['1.01', '2.01', '3.02', '9.01']);
});
