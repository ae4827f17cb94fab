import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';
import { numbers, titles } from './headed-items.js';

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
    ['the form behind the number', 'Item 8.01 of Form 8-K – Other Events', '8.01', 'Other Events'],
    ['the number behind the title', 'OTHER EVENTS (ITEM 8.01)', '8.01', 'OTHER EVENTS'],
    [
      'the old number behind the title',
      'Changes in Control of Registrant (Item 1)',
      '1',
      'Changes in Control of Registrant',
    ],
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
    ['a number in parentheses', 'Item (5)  Other Events', '5', 'Other Events'],
    ['a Roman numeral', 'ITEM V.  OTHER EVENTS', '5', 'OTHER EVENTS'],
    [
      'a Roman numeral of one stroke',
      'Item I - Changes in Control of Registrant',
      '1',
      'Changes in Control of Registrant',
    ],
    ['no word before a Roman numeral', 'VIII.  CHANGE IN FISCAL YEAR', '8', 'CHANGE IN FISCAL YEAR'],
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

  it('may have the report of an event behind the letter of its part', () => {
    const [item] = reportOf('Item 5.02(b) On May 4, 2021, Ann Roe resigned.\n').items;
    expect([item?.number.value, item?.title, item?.text]).toEqual([
      '5.02',
      null,
      'On May 4, 2021, Ann Roe resigned.',
    ]);
    const mention = lines('Item 8.01 Other Events', '', 'Item 5.02(b) of the form asks for more.');
    expect(numbers(mention)).toEqual(['8.01']);
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

  it.each([
    ['No events to report.', true],
    ['No reportable events.', true],
    ['No changes.', true],
    ['None at this time.', true],
    ['No information is required to be filed by the mill.', false],
    ['No events of default occurred.', false],
  ])('has nothing to report, or something, in words: %s', (text, nothing) => {
    const { items } = reportOf(lines('Item 5. Other Events', '', text));
    expect(items.map((item) => item.notApplicable)).toEqual([nothing]);
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

describe('items that a sentence says are not there', () => {
  it.each([
    'ITEMS 1, 3 AND 4 ARE NOT APPLICABLE AND ARE OMITTED FROM THIS REPORT.',
    'Items 1, 3 and 4 are omitted because they are not applicable.',
    'Items 1, 3 and 4 have been omitted as inapplicable',
    'Items 1, 3 and 4 are not being reported on in this filing.',
    'Items 1, 3 and 4.  Not applicable, omitted.',
  ])('%s', (line) => {
    const { items } = reportOf(lines(line, '', 'Item 5.  Other Events', '', 'The mill reopened.', ''));
    expect(
      items.map(({ number, title, notApplicable }) => [number.value, title?.raw, notApplicable]),
    ).toEqual([
      ['1', undefined, true],
      ['3', undefined, true],
      ['4', undefined, true],
      ['5', 'Other Events', false],
    ]);
  });

  it('may be named by their titles, with a dash or dots before', () => {
    const { items } = reportOf(
      lines(
        'Item 1.  Changes in Control of Registrant  -  Not applicable',
        '',
        'Item 3.  Bankruptcy or Receivership .... None',
        '',
        'Item 5.  Other Events',
        '',
        'The mill reopened.',
      ),
    );
    expect(items.map(({ number, notApplicable }) => [number.value, notApplicable])).toEqual([
      ['1', true],
      ['3', true],
      ['5', false],
    ]);
  });
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

it('a heading joins numbers without a blank between', () => {
  expect(
    numbers(
      lines('Item 7.01and Item 8.01. Regulation FD Disclosure and Other Events.', '', 'The mill reopened.'),
    ),
  ).toEqual(['7.01', '8.01']);
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

it('a section heading may stand in two cells', () => {
  const { items, preamble } = reportOf(
    html(
      table(['SECTION 8', 'OTHER EVENTS'], ['Item 8.01', 'Other Events']),
      '<p>The mill reopened.</p>',
      table(
        ['SECTION 9.', 'FINANCIAL STATEMENTS AND EXHIBITS'],
        ['Item 9.01', 'Financial Statements and Exhibits'],
      ),
      '<p>(d) Exhibits</p>',
      table(['99.1', 'News release']),
    ),
  );
  expect(items.map(({ number, text }) => [number.value, text])).toEqual([
    ['8.01', 'The mill reopened.'],
    ['9.01', '(d) Exhibits\n\n99.1 News release'],
  ]);
  expect(preamble).toEqual([]);
});

it('two items whose headings an “and” joins on a line of its own share the text', () => {
  const { items } = reportOf(
    html(
      table(
        ['Item 2.02.', 'Results of Operations and Financial Condition'],
        ['', 'and'],
        ['Item 7.01.', 'Regulation FD Disclosure'],
      ),
      '<p>The mill had its best quarter.</p>',
    ),
  );
  expect(items.map(({ number, text }) => [number.value, text])).toEqual([
    ['2.02', 'The mill had its best quarter.'],
    ['7.01', 'The mill had its best quarter.'],
  ]);
});

describe("a section's number", () => {
  it.each([
    ['over the item', lines('SECTION 8 - OTHER EVENTS', '', 'Item 8.01 Other Events.'), '8'],
    ['before the number of the item', 'Section 8 - Other Events, Item 8.01 Other Events.', '8'],
    ['of another item', lines('Section 5 – Corporate Governance', '', 'Item 8.01 Other Events.'), '5'],
    ['that is the number of an item', 'Section 8.01 - Other Events', null],
    ['that is missing', 'Item 8.01 Other Events.', null],
  ])('%s', (_, heading, expected) => {
    const [item] = reportOf(lines(heading, '', 'The mill reopened.', '')).items;
    expect(item?.section?.value ?? null).toBe(expected);
  });
});

it('a page may set every word of a heading in a paragraph of its own, or the dash in a cell', () => {
  const page = html(
    '<div>Item</div><div>8.01</div><div>Other</div><div>Events</div><p>The mill reopened.</p>',
    table(['Item 9.01', '–', 'Financial Statements and Exhibits']),
    '<p>None.</p>',
  );
  expect(reportOf(page).items.map(({ number, title, text }) => [number.value, title?.raw, text])).toEqual([
    ['8.01', 'Other Events', 'The mill reopened.'],
    ['9.01', 'Financial Statements and Exhibits', 'None.'],
  ]);
});
