import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const heads = row(
  'Commission<br>File Number',
  'Registrant; State of Incorporation;<br>Address; and Telephone Number',
  'IRS Employer<br>Identification No.',
);
const office = '9 Quay Street<br>Toledo, Ohio 43604<br>(419) 555-0190';
const power = 'TERN ROCK POWER COMPANY<br>(an Ohio corporation)';
const gas = 'TERN ROCK GAS COMPANY<br>(a Michigan corporation)';

/** Each registrant's name, city and telephone number on a cover with these rows. */
function located(rows: readonly string[], below = ''): (string | null | undefined)[][] {
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><p>Current Report pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
<p>Date of Report (Date of earliest event reported): March 3, 2016</p><table>${heads}${rows.join('')}</table>${below}
<p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  return cover.registrants.map(({ name, executiveOffices, telephone }) => [
    name?.raw,
    executiveOffices?.city?.value ?? null,
    telephone?.value ?? null,
  ]);
}

describe('an address and a telephone number of a table of registrants', () => {
  const both = [
    ['TERN ROCK POWER COMPANY', 'Toledo', '+14195550190'],
    ['TERN ROCK GAS COMPANY', 'Toledo', '+14195550190'],
  ];

  it.each<[string, string, string]>([
    ['last', power, `${gas}<br>${office}`],
    ['first', `${power}<br>${office}`, gas],
  ])('in the %s row alone are those of all', (_place, first, second) => {
    expect(located([row('1-20441', first, '31-2220147'), row('1-20442', second, '31-2220148')])).toEqual(
      both,
    );
  });

  it('below the table are those of all', () => {
    expect(
      located([row('1-20441', power, '31-2220147'), row('1-20442', gas, '31-2220148')], `<p>${office}</p>`),
    ).toEqual(both);
  });

  it('in every row are its own', () => {
    const other = office.replace('Toledo', 'Sandusky').replace('0190', '0191');
    expect(
      located([
        row('1-20441', `${power}<br>${office}`, '31-2220147'),
        row('1-20442', `${gas}<br>${other}`, '31-2220148'),
      ]),
    ).toEqual([both[0], ['TERN ROCK GAS COMPANY', 'Sandusky', '+14195550191']]);
  });
});

it('names and numbers of a table are those of their rows, above what is common to all and its caption', () => {
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><p>Current Report pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p><table>${[
      row('Commission File Number', 'Exact Names of Registrants', 'I.R.S. Employer Identification Number'),
      row('1-20441', 'TERN ROCK POWER COMPANY', '31-2220147'),
      row('1-20442', 'TERN ROCK GAS COMPANY', '31-2220148'),
      row('', '9 Quay Street<br>Toledo, Ohio 43604', ''),
      row('', '(419) 555-0190', ''),
      row('', '(Registrants’ Telephone Number)', ''),
    ].join('')}</table><p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  const common = { telephone: '+14195550190' };
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK POWER COMPANY', fileNumbers: ['1-20441'], employerIds: ['31-2220147'], ...common },
    { name: 'TERN ROCK GAS COMPANY', fileNumbers: ['1-20442'], employerIds: ['31-2220148'], ...common },
  ]);
});

it('an address printed once for each registrant is that of each, once', () => {
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><p>Tern Rock Power Inc.<br>Tern Rock Gas Inc.<br>(Exact name of registrant as specified in its charter)</p><table>${[
      row('Ohio', '1-20441', '31-2220147'),
      row('Ohio', '1-20442', '31-2220148'),
      row('(State of incorporation)', '(Commission File Number)', '(IRS Employer Identification No.)'),
    ].join('')}</table><table>${[
      row('9 Quay Street, Toledo, Ohio', '43604'),
      row('9 Quay Street, Toledo, Ohio', '43604'),
      row('(Address of principal executive offices)', '(Zip Code)'),
    ].join('')}</table><p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  const offices = { lines: ['9 Quay Street, Toledo, Ohio'], city: 'Toledo', postalCode: '43604' };
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'Tern Rock Power Inc.', fileNumbers: ['1-20441'], ...offices },
    { name: 'Tern Rock Gas Inc.', fileNumbers: ['1-20442'], ...offices },
  ]);
});

