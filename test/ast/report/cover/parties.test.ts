import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts } from '../../../support/cover.js';
import { named, page } from './pages.js';

const facts = (...blocks: readonly string[]): Record<string, unknown>[] =>
  coverOf(page('FORM 8-K', ...blocks)).registrants.map(registrantFacts);

const loose = (...blocks: readonly string[]): string[] =>
  compileReport(page('FORM 8-K', ...blocks)).report.unparsed.map((node) => node.raw);

const identity = (place: string, file: string, employer: string): string =>
  `<table><tr><td>${place}</td><td>${file}</td><td>${employer}</td></tr><tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>`;

describe('parties of an asset-backed issue', () => {
  const cover = [
    'Commission File Number of issuing entity: 333-201111-02',
    'Central Index Key Number of issuing entity: 0001500001',
    'ALDER AUTO TRUST 2017-A<br>(Exact name of issuing entity as specified in its charter)',
    'Commission File Number of depositor: 333-201111',
    'Central Index Key Number of depositor: 0001500002',
    'ALDER RECEIVABLES LLC<br>(Exact name of depositor as specified in its charter)',
    'Central Index Key Number of sponsor (if applicable): 0001500003',
    'ALDER BANK<br>(Exact name of sponsor as specified in its charter)',
    'Delaware<br>(State or other jurisdiction of incorporation)',
  ];

  it('have the numbers that the page gives their parts', () => {
    expect(facts(...cover)).toEqual([
      {
        name: 'ALDER AUTO TRUST 2017-A',
        role: 'issuing entity',
        jurisdiction: 'US-DE',
        fileNumbers: ['333-201111-02'],
      },
      {
        name: 'ALDER RECEIVABLES LLC',
        role: 'depositor',
        jurisdiction: 'US-DE',
        fileNumbers: ['333-201111'],
      },
      { name: 'ALDER BANK', role: 'sponsor', jurisdiction: 'US-DE' },
    ]);
    expect(loose(...cover)).toEqual([]);
  });
});

describe('values with the name of their registrant', () => {
  it('may each lead in the name of its own', () => {
    expect(
      facts(
        `Commission file number 1-30001<br>${named('Birch Power Company')}`,
        `Commission file number 1-30002<br>${named('Birch Water Company')}`,
      ),
    ).toEqual([
      { name: 'Birch Power Company', fileNumbers: ['1-30001'] },
      { name: 'Birch Water Company', fileNumbers: ['1-30002'] },
    ]);
  });

  it('are that registrant’s, in whatever order', () => {
    const cover = [
      named('Birch Realty Trust, Inc.'),
      named('Birch Realty Partners, L.P.'),
      identity(
        '<p>Delaware (Birch Realty Partners, L.P.)</p><p>Maryland (Birch Realty Trust, Inc.)</p>',
        '<p>001-30002 (Birch Realty Partners, L.P.)</p><p>001-30001 (Birch Realty Trust, Inc.)</p>',
        '<p>20-1000002 (Birch Realty Partners, L.P.)</p><p>20-1000001 (Birch Realty Trust, Inc.)</p>',
      ),
    ];
    expect(facts(...cover)).toEqual([
      {
        name: 'Birch Realty Trust, Inc.',
        jurisdiction: 'US-MD',
        fileNumbers: ['001-30001'],
        employerIds: ['20-1000001'],
      },
      {
        name: 'Birch Realty Partners, L.P.',
        jurisdiction: 'US-DE',
        fileNumbers: ['001-30002'],
        employerIds: ['20-1000002'],
      },
    ]);
    expect(loose(...cover)).toEqual([]);
  });

  it.each([
    ['Birch Realty Partners, L.P.: Delaware', 'Birch Realty Trust, Inc.: Maryland'],
    ['Birch Realty Partners, L.P. – Delaware', 'Birch Realty Trust, Inc. – Maryland'],
  ])('are that registrant’s behind its name, too: %s', (partners, trust) => {
    const cover = [
      named('Birch Realty Trust, Inc.'),
      named('Birch Realty Partners, L.P.'),
      identity(
        `<p>${partners}</p><p>${trust}</p>`,
        '<p>001-30001</p><p>001-30002</p>',
        '<p>20-1000001</p><p>20-1000002</p>',
      ),
    ];
    expect(facts(...cover).map(({ jurisdiction }) => jurisdiction)).toEqual(['US-MD', 'US-DE']);
    expect(loose(...cover)).toEqual([]);
  });

  it('are two parties’ where one reports on behalf of the other', () => {
    expect(
      facts(
        'BIRCH RECEIVABLES CORPORATION<br>on behalf of<br>BIRCH 2005-A OWNER TRUST<br>(Exact name of registrant as specified in its charter)',
      ),
    ).toEqual([{ name: 'BIRCH RECEIVABLES CORPORATION' }, { name: 'BIRCH 2005-A OWNER TRUST' }]);
  });

  it('are everyone’s where fewer stand there than registrants', () => {
    const [first, second, third] = facts(
      named('Birch One Trust'),
      named('Birch Two Trust'),
      named('Birch Three Trust'),
      identity('Delaware', '333-100001<br>333-100001-01', '20-1000001'),
    );
    for (const registrant of [first, second, third])
      expect(registrant?.fileNumbers).toEqual(['333-100001', '333-100001-01']);
  });

  it('leave names that are printed again to no field', () => {
    expect(
      loose(
        named('Birch Realty Trust, Inc.'),
        identity('Maryland', '001-30001', '20-1000001'),
        'Securities registered pursuant to Section 12(b) of the Act:',
        'BIRCH REALTY TRUST, INC.',
        '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td></tr><tr><td>Common Stock</td><td>BIRC</td></tr></table>',
      ),
    ).toEqual([]);
  });
});

