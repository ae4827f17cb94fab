import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';
import { factsOf, named, namedLines, page } from './pages.js';

describe('values on older covers', () => {
  it('takes a dash before a value, and the country after a telephone number', () => {
    const { report } = compileReport(
      textWithCover(
        ...namedLines('Alder Mills PLC'),
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
});

it('a county is the region of an office in the United Kingdom', () => {
  const { report } = compileReport(
    textWithCover(
      ...namedLines('ALDER MILLS PLC'),
      '9 Mill Lane, Hook, Hampshire, RG27 9XA, England',
      '(Address of principal executive offices)',
    ),
  );
  const office = report.coverPage?.registrants[0]?.executiveOffices;
  expect([office?.city?.raw, office?.region?.raw, office?.postalCode?.raw, office?.country?.value]).toEqual([
    'Hook',
    'Hampshire',
    'RG27 9XA',
    'GB',
  ]);
});

it('the first of several offices whose postal codes stand in a column of their own is that of the parts', () => {
  const { report } = compileReport(
    textWithCover(
      ...namedLines('ALDER MILLS, INC.'),
      '40 Fifth Avenue, New York, New York                      10011-2001',
      '9 Canal Road, Akron, Ohio                                44301',
      '----------------------------------------                 ----------',
      '(Addresses of principal executive offices)               (Zip Codes)',
    ),
  );
  expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
    { city: 'New York', region: 'US-NY', postalCode: '10011-2001' },
  ]);
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
    const text = textWithCover(...namedLines('ALDER MILLS, INC.'), ...columns);
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
    expect(factsOf(textWithCover('Commission File: 001-41234', '', ...namedLines('ALDER BANCORP')))).toEqual([
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
        ...namedLines('ALDER PICTURES, L.P.'),
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

it('may print the jurisdiction without a caption', () => {
  const { report } = compileReport(
    page('FORM 8-K', named('Nettle Corp.'), '<p><b>NEVADA</b></p>', '000-31199<br>(Commission File Number)'),
  );
  expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
    { name: 'Nettle Corp.', jurisdiction: 'US-NV', fileNumbers: ['000-31199'] },
  ]);
  expect(report.unparsed).toEqual([]);
});

it('a date stands between underscores in its cell', () => {
  const cover = coverOf(
    textWithCover(
      'DATE OF REPORT (DATE OF EARLIEST EVENT REPORTED):   ____MARCH 10, 1997____',
      '',
      ...namedLines('ALDER MILLS, INC.'),
    ),
  );
  expect([cover.reportDate?.value, cover.registrants[0]?.name?.raw]).toEqual([
    '1997-03-10',
    'ALDER MILLS, INC.',
  ]);
});

it('a registrant may be incorporated pursuant to the laws of its State', () => {
  const cover = coverOf(
    textWithCover(
      ...namedLines('ALDER MILLS, INC.'),
      'Incorporated Pursuant to the Laws of Delaware State',
      '',
      'IRS Employer Identification No. 31-2220147',
    ),
  );
  expect(cover.registrants[0]?.jurisdiction?.value).toBe('US-DE');
});

it('a State of Mexico is the region of an office there', () => {
  const cover = coverOf(
    textWithCover(
      ...namedLines('ALDER MILLS, S.A. DE C.V.'),
      'Avenida Insurgentes 4145, Cd. Juarez, Chihuahua, Mexico C.P. 32340',
      '(Address of principal executive offices)',
    ),
  );
  const office = cover.registrants[0]?.executiveOffices;
  expect([office?.city?.raw, office?.region?.raw, office?.postalCode?.value]).toEqual([
    'Cd. Juarez',
    'Chihuahua',
    '32340',
  ]);
});
