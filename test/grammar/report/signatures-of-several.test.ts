import { describe, expect, it } from 'vitest';
import { lines, reportOf, table } from '../../support/report.js';
import { brief, item, page, text, undertaking } from './signed-reports.js';

describe('a signature block in text', () => {
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

  it('may name below the title the company that the officer is of, over the next registrant', () => {
    expect(
      text(
        '     ALDER CORPORATION',
        '     /s/ Ann Birch',
        '     Ann Birch',
        '     Treasurer',
        '     Alder Corporation',
        '',
        '     ALDER POWER COMPANY',
        '     /s/ Carl Dorn',
        '     Treasurer',
        '     Alder Power Company',
        '',
        'Date: May 2, 2001',
      ),
    ).toEqual([
      ['ALDER CORPORATION', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']],
      ['ALDER POWER COMPANY', '2001-05-02', ['Carl Dorn', null, 'Treasurer']],
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
});

describe('a signature block in HTML', () => {
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

it('companies that “have each” duly caused the report to be signed sign together, then apart', () => {
  const names = ['ALDER ENERGIES, INC.', 'PUBLIC SERVICE COMPANY OF OHIO'];
  const blocks = brief(
    item +
      lines(
        '',
        'SIGNATURES',
        '',
        'Pursuant to the requirements of the Securities Exchange Act of 1934, Alder Energies, Inc., Public Service',
        'Company of Ohio and Birch Public Service Company have each duly caused this report to be signed on their',
        'behalf by the undersigned thereunto duly authorized.',
        '',
        ...names.map((name) => `     ${name}`),
        '',
        '     By: /s/ Ann Birch',
        '     Ann Birch',
        '     Controller',
        '',
        '     BIRCH PUBLIC SERVICE COMPANY',
        '',
        '     By: /s/ Carl Dorn',
        '     Carl Dorn',
        '     Treasurer',
      ),
  );
  expect(blocks.map(([registrant]) => registrant)).toEqual([...names, 'BIRCH PUBLIC SERVICE COMPANY']);
});

it('a note on a power of attorney below the blank line is no part of the title', () => {
  expect(
    text(
      '     Alder Mills, Inc.',
      '',
      '     By  /s/ Ann Birch*',
      '     Ann Birch',
      '     Vice President, Investments',
      '',
      '',
      '* Signed pursuant to Power of Attorney dated February 17, 1995, filed as',
      'Exhibit 25 to the Annual Report on Form 10-K for 1994:',
    )[0]?.[2],
  ).toEqual(['Ann Birch', 'Ann Birch', 'Vice President, Investments']);
});

it('a report that is signed on its cover has its items behind', () => {
  const report = reportOf(
    lines(
      'The undersigned registrant hereby amends the following items of its Current Report on Form 8-K',
      'dated March 31, 1999, as set forth in the pages attached hereto:',
      '',
      "     Item 4.   Changes in Registrant's Certifying Accountant.",
      '     Item 7.   Exhibits.',
      '',
      undertaking,
      '',
      '     By: /s/ Ann Birch',
      '     Ann Birch',
      '     Treasurer',
      '',
      "Item 4.   Changes in Registrant's Certifying Accountant.",
      '',
      `     (a)  ${'On March 31, 1999 the Company dismissed Oak & Co. as its auditors. '.repeat(5)}`,
      '',
      'Item 7.   Exhibits.',
      '',
      '     16   Letter of Oak & Co. dated April 20, 1999',
    ),
  );
  expect(report.items.map(({ number }) => number.value)).toEqual(['4', '7']);
  expect(report.items[1]?.exhibits?.entries.map(({ number }) => number.value)).toEqual(['16']);
});

it('a date in the row of the next registrant’s name is of that registrant’s signature', () => {
  const rows = (name: string, day: string, signer: string): string[][] => [
    [`Date: May ${day}, 2001`, name],
    ['', `By: /s/ ${signer}`],
    ['', `Name: ${signer}`],
    ['', 'Title: Clerk'],
  ];
  expect(
    page(table(...rows('ALDER CORP.', '2', 'Ann Birch'), ...rows('ALDER POWER, LLC', '3', 'Carl Cedar'))),
  ).toEqual([
    ['ALDER CORP.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']],
    ['ALDER POWER, LLC', '2001-05-03', ['Carl Cedar', 'Carl Cedar', 'Clerk']],
  ]);
});

it('names of registrants side by side may each have the form of the company in the next row', () => {
  expect(
    text(
      'ALDER HOLDINGS                          CEDAR POWER AND LIGHT',
      'CORPORATION                             COMPANY',
      '(Registrant)                            (Registrant)',
      '',
      'By: /s/ Ann Birch                       By: /s/ Carl Cedar',
      '    Ann Birch                               Carl Cedar',
      '    Treasurer                               Vice President',
    ),
  ).toEqual([
    ['ALDER HOLDINGS CORPORATION', null, ['Ann Birch', 'Ann Birch', 'Treasurer']],
    ['CEDAR POWER AND LIGHT COMPANY', null, ['Carl Cedar', 'Carl Cedar', 'Vice President']],
  ]);
});

it('two may be named without a mark, each signed over the name in print', () => {
  expect(
    text(
      'ALDER MILLS, INC.',
      '',
      'ANN BIRCH',
      'Ann Birch',
      'Clerk',
      '',
      'CARL CEDAR',
      'Carl Cedar',
      'President',
    ),
  ).toEqual([
    [
      'ALDER MILLS, INC.',
      null,
      ['ANN BIRCH', 'Ann Birch', 'Clerk'],
      ['CARL CEDAR', 'Carl Cedar', 'President'],
    ],
  ]);
});

describe('dates of several registrants', () => {
  const signed = (name: string, signer: string): string[] => [
    name,
    `By: /s/ ${signer}`,
    `    ${signer}, Clerk`,
  ];
  const days = ['Date: May 2, 2001', 'Date: May 3, 2001', 'Date: May 4, 2001'];
  const blocks = [
    signed('ALDER CORP.', 'Ann Birch'),
    signed('BIRCH COMPANY', 'Carl Cedar'),
    signed('CEDAR CORP.', 'Dora Elm'),
  ];
  const dates = (body: string[]): unknown => text(...body).map(([registrant, date]) => [registrant, date]);
  const read = [
    ['ALDER CORP.', '2001-05-02'],
    ['BIRCH COMPANY', '2001-05-03'],
    ['CEDAR CORP.', '2001-05-04'],
  ];
  it('may stand above each', () => {
    expect(dates(blocks.flatMap((block, index) => [days[index] ?? '', '', ...block, '']))).toEqual(read);
  });
  it('may stand below each', () => {
    expect(dates(blocks.flatMap((block, index) => [...block, '', days[index] ?? '', '']))).toEqual(read);
  });
});

it('a registrant follows whose signer is named above the signature', () => {
  const signed = (name: string, signer: string): string[] => [
    name,
    '',
    `Name: ${signer}`,
    'Title: Clerk',
    `Signature: /s/ ${signer}`,
    '',
  ];
  expect(text(...signed('ALDER CORP.', 'Ann Birch'), ...signed('BIRCH COMPANY', 'Carl Cedar'))).toEqual([
    ['ALDER CORP.', null, ['Ann Birch', 'Ann Birch', 'Clerk']],
    ['BIRCH COMPANY', null, ['Carl Cedar', 'Carl Cedar', 'Clerk']],
  ]);
});

it('registrants may be joined by "and" on a line of its own', () => {
  const signed = ['', '     By: /s/ Ann Birch', '     Ann Birch', '     Treasurer'];
  expect(
    text('     ALDER MILLS, INC.', '     and', '     ALDER PAPER FUND', ...signed).map(([name]) => name),
  ).toEqual(['ALDER MILLS, INC.', 'ALDER PAPER FUND']);
});

it.each(['SUBSIDIARIES', 'subsidiary companies', 'ITS AFFILIATES'])(
  '"and" over %s joins no other registrant: the name has all of its lines',
  (group) => {
    expect(
      text('     ALDER MILLS, INC.', '     and', `     ${group}`, '', '     By: /s/ Ann Birch').map(
        ([name]) => name,
      ),
    ).toEqual([`ALDER MILLS, INC. and ${group}`]);
  },
);
