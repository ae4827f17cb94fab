import { describe, expect, it } from 'vitest';
import { lines, reportOf } from '../../support/report.js';
import { item, text, undertaking, whole } from './signed-reports.js';

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

  it('may have its date over two lines beside it', () => {
    expect(
      text(
        '                       ALDER MILLS, INC.',
        '',
        'Date: May 2,           By:    /s/ Ann Birch',
        '2001                          Ann Birch',
        '                              Treasurer',
      ),
    ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
  });

  it('may follow another without a blank line, in a long block', () => {
    const trust = 'ALDER AND BIRCH AUTOMOBILE RECEIVABLES ASSET TRUST';
    expect(
      text(
        'CEDAR RECEIVABLES, INC.',
        '',
        's/ ADA BIRCH',
        '------------------',
        '(Ada Birch, Jr.,',
        'Vice President, Finance)',
        `${trust} 2002-1`,
        `${trust} 2002-2`,
        `${trust} 2002-3`,
        `${trust} 2002-4`,
        'by: Cedar Acceptance Corporation, as',
        'Servicer',
        's/ ANN BIRCH',
        '(Ann Birch, Treasurer)',
      ).map(([registrant, , signer]) => [registrant, signer?.[1], signer?.[2]]),
    ).toEqual([
      ['CEDAR RECEIVABLES, INC.', 'Ada Birch, Jr.', 'Vice President, Finance'],
      ...['1', '2', '3', '4'].map((series) => [`${trust} 2002-${series}`, 'Ann Birch', 'Treasurer']),
    ]);
  });

  it('may be named after By, without a mark, above the name and the title in parentheses', () => {
    expect(
      text(
        'ALDER MILLS, INC.',
        '   (Registrant)',
        '',
        'By   Ann Birch',
        '  -----------------------',
        '  (Ann Birch, Senior Vice',
        '   President and',
        '   Treasurer)',
      ),
    ).toEqual([
      ['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Senior Vice President and Treasurer']],
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

  it('may be marked s/s', () => {
    expect(text('ALDER MILLS, INC.', '', 'By:  s/s Ann Birch', '     Ann Birch', '     Treasurer')).toEqual([
      ['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Treasurer']],
    ]);
  });

  it('may have nothing but the name in capitals over the name with its title', () => {
    expect(
      text('ALDER MILLS, INC.', '(Registrant)', '', 'ANN BIRCH', 'Ann Birch, Treasurer', '', 'May 2, 2001'),
    ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['ANN BIRCH', 'Ann Birch', 'Treasurer']]]);
  });

  it('may be a table of signatures, titles and dates', () => {
    expect(
      text(
        '    Signature               Title                     Date',
        '',
        '/s/ ANN BIRCH          Director and President     May 2, 2001',
        '(Ann Birch)',
        '',
        '/s/ CARL CEDAR         Director                   May 2, 2001',
        '(Carl Cedar)',
      ),
    ).toEqual([
      [null, '2001-05-02', ['ANN BIRCH', null, 'Director and President'], ['CARL CEDAR', null, 'Director']],
    ]);
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
      'Ann Birch',
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
    [null, ['ALDER MILLS, INC.', 'Ann Birch', 'Vice President']],
  ])('may be a typed name without a mark, %s signed over it: %j', (signed, block) => {
    expect(text(...block.map((line) => `     ${line}`), '', 'Date: May 2, 2001')).toEqual([
      ['ALDER MILLS, INC.', '2001-05-02', [signed, 'Ann Birch', 'Vice President']],
    ]);
  });

  it('may be marked s/ after By', () => {
    expect(
      text('     ALDER MILLS, INC.', '', '     By   s/ Ann Birch', '     Ann Birch', '     Clerk'),
    ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Clerk']]]);
  });

  it('may have the typed name over two lines beside its label', () => {
    expect(
      text(
        '     ALDER MILLS, INC.',
        '',
        '                 By: /s/ Wilhelmina Birchwood',
        '                     ------------------------',
        '                     Name:  Wilhelmina',
        '                            Birchwood',
        '                     Title: Clerk',
      ),
    ).toEqual([['ALDER MILLS, INC.', null, ['Wilhelmina Birchwood', 'Wilhelmina Birchwood', 'Clerk']]]);
  });

  it('may have name and title in parentheses below it, and By above the date', () => {
    expect(
      text(
        '                                    ALDER MILLS, INC.',
        '                                      (Registrant)',
        '                              By',
        'Date    May 2, 2001',
        '        -----------',
        '                              s/Ann Birch',
        '                              -------------------------',
        '                              (Ann Birch, Chief Accounting Officer)',
      ),
    ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Chief Accounting Officer']]]);
  });

  it('may have By without a colon and no mark, once for each registrant', () => {
    expect(
      text(
        '                                   ALDER MILLS, INC.',
        '',
        'Dated: May 2, 2001                 By    A. M. Birch',
        '                                      ----------------',
        '                                      A. M. Birch',
        '                                      Vice President,',
        '                                      and Treasurer',
        '',
        '                                   ALDER POWER COMPANY',
        '',
        'Dated: May 2, 2001                 By    A. M. Birch',
        '                                      ----------------',
        '                                      A. M. Birch',
        '                                      Treasurer',
      ),
    ).toEqual([
      ['ALDER MILLS, INC.', '2001-05-02', ['A. M. Birch', 'A. M. Birch', 'Vice President, and Treasurer']],
      ['ALDER POWER COMPANY', '2001-05-02', ['A. M. Birch', 'A. M. Birch', 'Treasurer']],
    ]);
  });

  it('may have the mark behind the name, and an office in parentheses over two lines', () => {
    expect(
      text(
        '     ALDER MILLS, INC.',
        '',
        '     By:  Ann Birch /s/',
        '          -------------',
        '          Ann Birch',
        '          President (Principal Executive',
        '          Officer)',
      ),
    ).toEqual([
      ['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'President (Principal Executive Officer)']],
    ]);
  });

  it('may be in parentheses over the name in print', () => {
    expect(
      text(
        '     ALDER MILLS, INC.',
        '',
        '     By:      (Ann Birch)',
        '              ---------------------',
        '              Ann Birch',
        '              Vice President and Controller',
      ),
    ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Vice President and Controller']]]);
  });

  it.each(['(s) Ann Birch', '(s)  Ann Birch', '[signed] Ann Birch'])('may be marked %s', (signed) => {
    const [block] = text(
      '     ALDER MILLS, INC.',
      '',
      `     By: ${signed}`,
      '         Ann Birch',
      '         Officer(s)',
    );
    expect(block).toEqual(['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Officer(s)']]);
  });

  it.each(['"ANN BIRCH"', '“Ann Birch”', '/s/ "Ann Birch"'])('may be in quotation marks: %s', (signed) => {
    const [block] = text(
      '     ALDER MILLS, INC.',
      '',
      `     By:      ${signed}`,
      '              ---------------------',
      '              Ann Birch',
      '              Vice President "West"',
    );
    expect(block).toEqual([
      'ALDER MILLS, INC.',
      null,
      [expect.stringMatching(/^Ann Birch$/i), 'Ann Birch', 'Vice President "West"'],
    ]);
  });

  it.each(['"Registrant"', '“Alder Works”'])(
    'is none where a word in quotation marks stands elsewhere: %s',
    (word) => {
      const [block, ...others] = text(
        '     ALDER MILLS, INC.',
        `     ${word}`,
        '',
        '     By: /s/ Ann Birch',
        '         Ann Birch',
        '         Treasurer',
      );
      expect(block?.slice(1)).toEqual([null, ['Ann Birch', 'Ann Birch', 'Treasurer']]);
      expect(others).toEqual([]);
    },
  );
});

it('“By” may stand before a name with initials without a colon', () => {
  expect(
    text(
      'UNION MILL COMPANY',
      '(Registrant)',
      '',
      'By R. C. Birch',
      '   Vice President and Treasurer',
      '   April 13, 1995',
    ),
  ).toEqual([['UNION MILL COMPANY', '1995-04-13', [null, 'R. C. Birch', 'Vice President and Treasurer']]]);
});

describe('a labelled name above the signature', () => {
  const title = 'Title:      Clerk';
  const read = (signed: string | null): unknown => [
    ['ALDER MILLS, INC.', '2001-05-02', [signed, 'Ann Birch', 'Clerk']],
  ];
  it.each([
    ['Ann Birch', ['Name: Ann Birch', 'Signature: /s/ Ann Birch', title]],
    ['Ann Birch', ['Name: Ann Birch', title, 'Signature: /s/ Ann Birch']],
    [null, ['Name: Ann Birch', '', 'Signature: _____________', '', title]],
  ])('is that of the signer %s: %j', (signed, block) => {
    expect(text('ALDER MILLS, INC.', '', ...block, 'Date:  May 2, 2001')).toEqual(read(signed));
  });

  it('is told from the one below the signature before', () => {
    const both = (...orders: string[][]): unknown =>
      text('ALDER MILLS, INC.', '', ...orders.flat())[0]?.slice(2);
    const read = [
      ['Ann Birch', 'Ann Birch', 'Clerk'],
      ['Carl Cedar', 'Carl Cedar', 'President'],
    ];
    expect(
      both(
        ['Name: Ann Birch', 'Signature: /s/ Ann Birch', 'Title: Clerk'],
        ['Name: Carl Cedar', 'Signature: /s/ Carl Cedar', 'Title: President'],
      ),
    ).toEqual(read);
    expect(
      both(
        ['By: /s/ Ann Birch', 'Name: Ann Birch', 'Title: Clerk'],
        ['By: /s/ Carl Cedar', 'Name: Carl Cedar', 'Title: President'],
      ),
    ).toEqual(read);
  });
});

it.each([
  '/s/ (Ann Birch)',
  'Original signed by Ann Birch',
  '/s/ Ann Birch__',
  '/ss/ Ann Birch',
  '/s/: Ann Birch',
  '-s- Ann Birch',
  '|s| Ann Birch',
  '//Ann Birch//',
  '(Sgd.) Ann Birch',
  '(Manually signed) Ann Birch',
  '[/s/ Ann Birch]',
])('the signature may be %s', (signed) => {
  expect(text('ALDER MILLS, INC.', '', signed, 'Ann Birch', 'Clerk')).toEqual([
    ['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Clerk']],
  ]);
});

it('whom an attorney-in-fact has signed for may be named again in print', () => {
  expect(
    text(
      'ALDER MILLS, INC.',
      '',
      'By: /s/ Ann Birch, attorney-in-fact for Carl Cedar',
      '    Carl Cedar',
      '    President',
    ),
  ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Carl Cedar', 'attorney-in-fact for Carl Cedar']]]);
});

it.each([':', ' |', ' /'])('the name in print may be parted from the title by%s', (mark) => {
  expect(text('ALDER MILLS, INC.', '', 'By: /s/ Ann Birch', `    Ann Birch${mark} Chief Clerk`)).toEqual([
    ['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Chief Clerk']],
  ]);
});

it('labels may have no mark after them', () => {
  expect(
    text('ALDER MILLS, INC.', '', 'By: /s/ Ann Birch', '    Name Ann Birch', '    Title Chief Officer'),
  ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Chief Officer']]]);
});

describe('a signature by an attorney-in-fact', () => {
  it.each([
    ['By: /s/ Carl Cedar, by Ann Birch, his attorney-in-fact'],
    ['/s/ Carl Cedar by Ann Birch, Attorney-in-Fact'],
    ['By: /s/ Carl Cedar', '    by Ann Birch, as duly authorized attorney-in-fact'],
    ['By: /s/ Carl Cedar, by power of attorney'],
    ['By: /s/ Carl Cedar (under power of attorney)'],
  ])('is that of the one it is made for: %s', (...signed) => {
    expect(text('ALDER MILLS, INC.', '', ...signed, '    Carl Cedar', '    President')).toEqual([
      ['ALDER MILLS, INC.', null, ['Carl Cedar', 'Carl Cedar', 'President']],
    ]);
  });

  it.each([
    [['Carl Cedar by Ann Birch, his attorney-in-fact']],
    [['Carl Cedar', 'by Ann Birch, his attorney-in-fact']],
  ])('has that for its title where it has no other: %s', ([opening, ...below]) => {
    expect(text('ALDER MILLS, INC.', '', `/s/ ${opening}`, ...below)).toEqual([
      ['ALDER MILLS, INC.', null, ['Carl Cedar', null, 'by Ann Birch, his attorney-in-fact']],
    ]);
  });

  it.each(['by Ann Birch, his attorney-in-fact', 'by power of attorney', 'for Ann Birch'])(
    'loses nothing beside its title: %s',
    (how) => {
      const signed = lines('ALDER MILLS, INC.', '', `/s/ Carl Cedar ${how}`, '', 'President');
      const { signatures, unparsed } = reportOf(item + lines('', 'SIGNATURES', '', undertaking, '') + signed);
      expect(signatures[0]?.signatories[0]?.title?.raw).toBe('President');
      expect(unparsed.map(({ raw }) => raw)).toEqual([how]);
    },
  );

  it('may be made for another', () => {
    expect(text('ALDER MILLS, INC.', '', '/s/ Ann Birch for Carl Cedar', 'Carl Cedar', 'President')).toEqual([
      ['ALDER MILLS, INC.', null, ['Ann Birch', 'Carl Cedar', 'President']],
    ]);
  });

  it('may tell over the title of whom it is', () => {
    expect(
      text(
        'ALDER MILLS, INC.',
        'By: /s/ Ann Birch',
        'Ann Birch',
        'as Attorney-in-Fact for Carl Cedar,',
        'President',
      )[0]?.[2],
    ).toEqual(['Ann Birch', 'Ann Birch', 'as Attorney-in-Fact for Carl Cedar, President']);
  });

  it('may name in the next paragraphs for whom it is', () => {
    expect(
      text(
        'ALDER MILLS, INC.',
        '',
        'By: /s/ Ann Birch',
        '',
        'Ann Birch',
        '',
        'Attorney-in-Fact for',
        '',
        'Carl Cedar',
      )[0]?.[2],
    ).toEqual(['Ann Birch', 'Ann Birch', 'Attorney-in-Fact for Carl Cedar']);
  });
});

it('a date may follow its label without a blank', () => {
  expect(
    text('ALDER MILLS, INC.', 'By:/s/Ann Birch', 'Ann Birch', 'General Counsel', 'Dated:May 2, 2001'),
  ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'General Counsel']]]);
});

