import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';

const named = (name: string): string[] => [
  name,
  '(Exact name of registrant as specified in its charter)',
  '',
];
const factsOf = (text: string): Record<string, unknown>[] => coverOf(text).registrants.map(registrantFacts);

describe('parties of an asset-backed issue', () => {
  it('one may be named below the registrant by the part that it plays', () => {
    const text = textWithCover(
      ...named('ALDER FINANCE CORPORATION'),
      'ALDER AUTO TRUST 1996-2',
      '(Issuer with respect to the 6.1% Asset Backed Notes)',
      '',
      'Ohio                 33-41234             34-1234567',
      '(State of           (Commission         (I.R.S. Employer',
      'incorporation)       File No.)         Identification No.)',
    );
    expect(factsOf(text)).toMatchObject([
      { name: 'ALDER FINANCE CORPORATION', jurisdiction: 'US-OH', fileNumbers: ['33-41234'] },
      { name: 'ALDER AUTO TRUST 1996-2', role: 'Issuer with respect to the 6.1% Asset Backed Notes' },
    ]);
    expect(compileReport(text).report.unparsed).toEqual([]);
  });

  it('each may be named with the part that it plays, over one caption', () => {
    const facts = factsOf(
      textWithCover(
        'ALDER FUNDING, LLC',
        '(Depositor for the trust named below)',
        '',
        'ALDER MULTI-ASSET TRUST',
        '(Issuer of the Alder Notes)',
        '(Exact name of registrant as specified in its charter)',
      ),
    );
    expect(facts).toEqual([
      { name: 'ALDER FUNDING, LLC', role: 'Depositor for the trust named below' },
      { name: 'ALDER MULTI-ASSET TRUST', role: 'Issuer of the Alder Notes' },
    ]);
  });

  it('a company may say on whose behalf it reports', () => {
    const text = textWithCover(
      'Alder ABS Corporation, on behalf of:',
      '',
      ...named('BIRCH NOTE-BACKED SERIES 2003-2 TRUST'),
    );
    expect(factsOf(text).map(({ name }) => name)).toEqual([
      'Alder ABS Corporation',
      'BIRCH NOTE-BACKED SERIES 2003-2 TRUST',
    ]);
  });

  it('a trust has the law of its agreement for a jurisdiction', () => {
    const { report, diagnostics } = compileReport(
      textWithCover(
        ...named('Alder Mortgage Trust 2002-1'),
        'New York (governing law of Pooling and Servicing Agreement)',
        '(State of Incorporation)',
        '',
        '(410) 555-0100',
        "(Registrant's Full Telephone Number)",
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
      { jurisdiction: 'US-NY', telephone: '+14105550100' },
    ]);
    expect(report.unparsed).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

describe('names of a registrant', () => {
  it('the former one may stand in parentheses below that of today', () => {
    const [facts] = factsOf(
      textWithCover(
        'ALDER RADIO GROUP, INC.',
        '(formerly known as Birch Ventures, Inc.)',
        '(Exact name of registrant as specified in its charter)',
      ),
    );
    expect(facts).toEqual({ name: 'ALDER RADIO GROUP, INC.', formerName: 'Birch Ventures, Inc.' });
  });

  it('those of several stand over a caption that asks for names', () => {
    const stacked = (caption: string): unknown[] =>
      factsOf(textWithCover('ALDER AUTO TRUST, 1996-A', 'ALDER FINANCE CORP.', caption)).map(
        ({ name }) => name,
      );
    expect(stacked('(Exact Names of Registrants as specified in their charters)')).toEqual([
      'ALDER AUTO TRUST, 1996-A',
      'ALDER FINANCE CORP.',
    ]);
    expect(stacked('(Exact name of registrant as specified in its charter)')).toHaveLength(1);
  });
});

describe('a former name with an address', () => {
  it.each([
    ['on its line', ['Birch Holdings, Inc., 12 Kiln Road, Dayton, Ohio 45402']],
    ['on lines of its own', ['BIRCH HOLDINGS, INC.', '12 Kiln Road, Dayton, Ohio 45402']],
  ])('%s', (_name, lines) => {
    const [facts] = factsOf(
      textWithCover(
        ...named('Alder Mills, Inc.'),
        ...lines,
        '(Former name or former address, if changed since last report)',
      ),
    );
    expect(facts?.formerName).toMatch(/^Birch Holdings, Inc\.$/i);
    expect(facts?.formerAddress).toEqual(['12 Kiln Road, Dayton, Ohio 45402']);
  });

  it('may be given by a note too', () => {
    const [facts] = factsOf(
      textWithCover(
        'ALDER MILLS, INC.',
        '(formerly known as Birch Holdings, Inc.)',
        '(Exact name of registrant as specified in its charter)',
        'Birch Holdings, Inc., 12 Kiln Road, Dayton, Ohio 45402',
        '(Former name or former address, if changed since last report)',
      ),
    );
    expect(facts?.formerName).toBe('Birch Holdings, Inc.');
    expect(facts?.formerAddress).toEqual(['12 Kiln Road, Dayton, Ohio 45402']);
  });

  it('is an address alone where no name stands before it', () => {
    const [facts] = factsOf(
      textWithCover(
        ...named('Alder Mills, Inc.'),
        '12 Kiln Road, Dayton, Ohio 45402',
        '(Former name or former address, if changed since last report)',
      ),
    );
    expect(facts).toMatchObject({ formerAddress: ['12 Kiln Road, Dayton, Ohio 45402'] });
    expect(facts).not.toHaveProperty('formerName');
  });
});

describe('text of the form', () => {
  it('knows the heading that amendments of applications and reports share', () => {
    const cover = coverOf(
      [
        'FORM 8-K/A',
        '',
        'AMENDMENT NO. 1',
        '',
        'AMENDMENT TO APPLICATION OR REPORT',
        'FILED PURSUANT TO SECTION 12, 13 OR 15(D) OF',
        'THE SECURITIES EXCHANGE ACT OF 1934',
        '',
        ...named('ALDER MILLS, INC.'),
        'Item 5.  Other Events',
      ].join('\n'),
    );
    expect(cover.amendment?.number?.value).toBe('1');
    expect(cover.registrants.map(({ name }) => name?.raw)).toEqual(['ALDER MILLS, INC.']);
  });

  it('knows its name in letters set apart', () => {
    const { report } = compileReport(
      textWithCover(...named('Alder Mills, Inc.')).replace('FORM 8-K', 'F O R M   8 - K'),
    );
    expect(report.coverPage?.formType?.value).toBe('8-K');
    expect(report.unparsed).toEqual([]);
  });

  it('takes a dash before a value, and the country after a telephone number', () => {
    const { report } = compileReport(
      textWithCover(
        ...named('Alder Mills PLC'),
        'Registrant’s telephone number, including area code - (901) 555-0144',
      ),
    );
    expect(report.coverPage?.registrants[0]?.telephone?.value).toBe('+19015550144');
    expect(report.unparsed).toEqual([]);
    const abroad = compileReport(
      '<p>FORM 8-K</p><p>Alder Mills PLC<br>(Exact name of registrant as specified in its charter)</p><p>Registrant’s telephone number, including area code:<br>011-44-20-7946-0150 in the United Kingdom</p><p>Item 5. Other Events</p>',
    );
    expect(abroad.report.coverPage?.registrants[0]?.telephone?.value).toBe('+442079460150');
    expect(abroad.report.unparsed).toEqual([]);
  });

  it('leaves a footnote in peace that speaks of a telephone number', () => {
    const { report } = compileReport(
      textWithCover(
        ...named('ALDER LTD.'),
        '441-295-0100*',
        "(Registrant's telephone number)",
        '',
        "*The office of the Registrant's principal subsidiary is at 1 Kiln Road, Dayton,",
        'Ohio 45402. The telephone number there is (937) 555-0100.',
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      { name: 'ALDER LTD.', telephone: '+14412950100' },
    ]);
    expect(report.unparsed).toEqual([]);
  });
});

describe('captions that columns crowd', () => {
  it.each([
    [
      'Ohio                 0-41234               34-1234567',
      '(State or other jurisdic-  (Commission File   (IRS Employer',
      ' tion of incorporation)       Number)       Identifica-',
      '                                              tion No.)',
    ],
    [
      '   Ohio               0-41234                 34-1234567',
      '(State or Other Juris- (Commission File Number)    (IRS Employer',
      'diction of Organization)                           Identification Number)',
    ],
  ])('are known though a hyphen breaks their words: %s', (...columns) => {
    const text = textWithCover(...named('ALDER MILLS, INC.'), ...columns);
    expect(factsOf(text)).toEqual([
      {
        name: 'ALDER MILLS, INC.',
        jurisdiction: 'US-OH',
        fileNumbers: ['0-41234'],
        employerIds: ['34-1234567'],
      },
    ]);
    expect(compileReport(text).report.unparsed).toEqual([]);
  });

  it('may ask for the file alone', () => {
    expect(factsOf(textWithCover('Commission File: 001-41234', '', ...named('ALDER BANCORP')))).toEqual([
      { name: 'ALDER BANCORP', fileNumbers: ['001-41234'] },
    ]);
  });

  it('may stand in a row, the date’s among them, over a row of values', () => {
    const cover = coverOf(
      textWithCover(
        'Date of Report (Date of',
        'earliest event reported)                  Commission File Number',
        '________________________                  ______________________',
        '',
        '     May 2, 1995                               0-41234',
        '',
        ...named('ALDER PICTURES, L.P.'),
      ),
    );
    expect(cover.reportDate?.value).toBe('1995-05-02');
    expect(cover.registrants[0]?.fileNumbers.map(({ value }) => value)).toEqual(['0-41234']);
  });
});

describe('registrants in columns', () => {
  it('may have organisation, address and telephone in the column of the name', () => {
    const text = textWithCover(
      'Commission    Registrant; State of Incorporation;      I.R.S. Employer',
      'File Number   Address; and Telephone Number            Identification No.',
      '-----------   -----------------------------------      ------------------',
      '',
      '1-1234        ALDER POWER                              34-1234567',
      '              (an Ohio corporation)',
      '              12 Kiln Road',
      '              Dayton, Ohio 45402-1100',
      '              Telephone:  (937) 555-0100',
      '',
      '0-4567        ALDER LIGHT COMPANY                      35-7654321',
      '              (an Indiana corporation)',
      '              3 Weir Street',
      '              Gary, Indiana 46402',
      '              Telephone:  (219) 555-0101',
    );
    expect(factsOf(text)).toMatchObject([
      { name: 'ALDER POWER', jurisdiction: 'US-OH', postalCode: '45402-1100', telephone: '+19375550100' },
      {
        name: 'ALDER LIGHT COMPANY',
        jurisdiction: 'US-IN',
        fileNumbers: ['0-4567'],
        employerIds: ['35-7654321'],
        city: 'Gary',
        telephone: '+12195550101',
      },
    ]);
    expect(compileReport(text).report.unparsed).toEqual([]);
  });
});

describe('a former name and a former address', () => {
  it('may have a caption each', () => {
    expect(
      factsOf(
        textWithCover(
          ...named('ALDER ONLINE, INC.'),
          '                    KILN VENTURES, INC.',
          '                 (Former name of registrant)',
          '',
          '                       3 WEIR STREET',
          '                    DAYTON, OHIO  45402',
          '        (Former Address if changed since date of last filing)',
        ),
      ),
    ).toEqual([
      {
        name: 'ALDER ONLINE, INC.',
        formerName: 'KILN VENTURES, INC.',
        formerAddress: ['3 WEIR STREET', 'DAYTON, OHIO 45402'],
      },
    ]);
  });
});

it('a former name without a form of a company may stand over its address', () => {
  const { registrants } = coverOf(
    textWithCover(
      ...named('ALDER MILLS, INC.'),
      '',
      '          HEMLOCK REALTY INVESTORS 4',
      '          3 Weir Street, Dayton, Ohio  45402',
      '   (Former name or former address, if changed since last report)',
    ),
  );
  expect(registrants.map(registrantFacts)).toMatchObject([
    { formerName: 'HEMLOCK REALTY INVESTORS 4', formerAddress: ['3 Weir Street, Dayton, Ohio 45402'] },
  ]);
});

describe('a former address alone', () => {
  it.each([
    ['Swan House, 3 Weir Street, Hamilton HM 12, Bermuda'],
    ['3 Weir Street, Dayton, Ohio'],
    ['Weir Building\n          3 Weir Street, Dayton, Ohio 45402'],
  ])('is no name: %s', (address) => {
    const { registrants } = coverOf(
      textWithCover(
        ...named('ALDER MILLS, INC.'),
        '',
        `          ${address}`,
        '   (Former name or former address, if changed since last report)',
      ),
    );
    expect(registrants.map(registrantFacts)).toMatchObject([{ formerAddress: address.split(/\n\s*/) }]);
    expect(registrants[0]?.formerName).toBeNull();
  });
});

it('employer numbers below each other may run beside a caption', () => {
  const { report } = compileReport(
    textWithCover(
      '                       ALDER MORTGAGE CORP.',
      '     (Exact name of registrant as specified in its charter)',
      '',
      'New York                 333-21263-13      52-2097442',
      '(State or other          (Commission       52-2097443',
      'jurisdiction)            File Number)      52-2097444',
      '                                           (I.R.S. EIN)',
    ),
  );
  expect(report.unparsed).toEqual([]);
  expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
    { fileNumbers: ['333-21263-13'], employerIds: ['52-2097442', '52-2097443', '52-2097444'] },
  ]);
});

it('the securities below the caption of the name are no text that is left over', () => {
  const { report } = compileReport(
    textWithCover(
      ...named('ALDER MORTGAGE CORP.'),
      '',
      'Mortgage Pass-Through Certificates, Series 1994-8',
      '',
      'Delaware                 33-66580',
      '(State or other          (Commission',
      'jurisdiction)            File Number)',
    ),
  );
  expect(report.unparsed).toEqual([]);
  expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
    { name: 'ALDER MORTGAGE CORP.', jurisdiction: 'US-DE', fileNumbers: ['33-66580'] },
  ]);
});

