import { describe, expect, it } from 'vitest';
import { lines, reportOf } from '../../support/report.js';
import { item, page, text, undertaking } from './signed-reports.js';

it('a signature is not the line on which the date is to be written', () => {
  expect(
    text(
      '                                ALDER MILLS, INC.',
      '',
      'DATE: _______________           BY: ____________________',
      '                                    Ann Birch, President',
    ),
  ).toEqual([['ALDER MILLS, INC.', null, [null, 'Ann Birch', 'President']]]);
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
  ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]]);
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
    ).toEqual([['ALDER LEASING TRUST 1996-1', '2001-05-02', ['Ann Birch', null, 'Vice President']]]);
  });
});

describe('a date that is none', () => {
  const printed = (line: string): unknown =>
    reportOf(
      item +
        lines('', 'SIGNATURES', '', undertaking, '', 'Alder Mills, Inc.', '', line, '', 'By: /s/ Ann Birch'),
    ).signatures[0]?.date;
  it.each([
    'May 45, 2006',
    'May 31, 206',
    'Mxy 4, 2006',
    'February 30, 2006',
    'May ___, 2006',
    '__________, 2006',
    '__ day of ______, 2006',
    'May __, 20__',
  ])('%s', (date) => {
    expect(printed(`Date: ${date}`)).toMatchObject({ value: null, raw: date });
  });
  it.each(['Date:', 'Date: 3M Company'])('%s', (line) => {
    expect(printed(line)).toBeNull();
  });
});

it('the label of a date may say as of', () => {
  expect(
    page(
      '<table><tr><td>Dated as of: May 2, 2001</td><td>Alder Mills, Inc.</td></tr><tr><td></td><td>By: /s/ Ann Birch<br>Name: Ann Birch<br>Its: Clerk</td></tr></table>',
    ),
  ).toEqual([['Alder Mills, Inc.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]]);
});

it.each([
  'Date: the 2nd day of May 2001',
  'Dated this 2nd day of May, 2001.',
  'Dated:  As of the 2nd day of May, 2001.',
  'Dated as of May 2, 2001',
  'DATED as of this 2nd day of May, 2001',
  'Dated at Toledo, Ohio this 2nd day of May, 2001.',
  'Dated this second day of May, 2001.',
  'Signed this 2nd day of May, 2001.',
  'Date of Signature: May 2, 2001',
  'On: May 2, 2001',
  'Dated: the 2nd day of May, Two Thousand One',
  'Signed in the City of Toledo, State of Ohio, on the 2nd day of May, 2001',
])('the words that lead to a date are nobody’s name: %s', (line) => {
  const signed = ['By: /s/ Ann Birch', 'Ann Birch', 'Clerk'];
  const read = [['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]];
  expect(text(line, '', 'ALDER MILLS, INC.', '', ...signed)).toEqual(read);
  expect(text('ALDER MILLS, INC.', '', ...signed, '', line)).toEqual(read);
});

it('the date in the row of a title is no part of the title, which goes on below it', () => {
  const signed = ['     ALDER MILLS, INC.', '', '     By: /s/ Ann Birch', '         Ann Birch'];
  const read = (title: string): unknown => [
    ['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', title]],
  ];
  expect(
    text(...signed, '         Senior Vice President           Date: May 2, 2001', '         and Treasurer'),
  ).toEqual(read('Senior Vice President and Treasurer'));
  expect(
    text(
      '                        ALDER MILLS, INC.',
      '',
      '                        By      /s/ Ann Birch',
      '                                Ann Birch',
      '                                Senior Vice President and',
      'Date  May 2, 2001               Chief Financial Officer',
    ),
  ).toEqual(read('Senior Vice President and Chief Financial Officer'));
  expect(text(...signed, '         President and', '         Dated: May 2, 2001  Chief Clerk')).toEqual(
    read('President and Chief Clerk'),
  );
});

it('the date of the report is not that of the signature', () => {
  expect(
    text(
      'Date of report: May 1, 2001',
      '',
      'ALDER MILLS, INC.',
      '',
      'By: /s/ Ann Birch, Clerk',
      'Dated: May 2, 2001',
    ),
  ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', null, 'Clerk']]]);
});

it('a date may stand on a drawn line', () => {
  expect(
    text(
      'ALDER MILLS, INC.',
      '',
      'Date  __May 2, 2001__          By   /s/ Ann Birch',
      '                               Ann Birch, Clerk',
    ),
  ).toEqual([['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]]);
});
