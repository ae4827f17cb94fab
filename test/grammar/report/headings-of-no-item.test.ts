import { describe, expect, it } from 'vitest';
import { html, lines, reportOf } from '../../support/report.js';
import { numbers, paragraphs } from './headed-items.js';

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
    'Item 8.01 of Form 8-K calls for other events.',
    'Other Events (Item 8.01) are told above.',
    'Other Events (Item 2.02)',
  ];
  it.each(mentions)('is no heading: %s', (mention) => {
    expect(numbers(`${opening}${mention}\n`)).toEqual(['7.01']);
  });
});

describe('a title with its number behind it', () => {
  it('is a line of a list where several stand in a row', () => {
    const note = [
      'EXPLANATORY NOTE',
      'The sale of the mill is reported under these items:',
      'Entry into a Material Definitive Agreement (Item 1.01)',
      'Creation of a Direct Financial Obligation (Item 2.03)',
      'Other Events (Item 8.01)',
    ];
    const { items } = reportOf(
      paragraphs(...note, 'Item 9.01 Financial Statements and Exhibits', '(d) Exhibits', '99.1 Letter'),
    );
    expect(items.map(({ number }) => number.value)).toEqual(['9.01']);
    expect(items[0]?.exhibits?.entries).toHaveLength(1);
    expect(numbers(paragraphs(...note, 'The mill was sold in May.'))).toEqual([]);
  });

  it('is text of the item whose heading has the number first', () => {
    const { items } = reportOf(
      paragraphs(
        'Item 8.01 Other Events',
        'See below.',
        'Other Events (Item 8.01)',
        'The mill reopened in May, and forty were hired.',
      ),
    );
    expect(items.map(({ number, text }) => [number.value, text])).toEqual([
      ['8.01', 'See below.\n\nOther Events (Item 8.01)\n\nThe mill reopened in May, and forty were hired.'],
    ]);
  });

  it('heads an item in a report all of whose headings are such', () => {
    expect(
      numbers(
        paragraphs(
          'Regulation FD Disclosure (Item 7.01)',
          'The mill told its holders of the harvest.',
          'Financial Statements and Exhibits (Item 9.01)',
          '(d) Exhibits',
          '99.1 Letter',
        ),
      ),
    ).toEqual(['7.01', '9.01']);
  });
});

