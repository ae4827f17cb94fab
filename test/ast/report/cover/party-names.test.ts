import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';

const registrants = (...lines: readonly string[]): Record<string, unknown>[] =>
  coverOf(textWithCover(...lines, '(Exact name of registrant as specified in its charter)')).registrants.map(
    registrantFacts,
  );

describe('the names over one caption', () => {
  const names = (...lines: readonly string[]): unknown[] => registrants(...lines).map(({ name }) => name);

  it('are as many as the lines, where each ends in the form of a company', () => {
    expect(names('ALDER CAPITAL RECEIVABLES LLC', 'ALDER FUNDING CORP. X')).toEqual([
      'ALDER CAPITAL RECEIVABLES LLC',
      'ALDER FUNDING CORP. X',
    ]);
    expect(names('ALDER AND BIRCH', 'FUNDING CORP.')).toEqual(['ALDER AND BIRCH FUNDING CORP.']);
    expect(names('ALDER FUNDING INC.', 'formerly Birch Inc.')).toHaveLength(1);
  });

  it('are two around "and" on a line of its own', () => {
    expect(names('Alder Corporation', 'and', 'Alder Operating LP')).toEqual([
      'Alder Corporation',
      'Alder Operating LP',
    ]);
    expect(names('ALDER MILLS, INC.', 'AND', 'SUBSIDIARIES')).toHaveLength(1);
  });

  it('may be joined as in a sentence, over several lines', () => {
    expect(
      names('Alder Mortgage Inc., The Birch Store/Ohio Inc., The Birch', 'Store, Inc., and Cedar Home Corp.'),
    ).toEqual([
      'Alder Mortgage Inc.',
      'The Birch Store/Ohio Inc.',
      'The Birch Store, Inc.',
      'Cedar Home Corp.',
    ]);
    expect(names('Alder Inc. & Birch L.P.')).toEqual(['Alder Inc.', 'Birch L.P.']);
  });

  it.each(['Alder, Birch & Cedar, Inc.', 'Alder Inc. and Subsidiaries', 'Alder & Birch Company, Inc.'])(
    'are one in %s',
    (name) => {
      expect(names(name)).toEqual([name]);
    },
  );
});

