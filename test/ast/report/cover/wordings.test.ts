import { describe, expect, it } from 'vitest';
import { compileReport, registrantFacts, textWithCover } from '../../../support/cover.js';

const cover = (
  lines: readonly string[],
): {
  facts: Record<string, unknown>;
  date: string | null;
  notes: string[];
  unparsed: string[];
} => {
  const { report } = compileReport(textWithCover(...lines));
  const [registrant] = report.coverPage?.registrants ?? [];
  return {
    facts: registrant ? registrantFacts(registrant) : {},
    date: report.coverPage?.reportDate?.value ?? null,
    notes: report.coverPage?.notes.flatMap((note) => (note.type === 'paragraph' ? [note.text] : [])) ?? [],
    unparsed: report.unparsed.map(({ raw }) => raw),
  };
};

describe('a caption of the name', () => {
  it.each([
    '(Name of small business issuer in its charter)',
    '(Name of Registrant)',
    '(Registrant)',
    '(Name of Company)',
    '(Company name as specified in its charter)',
    '(Exact name of registrant as specified in its limited liability company agreement)',
    '(Exact name of registrant as specified in the Trust Indenture)',
    '(Exact name of registrant as specified in the Alder Basin Royalty Trust Indenture)',
    '(Exact name of Registrant as specified in the Amended and Restated Trust Agreement)',
  ])('may read %s', (caption) => {
    expect(cover(['ALDER MILLS, INC.', caption])).toMatchObject({
      facts: { name: 'ALDER MILLS, INC.' },
      unparsed: [],
    });
  });
});

describe('a date of report', () => {
  it.each([
    ['3-5-98', '1998-03-05'],
    ['5-Mar-98', '1998-03-05'],
    ['March 5, 1998/March 2, 1998', '1998-03-05'],
  ])('may be written %s', (text, date) => {
    expect(cover([`Date of Report (Date of earliest event reported): ${text}`]).date).toBe(date);
  });

  it('may stand beside the first line of its caption', () => {
    const lines = [
      'Date of Report (Date of Earliest Event     March 5, 1998',
      'Reported):',
      '',
      'ALDER MILLS, INC.',
    ];
    expect(cover([...lines, '(Exact name of registrant as specified in its charter)'])).toMatchObject({
      facts: { name: 'ALDER MILLS, INC.' },
      date: '1998-03-05',
      unparsed: [],
    });
  });
});

describe('a telephone number', () => {
  it.each([
    ['(Registrant’s telephone number,         (217) 555-1200', 'including area code)'],
    ['Registrant’s telephone number in the United States, including area code,', 'is:  (217) 555-1200'],
    ['Area Code (217) 555-1200', '(Registrant’s telephone number)'],
    ['(217) 555-1200', '(Registrant’s telephone number (including area code))'],
  ])('may have its caption around it: %s', (...lines) => {
    expect(cover(lines)).toMatchObject({ facts: { telephone: '+12175551200' }, unparsed: [] });
  });
});

describe('captions in further words', () => {
  it.each([
    ['001-38112', '(Commission File Number(s))', { fileNumbers: ['001-38112'] }],
    ['36-1234567', '(FEIN)', { employerIds: ['36-1234567'] }],
    ['4 Mill Street, Albany, New York 12207', '(Address of Principal Corporate Offices)', { city: 'Albany' }],
    ['(217) 555-1200', '(Registrant’s telephone number, incl. area code)', { telephone: '+12175551200' }],
    ['N/A', '(If changed since last report)', {}],
    ['N/A', '(Prior name or address, if changed since last report)', {}],
    ['N/A', '(Previous name or address)', {}],
  ])('%s under %s', (value, caption, facts) => {
    const named = ['ALDER MILLS, INC.', '(Exact name of registrant as specified in its charter)', ''];
    expect(cover([...named, value, caption])).toMatchObject({
      facts: { name: 'ALDER MILLS, INC.', ...facts },
      unparsed: [],
    });
  });
});