it('a row may hold the caption of its name, and its State in parentheses', () => {
  const lines = (name: string): string =>
    `${name}<br>(Exact name of Registrant as specified in its charter)<br>(Ohio)<br>${office}`;
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><p>Current Report pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p><table>${[
      heads,
      row('1-20441', lines('Tern Rock Power Company'), '31-2220147'),
      row('1-20442', lines('Tern Rock Gas Company'), '31-2220148'),
    ].join('')}</table><p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  expect(
    cover.registrants.map(({ name, jurisdiction, executiveOffices }) => [
      name?.raw,
      jurisdiction?.value,
      executiveOffices?.city?.value,
    ]),
  ).toEqual([
    ['Tern Rock Power Company', 'US-OH', 'Toledo'],
    ['Tern Rock Gas Company', 'US-OH', 'Toledo'],
  ]);
});

it('a former name may stand in lines of its own below each row', () => {
  const former = (name: string): string =>
    row('', name, '') + row('', '(Former name or former address,<br>if changed since last report)', '');
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><p>Current Report pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p><table>${[
      heads,
      row('1-20441', `${power}<br>${office}`, '31-2220147'),
      former('NOT APPLICABLE'),
      row('1-20442', `${gas}<br>${office}`, '31-2220148'),
      former('TERN LIGHT COMPANY'),
    ].join('')}</table><p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  expect(
    cover.registrants.map(({ name, employerIds, executiveOffices, formerName }) => [
      name?.raw,
      employerIds.map(({ value }) => value),
      executiveOffices?.lines.length,
      formerName?.raw ?? null,
    ]),
  ).toEqual([
    ['TERN ROCK POWER COMPANY', ['31-2220147'], 2, null],
    ['TERN ROCK GAS COMPANY', ['31-2220148'], 2, 'TERN LIGHT COMPANY'],
  ]);
});

it('a table in text may have its heads right over the first row, in lines of their own', () => {
  const cover = coverOf(
    textWithCover(
      '                 Exact name of each Registrant as',
      '                 specified in its charter, state of       I.R.S. Employer',
      'Commission       incorporation, address of principal      Identification',
      ' File No.        executive offices, telephone number         Number',
      '1-20441          TERN ROCK ENERGY, INC.                   31-2220147',
      '                 (an Ohio corporation)',
      '                 9 Quay Street',
      '                 Toledo, Ohio 43604',
      '                 (419) 555-0190',
      '',
      '1-20442          TERN ROCK GAS COMPANY                    31-2220148',
      '                 (a Michigan corporation)',
      '                 4 Dock Street',
      '                 Monroe, Michigan 48161',
      '                 (734) 555-0191',
    ),
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK ENERGY, INC.', city: 'Toledo', postalCode: '43604' },
    { name: 'TERN ROCK GAS COMPANY', city: 'Monroe', postalCode: '48161' },
  ]);
});

it('rows that only name and number each registrant may stand apart, below heads that stand apart', () => {
  const cover = coverOf(
    textWithCover(
      '    Exact Name of Registrant             Commission        I.R.S. Employer',
      '   as Specified in Its Charter          File Number      Identification No.',
      '---------------------------------       -----------      ------------------',
      '',
      'Tern Rock Industries, Inc.                1-20441            31-2220147',
      '',
      'Tern Rock Light Company, Inc.             1-20442            31-2220148',
      '',
      '                          State of Ohio',
      '          (State or other jurisdiction of incorporation)',
    ),
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    {
      name: 'Tern Rock Industries, Inc.',
      jurisdiction: 'US-OH',
      fileNumbers: ['1-20441'],
      employerIds: ['31-2220147'],
    },
    {
      name: 'Tern Rock Light Company, Inc.',
      jurisdiction: 'US-OH',
      fileNumbers: ['1-20442'],
      employerIds: ['31-2220148'],
    },
  ]);
});

