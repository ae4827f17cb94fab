import { describe, expect, it } from 'vitest';
import { table } from '../../support/report.js';
import { page, text } from './signed-reports.js';

describe('a title that names whose officer one is', () => {
  it.each([
    'Group Chief Financial Officer',
    'Group Senior Vice President',
    'Co-Chief Executive Officer',
    'Interim Co-President',
    'Company Secretary',
    'Trust Officer',
    'Group General Counsel and Company Secretary',
    'Authorized Person',
    'Clerk',
    'Chief of Staff',
    'Senior Trust Officer',
    'Managing Owner',
    'Chief Legal, People and Culture Leader',
    'Chief Accounting Officer of Alder Holdings, Inc.',
  ])('%s', (title) => {
    expect(
      text('     ALDER MILLS PLC', '', '     By: /s/ Ann Birch', '         Ann Birch', `         ${title}`),
    ).toEqual([['ALDER MILLS PLC', null, ['Ann Birch', 'Ann Birch', title]]]);
  });

  it('may go on with the companies on lines of their own', () => {
    expect(
      page(
        '<p>ALDER POWER, INC.</p>',
        '<p>/s/ Ann Birch</p>',
        '<p>Ann Birch<br>Vice President<br>of Alder Power, Inc.<br>and Comptroller of Birch Light Company</p>',
        '<p>May 2, 2001</p>',
      ),
    ).toEqual([
      [
        'ALDER POWER, INC.',
        '2001-05-02',
        [
          'Ann Birch',
          'Ann Birch',
          'Vice President of Alder Power, Inc. and Comptroller of Birch Light Company',
        ],
      ],
    ]);
  });

  it('may go on with the end of a company’s name where the office’s note and another signature follow', () => {
    const officer = (name: string, title: string, note: string): string[] => [
      '',
      `May 4, 1999      By: /s/ ${name}`,
      '                     -----------',
      `                     ${name}`,
      `                     ${title} of Alder`,
      '                      Investors, Inc.',
      `                     (${note} Officer)`,
    ];
    expect(
      text(
        '     ALDER FUND IX, LTD.',
        ...officer('Ann Birch', 'President', 'Principal Financial'),
        ...officer('Ida Quill', 'Vice President', 'Principal Accounting'),
      ),
    ).toEqual([
      [
        'ALDER FUND IX, LTD.',
        '1999-05-04',
        ['Ann Birch', 'Ann Birch', 'President of Alder Investors, Inc. (Principal Financial Officer)'],
        ['Ida Quill', 'Ida Quill', 'Vice President of Alder Investors, Inc. (Principal Accounting Officer)'],
      ],
    ]);
  });

  it('may break before the office', () => {
    const signed = ['     ALDER MILLS PLC', '', '     By: /s/ Ann Birch'];
    const title = 'Chief Financial and Accounting Officer';
    const read = [['ALDER MILLS PLC', null, ['Ann Birch', 'Ann Birch', title]]];
    const broken = ['Chief Financial and', 'Accounting Officer'].map((line) => `         ${line}`);
    expect(text(...signed, '         Ann Birch', ...broken)).toEqual(read);
    expect(
      text(...signed, '         Ann Birch', '         Chief Financial and Accounting', '         Officer'),
    ).toEqual(read);
    expect(text(...signed, '         Ann Birch, Chief Financial and', '         Accounting Officer')).toEqual(
      read,
    );
  });

  it('goes on below a comma, though nobody’s office is named there and another signs next', () => {
    const signed = (name: string, ...title: string[]): string[] => [
      '',
      `     By: /s/ ${name}`,
      `         ${name}`,
      ...title.map((line) => `         ${line}`),
    ];
    expect(
      text(
        '     ALDER MILLS PLC',
        ...signed('Ann Birch', 'Senior Vice President,', 'Legal Affairs'),
        ...signed('Carl Dogwood', 'Treasurer'),
      ),
    ).toEqual([
      [
        'ALDER MILLS PLC',
        null,
        ['Ann Birch', 'Ann Birch', 'Senior Vice President, Legal Affairs'],
        ['Carl Dogwood', 'Carl Dogwood', 'Treasurer'],
      ],
    ]);
  });

  it('does not go on with the name of whoever signs next', () => {
    expect(
      text(
        '     ALDER MILLS PLC',
        '',
        '     By: /s/ Ann Birch',
        '         Ann Birch',
        '         Vice President,',
        '         Carl Dogwood',
        '',
        '     By: /s/ Carl Dogwood',
        '         Treasurer',
      )[0]?.[2],
    ).toEqual(['Ann Birch', 'Ann Birch', 'Vice President,']);
  });

  it('goes on over lines whose offices look like a name and its title', () => {
    expect(
      text(
        '     ALDER MILLS PLC',
        '',
        '     By   /s/ Ann Birch',
        '          Ann Birch, Vice President,',
        '          Corporate Services, Treasurer,',
        '          and Chief Financial Officer',
      ),
    ).toEqual([
      [
        'ALDER MILLS PLC',
        null,
        [
          'Ann Birch',
          'Ann Birch',
          'Vice President, Corporate Services, Treasurer, and Chief Financial Officer',
        ],
      ],
    ]);
  });

  it.each([
    [['Ann Birch, Senior', 'Vice President'], 'Ann Birch', 'Senior Vice President'],
    [['Ann Birch, Chief Financial', 'Officer'], 'Ann Birch', 'Chief Financial Officer'],
    [['Ann Birch', 'Chief Financial', 'Officer'], 'Ann Birch', 'Chief Financial Officer'],
    [
      ['Ann Birch', 'Vice President, General', 'Counsel and Secretary'],
      'Ann Birch',
      'Vice President, General Counsel and Secretary',
    ],
    [['Ann Birch', 'S.V.P. and C.F.O.'], 'Ann Birch', 'S.V.P. and C.F.O.'],
    [['Ann V. Palmer, V.P. Finance'], 'Ann V. Palmer', 'V.P. Finance'],
    [['Name/Title: Ann Birch, Treasurer'], 'Ann Birch', 'Treasurer'],
    [['(Name) Ann Birch', '(Title) Treasurer'], 'Ann Birch', 'Treasurer'],
  ])('is whole where its line breaks off, is short or labelled: %j', (rows, name, title) => {
    expect(
      text('     ALDER MILLS PLC', '', '     By: /s/ Ann Birch', ...rows.map((row) => `         ${row}`)),
    ).toEqual([['ALDER MILLS PLC', null, ['Ann Birch', name, title]]]);
  });

  it('is none where a company is named', () => {
    expect(
      text(
        '     ALDER MILLS PLC',
        '     By: /s/ Ann Birch',
        '     Company Secretary',
        '',
        '     TRUST PARTNER HOLDINGS, INC.',
        '     By: /s/ Jon Elm',
        '     Treasurer',
      ).map(([registrant]) => registrant),
    ).toEqual(['ALDER MILLS PLC', 'TRUST PARTNER HOLDINGS, INC.']);
  });
});