describe('an employer number', () => {
  it.each([
    ['36 1234567', '(IRS Employer Identification No.)'],
    ['#36-1234567', '(IRS Employer Iden-\ntification No.)'],
    ['36-1234567', '(IRS Employment Identification No.)'],
    ['EIN 36-1234567', '(IRS Employer Identification No.)'],
  ])('%s under %s', (...lines) => {
    expect(cover(lines)).toMatchObject({ facts: { employerIds: ['36-1234567'] }, unparsed: [] });
  });
});

it('an address may stand over the caption of one office', () => {
  expect(cover(['9 Quay Street', 'Toledo, Ohio 43604', '(Principal Executive Office)'])).toMatchObject({
    facts: { lines: ['9 Quay Street', 'Toledo, Ohio 43604'], city: 'Toledo' },
    unparsed: [],
  });
});

describe('what is told of the report is a note', () => {
  it.each([
    'Exhibit index appears on page 3 hereof',
    'The exhibit index is located on page 5.',
    'Exhibit Index on Page 4 of 12 Pages',
    'Index to Exhibits at Page: 4',
    'This Form 8-K consists of 4 pages.',
    'The total number of pages is 6',
    'THIS DOCUMENT IS A COPY OF THE FORM 8-K FILED ON MARCH 6, 1998 PURSUANT TO A RULE 201 TEMPORARY HARDSHIP EXEMPTION',
  ])('%s', (text) => {
    expect(cover(['Date of Report: March 5, 1998', '', text])).toMatchObject({
      date: '1998-03-05',
      notes: [text],
      unparsed: [],
    });
  });
});

describe('a former name that has not changed', () => {
  it.each([
    'Not Changed',
    'Unchanged',
    'No changes',
    'Not applicable since last report',
    'Does not apply',
    'Same as above',
    'Not-Applicable',
    '[Not Applicable]',
  ])('%s', (text) => {
    expect(cover([text, '(Former name or former address, if changed since last report)'])).toMatchObject({
      facts: {},
      unparsed: [],
    });
  });
});

describe('what is no field', () => {
  it.each([
    'Page 1 of 9 pages',
    'Sequential Page 1 of 12',
    'As filed with the Securities and Exchange Commission on March 9, 1998',
    'CONFORMED COPY',
  ])('%s', (text) => {
    expect(cover(['Date of Report: March 5, 1998', '', text])).toMatchObject({
      date: '1998-03-05',
      notes: [],
      unparsed: [],
    });
  });
});

describe('a cover without captions', () => {
  const facts = {
    name: 'ALDER MILLS, INC.',
    jurisdiction: 'US-NY',
    fileNumbers: ['1-11055'],
    employerIds: ['36-1234567'],
    city: 'Albany',
    region: 'US-NY',
    postalCode: '12207-2412',
    telephone: '+15185550100',
  };

  it.each([
    ['one line', ['32 Mill Street, Albany, New York 12207-2412']],
    ['two lines', ['32 Mill Street', 'Albany, New York 12207-2412']],
  ])('names the registrant and its offices on lines of their own: %s', (_, address) => {
    const lines = [
      'Date of Report: March 5, 1998',
      '',
      'ALDER MILLS, INC.',
      '',
      'A New York                Commission File               I.R.S. Employer',
      'Corporation                 No. 1-11055                  No. 36-1234567',
      '',
      ...address,
      '',
      'Telephone Number (518) 555-0100',
    ];
    expect(cover(lines)).toMatchObject({ facts, unparsed: [] });
  });
});

describe('an address with the telephone number in it', () => {
  it.each([
    [
      '32 Mill Street, Albany, New York 12207; Telephone (518) 555-0100',
      '(Address and telephone number of principal executive offices)',
    ],
    [
      '32 Mill Street, Albany, New York 12207   (518) 555-0100',
      '(Address of principal executive offices)   (Telephone number)',
    ],
    [
      '32 Mill Street',
      'Albany, New York 12207',
      'Telephone: 518/555-0100',
      '(Address and telephone number of principal executive offices)',
    ],
  ])('ends before it: %s', (...lines) => {
    expect(cover(lines)).toMatchObject({
      facts: { city: 'Albany', postalCode: '12207', telephone: '+15185550100' },
      unparsed: [],
    });
  });
});

