import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts } from '../../../support/cover.js';

const page = (...blocks: readonly string[]): string =>
  `<html><body>${blocks.map((block) => (block.startsWith('<') ? block : `<p>${block}</p>`)).join('\n')}<p>Item 8.01 Other Events.</p><p>A mill opened.</p></body></html>`;

const named = (name: string): string => `${name}<br>(Exact name of registrant as specified in its charter)`;

describe('dates of the cover', () => {
  it.each([
    [
      'Date of Report (Date of earliest event reported): May 4, 2005 (April 29, 2005)',
      '2005-05-04',
      '2005-04-29',
    ],
    ['Date of Report (Date of earliest event reported): <u>May 4, 2005</u>', '2005-05-04', null],
    [
      'May 4, 2005 (April 29, 2005)<br>Date of Report (Date of earliest event reported)',
      '2005-05-04',
      '2005-04-29',
    ],
    ['Date of Report: May 4, 2005<br>(Date of earliest event reported)', '2005-05-04', null],
    ['May 4, 2005<br>(Date of earliest event reported)', '2005-05-04', null],
    [
      'Date of earliest event reported: April 29, 2005<br>Date of report: May 4, 2005',
      '2005-05-04',
      '2005-04-29',
    ],
    ['Date of Report &#150; May 4, 2005', '2005-05-04', null],
    ['Date of Report (Date of earliest reported event) May 4, 2005.', '2005-05-04', null],
    ['Date of report (Date of earliest event reported May 4, 2005)', '2005-05-04', null],
    ['Date of Report (Date of earliest event reported): 4 May 2005', '2005-05-04', null],
    ['May 4, 2005', '2005-05-04', null],
  ])('%s', (printed, report, event) => {
    const cover = coverOf(page('FORM 8-K', 'CURRENT REPORT', printed, named('Birch Power Company')));
    expect(cover.reportDate?.value ?? null).toBe(report);
    expect(cover.earliestEventDate?.value ?? null).toBe(event);
    expect(cover.registrants[0]?.name?.raw).toBe('Birch Power Company');
  });

  it('keeps a date that no calendar has', () => {
    const cover = coverOf(
      page('FORM 8-K', 'Date of Report: February 30, 2005', named('Birch Power Company')),
    );
    expect(cover.reportDate).toMatchObject({ value: null, raw: 'February 30, 2005' });
  });
});

describe('form and amendment', () => {
  it.each([
    ['FORM 8-K', '8-K', null],
    ['FORM 8-K/A', '8-K/A', { number: null }],
    ['FORM 8-K/A<br>(Amendment No. 2)', '8-K/A', { number: '2' }],
    ['FORM 8-K/A-1', '8-K/A', { number: '1' }],
    ['AMENDMENT NO. 1<br>TO<br>FORM 8-K', '8-K', { number: '1' }],
    ['Form 8-K/A (Amendment No. One)', '8-K/A', { number: '1' }],
    ['FORM 8-K12B', '8-K12B', null],
    ['FORM 8-K12G3/A', '8-K12G3/A', { number: null }],
    ['FORM 8K', '8-K', null],
  ])('%s', (printed, type, amendment) => {
    const cover = coverOf(
      page(printed, 'CURRENT REPORT', 'Date of Report: May 4, 2005', named('Birch Power Company')),
    );
    expect(cover.formType?.value).toBe(type);
    expect(cover.amendment && { number: cover.amendment.number?.value ?? null }).toEqual(amendment);
  });
});