describe('the name of a party', () => {
  it.each([
    [
      [
        'ALDER FUNDING CORP.',
        '(as depositor under the Pooling and Servicing Agreement,',
        'dated as of March 1, 1998)',
      ],
    ],
    [
      [
        'ALDER FUNDING CORP. (as depositor under the Pooling and Servicing',
        'Agreement, dated as of March 1, 1998)',
      ],
    ],
    [['ALDER FUNDING CORP., as Depositor']],
    [['ALDER FUNDING CORP. (Depositor)']],
    [['ALDER FUNDING CORP.,', 'as Depositor under the Trust Agreement']],
    [['ALDER FUNDING CORP., Depositor']],
    [
      [
        'ALDER FUNDING CORP. (in its capacity as Depositor under the Trust',
        'Agreement dated as of March 1, 1998)',
      ],
    ],
  ])('ends before the part that it plays: %j', (lines) => {
    expect(registrants(...lines)).toMatchObject([
      { name: 'ALDER FUNDING CORP.', role: expect.stringMatching(/depositor/i) as string },
    ]);
  });

  it('ends before that of the trust on whose behalf it reports', () => {
    expect(
      registrants(
        'Alder Securities, Inc.',
        'on behalf of ALDER Trust for Birch Mills Securities, Series 2006-1',
      ),
    ).toMatchObject([
      { name: 'Alder Securities, Inc.' },
      { name: 'ALDER Trust for Birch Mills Securities, Series 2006-1' },
    ]);
  });

  it('leaves out the term that stands for it', () => {
    expect(registrants('Alder Mills, Inc. (the “Registrant”)')).toMatchObject([
      { name: 'Alder Mills, Inc.' },
    ]);
  });

  it('is that over the caption, though its part stands below the caption', () => {
    const cover = coverOf(
      [
        ...['FORM 8-K', '', 'ALDER FUNDING CORP.', '(Exact name of registrant as specified in its charter)'],
        ...['(As Servicer on behalf of Alder Trust)', '', 'Item 5.  Other Events', '', 'A mill opened.', ''],
      ].join('\n'),
    );
    expect(cover.registrants.map(registrantFacts)).toEqual([
      { name: 'ALDER FUNDING CORP.', role: 'As Servicer on behalf of Alder Trust' },
    ]);
  });

  it('may have its part in the sentence over it that names it first', () => {
    expect(
      registrants(
        '     ALDER FUNDING CORP. (AS DEPOSITOR UNDER THE POOLING AND SERVICING',
        '     AGREEMENT, DATED AS OF MARCH 1, 1998, PROVIDING FOR THE ISSUANCE OF',
        '     HOME LOAN PASS-THROUGH CERTIFICATES, SERIES 1998-1)',
        '',
        '                         ALDER FUNDING CORP.',
      ),
    ).toEqual([{ name: 'ALDER FUNDING CORP.', role: 'DEPOSITOR' }]);
  });

  it('may be followed by two parts', () => {
    expect(registrants('ALDER BANK', '(as Seller and Servicer of the Alder Master Trust)')).toMatchObject([
      { name: 'ALDER BANK', role: expect.stringContaining('Seller and Servicer') as string },
    ]);
  });

  it('ends before that of the one for whom it reports', () => {
    expect(
      registrants('ALDER SERVICES CORP., as Servicer', 'on behalf of ALDER EQUIPMENT RECEIVABLES 1998-1 LLC'),
    ).toEqual([
      { name: 'ALDER SERVICES CORP.', role: 'Servicer' },
      { name: 'ALDER EQUIPMENT RECEIVABLES 1998-1 LLC' },
    ]);
  });

  it('may be that of the company over the trust it has founded, with one number for both', () => {
    expect(registrants('ALDER FUNDING CORPORATION', 'ALDER CREDIT CARD MASTER TRUST I')).toEqual([
      { name: 'ALDER FUNDING CORPORATION' },
      { name: 'ALDER CREDIT CARD MASTER TRUST I' },
    ]);
    expect(registrants('ALDER CORPORATION', 'LIQUIDATING TRUST')).toEqual([
      { name: 'ALDER CORPORATION LIQUIDATING TRUST' },
    ]);
  });

  it('may have a place in it, which is no jurisdiction', () => {
    const cover = coverOf(
      textWithCover(
        'ALDER STUDENT LOAN TRUST 1997-A',
        '(Exact name of registrant as specified in its charter)',
        '',
        'ALDER BANK USA, NATIONAL ASSOCIATION',
        '(Depositor and Seller)',
        '',
        'Ohio                          33-12345                  34-1234567',
        '(State of incorporation)      (Commission File Number)  (IRS Employer Identification No.)',
      ),
    );
    expect(cover.registrants[0]?.jurisdiction?.value).toBe('US-OH');
  });

  it('may stand over the caption, and that of the one for whom it reports below', () => {
    const { report } = compileReport(
      textWithCover(
        'ALDER BANK, N.A.',
        '(Exact name of registrant as specified in its charter)',
        '',
        'on behalf of the',
        '',
        'ALDER CREDIT CARD MASTER TRUST',
        '',
        'Ohio                          33-12345                  34-1234567',
        '(State of incorporation)      (Commission File Number)  (IRS Employer Identification No.)',
      ),
    );
    expect(
      report.coverPage?.registrants.map(({ name, fileNumbers }) => [name?.raw, fileNumbers[0]?.value]),
    ).toEqual([
      ['ALDER BANK, N.A.', '33-12345'],
      ['ALDER CREDIT CARD MASTER TRUST', '33-12345'],
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it.each([
    [['HOME EQUITY PASS-THROUGH CERTIFICATES, SERIES 1998-1', 'ALDER FUNDING CORPORATION']],
    [
      [
        'Manufactured Housing Contract Senior/Subordinate',
        'Pass-Through Certificates, Series 1998-1',
        'ALDER FUNDING CORPORATION',
      ],
    ],
    [['ALDER FUNDING CORPORATION', 'ASSET BACKED NOTES, SERIES 1998-A']],
  ])('stands apart from the securities for which it reports: %j', (lines) => {
    expect(registrants(...lines)).toEqual([{ name: 'ALDER FUNDING CORPORATION' }]);
  });

  it('leaves out where the registrant is organised', () => {
    expect(registrants('ALDER PARTNERS LTD., a California limited partnership')).toMatchObject([
      { name: 'ALDER PARTNERS LTD.', jurisdiction: 'US-CA' },
    ]);
    expect(registrants('ALDER PARTNERS LTD. (A Limited Partnership)')).toEqual([
      { name: 'ALDER PARTNERS LTD. (A Limited Partnership)' },
    ]);
  });

  it.each([
    'ALDER SERVICER HOLDINGS, INC.',
    'THE BANK OF ALDER AS SUCH, INC.',
    'ALDER NOTES',
    'ALDER ASSET BACKED SECURITIES\nCORPORATION',
  ])('may have words of these kinds in it: %s', (name) => {
    expect(registrants(...name.split('\n'))).toEqual([{ name: name.replace('\n', ' ') }]);
  });
});

describe('a name over the first item', () => {
  it('may be that of the registrant and its subsidiaries', () => {
    const { report } = compileReport(
      textWithCover(
        ...['Alder Mills, Inc.', '(Exact name of registrant as specified in its charter)', ''],
        ...['Not applicable', '(Former name or former address, if changed since last report)', ''],
        'ALDER MILLS, INC. AND SUBSIDIARIES',
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([{ name: 'Alder Mills, Inc.' }]);
    expect(report.unparsed).toEqual([]);
  });
});

it.each([
  ['THE TERN AT PARK PLACE, INCORPORATED', 'has words of a caption in it'],
  ['TERN ACCEPTANCE, INC., ET AL.', 'ends in those that it leaves unnamed'],
])('a name over its caption is kept whole: %s %s', (name) => {
  const cover = coverOf(
    textWithCover(
      '               TERN BANK, N.A.',
      `               ${name}`,
      '    (Exact names of registrants as specified in their charters)',
      '',
    ),
  );
  expect(cover.registrants.map((registrant) => registrant.name?.raw)).toEqual(['TERN BANK, N.A.', name]);
});
