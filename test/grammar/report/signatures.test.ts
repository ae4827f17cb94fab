import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';

const undertaking =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned thereunto duly authorized.';
const item = lines('Item 5. Other Events', '', 'The mill reopened.', '');
type Brief = [string | null, string | null, ...[string | null, string | null, string | null][]];
const brief = (body: string): Brief[] =>
  reportOf(body).signatures.map((block) => [
    block.registrant?.raw ?? null,
    block.date?.value ?? null,
    ...block.signatories.map((one): [string | null, string | null, string | null] => [
      one.conformedSignature?.raw ?? null,
      one.name?.raw ?? null,
      one.title?.raw ?? null,
    ]),
  ]);
const text = (...body: string[]): Brief[] =>
  brief(item + lines('', 'SIGNATURES', '', undertaking, '', ...body));
const page = (...body: string[]): Brief[] =>
  brief(
    html(
      '<p>Item 8.01 Other Events</p><p>The mill reopened.</p>',
      '<p>SIGNATURES</p>',
      `<p>${undertaking}</p>`,
      ...body,
    ),
  );

const whole: Brief = [
  'Alder Mills, Inc.',
  '2001-05-02',
  ['Ann Birch', 'Ann Birch', 'Vice President and Treasurer'],
];

describe('a signature block in text', () => {
  const forms: [string, string[]][] = [
    [
      'the printed name in parentheses',
      [
        '                    Alder Mills, Inc.',
        '                      (Registrant)',
        '                    By:  /s/ Ann Birch',
        '                        ----------------',
        '                        (Ann Birch)',
        '                        Vice President and Treasurer',
        '',
        'Date:  May 2, 2001',
      ],
    ],
    [
      'the mark on both sides of the name',
      [
        'Alder Mills, Inc.',
        '',
        'By:  /s/ Ann Birch /s/',
        '     Ann Birch',
        '     Vice President and Treasurer',
        '',
        'Date:  May 2, 2001',
      ],
    ],
    [
      'a label before the registrant',
      [
        'Registrant:  Alder Mills, Inc.',
        '',
        'By:  /s/ Ann Birch',
        '     Ann Birch',
        '     Vice President and Treasurer',
        '',
        'Date:  May 2, 2001',
      ],
    ],
    [
      'labels',
      [
        '     Alder Mills, Inc.',
        '     (Registrant)',
        '',
        'Date: May 2, 2001',
        '',
        '     By: /s/ Ann Birch',
        '     --------------',
        '     Name: Ann Birch',
        '     Title: Vice President and Treasurer',
      ],
    ],
    [
      'the date beside the signature',
      [
        '                         Alder Mills, Inc.',
        '',
        'Date:  May 2, 2001            By:   /s/ Ann Birch',
        '                              ---------------',
        '                              Name:  Ann Birch',
        '                              Title: Vice President',
        '                                     and Treasurer',
      ],
    ],
    [
      'the date after it, and no labels',
      [
        '     Alder Mills, Inc.',
        '',
        '     By: /s/ Ann Birch',
        '         Ann Birch',
        '         Vice President and Treasurer',
        '',
        'Dated: May 2, 2001',
      ],
    ],
    [
      'capitals, and name and title on a line',
      [
        '     Alder Mills, Inc.',
        '',
        '     BY: /S/ Ann Birch',
        '         Ann Birch, Vice President and Treasurer',
        '',
        'May 2, 2001',
      ],
    ],
    [
      'backslashes',
      [
        '     Alder Mills, Inc.',
        '',
        '     \\s\\ Ann Birch',
        '     Ann Birch',
        '     Vice President and Treasurer',
        '',
        'May 2, 2001',
      ],
    ],
    [
      'the date above the registrant',
      [
        'Dated: May 2, 2001',
        '',
        '     Alder Mills, Inc.',
        '',
        '     By  /s/ Ann Birch',
        '         Ann Birch',
        '         Vice President',
        '         and Treasurer',
      ],
    ],
    [
      'Its for the title',
      [
        '     Alder Mills, Inc.',
        '     By: /s/ Ann Birch',
        '     Name: Ann Birch',
        '     Its: Vice President and Treasurer',
        '     Date: May 2, 2001',
      ],
    ],
  ];
  it.each(forms)('may have %s', (_name, body) => {
    expect(text(...body)).toEqual([whole]);
  });

  it('may repeat the signer after By', () => {
    expect(
      text(
        '     Alder Mills, Inc.',
        '',
        '     /s/ Ann Birch',
        '     -------------',
        '     By: Ann Birch',
        '     Its: President',
      ),
    ).toEqual([['Alder Mills, Inc.', null, ['Ann Birch', 'Ann Birch', 'President']]]);
  });

  it('may have neither heading nor undertaking', () => {
    const bare = item + lines('', '     By: /s/ Ann Birch', '     Ann Birch, Treasurer', '     May 2, 2001');
    expect(brief(bare)).toEqual([[null, '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
    expect(reportOf(bare).items[0]?.text).toBe('The mill reopened.');
  });

  it('may have the date over the registrant and neither heading nor undertaking', () => {
    const bare =
      item +
      lines(
        '',
        'Dated:  May 2, 2001',
        '',
        '     ALDER MILLS, INC.',
        '',
        '     By:/s/Ann Birch',
        '     Ann Birch, Clerk',
      );
    expect(brief(bare)).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]]);
    expect(reportOf(bare).items[0]?.text).toBe('The mill reopened.');
  });

  it('may have no heading', () => {
    expect(
      brief(
        item +
          lines(
            '',
            undertaking,
            '',
            '     Alder Mills, Inc.',
            '',
            '     By: /s/ Ann Birch',
            '     Ann Birch',
            '     Vice President and Treasurer',
            '     May 2, 2001',
          ),
      ),
    ).toEqual([whole]);
  });

  it('leaves the item as it is', () => {
    const report = reportOf(
      item + lines('', 'SIGNATURE', '', undertaking, '', '     Alder Mills, Inc.', '     By: /s/ Ann Birch'),
    );
    expect(report.items[0]?.text).toBe('The mill reopened.');
    expect(report.unparsed).toEqual([]);
  });

  it('may be signed on a drawn line', () => {
    expect(
      text(
        '     Alder Mills, Inc.',
        '',
        '     By: ______________',
        '     Name: Ann Birch',
        '     Title: Treasurer',
      ),
    ).toEqual([['Alder Mills, Inc.', null, [null, 'Ann Birch', 'Treasurer']]]);
  });

  it('may have several signatories', () => {
    expect(
      text(
        '     Alder Mills, Inc.',
        '',
        '     By: /s/ Ann Birch',
        '     Ann Birch',
        '     President',
        '',
        '     By: /s/ Carl Dorn',
        '     Carl Dorn',
        '     Treasurer',
        '',
        'Date: May 2, 2001',
      ),
    ).toEqual([
      [
        'Alder Mills, Inc.',
        '2001-05-02',
        ['Ann Birch', 'Ann Birch', 'President'],
        ['Carl Dorn', 'Carl Dorn', 'Treasurer'],
      ],
    ]);
  });

  it('may have several registrants', () => {
    expect(
      text(
        '     ALDER MILLS, INC.',
        '',
        '     By: /s/ Ann Birch',
        '     Ann Birch',
        '     President',
        '',
        '     ALDER FINANCE LLC',
        '',
        '     By: /s/ Carl Dorn',
        '     Carl Dorn',
        '     Treasurer',
        '',
        'Date: May 2, 2001',
      ),
    ).toEqual([
      ['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'President']],
      ['ALDER FINANCE LLC', '2001-05-02', ['Carl Dorn', 'Carl Dorn', 'Treasurer']],
    ]);
  });

  it('may nest a general partner', () => {
    expect(
      text(
        '     ALDER PARTNERS, L.P.',
        '     By: Alder GP, Inc., its general partner',
        '',
        '     By: /s/ Ann Birch',
        '     Name: Ann Birch',
        '     Title: President',
      ),
    ).toEqual([['ALDER PARTNERS, L.P.', null, ['Ann Birch', 'Ann Birch', 'President']]]);
  });

  it.each([['General Partner'], ['Managing General Partner'], ['a general partner'], ['Managing Member']])(
    'may nest a company under a label of its own as %s',
    (capacity) => {
      expect(
        text(
          '     ALDER PARTNERS, L.P.',
          '     By:  Alder Cable, Inc.',
          `          ${capacity}`,
          '',
          '     By:  /s/ Ann Birch',
          '          Ann Birch',
          '          Vice President',
        ),
      ).toEqual([['ALDER PARTNERS, L.P.', null, ['Ann Birch', 'Ann Birch', 'Vice President']]]);
    },
  );

  it('leaves a person the title of a partner', () => {
    expect(
      text(
        '     ALDER PARTNERS, L.P.',
        '',
        '     By:  /s/ Ann Birch',
        '          Ann Birch',
        '          General Partner',
      ),
    ).toEqual([['ALDER PARTNERS, L.P.', null, ['Ann Birch', 'Ann Birch', 'General Partner']]]);
  });

  it('may have its labels below each other in a column beside the date', () => {
    expect(
      text(
        '                              ALDER MILLS, INC.',
        '',
        'Date:  May 2, 2001            By:       /s/ ANN BIRCH',
        '                                 -----------------------',
        '                              Name:     Ann Birch',
        '                              Title:    Vice President and Treasurer',
      ),
    ).toEqual([
      ['ALDER MILLS, INC.', '2001-05-02', ['ANN BIRCH', 'Ann Birch', 'Vice President and Treasurer']],
    ]);
  });

  it('may be marked S/N, and by the head of a group', () => {
    expect(
      text(
        '     ALDER MILLS, INC.',
        '',
        '     S/N  ANN BIRCH',
        '          Ann Birch',
        '          Group Vice President',
      ),
    ).toEqual([['ALDER MILLS, INC.', null, ['ANN BIRCH', 'Ann Birch', 'Group Vice President']]]);
  });

  it('may stand on the line above By and its rule', () => {
    expect(
      text(
        '                              ALDER MILLS, INC.',
        '',
        '                                     /s/ Ann Birch',
        '                              By: ____________________',
        '                                      Ann Birch',
        '                                 Treasurer and Director',
      ),
    ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Treasurer and Director']]]);
  });

  it.each([
    [
      [
        'ALDER MILLS, INC.',
        '(Registrant)',
        '',
        'Ann Birch',
        '----------------',
        'Ann Birch',
        'Vice President',
      ],
    ],
    [['ALDER MILLS, INC.', 'Ann Birch', 'Vice President']],
  ])('may be a typed name without a mark: %j', (block) => {
    expect(text(...block.map((line) => `     ${line}`), '', 'Date: May 2, 2001')).toEqual([
      ['ALDER MILLS, INC.', '2001-05-02', [null, 'Ann Birch', 'Vice President']],
    ]);
  });

  it('may name the registrant as such behind a comma', () => {
    expect(
      text('     ALDER MILLS, INC., Registrant', '', '     By: /s/ Ann Birch', '     Treasurer')[0]?.[0],
    ).toBe('ALDER MILLS, INC.');
  });

  it('may close with a capacity', () => {
    expect(
      text(
        '     ALDER TRUST 1999-1',
        '',
        '     By: /s/ Ann Birch',
        '     Name: Ann Birch',
        '     Title: Vice President',
        '     FIRST BANK,',
        '     as Trustee',
      )[0]?.[2],
    ).toEqual(['Ann Birch', 'Ann Birch', 'Vice President']);
  });
});

describe('a title that names whose officer one is', () => {
  it.each([
    'Group Chief Financial Officer',
    'Co-Chief Executive Officer',
    'Interim Co-President',
    'Company Secretary',
    'Trust Officer',
    'Group General Counsel and Company Secretary',
    'Authorized Person',
    'Clerk',
    'Chief of Staff',
    'Chief Accounting Officer of Alder Holdings, Inc.',
  ])('%s', (title) => {
    expect(
      text('     ALDER MILLS PLC', '', '     By: /s/ Ann Birch', '         Ann Birch', `         ${title}`),
    ).toEqual([['ALDER MILLS PLC', null, ['Ann Birch', 'Ann Birch', title]]]);
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

describe('a signature block in HTML', () => {
  const forms: [string, string][] = [
    [
      'labels in cells of their own',
      table(
        ['', '', 'Alder Mills, Inc.'],
        ['Date: May 2, 2001', 'By:', '/s/ Ann Birch'],
        ['', 'Name:', 'Ann Birch'],
        ['', 'Title:', 'Vice President and Treasurer'],
      ),
    ],
    [
      'lines of a cell',
      table([
        'Dated: May 2, 2001',
        'Alder Mills, Inc.<br><br>By: <u>/s/ Ann Birch</u><br>Ann Birch<br>Vice President and Treasurer',
      ]),
    ],
    [
      'paragraphs',
      '<p>Alder Mills, Inc.</p><p>May 2, 2001</p><p>By: /s/ Ann Birch</p><p>Name: Ann Birch</p><p>Title: Vice President and Treasurer</p>',
    ],
    [
      'rows',
      table(
        ['Alder Mills, Inc.'],
        ['/s/ Ann Birch'],
        ['Ann Birch'],
        ['Vice President and Treasurer'],
        ['May 2, 2001'],
      ),
    ],
    [
      'the date in two cells',
      table(
        ['Alder Mills, Inc.', ''],
        ['By:', '/s/ Ann Birch'],
        ['', 'Ann Birch'],
        ['', 'Vice President and Treasurer'],
        ['Date:', 'May 2, 2001'],
      ),
    ],
  ];
  it.each(forms)('may have %s', (_name, body) => {
    expect(page(body)).toEqual([whole]);
  });

  it('may set two signatories side by side', () => {
    const found = page(
      '<p>Alder Mills, Inc.</p>',
      table(
        ['By:', '/s/ Ann Birch', '', 'By:', '/s/ Carl Dorn'],
        ['', 'Ann Birch', '', '', 'Carl Dorn'],
        ['', 'President', '', '', 'Treasurer'],
      ),
    );
    expect(found).toEqual([
      [
        'Alder Mills, Inc.',
        null,
        ['Ann Birch', 'Ann Birch', 'President'],
        ['Carl Dorn', 'Carl Dorn', 'Treasurer'],
      ],
    ]);
  });

  it('may set two registrants side by side', () => {
    const found = page(
      table(
        ['Alder Mills, Inc.', 'Alder Finance LLC'],
        ['By: /s/ Ann Birch', 'By: /s/ Carl Dorn'],
        ['Ann Birch', 'Carl Dorn'],
        ['President', 'Treasurer'],
      ),
    );
    expect(found).toEqual([
      ['Alder Mills, Inc.', null, ['Ann Birch', 'Ann Birch', 'President']],
      ['Alder Finance LLC', null, ['Carl Dorn', 'Carl Dorn', 'Treasurer']],
    ]);
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

it.each(['Date Industries', 'Item 9 Labs Corp.', 'Signature Bancorp, Inc.'])(
  'takes no word of the name %s for one of the form',
  (name) => {
    const [block] = text(name, '', 'By: /s/ Ann Birch', 'Treasurer');
    expect(block).toEqual([name, null, ['Ann Birch', null, 'Treasurer']]);
  },
);

describe('labels stacked in a cell', () => {
  it('go with the name and the title stacked beside them', () => {
    expect(
      page(
        '<table><tr><td></td><td>ALDER MILLS, INC.</td></tr><tr><td>By:</td><td>/s/ Ann Birch</td></tr>',
        '<tr><td>Name:<br>Title:</td><td>Ann Birch<br>Treasurer</td></tr></table>',
      ),
    ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
  });
});

describe('an undertaking that goes on after “duly authorized”', () => {
  const open = undertaking.replace(/\.$/, '');
  const below = [
    '',
    'Alder Mills, Inc.',
    '',
    'By: /s/ Ann Birch',
    'Ann Birch',
    'Vice President and Treasurer',
  ];
  const dated = (head: string[]): Brief[] => brief(item + lines('', 'SIGNATURES', '', ...head, ...below));
  it.each([
    [[open, 'person.'], null],
    [[open.toUpperCase(), 'PERSON.'], null],
    [[`${open} officer.`], null],
    [[open, '', 'representative.'], null],
    [[`${open}, on this 4th day of May, 2001.`], '2001-05-04'],
    [[`${open} on this 4th day of May,`, '2001.'], '2001-05-04'],
    [[open, '', 'on this 4th day of May, 2001.'], '2001-05-04'],
    [[`${open} in the City of Barre, State of Vermont, on May 4, 2001.`], '2001-05-04'],
  ])('%j', (head, date) => {
    expect(dated(head)).toEqual([['Alder Mills, Inc.', date, whole[2]]]);
  });

  it('does not take in a company whose name begins small', () => {
    const [block] = brief(
      item + lines('', 'SIGNATURES', '', open, '', 'eMills, Inc.', '', 'By: /s/ Ann Birch'),
    );
    expect(block?.[0]).toBe('eMills, Inc.');
  });
});

describe('the notes that the form prints at a signature', () => {
  it.each([
    [['/s/ Ann Birch', '--------------', '(Signature)*']],
    [['(Signature)*', '/s/ Ann Birch']],
    [['/s/ Ann Birch', '', '(Signature)']],
  ])('%j', (signed) => {
    expect(
      text(
        'Alder Mills, Inc.',
        '',
        ...signed,
        '',
        'Ann Birch',
        'Vice President and Treasurer',
        '',
        '* Print name and title of the signing officer under his signature.',
      ),
    ).toEqual([['Alder Mills, Inc.', null, whole[2]]]);
  });
});

describe('a date that is none', () => {
  const printed = (line: string): unknown =>
    reportOf(
      item +
        lines('', 'SIGNATURES', '', undertaking, '', 'Alder Mills, Inc.', '', line, '', 'By: /s/ Ann Birch'),
    ).signatures[0]?.date;
  it.each(['May 45, 2006', 'May 31, 206', 'Mxy 4, 2006', 'February 30, 2006'])('%s', (date) => {
    expect(printed(`Date: ${date}`)).toMatchObject({ value: null, raw: date });
  });
  it.each(['Date:', 'Date: 3M Company'])('%s', (line) => {
    expect(printed(line)).toBeNull();
  });
});

describe('where an entity is organised', () => {
  it.each([
    ['ALDER FUND IX,', 'a California limited partnership'],
    ['ALDER FUND IX (A California Limited Partnership)'],
  ])('is no part of its name: %s', (...rows) => {
    expect(
      text(
        ...rows.map((row) => `     ${row}`),
        '',
        '     By: Alder Realty Corp.,',
        '         a Delaware corporation,',
        '         General Partner',
        '',
        '     By: /s/ Ann Birch',
        '         Ann Birch, President',
      ),
    ).toEqual([['ALDER FUND IX', null, ['Ann Birch', 'Ann Birch', 'President']]]);
  });
});

describe('the capacity in which an entity signs', () => {
  it.each([
    'Alder Receivables LLC, as depositor',
    'Alder Receivables LLC, solely as Master Servicer of the Trust',
  ])('is no part of its name: %s', (printed) => {
    expect(page(`<p>${printed}</p>`, '<p>By: /s/ Ann Birch</p>', '<p>Name: Ann Birch</p>')[0]?.[0]).toBe(
      'Alder Receivables LLC',
    );
  });
});

it('reads the title of a general partner who signs for himself too', () => {
  const signed = text(
    '     ALDER REAL ESTATE FUND XI, L.P.',
    '     (Registrant)',
    '',
    '     By:  /s/ Leo F. Birch, III',
    '          ______________________',
    '          Leo F. Birch, III, individually and as',
    '          General Partner of Alder Real Estate',
    '          Fund XI, L.P.',
    '',
    'Date:  May 2, 2001',
  );
  expect(signed).toEqual([
    [
      'ALDER REAL ESTATE FUND XI, L.P.',
      '2001-05-02',
      [
        'Leo F. Birch, III',
        'Leo F. Birch, III',
        'individually and as General Partner of Alder Real Estate Fund XI, L.P.',
      ],
    ],
  ]);
});

it('a sentence on what each signature relates to is no registrant', () => {
  const signed = brief(
    html(
      '<p>Item 5. Other Events</p><p>The mill reopened.</p>',
      '<p>SIGNATURES</p>',
      `<p>${undertaking} The signature of each registrant relates only to matters that concern that registrant.</p>`,
      '<p>ALDER CORP.<br>BIRCH COMPANY</p>',
      '<p>By /s/ Ann Birch<br>Ann Birch<br>Treasurer</p>',
    ),
  );
  expect(signed[0]?.[0]).toMatch(/^ALDER CORP\./);
});

it('a bare signature below a list of exhibits takes the company above it along', () => {
  const body = lines(
    'Item 9.01 Financial Statements and Exhibits',
    '',
    '(d) Exhibits',
    '',
    '99.1 News release of the mill',
    '',
    'ALDER MILLS, INC.',
    '',
    'By: /s/ Ann Birch',
    'Ann Birch',
    'President',
  );
  expect(brief(body)).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'President']]]);
  expect(reportOf(body).items[0]?.text).toMatch(/the mill$/);
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

describe('how one that holds for others says so is its capacity, wherever the line breaks', () => {
  const forms: readonly (readonly string[])[] = [
    ['By: Cedar Bank, not in its individual', '    capacity but solely as Owner Trustee'],
    ['By: Cedar Bank, not in its individual capacity', '    but solely as Owner', '    Trustee'],
    ['By: Cedar Bank, not individually but solely as', '    Indenture Trustee'],
  ];
  it.each(forms)('%s', (...lines) => {
    const signer = ['By: /s/ Ada Birch', '    Ada Birch', '    Vice President'];
    expect(text('ALDER EQUIPMENT TRUST 2001-A', ...lines, ...signer)).toEqual([
      ['ALDER EQUIPMENT TRUST 2001-A', null, ['Ada Birch', 'Ada Birch', 'Vice President']],
    ]);
  });
});

it('a label may say “Signature”', () => {
  const expected = [['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']]];
  const labelled: string[][] = [
    ['Signature:', '/s/ Ann Birch'],
    ['Name:', 'Ann Birch'],
    ['Title:', 'Treasurer'],
    ['Date:', 'May 2, 2001'],
  ];
  expect(page(table(['ALDER MILLS, INC.', ''], ...labelled))).toEqual(expected);
  expect(page('<p>ALDER MILLS, INC.</p>', ...labelled.map((line) => `<p>${line.join(' ')}</p>`))).toEqual(
    expected,
  );
});

it('a company that signs for itself and another is named alone', () => {
  expect(
    text(
      'ALDER MILLS, INC., for itself and',
      'as agent for BIRCH MILLS, INC.',
      '',
      'By: /s/ Ann Birch',
      '    Ann Birch, Treasurer',
    )[0]?.[0],
  ).toMatch(/^ALDER MILLS, INC\.$/);
});

it('a line drawn under the name of the registrant is no signature', () => {
  expect(
    page(
      '<p>Alder Mills, Inc.<br>-----------------<br>(Registrant)</p>',
      '<p>By: /s/ Ann Birch<br>------------<br>Ann Birch<br>Vice President and Treasurer</p><p>Date: May 2, 2001</p>',
    ),
  ).toEqual([whole]);
});