describe('a registrant under a charter of the United States', () => {
  it.each(['Federally chartered corporation', 'Federally Chartered Instrumentality of the United States'])(
    '%s',
    (charter) => {
      const [registrant] = facts(named('Birch Home Loan Bank'), identity(charter, '000-51000', '35-6000001'));
      expect(registrant).toMatchObject({ jurisdiction: 'US', fileNumbers: ['000-51000'] });
    },
  );
});

describe('offices', () => {
  const offices = '(Address of principal executive offices)';

  it.each([
    [
      `No. 8 Canal Road<br>Harbin, Heilongjiang Province, People’s Republic of China 150090<br>${offices}`,
      { city: 'Harbin', postalCode: '150090', country: 'CN' },
      'Heilongjiang Province',
    ],
    [
      `9 Mill Road<br>Shenzhen, Guangdong, China<br>${offices}`,
      { city: 'Shenzhen', country: 'CN' },
      'Guangdong',
    ],
    [
      `The Mill, Quay Street, Dublin 2, Ireland D02 AB12<br>${offices}`,
      { city: 'Dublin 2', country: 'IE' },
      undefined,
    ],
    [
      `Seestrasse 3<br>6052 Hergiswil, Nidwalden<br>Switzerland<br>${offices}`,
      { city: 'Hergiswil', postalCode: '6052', country: 'CH' },
      'Nidwalden',
    ],
    [
      `The Mill, Abbey Park<br>Saffron Walden, Essex CB10 1AA<br>United Kingdom<br>${offices}`,
      { city: 'Saffron Walden', postalCode: 'CB10 1AA', country: 'GB' },
      'Essex',
    ],
    [
      `4 Quay Street<br>Canal Docklands<br>Dublin 2, D02 AB12, Ireland<br>${offices}`,
      { city: 'Dublin 2', postalCode: 'D02 AB12', country: 'IE' },
      undefined,
    ],
  ])('%s', (printed, parts, region) => {
    const cover = page('FORM 8-K', named('Birch Power Company'), printed);
    expect(registrantFacts(coverOf(cover).registrants[0] as never)).toMatchObject(parts);
    expect(coverOf(cover).registrants[0]?.executiveOffices?.region?.raw).toBe(region);
    expect(compileReport(cover).diagnostics.filter(({ ruleId }) => ruleId === 'malformed-value')).toEqual([]);
  });

  it.each([
    ['8 Harbour Road, Hong Kong', { city: 'Hong Kong', country: 'HK' }],
    ['Unit 4, 90 Harbour Road Central, Hong Kong', { city: 'Hong Kong', country: 'HK' }],
    ['Kajen 7, SE-111 57 Stockholm, Sweden', { city: 'Stockholm', postalCode: 'SE-111 57', country: 'SE' }],
    ['1 Quay Place, #10-01, Singapore 048616', { city: 'Singapore', postalCode: '048616', country: 'SG' }],
    [
      'Keizers 55, 1017 BC Amsterdam, The Netherlands',
      { city: 'Amsterdam', postalCode: '1017 BC', country: 'NL' },
    ],
    ['Ludwigstr. 5, 80333 Munich, Germany', { city: 'Munich', postalCode: '80333', country: 'DE' }],
    ['5 Fleet Lane, London, England, United Kingdom EC4M 7RD', { city: 'London', country: 'GB' }],
    ['Level 5, 20 Quay Street, Sydney NSW 2000, Australia', { city: 'Sydney', postalCode: '2000' }],
    ['Level 5, 20 Quay Street, Sydney, NSW 2000, Australia', { city: 'Sydney', postalCode: '2000' }],
    [
      'PO Box 10, Boundary Hall, Grand Cayman, Cayman Islands KY1-1102',
      { city: 'Grand Cayman', country: 'KY' },
    ],
    ['1155 Avenue of the Americas New York NY 10036', { city: 'New York', region: 'US-NY' }],
    [
      'c/o Birch Sponsor LLC<br>4 Mill Street<br>Salem, Oregon 97301<br>Attn: Fund Administration',
      { city: 'Salem', region: 'US-OR', postalCode: '97301' },
    ],
    ['4 King Street<br>Toronto, Ontario M5X 1C9<br>Canada', { city: 'Toronto', country: 'CA' }],
    [
      'Unit 3, Quay Complex, Mumbai 400 051, Maharashtra, India',
      { city: 'Mumbai', postalCode: '400 051', country: 'IN' },
    ],
    [
      'Av. Paulista 55<br>São Paulo, SP, Brazil 04538-132',
      { city: 'São Paulo', postalCode: '04538-132', country: 'BR' },
    ],
    ['9 Mill Road, Yantai, Shandong, P.R. China 264006', { city: 'Yantai', country: 'CN' }],
    [
      'PO Box 3, Road Town, Tortola, British Virgin Islands VG1110',
      { city: 'Road Town', postalCode: 'VG1110', country: 'VG' },
    ],
    [
      '5th Floor, 1 Quay Place, North Tower, Singapore 048583',
      { city: 'Singapore', postalCode: '048583', country: 'SG' },
    ],
    [
      'Swan House, P.O. Box 9<br>George Town, Grand Cayman, Cayman Islands, B.W.I.',
      { city: 'George Town', country: 'KY' },
    ],
    ['Boundary Hall<br>Grand Cayman KY1-1102<br>Cayman Islands', { city: 'Grand Cayman', country: 'KY' }],
    [
      'Mill Complex, Quay Road, Majuro, Marshall Islands MH 96960',
      { city: 'Majuro', postalCode: 'MH 96960', country: 'MH' },
    ],
    [
      'Quay 45, 3013AK Rotterdam, the Netherlands',
      { city: 'Rotterdam', postalCode: '3013AK', country: 'NL' },
    ],
    ['Av. del Puerto 5, 06600 México, D.F., Mexico', { city: 'México', postalCode: '06600', country: 'MX' }],
    [
      'Plot No. 5, Mill City, Hyderabad, Telangana 500081, India',
      { city: 'Hyderabad', postalCode: '500081', country: 'IN' },
    ],
    [
      '22 Quay Street, St. Helier, Jersey JE4 8PX, Channel Islands',
      { city: 'St. Helier', postalCode: 'JE4 8PX', country: 'JE' },
    ],
    ['7, rue du Port<br>MC 98000 Monaco', { city: 'Monaco', country: 'MC' }],
    ['5 Mill Street • Salem, Oregon 97301', { city: 'Salem', region: 'US-OR' }],
    ['5 Mill Street • Barre • Vermont • 05641', { city: 'Barre', region: 'US-VT', postalCode: '05641' }],
    ['11 Beach Road, Hagåtña, Guam 96910', { city: 'Hagåtña', region: 'US-GU', postalCode: '96910' }],
  ])('in many forms: %s', (printed, parts) => {
    const [registrant] = facts(named('Birch Power Company'), `${printed}<br>${offices}`);
    expect(registrant).toMatchObject(parts);
  });

  it('stand under their caption where the next has its value beside it; the first of two counts', () => {
    const [registrant] = facts(
      named('Birch Pictures Corp.'),
      offices,
      '25 Howe Lane<br>Vancouver, British Columbia V6C 3R8',
      'and',
      '27 Colorado Lane<br>Santa Monica, California 90404',
      'Registrant’s telephone number, including area code: (604) 555-0100',
    );
    expect(registrant).toMatchObject({ city: 'Vancouver', region: 'CA-BC', postalCode: 'V6C 3R8' });
  });

  it('may stand beside each other over one caption and their telephones', () => {
    const cells = [
      ['12 Bay St.', 'Houston, Texas', 'USA 77010'],
      ['4th Floor, One Vine Street', 'London', 'W1J 0AH', 'United Kingdom'],
    ].map((lines) => `<td>${lines.map((line) => `<div>${line}</div>`).join('')}</td>`);
    const [registrant] = facts(
      named('Birch Chemicals N.V.'),
      `<table><tr>${cells.join('')}</tr><tr><td colspan=2>(Addresses of principal executive offices)</td></tr>
      <tr><td>(713) 555-0100</td><td>+44 (0) 207 555 0100</td></tr>
      <tr><td colspan=2>(Registrant’s telephone numbers, including area codes)</td></tr></table>`,
    );
    expect(registrant).toMatchObject({
      city: 'Houston',
      region: 'US-TX',
      postalCode: '77010',
      telephone: '+17135550100',
    });
  });

  it('may have their parts in cells beside the caption', () => {
    const [registrant] = facts(
      named('Birch Mail Inc.'),
      '<table><tr><td>Address of Principal Executive Offices:</td><td>30 Mill Street,</td><td>Stamford,</td><td>Connecticut</td><td>06926</td></tr><tr><td>Telephone Number:</td><td colspan="4">(203) 555-0100</td></tr></table>',
    );
    expect(registrant).toMatchObject({
      city: 'Stamford',
      region: 'US-CT',
      postalCode: '06926',
      telephone: '+12035550100',
    });
  });

  it('may stand after the former name', () => {
    const [registrant] = facts(
      named('Birch Mills Inc.'),
      'Acorn Shell 21, Inc., 19 Elm Avenue, Suite 310, Los Angeles, California 90067<br>(Former name or former address, if changed since last report)',
    );
    expect(registrant).toMatchObject({
      formerName: 'Acorn Shell 21, Inc.',
      formerAddress: ['19 Elm Avenue, Suite 310, Los Angeles, California 90067'],
    });
  });
});