describe('check boxes', () => {
  const leadIn =
    'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions (see General Instruction A.2. below):';
  const texts = [
    'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
    'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
    'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
    'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
  ];
  const state = (text: string): unknown[] =>
    coverOf(text).checkBoxes.map(({ provision, checked }) => [provision, checked]);

  it.each([
    ['[ ]', '[X]'],
    ['o', 'x'],
    ['&#168;', '&thorn;'],
    ['☐', '☒'],
    ['q', 'þ'],
    ['|_|', '|X|'],
    ['/ /', '/X/'],
    ['( )', '(X)'],
    ['£', 'R'],
    ['____', '__X__'],
    ['¬', 'ý'],
    ['⬜', '⊠'],
    ['⎕', '☑'],
    ['&ordm;', 'x'],
    ['[-]', '[x]'],
  ])('reads %s and %s before the text, in paragraphs and cells', (no, yes) => {
    const want = [
      ['rule425', false],
      ['rule14a12', true],
      ['rule14d2b', false],
      ['rule13e4c', false],
    ];
    const marks = [no, yes, no, no];
    const lines = texts.map((text, index) => `${marks[index] ?? ''} ${text}`);
    const rows = texts.map((text, index) => `<tr><td>${marks[index] ?? ''}</td><td>${text}</td></tr>`);
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, ...lines))).toEqual(want);
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, `<table>${rows.join('')}</table>`))).toEqual(
      want,
    );
  });

  it('reads marks after the text', () => {
    const lines = texts.map((text, index) => `${text} ${index === 3 ? '[X]' : '[ ]'}`);
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, ...lines))).toEqual([
      ['rule425', false],
      ['rule14a12', false],
      ['rule14d2b', false],
      ['rule13e4c', true],
    ]);
  });

  it('tells the provisions apart when rule or citation is misprinted', () => {
    const lines = [
      '[ ] Written communication pursuant to Rule 425 under Securities Act (17CFR230.425)',
      '[ ] Soliciting material pursuant to Rule 14a-2 under the Exchange Act (17CFR240.14a -12)',
      '[ ] Pre commencement communications pursuant to Rule 14d-2(b) under the Exchange Act(17 CFR.240.14d-2(b))',
      '[x] Pre-commencement communications pursuant to Rule 13c-4(c) under the Exchange Act (17 CFR 250.13e-4 (c)',
    ];
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, ...lines))).toEqual([
      ['rule425', false],
      ['rule14a12', false],
      ['rule14d2b', false],
      ['rule13e4c', true],
    ]);
  });

  it('reads a provision whose citation stands behind a blank line', () => {
    const lines = texts.map(
      (text, index) =>
        `${index === 1 ? '[X]' : '[ ]'} ${text.replace(/ (?=\(17 CFR|Exchange Act)/, '\n\n    ')}`,
    );
    const { report, diagnostics } = compileReport(
      ['FORM 8-K', 'Cedar Bank\n(Exact name of registrant as specified in its charter)', leadIn, ...lines]
        .concat('Item 8.01 Other Events.', 'A mill opened.')
        .join('\n\n'),
    );
    expect(report.coverPage?.checkBoxes.map(({ provision, checked }) => [provision, checked])).toEqual([
      ['rule425', false],
      ['rule14a12', true],
      ['rule14d2b', false],
      ['rule13e4c', false],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves the state open where the mark is lost, and says so', () => {
    const { report, diagnostics } = compileReport(page('FORM 8-K', named('Cedar Bank'), leadIn, ...texts));
    expect(report.coverPage?.checkBoxes.map((box) => box.checked)).toEqual([null, null, null, null]);
    expect(diagnostics.filter((found) => found.ruleId === 'unreadable-check-box')).toHaveLength(4);
  });

  it('has no boxes where only the lead-in is printed', () => {
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn))).toEqual([]);
  });

  const growth =
    'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).';
  const transition =
    'If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.';
  it.each([
    [[growth, 'Emerging growth company ☒', `${transition} ☐`]],
    [[`${growth} Emerging growth company ☒`, `${transition} ☐`]],
    [[growth, '☒ Emerging growth company', `☐ ${transition}`]],
    [[growth, '<table><tr><td>Emerging growth company</td><td>☒</td></tr></table>', `${transition} ☐`]],
    [[growth, 'Emerging growth company Yes ☒ No ☐', `${transition} ☐`]],
    [[`${growth} ☒`, `${transition} ☐`]],
    [[growth, 'Emerging growth company: x', `${transition} o`]],
    [[growth, '☒ Yes ☐ No', `${transition} ☐ Yes ☒ No`]],
    [[`${growth} Emerging growth company`, 'Yes: ☒ No: ☐', `${transition} ☐`]],
    [[`${growth} ☒ Emerging growth company ☐ ${transition}`]],
  ])('reads the boxes of emerging growth companies: %#', (blocks) => {
    expect(state(page('FORM 8-K', named('Cedar Bank'), ...blocks))).toEqual([
      ['emergingGrowthCompany', true],
      ['extendedTransition', false],
    ]);
  });
});

