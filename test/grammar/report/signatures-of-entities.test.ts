import { describe, expect, it } from 'vitest';
import { lines, reportOf, table } from '../../support/report.js';
import { item, page, text, undertaking } from './signed-reports.js';

describe('a signature block of a partnership', () => {
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
});

describe('an entity that signs for a partnership', () => {
  it.each([
    ['Alder Realty Associates II,', 'General Partner'],
    ['Alder Properties II Inc.,', 'Managing General Partner of the Associates'],
    ['ALDER INVESTMENTS CORP.', 'its Corporate General Partner'],
    ['Alder International B.V.,', 'Sole Managing Director'],
    ['Alder Management, Inc.', 'Its: General Partner'],
    ['Alder Properties,', 'Its: General Partner'],
  ])('%s as %s signs by those below it', (entity, capacity) => {
    expect(
      text(
        '     ALDER INCOME FUND TWO',
        `     By:  ${entity}`,
        `          ${capacity}`,
        '',
        '     By:  /s/ Ann Birch',
        '          Ann Birch',
        '          President',
      ),
    ).toEqual([['ALDER INCOME FUND TWO', null, ['Ann Birch', 'Ann Birch', 'President']]]);
  });

  it('is none where a person is the partner', () => {
    expect(
      text('     ALDER INCOME FUND TWO', '', '     By: Ann Birch', '         General Partner')[0]?.[2]?.slice(
        1,
      ),
    ).toEqual(['Ann Birch', 'General Partner']);
  });
});