describe('what covers print beside the form', () => {
  it('is no field: the industry code, a former name that has not changed', () => {
    const cover = [
      named('Birch Shell Corp.'),
      '<table><tr><td>Nevada</td><td>000-55555</td><td>8742</td><td>32-0439333</td></tr><tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(Primary Standard Industrial Classification Code Number)</td><td>(IRS Employer Identification Number)</td></tr></table>',
      'No Change Since Last Report<br>(Former name or address, if changed since last report)',
    ];
    expect(facts(...cover)).toEqual([
      {
        name: 'Birch Shell Corp.',
        jurisdiction: 'US-NV',
        fileNumbers: ['000-55555'],
        employerIds: ['32-0439333'],
      },
    ]);
    expect(loose(...cover)).toEqual([]);
  });

  it('lists a class on a second exchange without printing it again', () => {
    const { securities } = coverOf(
      page(
        'FORM 8-K',
        named('Birch Oil Corp.'),
        'Securities registered pursuant to Section 12(b) of the Act:',
        '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr><tr><td>Common Stock</td><td>BOIL</td><td>New York Stock Exchange</td></tr><tr><td></td><td></td><td>NYSE Texas</td></tr></table>',
      ),
    );
    expect(
      securities.map(({ title, tradingSymbols, exchange }) => [
        title?.raw,
        tradingSymbols[0]?.raw,
        exchange?.raw,
      ]),
    ).toEqual([
      ['Common Stock', 'BOIL', 'New York Stock Exchange'],
      ['Common Stock', 'BOIL', 'NYSE Texas'],
    ]);
  });
});

