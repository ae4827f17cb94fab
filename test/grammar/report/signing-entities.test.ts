import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';

const undertaking =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned thereunto duly authorized.';
const opening = lines(
  'Item 5. Other Events',
  '',
  'The mill reopened.',
  '',
  'SIGNATURES',
  '',
  undertaking,
  '',
);

/** Registrant, date, and each signatory's signature, name and title. */
const signed = (report: string): (string | null)[][] =>
  reportOf(report).signatures.map((block) => [
    block.registrant?.raw ?? null,
    block.date?.value ?? null,
    ...block.signatories.flatMap((one) => [
      one.conformedSignature?.raw ?? null,
      one.name?.raw ?? null,
      one.title?.raw ?? null,
    ]),
  ]);
const text = (...body: string[]): (string | null)[][] => signed(opening + lines(...body));

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
    ).toEqual([['ALDER INCOME FUND TWO', null, 'Ann Birch', 'Ann Birch', 'President']]);
  });

  it('is none where a person is the partner', () => {
    expect(
      text('     ALDER INCOME FUND TWO', '', '     By: Ann Birch', '         General Partner')[0]?.slice(3),
    ).toEqual(['Ann Birch', 'General Partner']);
  });
});

describe('a signature', () => {
  it('may be marked s/ after By', () => {
    expect(
      text('     ALDER MILLS, INC.', '', '     By   s/ Ann Birch', '     Ann Birch', '     Clerk'),
    ).toEqual([['ALDER MILLS, INC.', null, 'Ann Birch', 'Ann Birch', 'Clerk']]);
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
    ).toEqual([['ALDER MILLS, INC.', null, 'Wilhelmina Birchwood', 'Wilhelmina Birchwood', 'Clerk']]);
  });

  it('may have By beside the name below it', () => {
    expect(
      signed(
        html(
          '<p>Item 5. Other Events</p><p>The mill reopened.</p><p>SIGNATURES</p>',
          `<p>${undertaking}</p><p>ALDER MILLS, INC.</p>`,
          table(['', '/s/ Ann Birch'], ['By:', 'Name: Ann Birch<br>Title: Clerk']),
        ),
      ),
    ).toEqual([['ALDER MILLS, INC.', null, 'Ann Birch', 'Ann Birch', 'Clerk']]);
  });

  it('is not the line on which the date is to be written', () => {
    expect(
      text(
        '                                ALDER MILLS, INC.',
        '',
        'DATE: _______________           BY: ____________________',
        '                                    Ann Birch, President',
      ),
    ).toEqual([['ALDER MILLS, INC.', null, null, 'Ann Birch', 'President']]);
  });
});

describe('an agreement in the capacity of a signing entity', () => {
  it.each([
    ['as Trustee under the Indenture', 'of the Trust dated as of March 1, 1996'],
    ['under the Pooling and Servicing', 'Agreement dated as of March 1, 1996'],
  ])('does not date the report: %s %s', (line, date) => {
    expect(
      text(
        '     ALDER LEASING TRUST 1996-1',
        '',
        '     By:  Alder Services Corp.,',
        `          ${line}`,
        `          ${date}`,
        '',
        '     By:  /s/ Ann Birch',
        '          Vice President',
        '',
        'May 2, 2001',
      ),
    ).toEqual([['ALDER LEASING TRUST 1996-1', '2001-05-02', 'Ann Birch', null, 'Vice President']]);
  });
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
  ).toEqual([['ALDER MILLS, INC.', null, 'Ann Birch', 'Ann Birch', 'President']]);
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
  ).toEqual([['ALDER ROYALTY TRUST', null, 'ANN BIRCH', 'Ann Birch', 'Vice President and Trust Officer']]);
});

it('name and title may stand in parentheses below the signature, and By above the date', () => {
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
  ).toEqual([['ALDER MILLS, INC.', '2001-05-02', 'Ann Birch', 'Ann Birch', 'Chief Accounting Officer']]);
});

it('a place may stand between the label of the date and the date', () => {
  expect(
    text(
      'Dated: Toledo, Ohio',
      '       May 2, 2001',
      '',
      '                     ALDER MILLS, INC.',
      '',
      '                     By: /s/ Ann Birch',
      '                         Ann Birch, Clerk',
    ),
  ).toEqual([['ALDER MILLS, INC.', '2001-05-02', 'Ann Birch', 'Ann Birch', 'Clerk']]);
});
