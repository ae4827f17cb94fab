import { describe, expect, it } from 'vitest';
import { table } from '../../support/report.js';
import { page, text } from './signed-reports.js';

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