it('the line to sign on may stand above the mark, and the form label its lines in parentheses', () => {
  expect(text('ALDER MILLS, INC.', '', 'By:', '', '-----------', '', '/s/ Ann Birch', 'Treasurer')).toEqual([
    ['ALDER MILLS, INC.', null, ['Ann Birch', null, 'Treasurer']],
  ]);
  expect(
    text(
      '(Registrant) ALDER MILLS, INC.',
      'By (Signature) /s/ Ann Birch',
      '(Name) Ann Birch',
      '(Title) Treasurer',
    ),
  ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
});

it('lines below a signatory that say no name of a field are unparsed; the name again is not', () => {
  const { signatures, unparsed } = reportOf(
    item +
      lines(
        ...['', 'SIGNATURES', '', undertaking, '', 'ALDER MILLS, INC.', '', 'By: /s/ Ann Birch'],
        ...['Ann Birch', 'Treasurer', '', '          KEY TO SIGNS', '          ------------', ''],
        ...['The registered sign shall be expressed as (R)', '', 'Ann Birch'],
      ),
  );
  expect(signatures[0]?.signatories.map(({ name }) => name?.raw)).toEqual(['Ann Birch']);
  expect(unparsed.map(({ raw }) => raw)).toEqual([
    'KEY TO SIGNS',
    'The registered sign shall be expressed as (R)',
  ]);
});
