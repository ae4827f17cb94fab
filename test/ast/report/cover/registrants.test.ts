import { describe, expect, it } from 'vitest';
import { coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';
import { factsOf, named, page } from './pages.js';

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
  it('may stand in a table below the one that has a cover page of its own', () => {
    const table =
      '<table><tr><td>Exact Name of Additional Registrant as Specified in its Charter</td><td>State or Other Jurisdiction of Organization</td><td>Commission File Number</td><td>I.R.S. Employer Identification Number</td></tr><tr><td>Fir Casino, Inc.</td><td>Nevada</td><td>333-11140-03</td><td>85-0393276</td></tr><tr><td>Larch Lodge, Inc.</td><td>Utah</td><td>333-11140-02</td><td>85-0098966</td></tr></table>';
    const facts = factsOf(
      page(
        'FORM 8-K',
        named('Spruce Resorts, Inc.'),
        'Delaware<br>(State of incorporation)',
        '333-11140<br>(Commission File Number)',
        '75-3158926<br>(I.R.S. Employer Identification No.)',
        'Registrant’s telephone number: (330) 555-0170',
        'TABLE OF ADDITIONAL REGISTRANTS',
        table,
      ),
    );
    expect(facts).toMatchObject([
      { name: 'Spruce Resorts, Inc.', jurisdiction: 'US-DE', fileNumbers: ['333-11140'] },
      { name: 'Fir Casino, Inc.', jurisdiction: 'US-NV', employerIds: ['85-0393276'] },
      { name: 'Larch Lodge, Inc.', fileNumbers: ['333-11140-02'], telephone: '+13305550170' },
    ]);
  });

  it('may each have a telephone number, with their names behind the numbers', () => {
    const registrants = coverOf(
      page(
        'FORM 8-K',
        'Fir Industries, Inc.<br>Larch Electric Company, Inc.<br>(Exact names of registrants as specified in their charters)',
        'Registrants’ telephone numbers, including area code:',
        '(330) 555-0170 - Fir Industries, Inc. (FI)<br>(330) 555-0180 - Larch Electric Company, Inc. (LECO)',
        'None<br>(Former name or former address, if changed since last report)',
      ),
    ).registrants;
    expect(registrants.map(({ telephone, formerName }) => [telephone?.value, formerName])).toEqual([
      ['+13305550170', null],
      ['+13305550180', null],
    ]);
  });

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

  it('gives a postal code with a caption to its own address, where the other holds its own', () => {
    const office = (line: string): string => `${line}<br>(Address of principal executive offices) (Zip Code)`;
    const text = page(
      'FORM 8-K',
      named('Grove Holdings, Inc.'),
      office('6 Grove Walk, Columbia, Maryland 21046'),
      named('Grove Lines, Inc.'),
      `<table><tr><td>8 Quay Walk, Baltimore, Maryland</td><td>21230</td></tr><tr><td>(Address of principal executive offices)</td><td>(Zip Code)</td></tr></table>`,
    );
    expect(
      coverOf(text).registrants.map(({ executiveOffices }) => executiveOffices?.postalCode?.raw),
    ).toEqual(['21046', '21230']);
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

  it('gives numbers to the partnerships of a series that their labels name', () => {
    const cover = coverOf(
      textWithCover(
        'Commission File Number:  II-A: 0-26388    II-D: 0-26980',
        '                         II-B: 0-26405    II-E: 0-27320',
        '',
        ...['A', 'B', 'D', 'E'].map((letter) => `        ALDER OIL & GAS PARTNERSHIP II-${letter}`),
        '      ----------------------------------------------------',
        '     (Exact name of registrant as specified in its Articles)',
        '',
        '                                        II-A 73-1295001',
        '                                        II-B 73-1303002',
        '                                        II-D 73-1329003',
        '          Oklahoma                      II-E 73-1324004',
        '----------------------------       -------------------------------',
        '(State or other jurisdiction       (I.R.S. Employer Identification',
        '      of organization)                         Number)',
      ),
    );
    expect(cover.registrants.map(registrantFacts)).toMatchObject([
      { name: 'ALDER OIL & GAS PARTNERSHIP II-A', fileNumbers: ['0-26388'], employerIds: ['73-1295001'] },
      { name: 'ALDER OIL & GAS PARTNERSHIP II-B', fileNumbers: ['0-26405'], employerIds: ['73-1303002'] },
      { name: 'ALDER OIL & GAS PARTNERSHIP II-D', fileNumbers: ['0-26980'], employerIds: ['73-1329003'] },
      { name: 'ALDER OIL & GAS PARTNERSHIP II-E', fileNumbers: ['0-27320'], employerIds: ['73-1324004'] },
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

it('names of several stand over a caption that asks for names', () => {
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

it('registrants beside each other have what stands in their columns', () => {
  const beside = (trust: readonly string[]): string =>
    textWithCover(
      'Date of Report: July 16, 2001',
      '',
      ...trust,
      'Alder Quay Bank                            Birch Receivables',
      '                                           Financing Corporation II',
      '',
      '        (Exact name of registrant as specified in its charter)',
      '',
      '     Utah        87-1000001     333-51000-01      Delaware      13-1000002     333-51000',
      '(State or other (I.R.S. Employer (Commission   (State or other (I.R.S. Employer (Commission',
      'Jurisdiction of  Identification     File        Jurisdiction of Identification     File',
      'Incorporation)     Number)         Number)      Incorporation)     Number)        Number)',
      '',
      '     6985 Mill Center                            Quay Financial Center',
      '      Midvale, Utah 84047                           200 Weir Street',
      '        (801) 555-0100                          New York, New York 10285',
      '                                                    (212) 555-0100',
      '',
      '     (Address, including zip code, and telephone number, including area code,',
      '               of each registrant’s principal executive offices)',
    );
  const both = [
    {
      name: 'Alder Quay Bank',
      jurisdiction: 'US-UT',
      fileNumbers: ['333-51000-01'],
      employerIds: ['87-1000001'],
      lines: ['6985 Mill Center', 'Midvale, Utah 84047'],
      city: 'Midvale',
      region: 'US-UT',
      postalCode: '84047',
      telephone: '+18015550100',
    },
    {
      name: 'Birch Receivables Financing Corporation II',
      jurisdiction: 'US-DE',
      fileNumbers: ['333-51000'],
      employerIds: ['13-1000002'],
      lines: ['Quay Financial Center', '200 Weir Street', 'New York, New York 10285'],
      city: 'New York',
      region: 'US-NY',
      postalCode: '10285',
      telephone: '+12125550100',
    },
  ];
  expect(factsOf(beside([]))).toEqual(both);
  const trust = [
    '          ALDER CREDIT CARD MASTER TRUST',
    '    (Issuer of the Asset Backed Certificates)',
    '',
    '',
  ];
  expect(factsOf(beside(trust))).toEqual([
    { name: 'ALDER CREDIT CARD MASTER TRUST', role: 'Issuer of the Asset Backed Certificates' },
    ...both,
  ]);
});

it.each([
  [['1-12345', '12-3456789'], ['Alder Valley Co. Acquisition Corp.']],
  [
    ['1-12345<br>1-12346', '12-3456789<br>12-3456790'],
    ['Alder Valley Co.', 'Acquisition Corp.'],
  ],
])(
  'companies in cells beside each other are two registrants only where there are numbers for both: %j',
  (numbers, names) => {
    const cells = (...texts: string[]): string =>
      `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const { registrants } = coverOf(
      page(
        'FORM 8-K',
        `<table>${cells('Alder Valley Co.', 'Acquisition Corp.')}</table>`,
        '(Exact name of registrant as specified in its charter)',
        `<table>${cells(...numbers)}${cells('(Commission File Number)', '(IRS Employer Identification No.)')}</table>`,
      ),
    );
    expect(registrants.map(({ name }) => name?.raw)).toEqual(names);
  },
);