describe('registered securities', () => {
  const heading = 'Securities registered pursuant to Section 12(b) of the Act:';
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const heads = ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered'];
  const rows = (...blocks: readonly string[]): unknown[] =>
    coverOf(page('FORM 8-K', named('Cedar Bank'), ...blocks)).securities.map(
      ({ title, tradingSymbols, exchange }) => [
        title?.raw ?? null,
        tradingSymbols.map((symbol) => symbol.raw),
        exchange?.raw ?? null,
      ],
    );

  it('reads one class a row', () => {
    expect(
      rows(
        heading,
        table(
          heads,
          ['Common Stock, $0.01 par value', 'CDR', 'New York Stock Exchange'],
          ['6% Notes due 2030', 'CDR 30A', 'NYSE'],
        ),
      ),
    ).toEqual([
      ['Common Stock, $0.01 par value', ['CDR'], 'New York Stock Exchange'],
      ['6% Notes due 2030', ['CDR 30A'], 'NYSE'],
    ]);
  });

  it('goes by the heads, not by their order', () => {
    expect(
      rows(
        heading,
        table(
          ['Title of Each Class', 'Name of Exchange on which Registered', 'Ticker Symbol'],
          ['Common Stock', 'NYSE', 'CDR'],
        ),
      ),
    ).toEqual([['Common Stock', ['CDR'], 'NYSE']]);
  });

  it('leaves out the market before a symbol', () => {
    expect(rows(heading, table(heads, ['Common Stock', 'OTCQB: CDRB', 'OTC Markets']))).toEqual([
      ['Common Stock', ['CDRB'], 'OTC Markets'],
    ]);
  });

  it('reads several symbols of one cell', () => {
    expect(
      rows(heading, table(heads, ['Class A and B Common Stock', 'CDRA, CDRB and CDRC', 'NYSE'])),
    ).toEqual([['Class A and B Common Stock', ['CDRA', 'CDRB', 'CDRC'], 'NYSE']]);
  });

  it('gives a class that is listed on two exchanges its title twice', () => {
    const nested =
      '<ix:nonNumeric contextRef="a" name="dei:Security12bTitle"><ix:nonNumeric contextRef="b" name="dei:Security12bTitle">Common Stock</ix:nonNumeric></ix:nonNumeric>';
    const listed = table(
      heads,
      [nested, 'CDR', 'NYSE'],
      ['', 'CDR', 'NYSE Texas'],
      ['5% Notes due 2030', 'CDR30', 'NYSE'],
      ['6% Notes due 2031', 'CDR31', 'NYSE'],
    );
    expect(rows(heading, listed)).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['Common Stock', ['CDR'], 'NYSE Texas'],
      ['5% Notes due 2030', ['CDR30'], 'NYSE'],
      ['6% Notes due 2031', ['CDR31'], 'NYSE'],
    ]);
  });

  it('parts classes that one row sets below each other', () => {
    const listed = table(heads, ['Common Stock<br>5% Notes due 2030', 'CDR<br>CDR30', 'NYSE<br>NYSE Texas']);
    expect(rows(heading, listed)).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['5% Notes due 2030', ['CDR30'], 'NYSE Texas'],
    ]);
    const wrapped = table(heads, ['Common Stock,<br>no par value', 'CDR', 'New York<br>Stock Exchange']);
    expect(rows(heading, wrapped)).toEqual([
      ['Common Stock, no par value', ['CDR'], 'New York Stock Exchange'],
    ]);
  });

  it('gives a class its title for each exchange that its cell names', () => {
    expect(
      rows(
        heading,
        table(
          heads,
          ['Common Stock', 'CDR', 'New York Stock Exchange<br>NYSE Chicago'],
          ['Ordinary shares', 'CDRA<br>CDRL', 'Nasdaq Global Market<br>London Stock Exchange'],
          ['Warrants', 'CDRW', 'The Nasdaq Global<br>Select Market'],
        ),
      ),
    ).toEqual([
      ['Common Stock', ['CDR'], 'New York Stock Exchange'],
      ['Common Stock', ['CDR'], 'NYSE Chicago'],
      ['Ordinary shares', ['CDRA'], 'Nasdaq Global Market'],
      ['Ordinary shares', ['CDRL'], 'London Stock Exchange'],
      ['Warrants', ['CDRW'], 'The Nasdaq Global Select Market'],
    ]);
  });

  it('reads labels before their values', () => {
    const labelled = [
      ['Common Stock', 'CDR', 'NYSE'] as const,
      ['5% Notes due 2030', 'CDR30', 'NYSE'] as const,
    ];
    const expected = labelled.map(([title, symbol, exchange]) => [title, [symbol], exchange]);
    const label = (value: string, index: number): string => `${heads[index] ?? ''}: ${value}`;
    expect(rows(heading, ...labelled.map((values) => values.map(label).join('<br>')))).toEqual(expected);
    expect(rows(heading, ...labelled.map((values) => values.map(label).join('; ')))).toEqual(expected);
    expect(
      rows(
        heading,
        table(...labelled.flatMap((values) => values.map((value, i) => [`${heads[i] ?? ''}:`, value]))),
      ),
    ).toEqual(expected);
  });

  it('reads heads and values in blocks of their own', () => {
    expect(rows(heading, ...heads, 'Common Stock', 'CDR', 'NYSE', 'Warrants', 'CDRW', 'NYSE')).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['Warrants', ['CDRW'], 'NYSE'],
    ]);
    expect(rows(heading, ...heads, 'None', 'N/A', 'N/A')).toEqual([]);
  });

  it('keeps a class of which the row says that it has neither symbol nor exchange', () => {
    expect(rows(heading, table(heads, ['Stock Purchase Rights', 'N/A', 'N/A']))).toEqual([
      ['Stock Purchase Rights', [], null],
    ]);
  });

  it.each([
    [[`${heading} None`]],
    [[heading, table(heads, ['None', 'None', 'None'])]],
    [[heading, table(heads, ['N/A', 'N/A', 'N/A'])]],
    [[heading, table(heads, ['Not Applicable', 'Not Applicable', 'Not Applicable'])]],
    [[heading, table(heads, ['-', '-', '-'])]],
    [[heading, table(heads)]],
  ])('has no securities where none are registered: %#', (blocks) => {
    expect(rows(...blocks)).toEqual([]);
  });
});

