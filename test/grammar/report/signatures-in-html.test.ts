import { describe, expect, it } from 'vitest';
import { table } from '../../support/report.js';
import { page, whole } from './signed-reports.js';

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

  it('may have By beside the name below it', () => {
    expect(
      page(
        '<p>ALDER MILLS, INC.</p>',
        table(['', '/s/ Ann Birch'], ['By:', 'Name: Ann Birch<br>Title: Clerk']),
      ),
    ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', 'Ann Birch', 'Clerk']]]);
  });
});

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

it('a line drawn under the name of the registrant is no signature', () => {
  expect(
    page(
      '<p>Alder Mills, Inc.<br>-----------------<br>(Registrant)</p>',
      '<p>By: /s/ Ann Birch<br>------------<br>Ann Birch<br>Vice President and Treasurer</p><p>Date: May 2, 2001</p>',
    ),
  ).toEqual([whole]);
});

it('a label may be the word of the heading, in a cell of its own', () => {
  expect(
    page(
      table(
        ['Alder Mills, Inc.', ''],
        ['Signature', '/s/ Ann Birch'],
        ['Name', 'Ann Birch'],
        ['Title', 'Vice President and Treasurer'],
        ['Date', 'May 2, 2001'],
      ),
    ),
  ).toEqual([whole]);
});

it('the words on whose order a report is signed are no registrant', () => {
  expect(
    page(
      '<p>By Order of the Board of Directors,</p><p>Alder Mills, Inc.</p>',
      '<p>/s/ Ann Birch</p><p>Ann Birch</p><p>Vice President and Treasurer</p><p>May 2, 2001</p>',
    ),
  ).toEqual([whole]);
});

it('may have (Date) below the date, on the line of the typed name', () => {
  expect(
    page(
      '<p>Alder Mills, Inc.<br>(Registrant)</p>',
      '<p>May 2, 2001 &nbsp; &nbsp; &nbsp; /s/ Ann Birch<br>(Date) &nbsp; &nbsp; &nbsp; Ann Birch<br>Treasurer</p>',
    ),
  ).toEqual([['Alder Mills, Inc.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']]]);
});

it.each(['<br>', '</p><p>'])(
  'may have a line drawn under the name of the registrant, parted by %s',
  (gap) => {
    const name = ['ALDER MILLS, INC.', '_________________', '(Registrant)'].join(gap);
    const signed = ['__________________', '/s/ Ann Birch', 'Clerk'].join('</p><p>');
    expect(page(`<p>${name}</p><p>${signed}</p>`)).toEqual([
      ['ALDER MILLS, INC.', null, ['Ann Birch', null, 'Clerk']],
    ]);
  },
);

it.each(['Ann B. Birch', 'Dr. Ann Birch', 'Ann Birch, Ph.D.'])(
  'By: may label the typed name, %s',
  (typed) => {
    expect(
      page('<p>ALDER MILLS, INC.</p>', '<p>/s/ Ann Birch</p>', `<p>By: ${typed}</p>`, '<p>Title: Clerk</p>'),
    ).toEqual([['ALDER MILLS, INC.', null, ['Ann Birch', typed, 'Clerk']]]);
  },
);