describe('a table of registrants', () => {
  it('may set a long name next to the number of the last column', () => {
    const { facts, unparsed } = cover([
      'Commission         Registrant; State of Incorporation;     IRS Employer',
      'File Number        Address and Telephone Number            Identification No.',
      '',
      '1-3672             ALDER AND BIRCH PUBLIC SERVICE COMPANY  37-0211380',
      '                   (Ohio Corporation)',
      '                   607 East Mill Street',
      '                   Alder, Ohio 44001',
      '                   (330) 555-0100',
      '',
      '1-3673             ALDER CENTRAL AND EASTERN RIVER COMPANY 37-0211381',
      '                   (Ohio Corporation)',
      '                   607 East Mill Street',
      '                   Alder, Ohio 44001',
      '                   (330) 555-0100',
    ]);
    expect(facts).toMatchObject({
      name: 'ALDER AND BIRCH PUBLIC SERVICE COMPANY',
      employerIds: ['37-0211380'],
      postalCode: '44001',
    });
    expect(unparsed).toEqual([]);
  });
});

describe('a row of registrants', () => {
  it('may say behind the name where that one is organised', () => {
    const row = (file: string, name: string, employer: string): string[] => [
      `${file}         ${name}    ${employer}`,
      '                100 Mill Street, Alder, Ohio 44001',
      '                Telephone (330) 555-0100',
      '',
    ];
    const { facts, unparsed } = cover([
      'Commission      Registrant; State of Incorporation;          I.R.S. Employer',
      'File Number     Address; and Telephone Number                Identification No.',
      '',
      ...row('1-12345', 'ALDER POWER COMPANY (An Ohio Corporation)  ', '36-1234567'),
      ...row('1-12346', 'BIRCH POWER COMPANY (A Maryland Corporation)', '36-1234568'),
    ]);
    expect(facts).toMatchObject({ name: 'ALDER POWER COMPANY', jurisdiction: 'US-OH', postalCode: '44001' });
    expect(unparsed).toEqual([]);
  });
});

describe('registrants with their numbers beside the name', () => {
  it('may go on below it, in blocks of their own', () => {
    const { report } = compileReport(
      [
        'FORM 8-K',
        '',
        '                                      Commission              I.R.S. Employer',
        '                                      File Number             Identification No.',
        '',
        'ALDER CORP.                             1-11377                   31-1385023',
        '(a Delaware Corporation)',
        '139 East Mill Street',
        'Alder, Ohio 44001',
        '(330) 555-0100',
        '',
        'THE BIRCH GAS & ELECTRIC COMPANY        1-1232                    31-0240030',
        '(an Ohio Corporation)',
        '140 East Mill Street',
        'Birch, Ohio 44002',
        '(330) 555-0200',
        '',
        'Item 5.  Other Events',
        '',
        'A mill opened.',
      ].join('\n'),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
      { name: 'ALDER CORP.', jurisdiction: 'US-DE', fileNumbers: ['1-11377'], postalCode: '44001' },
      {
        name: 'THE BIRCH GAS & ELECTRIC COMPANY',
        jurisdiction: 'US-OH',
        employerIds: ['31-0240030'],
        city: 'Birch',
        telephone: '+13305550200',
      },
    ]);
    expect(report.unparsed).toEqual([]);
  });
});