it('a former name may stand below the caption of the name', () => {
  const { report } = compileReport(
    textWithCover(...named('ALDER MILLS, INC.'), '            (formerly Kiln Ventures, Inc.)'),
  );
  expect(report.coverPage?.registrants[0]?.formerName?.raw).toBe('Kiln Ventures, Inc.');
  expect(report.unparsed).toEqual([]);
});

it('a date may be given as of', () => {
  const { reportDate, registrants } = coverOf(
    textWithCover(
      'Date of Report (Date of earliest event reported):',
      'As of February 5, 2001',
      '',
      ...named('ALDER MILLS, INC.'),
    ),
  );
  expect([reportDate?.value, registrants.map(({ name }) => name?.raw)]).toEqual([
    '2001-02-05',
    ['ALDER MILLS, INC.'],
  ]);
});

it.each([
  ['Total sequentially numbered pages in this filing, including exhibits thereto:  7'],
  ['INFORMATION TO BE INCLUDED IN REPORT'],
])('%s is a note of the form', (note) => {
  expect(compileReport(textWithCover(...named('ALDER MILLS, INC.'), '', note)).report.unparsed).toEqual([]);
});

it('a note of the governing law is no text that is left over', () => {
  const { report } = compileReport(
    textWithCover(
      ...named('ALDER MORTGAGE CORP.'),
      'New York (governing law of pooling and servicing agreement)',
      '(State or other jurisdiction of incorporation)',
    ),
  );
  expect(report.unparsed).toEqual([]);
  expect(report.coverPage?.registrants[0]?.jurisdiction?.value).toBe('US-NY');
});

describe('the purpose of an amendment', () => {
  it('may end with the number of an item', () => {
    const { report } = compileReport(
      textWithCover(
        ...named('ALDER MILLS, INC.'),
        'The purpose of this Amendment No. 1 is to file the statements required by Item 7.',
      ),
    );
    expect(report.unparsed).toEqual([]);
    expect(report.items.map(({ number }) => number.value)).toEqual(['5']);
  });
});