it('a row in text may hold the caption of a former name below the registrant’s telephone', () => {
  const rowOf = (file: string, name: string, employerId: string): string[] => [
    `${file}          ${name}        ${employerId}`,
    '                     (An Ohio Corporation)',
    '                     9 Quay Street',
    '                     Toledo, Ohio 43604',
    '                     (419) 555-0190',
    '                     NOT APPLICABLE',
    '                     (Former name or former address,',
    '                     if changed since last report)',
    '',
  ];
  const cover = coverOf(
    textWithCover(
      ...rowOf('001-20441', 'TERN ROCK ENERGY INCORPORATED', '31-2220147'),
      ...rowOf('001-20442', 'TERN ROCK LIGHT & GAS COMPANY', '31-2220148'),
    ),
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK ENERGY INCORPORATED', employerIds: ['31-2220147'], city: 'Toledo' },
    { name: 'TERN ROCK LIGHT & GAS COMPANY', employerIds: ['31-2220148'], city: 'Toledo' },
  ]);
});

it('a row may set two registrants beside each other, each behind its file number', () => {
  const numbered = (block: string, office: string, employerId: string): string =>
    `${block}<br>${office}<br>${employerId}`;
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><table>${row('Commission<br>File Number', 'Registrant, State of Incorporation, Address and Telephone Number, and IRS Employer Identification No.', 'Commission<br>File Number', 'Registrant, State of Incorporation, Address and Telephone Number, and IRS Employer Identification No.')}
${row('1-20441', numbered(power, office, '31-2220147'), '1-20442', numbered(gas, '4 Mill Street<br>Barre, Vermont 05641<br>(802) 555-0100', '31-2220148'))}</table>
<p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK POWER COMPANY', jurisdiction: 'US-OH', fileNumbers: ['1-20441'], city: 'Toledo' },
    { name: 'TERN ROCK GAS COMPANY', jurisdiction: 'US-MI', fileNumbers: ['1-20442'], city: 'Barre' },
  ]);
});

it('employers’ numbers may stand in a row of their own below registrants beside each other', () => {
  const head = [
    'Commission<br>File Number',
    'Registrant, State of Incorporation, Address, Telephone Number, and IRS Employer Identification No.',
  ];
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><table>${row(...head, ...head)}
${row('1-20441', `${power}<br>${office}`, '1-20442', `${gas}<br>4 Mill Street<br>Barre, Vermont 05641<br>(802) 555-0100`)}
${row('', '31-2220147', '', '31-2220148')}</table>
<p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK POWER COMPANY', fileNumbers: ['1-20441'], employerIds: ['31-2220147'] },
    { name: 'TERN ROCK GAS COMPANY', fileNumbers: ['1-20442'], employerIds: ['31-2220148'] },
  ]);
});

it('a row may have two States in a cell of their own', () => {
  const cover = coverOf(
    `<html><body><p>FORM 8-K</p><table>${row('Commission File Number', 'Name of Registrant; Address', 'State of Incorporation', 'I.R.S. Employer Identification No.')}
${row('1-20441', 'TERN ROCK POWER COMPANY<br>9 Quay Street<br>Toledo, OH 43604', 'DE and VA', '31-2220147')}
${row('1-20442', 'TERN ROCK GAS COMPANY<br>4 Mill Street<br>Barre, VT 05641', 'NJ', '31-2220148')}</table>
<p>Item 8.01. Other Events.</p><p>The companies lit the rock.</p></body></html>`,
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK POWER COMPANY', jurisdiction: 'US-DE', city: 'Toledo' },
    { name: 'TERN ROCK GAS COMPANY', jurisdiction: 'US-NJ', city: 'Barre' },
  ]);
});

it('a registrant in rows with blank lines between may have no employer’s number', () => {
  const cover = coverOf(
    textWithCover(
      ' Commission         Exact name of registrant as',
      ' File No.           specified in its charter                 IRS No.',
      ' ----------         ---------------------------              -------',
      '',
      ' 1-20441            TERN ROCK INTERNATIONAL, INC.            None',
      '                    (an Alberta corporation)',
      '',
      ' 1-20442            TERN ROCK FUNDING CORP.                  31-2220148',
      '                    (a Nevada corporation)',
      '',
    ),
  );
  expect(cover.registrants.map(registrantFacts)).toMatchObject([
    { name: 'TERN ROCK INTERNATIONAL, INC.', jurisdiction: 'CA-AB', fileNumbers: ['1-20441'] },
    {
      name: 'TERN ROCK FUNDING CORP.',
      jurisdiction: 'US-NV',
      fileNumbers: ['1-20442'],
      employerIds: ['31-2220148'],
    },
  ]);
});