describe('values set on typed blanks', () => {
  it('are read without them', () => {
    const { facts, unparsed } = cover([
      '_____________________ALDER MILLS, INC.________________________',
      '(Exact name of registrant as specified in its charter)',
      '',
      '__Ohio________________    ______1-12345_______    ______36-1234567_____',
      '(State or other           (Commission             (IRS Employer',
      'jurisdiction of            File Number)           Identification No.)',
      'incorporation)',
      '',
      '__100 Mill Street, Alder, Ohio________________   ___44001_______',
      '(Address of principal executive offices)         (Zip Code)',
    ]);
    expect(facts).toMatchObject({
      name: 'ALDER MILLS, INC.',
      jurisdiction: 'US-OH',
      fileNumbers: ['1-12345'],
      employerIds: ['36-1234567'],
      city: 'Alder',
      postalCode: '44001',
    });
    expect(unparsed).toEqual([]);
  });
});

describe('a mailing address', () => {
  const offices = ['100 Mill Street, Alder, Ohio 44001', '(Address of principal executive offices)'];

  it.each([
    [[...offices, '', 'P.O. Box 900, Alder, Ohio 44009', '(Mailing address)']],
    [[...offices, '', 'Mailing address: P.O. Box 900, Alder, Ohio 44009']],
    [
      [
        '100 Mill Street                        P.O. Box 900',
        'Alder, Ohio 44001                      Alder, Ohio 44009',
        '(Address of principal                  (Mailing address)',
        'executive offices)',
      ],
    ],
  ])('is not that of the offices: %#', (lines) => {
    const { facts, unparsed } = cover(lines);
    expect(facts).toMatchObject({ city: 'Alder', postalCode: '44001' });
    expect(unparsed).toEqual([]);
  });

  it('may be that of the offices', () => {
    expect(
      cover(['100 Mill Street, Alder, Ohio 44001', '(Mailing address of principal executive offices)']).facts,
    ).toMatchObject({
      postalCode: '44001',
    });
  });
});

describe('values of other kinds', () => {
  it.each([
    ['Cayman Islands, B.W.I.', '(State or other jurisdiction of incorporation)', { jurisdiction: 'KY' }],
    ['Yukon Territory, Canada', '(State or other jurisdiction of incorporation)', { jurisdiction: 'CA-YT' }],
    ['(217) 555-1200 or (800) 555-1200', '(Registrant’s telephone number)', { telephone: '+12175551200' }],
  ])('%s', (value, caption, facts) => {
    expect(cover([value, caption])).toMatchObject({ facts, unparsed: [] });
  });
});

describe('the name of an amendment', () => {
  it.each([
    ['FORM 8-K/A1', '1'],
    ['FORM 8-K-A', null],
    ['FORM 8-K (A)', null],
    ['FORM 8-K/A\n\nFirst Amendment', '1'],
    ['FORM 8-K/A\n\n[Amendment No. 2]', '2'],
  ])('may be printed %j', (name, number) => {
    const { coverPage, unparsed } = compileReport(
      [
        name,
        '',
        'ALDER MILLS, INC.',
        '(Exact name of registrant)',
        '',
        'Item 5.  Other Events',
        '',
        'A mill.',
      ].join('\n'),
    ).report;
    expect(coverPage?.formType?.value).toBe('8-K/A');
    expect(coverPage?.amendment && (coverPage.amendment.number?.value ?? null)).toBe(number);
    expect(unparsed).toEqual([]);
  });
});

it('a dash over the caption of the former name stands for none', () => {
  const { facts } = cover([
    'ALDER MILLS, INC.',
    '(Exact name of registrant as specified in its charter)',
    '',
    '--',
    '(Former name or former address, if changed since last report)',
  ]);
  expect(facts).not.toHaveProperty('formerName');
});

it('a caption of the telephone may go on in the next paragraph', () => {
  const { report } = compileReport(
    `<html><body><p>FORM 8-K</p><p>May 2, 2018<br>(Date of report)</p><p>ALDER MILLS, INC.<br>(Exact name of registrant)</p>
    <p>(330) 555-0100</p><p>(Registrant’s telephone</p><p>number, including area code)</p><p>Item 8.01 Other Events.</p></body></html>`,
  );
  expect(report.coverPage?.registrants[0]?.telephone?.value).toBe('+13305550100');
  expect(report.unparsed).toEqual([]);
});
