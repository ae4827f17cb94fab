import { describe, expect, it } from 'vitest';
import { page, text } from './signed-reports.js';

describe('the registrant of a signature block', () => {
  it('may name the registrant as such behind a comma', () => {
    expect(
      text('     ALDER MILLS, INC., Registrant', '', '     By: /s/ Ann Birch', '     Treasurer')[0]?.[0],
    ).toBe('ALDER MILLS, INC.');
  });
});

it.each(['Date Industries', 'Item 9 Labs Corp.', 'Signature Bancorp, Inc.'])(
  'takes no word of the name %s for one of the form',
  (name) => {
    const [block] = text(name, '', 'By: /s/ Ann Birch', 'Treasurer');
    expect(block).toEqual([name, null, ['Ann Birch', null, 'Treasurer']]);
  },
);

describe('where an entity is organised', () => {
  it.each([
    ['ALDER FUND IX,', 'a California limited partnership'],
    ['ALDER FUND IX (A California Limited Partnership)'],
    ['ALDER FUND IX', 'A Limited Partnership', '(Registrant)'],
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
    'Alder Receivables LLC<br>Acting solely in its capacity as<br>depositor of Alder Card Trust',
  ])('is no part of its name: %s', (printed) => {
    expect(page(`<p>${printed}</p>`, '<p>By: /s/ Ann Birch</p>', '<p>Name: Ann Birch</p>')[0]?.[0]).toBe(
      'Alder Receivables LLC',
    );
  });
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

it('a name may begin with By', () => {
  expect(
    text('     BY DESIGN, INC.', '', '     By: /s/ Ann Birch', '         Ann Birch', '         Clerk'),
  ).toEqual([['BY DESIGN, INC.', null, ['Ann Birch', 'Ann Birch', 'Clerk']]]);
});