describe('former names', () => {
  const former = '(Former name or former address, if changed since last report)';
  const facts = (printed: string): Record<string, unknown> => {
    const [registrant] = coverOf(
      page('FORM 8-K', named('Cedar Bank'), '(216) 555-0199<br>(Registrant’s telephone number)', printed),
    ).registrants;
    return registrant ? registrantFacts(registrant) : {};
  };

  it.each([
    `Not Applicable<br>${former}`,
    `N/A<br>${former}`,
    `None.<br>${former}`,
    former,
    `______________<br>${former}`,
  ])('is absent: %s', (printed) => {
    expect(facts(printed)).toEqual({ name: 'Cedar Bank', telephone: '+12165550199' });
  });

  it('is a name', () => {
    expect(facts(`Cypress Savings Bank<br>${former}`)['formerName']).toBe('Cypress Savings Bank');
  });

  it('is an address', () => {
    expect(facts(`9 Old Quay<br>Toledo, Ohio 43604<br>${former}`)).toMatchObject({
      formerAddress: ['9 Old Quay', 'Toledo, Ohio 43604'],
    });
  });
});

describe('foreign registrants', () => {
  it('reads places, postal codes and telephones of other countries', () => {
    const [registrant] = coverOf(
      page(
        'FORM 8-K',
        'Date of Report: May 4, 2021',
        named('Dogwood Holdings plc'),
        'Ireland<br>(State or other jurisdiction of incorporation)',
        '001-39999<br>(Commission File Number)',
        'Not Applicable<br>(I.R.S. Employer Identification No.)',
        '4 Harbour Row<br>Dublin 2, D02 X285<br>Ireland<br>(Address of principal executive offices)',
        '+353 (0) 1 555 0170<br>(Registrant’s telephone number, including area code)',
      ),
    ).registrants;
    expect(registrant && registrantFacts(registrant)).toMatchObject({
      jurisdiction: 'IE',
      fileNumbers: ['001-39999'],
      country: 'IE',
      postalCode: 'D02 X285',
      telephone: '+35315550170',
    });
    expect(registrant?.employerIds).toEqual([]);
  });

  it('reads provinces of Canada', () => {
    const [registrant] = coverOf(
      page(
        'FORM 8-K',
        named('Elm Gold Corp.'),
        'British Columbia, Canada<br>(State or other jurisdiction of incorporation)',
        '900 Quay Street, Vancouver, British Columbia, Canada V6C 1A1<br>(Address of principal executive offices and zip code)',
      ),
    ).registrants;
    expect(registrant && registrantFacts(registrant)).toMatchObject({
      jurisdiction: 'CA-BC',
      city: 'Vancouver',
      region: 'CA-BC',
      country: 'CA',
      postalCode: 'V6C 1A1',
    });
  });
});