describe('the labels of a row that holds nothing else', () => {
  const values = ['May 2, 2001', '/s/ Ann Birch', 'Ann Birch, Clerk'];
  const read = [['Alder Mills, Inc.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]];
  it.each([
    ['DATE:', 'SIGNED:', 'NAME AND TITLE:'],
    ['Date', 'Signature:', 'Name/Title:'],
    ['Date', 'By:', 'Name and Title'],
  ])('head the columns below: %s, %s, %s', (...heads) => {
    expect(page('<p>Alder Mills, Inc.</p>', table(heads, values))).toEqual(read);
  });

  it('are labels where they are of one kind', () => {
    expect(page('<p>Alder Mills, Inc.</p>', table(['By:'], ['/s/ Ann Birch'], ['Ann Birch, Clerk']))).toEqual(
      [['Alder Mills, Inc.', null, ['Ann Birch', 'Ann Birch', 'Clerk']]],
    );
  });
});

describe('a stamp of a program for signing', () => {
  const below = '<p>Name: Ann Birch<br>Title: Clerk</p>';
  it('stands for the mark of a signature, and dates it', () => {
    expect(
      page(
        '<p>Alder Mills, Inc.</p>',
        "<p>By: Digitally signed by Ann Birch<br>DN: cn=Ann Birch, o=Alder Mills, c=US<br>Date: 2012.05.10 16:02:11 -05'00'</p>",
        below,
      ),
    ).toEqual([['Alder Mills, Inc.', '2012-05-10', ['Ann Birch', 'Ann Birch', 'Clerk']]]);
  });

  it.each([
    "<p>/s/ Ann Birch</p><p>Digitally signed by ANN BIRCH<br>Date: 2021.05.10 16:02:11 -05'00'</p>",
    '<p>DocuSigned by:<br>Ann Birch<br>3F2504E04F8911D...</p><p>5/10/2021 | 9:12 AM PDT</p>',
    '<p>Signed by:</p><p>/s/ Ann Birch</p><p>3F2504E04F8911D...</p><p>May 10, 2021</p>',
  ])('is nobody’s name: %s', (signed) => {
    expect(
      page(
        '<p>DocuSign Envelope ID: 3F2504E0-4F89-11D3-9A0C-0305E82C3301</p><p>Alder Mills, Inc.</p>',
        signed,
        below,
      ),
    ).toEqual([['Alder Mills, Inc.', '2021-05-10', ['Ann Birch', 'Ann Birch', 'Clerk']]]);
  });
});

/** Lines of a page that was typed: blanks that are kept, and line breaks. */
const typed = (...typedLines: string[]): string =>
  `<p>${typedLines.map((line) => line.replace(/ {2}/g, '&nbsp;&nbsp;')).join('<br>')}</p>`;

describe('a typed page in HTML', () => {
  const clerk = ['Ann Birch', 'Ann Birch', 'Clerk'];
  it('may have two drawn lines in one, and the caption of the date before the name', () => {
    expect(
      page(
        typed('        Alder Mills, Inc.', '        -----------------', '        Registrant'),
        typed(
          'May 2, 2001        By: /s/ Ann Birch',
          '- -----------        ---------------',
          'DATE        Ann Birch',
          '        Clerk',
        ),
      ),
    ).toEqual([['Alder Mills, Inc.', '2001-05-02', clerk]]);
  });

  it('may have a line between the name signed without a mark and the name in print, once for each registrant', () => {
    const signed = (name: string): string =>
      typed(`        ${name}`, '        -----------------', '        (Registrant)') +
      typed(
        'Date: May 2, 2001        Ann Birch',
        '        -----------',
        '        Ann Birch',
        '        Clerk',
      );
    expect(page(signed('ALDER ELECTRIC COOPERATIVE'), signed('ALDER POWER COMPANY'))).toEqual([
      ['ALDER ELECTRIC COOPERATIVE', '2001-05-02', clerk],
      ['ALDER POWER COMPANY', '2001-05-02', clerk],
    ]);
  });

  it('may have By before a name without a mark that is repeated below', () => {
    expect(page(typed('ALDER MILLS, INC.', 'By  ANN BIRCH', '    Ann Birch', '    Clerk'))).toEqual([
      ['ALDER MILLS, INC.', null, ['ANN BIRCH', 'Ann Birch', 'Clerk']],
    ]);
  });

  it('may have each line in a paragraph', () => {
    const paragraphs = (...each: string[]): string => each.map((line) => `<p>${line}</p>`).join('');
    expect(
      page(
        paragraphs(
          'AMERICAN ALDER MORTGAGE',
          'INVESTORS - SERIES 85, L.P.',
          'By: (Ann Birch)',
          'Ann Birch',
          'Clerk',
        ),
      ),
    ).toEqual([['AMERICAN ALDER MORTGAGE INVESTORS - SERIES 85, L.P.', null, clerk]]);
    expect(page(paragraphs('Alder Power', 'BIRCH COMPANY', 'By: /s/ Ann Birch'))[0]?.[0]).toBe('Alder Power');
  });
});