it('a registrant may stand behind By over the signature, though nothing in its name tells a company', () => {
  expect(
    text('     By: Alder Lake Southern', '', '     /s/ Ann Birch', '     Ann Birch', '     Treasurer'),
  ).toEqual([['Alder Lake Southern', null, ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
});

it('a person’s "as" at the end of a line goes on to the title, and a labelled name below a capacity is the signer’s', () => {
  expect(
    text(
      '     ALDER MILLS, INC.',
      '',
      '     By: /s/ Ann Birch, as',
      '         Chief Financial Officer',
    )[0]?.[2]?.[2],
  ).toBe('Chief Financial Officer');
  expect(
    text(
      '     ALDER TRUST 1999-1',
      '',
      '     By: Cedar Bank, N.A., as',
      '         Trustee under the Indenture',
      '     By: /s/ Ann Birch',
      '     Name: Ann Birch',
      '     Title: Vice President',
    )[0]?.[2],
  ).toEqual(['Ann Birch', 'Ann Birch', 'Vice President']);
});

describe('a signature block of a trust', () => {
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

describe('how one that holds for others says so is its capacity, wherever the line breaks', () => {
  const forms: readonly (readonly string[])[] = [
    ['By: Cedar Bank, not in its individual', '    capacity but solely as Owner Trustee'],
    ['By: Cedar Bank, not in its individual capacity', '    but solely as Owner', '    Trustee'],
    ['By: Cedar Bank, not individually but solely as', '    Indenture Trustee'],
    ['By: Cedar Bank, as', '    Servicer'],
    [
      'By: CEDAR NATIONAL BANK, in its capacity as',
      '    Trustee under the Pooling and Servicing',
      '    Agreement on behalf of Alder Mortgage',
      '    Funding, Inc., Registrant',
    ],
  ];
  it.each(forms)('%s', (...lines) => {
    const signer = ['By: /s/ Ada Birch', '    Ada Birch', '    Vice President'];
    expect(text('ALDER EQUIPMENT TRUST 2001-A', ...lines, ...signer)).toEqual([
      ['ALDER EQUIPMENT TRUST 2001-A', null, ['Ada Birch', 'Ada Birch', 'Vice President']],
    ]);
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

it.each([
  'Sponsor of the Alder Gold Trust',
  'Depositor for Alder Trust 2001-A',
  'the Managing Owner of the Fund',
])('a company signs as %s', (capacity) => {
  expect(
    text(
      '     ALDER TRUST SERVICES, LLC',
      `     ${capacity}`,
      '',
      '     By: /s/ Ann Birch',
      '     Name: Ann Birch',
      '     Title: President',
    ),
  ).toEqual([['ALDER TRUST SERVICES, LLC', null, ['Ann Birch', 'Ann Birch', 'President']]]);
});

it('a general partner may have its name over two lines', () => {
  expect(
    text(
      '     ALDER AIRCRAFT FUND II,',
      '     A California Limited Partnership',
      '     (Registrant)',
      '',
      '     By:  Alder Investment',
      '          Management Corporation,',
      '          General Partner',
      '',
      '     By:  /s/ Ann Birch',
      '          Ann Birch',
      '          Chief Financial Officer',
    ),
  ).toEqual([['ALDER AIRCRAFT FUND II', null, ['Ann Birch', 'Ann Birch', 'Chief Financial Officer']]]);
});

it('a person may sign as general partner, behind the name', () => {
  expect(
    text(
      '     ALDER REALTY FUND, L.P.',
      '',
      '     By:  /s/ Ann Birch',
      '          Ann Birch, as General Partner',
    ),
  ).toEqual([['ALDER REALTY FUND, L.P.', null, ['Ann Birch', 'Ann Birch', 'General Partner']]]);
});

describe('an entity that signs by those below it', () => {
  const signed = ['     /s/ Ann Birch', '     Ann Birch', '     Treasurer'];
  it.each([
    ['ALDER AUTO TRUST 2001-A', ['By: Alder Auto Receivables', '    Corporation, as Depositor']],
    ['ALDER FINANCE COMPANY, LLC', ['By: Alder Motors Corporation, as Servicer and', '    attorney-in-fact']],
    ['THE ALDER COMPANY, L.P. I', ['by Alder Management, its sole General Partner']],
    ['ALDER AUTO TRUST 2001-A', ['By: Alder Resources, as Depositor']],
    ['ALDER FAIR, L.P.', ['By Alder Fair Management, Inc.,', 'General Partner']],
    ['ALDER FAIR, L.P.', ['By Alder Fair, Inc. (General Partner)']],
    ['ALDER 12, LLC', ['By: ALDER Services, LLC, Manager of AFS/ALDER Managing', 'Member 12, LLC']],
    ['ALDER FAIR, L.P.', ['By Alder Fair Management, Inc., Managing General Partner']],
  ])('for %s: %j', (registrant, lines) => {
    expect(text(registrant, ...lines, '', ...signed)).toEqual([
      [registrant, null, ['Ann Birch', 'Ann Birch', 'Treasurer']],
    ]);
  });

  it('may say in parentheses for what it does, over several lines', () => {
    expect(
      text(
        'ALDER SECURITIES CORPORATION (as depositor',
        'under the Pooling and Servicing Agreement',
        'dated as of March 1, 2001, which forms',
        'Alder Home Equity Loan Trust 2001-1)',
        '',
        ...signed,
        '',
        'Dated: May 2, 2001',
      ),
    ).toEqual([['ALDER SECURITIES CORPORATION', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
  });
});

it('the capacity of an entity may stand in the next paragraph', () => {
  expect(
    page(
      '<p>ALDER CORPORATION, as</p><p>Master Servicer of the Trust</p><p>By: /s/ Ann Birch</p><p>Ann Birch</p><p>Clerk</p>',
    ),
  ).toEqual([['ALDER CORPORATION', null, ['Ann Birch', 'Ann Birch', 'Clerk']]]);
});

describe('a further partner signs for the same registrant', () => {
  const first = ['     By: /s/ Ann Birch', '         Ann Birch', '         General Partner', ''];
  const signed = ['', '     By: /s/ Carl Cedar', '         Carl Cedar', '         President'];
  it.each([
    [['     By: Alder Realty Corp., General Partner']],
    [
      [
        '     By: Alder Realty, L.P.',
        '         General Partner',
        '     By: Alder Two, Inc.',
        '         its general partner',
      ],
    ],
    [['     By: Alder Realty LLC', '     Its: Managing Member']],
  ])('%j', (partner) => {
    expect(text('     ALDER REALTY FUND V', '', ...first, ...partner, ...signed)).toEqual([
      [
        'ALDER REALTY FUND V',
        null,
        ['Ann Birch', 'Ann Birch', 'General Partner'],
        ['Carl Cedar', 'Carl Cedar', 'President'],
      ],
    ]);
  });

  it('and a registrant behind By over its own partner opens a block', () => {
    const block = (name: string): string[] => [
      `     By: ${name}`,
      '     By: Alder GP, Inc., its general partner',
      '     By: /s/ Ann Birch',
      '     Name: Ann Birch',
      '     Title: President',
      '',
    ];
    expect(
      text(...block('ALDER FUND I, L.P.'), ...block('ALDER FUND II, L.P.')).map(([name]) => name),
    ).toEqual(['ALDER FUND I, L.P.', 'ALDER FUND II, L.P.']);
  });
});

it('a trustee may be called so below its name, in a row of its own too', () => {
  const rows = table(
    ['', 'By:', 'Cedar Trust Company'],
    ['', '', 'Corporate Trustee'],
    ['', 'By:', '/s/ Ann Birch'],
  );
  expect(page('<p>ALDER ORE TRUST</p>', rows, '<p>Ann Birch</p><p>Vice President</p>')).toEqual([
    ['ALDER ORE TRUST', null, ['Ann Birch', 'Ann Birch', 'Vice President']],
  ]);
});

it('that a trust has no officers is no office of the one who signs', () => {
  expect(
    text(
      '     ALDER ROYALTY TRUST',
      '     By: CEDAR BANK, N.A., TRUSTEE',
      '     By: /s/ Ann Birch',
      '         Ann Birch',
      '         Vice President',
      '',
      '(The Registrant has no directors or executive officers.)',
    ),
  ).toEqual([['ALDER ROYALTY TRUST', null, ['Ann Birch', 'Ann Birch', 'Vice President']]]);
});

it('an agent signs on behalf of a trust', () => {
  expect(
    text(
      'CEDAR BANK, N.A., AS PAYING AGENT ON BEHALF OF ALDER TRUST 1999-1',
      'By: /s/ Ann Birch',
      'Name: Ann Birch',
    )[0]?.[0],
  ).toBe('CEDAR BANK, N.A.');
});

it('a trust may sign by and through its trustee', () => {
  expect(
    text(
      'ALDER TRUST',
      'By and through its Trustee, Cedar Bank, N.A.',
      'By: /s/ Ann Birch',
      'Ann Birch',
      'Vice President',
    ),
  ).toEqual([['ALDER TRUST', null, ['Ann Birch', 'Ann Birch', 'Vice President']]]);
});

describe('a further company behind By', () => {
  it.each([
    ['Birch Bank, N.A., as Trustee', 'Birch Bank, N.A.'],
    ['Birch Trust Company, its Transfer Agent and Fund Manager', null],
  ])('signs for itself where none has signed as a partner above: %s', (company, named) => {
    const blocks = text(
      '     ALDER INC.',
      '     By: /s/ Ann Birch',
      '         Chief Financial Officer',
      '',
      `     By: ${company}`,
      '     By: /s/ Carl Cedar',
    );
    expect(blocks.map(([registrant, , ...signed]) => [registrant, signed.map(([name]) => name)])).toEqual([
      ['ALDER INC.', ['Ann Birch']],
      [named ?? company, ['Carl Cedar']],
    ]);
  });

  it('signs for the partnership where another partner has, and its name is kept', () => {
    const { signatures, unparsed } = reportOf(
      item +
        lines(
          '',
          'SIGNATURES',
          '',
          undertaking,
          '',
          '     ALDER PARTNERS, L.P.',
          '     By: Elm GP, Inc.',
          '         General Partner',
          '     By: /s/ Ann Birch',
          '         President',
          '',
          '     By: Oak GP, Inc.',
          '         General Partner',
          '     By: /s/ Carl Cedar',
          '         President',
        ),
    );
    expect(signatures.map(({ registrant, signatories }) => [registrant?.raw, signatories.length])).toEqual([
      ['ALDER PARTNERS, L.P.', 2],
    ]);
    expect(unparsed.map(({ raw }) => raw)).toEqual(['By: Oak GP, Inc. General Partner']);
  });
});