describe('several registrants', () => {
  it('reads a table with one registrant a row', () => {
    const text = page(
      'FORM 8-K',
      'Date of Report: May 4, 2005',
      `<table><tr><td>Commission File Number</td><td>Registrant; State of Incorporation; Address; and Telephone Number</td><td>IRS Employer Identification No.</td></tr>
      <tr><td>1-11111</td><td>FIR ENERGY CORPORATION<br>(an Ohio corporation)<br>1 Fir Plaza<br>Dayton, Ohio 45402<br>(937) 555-0100</td><td>31-1111111</td></tr>
      <tr><td>1-22222</td><td>FIR POWER COMPANY<br>(a Kentucky corporation)<br>2 Fir Plaza<br>Covington, Kentucky 41011<br>(859) 555-0100</td><td>61-2222222</td></tr></table>`,
    );
    expect(coverOf(text).registrants.map(registrantFacts)).toEqual([
      {
        name: 'FIR ENERGY CORPORATION',
        jurisdiction: 'US-OH',
        fileNumbers: ['1-11111'],
        employerIds: ['31-1111111'],
        lines: ['1 Fir Plaza', 'Dayton, Ohio 45402'],
        city: 'Dayton',
        region: 'US-OH',
        postalCode: '45402',
        telephone: '+19375550100',
      },
      {
        name: 'FIR POWER COMPANY',
        jurisdiction: 'US-KY',
        fileNumbers: ['1-22222'],
        employerIds: ['61-2222222'],
        lines: ['2 Fir Plaza', 'Covington, Kentucky 41011'],
        city: 'Covington',
        region: 'US-KY',
        postalCode: '41011',
        telephone: '+18595550100',
      },
    ]);
  });

  it('reads rows of registrants without heads', () => {
    const row = (file: string, name: string, state: string, employer: string): string =>
      `<tr><td>${file}</td><td>${name}<br>(a ${state} corporation)<br>1 Maple Avenue<br>Hartford, Connecticut 06101<br>Telephone (860) 555-0111</td><td>${employer}</td></tr>`;
    const text = page(
      'FORM 8-K',
      `<table>${row('1-1111', 'MAPLE ENERGY CORPORATION', 'Delaware', '06-1111111')}${row('1-2222', 'MAPLE GAS COMPANY', 'Connecticut', '06-2222222')}</table>`,
    );
    expect(coverOf(text).registrants.map(registrantFacts)).toMatchObject([
      {
        name: 'MAPLE ENERGY CORPORATION',
        jurisdiction: 'US-DE',
        fileNumbers: ['1-1111'],
        telephone: '+18605550111',
      },
      {
        name: 'MAPLE GAS COMPANY',
        jurisdiction: 'US-CT',
        fileNumbers: ['1-2222'],
        employerIds: ['06-2222222'],
      },
    ]);
  });

  it('reads a ladder of fields for each, with the address printed once', () => {
    const ladder = (name: string, state: string, file: string, employer: string): string[] => [
      named(name),
      `<table><tr><td>${state}</td><td>${file}</td><td>${employer}</td></tr><tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>`,
    ];
    const text = page(
      'FORM 8-K',
      ...ladder('Grove Trust, Inc.', 'Maryland', '1-33333', '52-3333333'),
      ...ladder('Grove Partnership, L.P.', 'Delaware', '333-44444', '52-4444444'),
      '6 Grove Walk, Columbia, Maryland 21046<br>(Address of principal executive offices)',
      '(410) 555-0123<br>(Registrant’s telephone number, including area code)',
    );
    const facts = coverOf(text).registrants.map(registrantFacts);
    expect(facts).toMatchObject([
      {
        name: 'Grove Trust, Inc.',
        jurisdiction: 'US-MD',
        fileNumbers: ['1-33333'],
        employerIds: ['52-3333333'],
        postalCode: '21046',
        telephone: '+14105550123',
      },
      {
        name: 'Grove Partnership, L.P.',
        jurisdiction: 'US-DE',
        fileNumbers: ['333-44444'],
        employerIds: ['52-4444444'],
        postalCode: '21046',
        telephone: '+14105550123',
      },
    ]);
  });

  it('takes names stacked over one caption apart by their numbers', () => {
    const text = `
                              FORM 8-K

                        HAZEL HOLDINGS, INC.
                        HAZEL FINANCE CORP.
       (Exact name of registrant as specified in its charter)

       Delaware                 1-55555                75-5555555
       Texas                    1-66666                75-6666666
   (State or other            (Commission           (I.R.S. Employer
   jurisdiction of           File Number)          Identification No.)
    incorporation)

Item 5.  Other Events.
`;
    expect(coverOf(text).registrants.map(registrantFacts)).toEqual([
      {
        name: 'HAZEL HOLDINGS, INC.',
        jurisdiction: 'US-DE',
        fileNumbers: ['1-55555'],
        employerIds: ['75-5555555'],
      },
      {
        name: 'HAZEL FINANCE CORP.',
        jurisdiction: 'US-TX',
        fileNumbers: ['1-66666'],
        employerIds: ['75-6666666'],
      },
    ]);
  });

  it('tells depositor and issuing entity apart', () => {
    const text = page(
      'FORM 8-K',
      'Iris Auto Trust 2007-1<br>(Exact name of issuing entity as specified in its charter)',
      'Iris Receivables LLC<br>(Exact name of depositor as specified in its charter)',
    );
    expect(coverOf(text).registrants.map(registrantFacts)).toEqual([
      { name: 'Iris Auto Trust 2007-1', role: 'issuing entity' },
      { name: 'Iris Receivables LLC', role: 'depositor' },
    ]);
  });

  it('keeps a name of two lines whole', () => {
    const text = page(
      'FORM 8-K',
      named('Juniper Mortgage Trust<br>Pass-Through Certificates, Series 1998-3'),
    );
    expect(coverOf(text).registrants.map((registrant) => registrant.name?.raw)).toEqual([
      'Juniper Mortgage Trust Pass-Through Certificates, Series 1998-3',
    ]);
  });
});