describe('captions and rules', () => {
  it('the caption of the name may stand above it', () => {
    const [registrant] = facts(
      'Date of Report (Date of earliest event reported): May 4, 2005',
      '(Exact name of registrant as specified in its charter)',
      'Birch Mills Inc.',
      identity('Nevada', '000-30001', '20-1000001'),
    );
    expect(registrant).toEqual({
      name: 'Birch Mills Inc.',
      jurisdiction: 'US-NV',
      fileNumbers: ['000-30001'],
      employerIds: ['20-1000001'],
    });
  });

  it('rules drawn between value and caption part nothing', () => {
    const [registrant] = facts(
      'BIRCH MILLS INC<br>---------------<br>(Exact name of registrant as specified in its charter)',
      identity('NEVADA<br>------', '000-30001<br>-----', '20-1000001<br>-----'),
      '15 ELM PLACE, PITTSFORD, NY 14534<br>---------------<br>(Address of principal executive offices and Zip Code)',
    );
    expect(registrant).toMatchObject({
      name: 'BIRCH MILLS INC',
      jurisdiction: 'US-NV',
      fileNumbers: ['000-30001'],
      city: 'PITTSFORD',
    });
  });

  it('the registrant of an asset-backed issue has its own file number', () => {
    const registrants = facts(
      'Commission File Number of issuing entity: 333-201111-02',
      'ALDER MORTGAGE TRUST 2016-A<br>(Exact name of issuing entity)',
      'Commission File Number of registrant: 333-201111',
      'ALDER MORTGAGE SECURITIES, INC.<br>(Exact name of registrant as specified in its charter)',
    );
    expect(registrants.map(({ fileNumbers }) => fileNumbers)).toEqual([['333-201111-02'], ['333-201111']]);
  });

  it.each([
    ['(86-10) 5550-1234', '+861055501234'],
    ['(852) 2555-0100', '+85225550100'],
  ])('telephones of China: %s', (printed, value) => {
    const [registrant] = facts(
      named('Birch China Inc.'),
      `5 Canal Road, Harbin, China 150090<br>(Address of principal executive offices)`,
      `Registrant’s telephone number, including area code: ${printed}`,
    );
    expect(registrant?.telephone).toBe(value);
  });

  it('the number of a note in place of an exchange is none', () => {
    const { securities } = coverOf(
      page(
        'FORM 8-K',
        named('Birch Oil Corp.'),
        'Securities registered pursuant to Section 12(b) of the Act:',
        '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr><tr><td>Common Stock</td><td>BOIL</td><td>NYSE</td></tr><tr><td>Purchase Rights</td><td>—</td><td>(1)</td></tr></table>',
        '(1) Attached to the Common Stock',
      ),
    );
    expect(
      securities.map(({ title, tradingSymbols, exchange }) => [
        title?.raw,
        tradingSymbols.length,
        exchange?.raw,
      ]),
    ).toEqual([
      ['Common Stock', 1, 'NYSE'],
      ['Purchase Rights', 0, undefined],
    ]);
  });

  it('a numbered note below the classes is no field', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Birch Trust'),
        '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr><tr><td>Birch Shares(1)</td><td>BRCH</td><td>NYSE Arca</td></tr></table>',
        '(1) Includes associated rights.',
      ),
    );
    expect(report.unparsed).toEqual([]);
  });

  it('a note below the classes is no field', () => {
    const table =
      '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr><tr><td>Birch Shares</td><td>BRCH®</td><td>NYSE Arca</td></tr></table>';
    const cover = [
      named('Birch Trust'),
      'Securities registered pursuant to Section 12(b) of the Act:',
      table,
      '* Not for trading',
    ];
    expect(loose(...cover)).toEqual([]);
    expect(coverOf(page('FORM 8-K', ...cover)).securities[0]?.tradingSymbols[0]?.raw).toBe('BRCH');
  });
});

it('an employer’s number is that of the party in its caption', () => {
  const row = (file: string, employer: string, party: string): string =>
    `<table><tr><td>${file}</td><td>${employer}</td></tr><tr><td>(Commission File Number<br>of ${party})</td><td>(I.R.S. Employer Identification<br>No. of ${party})</td></tr></table>`;
  const parties = ['issuing entity', 'depositor', 'sponsor'];
  const names = ['Alder Auto Trust 2010-A', 'Alder Receivables LLC', 'Alder Finance Inc.'];
  expect(
    facts(
      ...names.map(
        (name, index) => `${name}<br>(Exact name of ${parties[index] ?? ''} as specified in its charter)`,
      ),
      row('333-150001-04', '38-7000001', 'issuing entity'),
      row('333-150001', '38-3000002', 'depositor'),
    ),
  ).toMatchObject([
    { name: 'Alder Auto Trust 2010-A', fileNumbers: ['333-150001-04'], employerIds: ['38-7000001'] },
    { name: 'Alder Receivables LLC', fileNumbers: ['333-150001'], employerIds: ['38-3000002'] },
    { name: 'Alder Finance Inc.' },
  ]);
});