describe('an item below the signatures', () => {
  const signed = (...after: string[]): string =>
    paragraphs(
      'Item 5. Other Events',
      'The mill reopened.',
      'SIGNATURES',
      'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
      'By: /s/ Ann Birch',
      'Ann Birch, President',
      ...after,
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

it('an item that an amendment only names above its signatures is the one in the attached pages', () => {
  const { items, signatures } = reportOf(
    paragraphs(
      'The undersigned hereby amends the following items as set forth in the pages attached hereto:',
      'Item 2. Acquisition or Disposition of Assets',
      'Item 7. Financial Statements and Exhibits',
      'SIGNATURES',
      'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this amendment to be signed on its behalf by the undersigned hereunto duly authorized.',
      'By: /s/ Ann Birch',
      'Ann Birch, President',
      'Item 2. Acquisition or Disposition of Assets',
      'The registrant bought the mill from its founder.',
      'Item 7. Financial Statements and Exhibits',
      '(a) Financial statements of the mill',
    ),
  );
  expect(items.map(({ number, text }) => [number.value, text])).toEqual([
    ['2', 'The registrant bought the mill from its founder.'],
    ['7', '(a) Financial statements of the mill'],
  ]);
  expect(signatures).toHaveLength(1);
});

it('parts of an annual report that an old item restates are its text', () => {
  const restated = lines(
    'Item 5. Other Events',
    '',
    'The annual report is amended to read as follows:',
    '',
    'Item 1. Business',
    '',
    'We press oil from hemp at two mills in the valley.',
    '',
    "Item 7. Management's Discussion and Analysis",
    '',
    'Sales of oil fell in a wet year, and the mills stood idle then.',
    '',
    'Item 8. Financial Statements and Supplementary Data',
    '',
    'These follow the report of the auditors on the mills.',
  );
  expect(numbers(restated)).toEqual(['5']);
  expect(numbers(lines('Item 9. Selected Financial Data', '', 'Oil sold: 12 barrels.'))).toEqual(['9']);
});

it('the items of a meeting are none of the form', () => {
  const meeting = lines(
    'Item 5. Other Events',
    '',
    'The meeting voted as follows:',
    '',
    'Item 1 - Election of Directors',
    '',
    'Ann Birch had a hundred votes for her, and twelve against her.',
  );
  expect(numbers(meeting)).toEqual(['5']);
});

describe('a title like one of an agenda or an annual report is that of an item', () => {
  it.each([
    ['3', 'ITEM 3. APPROVAL OF PLAN OF REORGANIZATION'],
    ['4', "Item 4. Approval of Change in Registrant's Certifying Accountant"],
    ['4', 'Item 4. Ratification of Auditors'],
    ['2', 'Item 2. Approval of Merger; Acquisition of Assets'],
    ['1', 'Item 1. Election of New Directors; Changes in Control of Registrant'],
    ['7', 'ITEM 7. FINANCIAL STATEMENTS AND SUPPLEMENTARY DATA; EXHIBITS'],
  ])('where none stands above: %s, %s', (number, heading) => {
    const body = lines(heading, '', 'The mill told its holders of it in May.');
    expect(numbers(body)).toEqual([number]);
  });

  it('where it names the own subject of the item, or its number goes on from the item above', () => {
    const body = lines(
      'Item 1. Election of Directors; Changes in Control of Registrant',
      '',
      'The founder sold the mill to the brothers Birch in May.',
      '',
      'Item 4. Ratification of Auditors',
      '',
      'The holders ratified the choice of the new auditors.',
      '',
      'Item 5. Other Events',
      '',
      'The brothers Birch hired forty millers in June.',
      '',
      'Item 2. Approval of Merger; Acquisition of Assets',
      '',
      'The holders approved the merger with the kiln.',
      '',
      'Item 7. Financial Statements and Supplementary Data; Exhibits',
      '',
      'None are filed with this report.',
    );
    expect(numbers(body)).toEqual(['1', '4', '5', '2', '7']);
  });

  it('where a table of contents stands above', () => {
    const contents = ['Item 3. Approval of Plan of Reorganization', 'Item 5. Other Events'];
    const body = lines(
      ...contents.flatMap((line) => [line, '']),
      ...contents.flatMap((line) => [line, '', 'The court heard the holders of the mill in May.', '']),
    );
    const { items } = reportOf(body);
    expect(items.map(({ number }) => number.value)).toEqual(['3', '5']);
    expect(items.every(({ text }) => text.startsWith('The court'))).toBe(true);
  });
});

it('nor are those whose numbers go on past that of the item above', () => {
  const meeting = lines(
    'Item 2. Acquisition or Disposition of Assets',
    '',
    'The holders voted on the sale of the mill and on these:',
    '',
    'Item 1 - Election of Directors',
    '',
    'All were elected with a hundred votes and more.',
    '',
    'Item 3 - Ratification of Auditors',
    '',
    'The auditors were ratified with ninety votes.',
  );
  expect(numbers(meeting)).toEqual(['2']);
});

it('a matter voted on is none either where each of its words stands in a paragraph of its own', () => {
  const meeting = [
    'Item 5. Other Events',
    'The holders voted as follows:',
    'Item',
    '1',
    'Election of two directors',
  ];
  expect(numbers(paragraphs(...meeting))).toEqual(['5']);
});

describe('an item of Form 10-Q', () => {
  it('is an entry of a report on a distribution where a letter stands before it', () => {
    const body = lines(
      'Item 5.  Other Events',
      '',
      'The trustee paid the holders.',
      '',
      '   A.   Item 1:  Legal Proceedings:  NONE',
      '',
      '   B.   Item 5:  Other Information:  NOT APPLICABLE',
      '',
      'Item 6.  Not applicable.',
    );
    expect(numbers(body)).toEqual(['5', '6']);
    expect(reportOf(body).items[0]?.text).toMatch(/B\. Item 5: Other Information: NOT APPLICABLE$/);
  });

  it('is text under a title that Form 8-K does not have', () => {
    const body = lines(
      'Item 5.  Other Events',
      '',
      'The trustee paid the holders.',
      '',
      'Item 1.  Legal Proceedings.',
      '',
      'None are pending.',
      '',
      'Item 7.  Exhibits',
      '',
      '99  Statement to holders',
    );
    expect(numbers(body)).toEqual(['5', '7']);
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

it('so does one whose title stands in a column of its own', () => {
  const body = lines(
    'Item 8.01   Other Events',
    '',
    'The mill reopened.',
    '',
    'Item 8.01   Other Events (continued)',
    '',
    'It hired forty.',
  );
  expect(reportOf(body).items.map(({ title }) => title?.raw)).toEqual(['Other Events']);
});

it('a heading that goes on from the page before may be underlined line by line', () => {
  const report = lines(
    'Item 7.  Financial Statements and Exhibits',
    '         ---------------------------------',
    '',
    '         (a)  The statements of the mill.',
    '',
    'Item 7.  Financial Statements',
    '         --------------------',
    '         and Exhibits (continued)',
    '         ------------------------',
    '',
    '         (b)  The statements of the kiln.',
  );
  expect(numbers(report)).toEqual(['7']);
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