describe('what is no field of the form', () => {
  it('takes a registrant’s office in Washington for what it is', () => {
    const text = page(
      'UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION<br>Washington, D.C. 20549',
      'FORM 8-K',
      named('Kestrel Works, Inc.'),
      '1200 Heron Street, N.W., Washington, D.C. 20005<br>(Address of principal executive offices) (Zip Code)',
    );
    expect(coverOf(text).registrants.map(registrantFacts)).toMatchObject([
      { city: 'Washington', region: 'US-DC', postalCode: '20005' },
    ]);
  });

  it('keeps counsel’s address out of the registrant’s', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Linden Bancshares, Inc.'),
        '5 Linden Street<br>Macon, Georgia 31201<br>(Address of principal executive offices)',
        'Copies to:<br>Roe &amp; Doe LLP<br>9 Court Square<br>Atlanta, Georgia 30303<br>(404) 555-0177',
        'Not Applicable<br>(Former name or former address, if changed since last report)',
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      {
        name: 'Linden Bancshares, Inc.',
        lines: ['5 Linden Street', 'Macon, Georgia 31201'],
        city: 'Macon',
        region: 'US-GA',
        postalCode: '31201',
      },
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it('reads on after a remark between parts of the form', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Myrtle Foods, Inc.'),
        'Securities registered pursuant to Section 12(b) of the Act:',
        '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr><tr><td>Class A Stock</td><td>MYF</td><td>NYSE</td></tr></table>',
        'Class B stock of the registrant is not listed on any exchange.',
        'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933.',
        'Emerging growth company ☐',
      ),
    );
    expect(report.coverPage?.checkBoxes).toMatchObject([
      { provision: 'emergingGrowthCompany', checked: false },
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it('ends where running prose begins', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Nettle Corp.'),
        'This report amends the report that Nettle Corp. filed on the first of June, and replaces its second exhibit.',
      ),
    );
    expect(report.coverPage?.registrants).toHaveLength(1);
    expect(report.preamble).toHaveLength(1);
  });

  it('keeps a line that no field takes, and says so', () => {
    const { report, diagnostics } = compileReport(
      page('FORM 8-K', named('Nettle Corp.'), 'Fiscal shorthand'),
    );
    expect(report.unparsed.map((rest) => rest.raw)).toEqual(['Fiscal shorthand']);
    expect(diagnostics.map((found) => found.ruleId)).toEqual(['unparsed-cover-text']);
  });
});