it.each(['Robert T. Oakes, Jr.', 'Maria del Carmen Ruiz', 'Anne-Marie O’Hara', 'José Núñez'])(
  'parts %s from the title on the same line',
  (name) => {
    const [block] = page(
      '<p>Alder Mills, Inc.</p>',
      `<p>By: /s/ ${name}</p>`,
      `<p>${name}, Vice President</p>`,
    );
    expect(block?.[2]).toEqual([name, name, 'Vice President']);
  },
);

it.each([
  ['By: /s/ Edward Head', 'Edward Head', null],
  ['By: /s/ Ann Birch, Sr. Vice President', 'Ann Birch', 'Sr. Vice President'],
])('reads the signer of %s', (line, conformed, title) => {
  const [block] = text('Alder Mills, Inc.', '', line);
  expect([block?.[2]?.[0], block?.[2]?.[2]]).toEqual([conformed, title]);
});

describe('an office in parentheses', () => {
  const titleOf = (...body: string[]): unknown => page('<p>ALDER MILLS, INC.</p>', ...body)[0]?.[2];
  it('goes on with the title above it', () => {
    const signer = ['Ann Birch', 'Ann Birch'];
    expect(
      titleOf('<p>/s/ Ann Birch<br>Ann Birch<br>Controller</p><p>(Principal Accounting Officer)</p>'),
    ).toEqual([...signer, 'Controller (Principal Accounting Officer)']);
    expect(
      titleOf(
        '<p>/s/ Ann Birch<br>Ann Birch<br>Controller<br>(Principal Financial and<br>Accounting Officer)</p>',
      ),
    ).toEqual([...signer, 'Controller (Principal Financial and Accounting Officer)']);
  });
  it('is the title where no other is printed', () => {
    const expected = ['Ann Birch', 'Ann Birch', 'Chief Financial Officer'];
    expect(titleOf('<p>/s/ Ann Birch</p><p>Ann Birch (Chief Financial Officer)</p>')).toEqual(expected);
    expect(titleOf('<p>/s/ Ann Birch<br>Ann Birch<br>(Chief Financial Officer)</p>')).toEqual(expected);
  });
  it('is a caption above the typed name', () => {
    expect(titleOf('<p>/s/ Ann Birch<br>(Authorized Officer)<br>Ann Birch<br>Controller</p>')).toEqual([
      'Ann Birch',
      'Ann Birch',
      'Controller',
    ]);
  });
});