it('an address may begin with its building, below a name that ends in the form of a company', () => {
  const office = (name: string): string =>
    `${name}<br>River Light Plaza<br>55 Quay Street<br>Toledo, Ohio 43604<br>(419) 555-0190`;
  expect(
    located([
      row('1-8278', office('TERN ROCK HOLDINGS, INC.'), '34-1112222'),
      row('1-7718', office('TERN ROCK SERVICES<br>CORPORATION'), '34-1113333'),
    ]),
  ).toEqual([
    ['TERN ROCK HOLDINGS, INC.', 'Toledo', '+14195550190'],
    ['TERN ROCK SERVICES CORPORATION', 'Toledo', '+14195550190'],
  ]);
});

describe('heads of a table of registrants that stand apart from its rows', () => {
  const rows = [
    'ALDER MILLS, INC.     Delaware   333-10001   34-1000001',
    'BIRCH MILLS CORP.     Ohio       333-10002   34-1000002',
  ];

  it.each([
    [
      'whole captions',
      [
        'Exact name of registrant    State of           Commission       I.R.S. Employer',
        'as specified in charter     incorporation      File Number      Identification No.',
        '------------------------    -------------      -----------      ------------------',
        '',
        ...rows,
      ],
    ],
    [
      'the first word of one alone on its line, a blank line below each row',
      [
        '                                                                I.R.S.',
        '                            State of           Commission       Employer',
        'Exact name of registrant    incorporation      File Number      Identification No.',
        '',
        ...rows.flatMap((line) => [line, '']),
      ],
    ],
  ])('are no names: %s', (_how, lines) => {
    const { report } = compileReport(textWithCover('Date of Report: March 3, 2003', '', ...lines));
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      {
        name: 'ALDER MILLS, INC.',
        jurisdiction: 'US-DE',
        fileNumbers: ['333-10001'],
        employerIds: ['34-1000001'],
      },
      {
        name: 'BIRCH MILLS CORP.',
        jurisdiction: 'US-OH',
        fileNumbers: ['333-10002'],
        employerIds: ['34-1000002'],
      },
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it('stand over values, not under a registrant’s name', () => {
    const { report } = compileReport(
      textWithCover(
        'ALDER MILLS, INC.',
        '(Exact name of registrant as specified in its charter)',
        '',
        '    Delaware                 333-10001                34-1000001',
        '(State of incorporation)   (Commission File Number)   (I.R.S. Employer Identification No.)',
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      {
        name: 'ALDER MILLS, INC.',
        jurisdiction: 'US-DE',
        fileNumbers: ['333-10001'],
        employerIds: ['34-1000001'],
      },
    ]);
  });
});

it('the longest State of registrants below each other may nearly touch its name', () => {
  const cover = coverOf(
    textWithCover(
      'Commission file number 0-10007',
      '',
      '     OHIO           ALDER MILLS, INC.                 34-1000001',
      '                      and its subsidiaries:',
      '     NEW YORK       BIRCH MILLS COMPANY               34-1000002',
      '     SOUTH CAROLINA CEDAR MILLS, INC.                 34-1000003',
      '     OHIO           ELM MILLS CO.                     34-1000004',
      '     NEVADA         FIR MILLS, INC.                   34-1000005',
      '     (State or      (Exact name of registrant as      (I.R.S. Employer',
      '      other          specified in its charter)         Identification',
      '      jurisdiction                                     Number)',
      '      of incorpo-',
      '      ration)',
    ),
  );
  expect(
    cover.registrants.map(({ name, jurisdiction, employerIds }) => [
      name?.raw,
      jurisdiction?.value,
      employerIds.map(({ value }) => value),
    ]),
  ).toEqual([
    ['ALDER MILLS, INC.', 'US-OH', ['34-1000001']],
    ['BIRCH MILLS COMPANY', 'US-NY', ['34-1000002']],
    ['CEDAR MILLS, INC.', 'US-SC', ['34-1000003']],
    ['ELM MILLS CO.', 'US-OH', ['34-1000004']],
    ['FIR MILLS, INC.', 'US-NV', ['34-1000005']],
  ]);
});