it('a title names the company behind the office', () => {
  expect(
    page(
      '<p>ALDER MILLS, INC.</p>',
      '<p>/s/ Ann Birch<br>Ann Birch<br>Chief Human Resources Officer, Alder Mills, Inc.</p>',
    ),
  ).toEqual([
    [
      'ALDER MILLS, INC.',
      null,
      ['Ann Birch', 'Ann Birch', 'Chief Human Resources Officer, Alder Mills, Inc.'],
    ],
  ]);
});

it('a title behind the signature ends where the name is typed', () => {
  expect(
    text(
      '     ALDER MILLS, INC.',
      '',
      '     /s/ Ann Birch, President',
      '     ------------------------',
      '     Ann Birch',
      '     President and Treasurer',
    ),
  ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'President']]]);
});

it('a title may go on as Trust Officer', () => {
  expect(
    text(
      '     ALDER ROYALTY TRUST',
      '',
      '     By: /s/ ANN BIRCH',
      '         Ann Birch, Vice President',
      '         and Trust Officer',
    ),
  ).toEqual([['ALDER ROYALTY TRUST', null, ['ANN BIRCH', 'Ann Birch', 'Vice President and Trust Officer']]]);
});

it('a title may begin with the chapter of the Bankruptcy Code, on the line of the name', () => {
  expect(
    text(
      '     ALDER MILLS, INC.',
      '',
      '     By: s/ Ann Birch',
      '         Ann Birch, Chapter 11',
      '         Trustee',
    ),
  ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Chapter 11 Trustee']]]);
});

it('a title may go on with an office in parentheses that breaks over two rows', () => {
  expect(
    page(
      table(
        ['', 'ALDER MILLS, INC.'],
        ['By:', '/s/ Ann Birch'],
        ['', 'Ann Birch'],
        ['', 'Treasurer'],
        ['', '(Principal Financial and'],
        ['', 'Accounting Officer)'],
      ),
    )[0]?.[2]?.[2],
  ).toBe('Treasurer (Principal Financial and Accounting Officer)');
});

it('a title may go on in the next paragraph behind a dash', () => {
  expect(
    page(
      '<p>ALDER MILLS, INC.</p><p>By: /s/ Ann Birch</p><p>Ann Birch</p><p>Vice President</p><p>- Finance</p>',
    )[0]?.[2]?.[2],
  ).toBe('Vice President - Finance');
});
