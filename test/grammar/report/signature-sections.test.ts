import { describe, expect, it } from 'vitest';
import { html, lines, reportOf } from '../../support/report.js';
import { type Brief, brief, item, text, undertaking, whole } from './signed-reports.js';

describe('the section of the signatures', () => {
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

  it.each(['SIGNATURES\n', 'SIGNATURE ', 'Signatures\n  '])(
    'has a heading that is no part of the undertaking right below it or beside it: %j',
    (heading) => {
      const signed = lines('', heading + undertaking, '', 'Alder Mills, Inc.', '', 'By: /s/ Ann Birch');
      const [block] = reportOf(item + signed).signatures;
      expect([block?.undertaking?.raw, block?.registrant?.raw]).toEqual([undertaking, 'Alder Mills, Inc.']);
    },
  );

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
    [[`${open}, in the City of Barre, State of`, 'Vermont, on this 4th day of May, 2001.'], '2001-05-04'],
    [
      [`${open} in the City of`, 'Barre and State of Vermont, on this 4th', 'day of May, 2001.'],
      '2001-05-04',
    ],
    [[`${open}, in Barre,`, 'Vermont on the 4th day of May, 2001.'], '2001-05-04'],
    [[`${open}, in the City of Barre and the State of`, 'Vermont.'], null],
  ])('%j', (head, date) => {
    expect(dated(head)).toEqual([['Alder Mills, Inc.', date, whole[2]]]);
  });

  it.each([
    [['in the City of Barre, State of', 'Vermont, on this 4th day of May, 2001.'], '2001-05-04'],
    [['on May 4, 2001.'], '2001-05-04'],
    [['this 4th day of May, 2001.'], '2001-05-04'],
    [['under a resolution dated the 4th day of May, 2001.'], null],
    [['under a resolution dated May 4, 2001.'], null],
  ])('or names no authority: %j', (end, date) => {
    const named = undertaking.replace(/ thereunto.*$/, '');
    expect(dated([`${named} ${end[0] ?? ''}`, ...end.slice(1)])).toEqual([
      ['Alder Mills, Inc.', date, whole[2]],
    ]);
  });

  it('does not take in a company right below a line that breaks off', () => {
    expect(dated([`${open}, in the City of`]).map(([registrant]) => registrant)).toEqual([
      'Alder Mills, Inc.',
    ]);
    expect(
      brief(item + lines('', 'SIGNATURES', '', `${open}, in the City of`, ...below.slice(1)))[0]?.[0],
    ).toBe('Alder Mills, Inc.');
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

it('each registrant may sign on a page of its own, whose undertaking says to whom the signature relates', () => {
  const own = `${undertaking} The signature of the undersigned company shall be deemed to relate only to matters having reference to such company.`;
  const signed = (name: string): string =>
    `<p>SIGNATURE</p><p>${own}</p><p>${name}</p><p>(Registrant)</p><p>By: /s/ Ann Birch</p><p>Ann Birch</p><p>Treasurer</p><p>Date: May 2, 2001</p>`;
  const body = html(
    '<p>Item 8.01 Other Events</p><p>The mill reopened.</p>',
    signed('ALDER CORP.'),
    signed('BIRCH COMPANY'),
  );
  expect(brief(body)).toEqual([
    ['ALDER CORP.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']],
    ['BIRCH COMPANY', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Treasurer']],
  ]);
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

describe('an undertaking in other words', () => {
  it.each([
    undertaking.replace('Pursuant to', 'Under'),
    undertaking.replace('the requirements', 'requirements'),
    undertaking.replace('requirements', 'provisions'),
    undertaking.replace('the requirements of ', ''),
    'IN WITNESS WHEREOF, the undersigned has caused this report to be signed.',
  ])('%s', (words) => {
    const report = reportOf(item + lines('', words, '', 'ALDER MILLS, INC.', '', 'By: /s/ Ann Birch'));
    expect(report.items[0]?.text).toBe('The mill reopened.');
    expect(report.signatures[0]?.undertaking?.value).toBe(words);
    expect(report.signatures[0]?.registrant?.value).toBe('ALDER MILLS, INC.');
  });

  it.each([
    'Under the requirements of the Sarbanes-Oxley Act, the Company adopted a code designed to deter wrongdoing.',
    'Pursuant to requirements of the Public Utility Holding Company Act, the Company sold a plant designed in 1990.',
    'Pursuant to the Securities Exchange Act of 1934, the Company duly caused notice to be sent to its holders.',
  ])('is none where an act asks for something else: %s', (words) => {
    const report = reportOf(
      item +
        lines(
          '',
          words,
          '',
          'Its mills stand.',
          '',
          undertaking,
          '',
          'ALDER MILLS, INC.',
          '',
          'By: /s/ Ann Birch',
        ),
    );
    expect(report.items[0]?.text).toContain('Its mills stand.');
    expect(report.signatures).toHaveLength(1);
    expect(report.unparsed).toEqual([]);
  });

  it('has no date where it names the report that it amends', () => {
    const amended = undertaking.replace(
      'this report to be',
      'this amendment to the report filed on May 4, 2001 to be',
    );
    const ending = undertaking.replace(
      / thereunto.*$/,
      ' as an amendment to the report filed on May 4, 2001',
    );
    for (const words of [amended, ending]) {
      const report = reportOf(item + lines('', words, '', 'ALDER MILLS, INC.', '', 'By: /s/ Ann Birch'));
      expect(report.signatures[0]?.date).toBeNull();
    }
  });

  it('is none where an agreement is witnessed', () => {
    const report = reportOf(
      'Item 5. Other Events\n\nIN WITNESS WHEREOF, the parties have caused this agreement to be signed.\n' +
        lines('', 'SIGNATURES', '', undertaking, '', 'ALDER MILLS, INC.', '', 'By: /s/ Ann Birch'),
    );
    expect(report.items[0]?.text).toMatch(/^IN WITNESS/);
    expect(report.signatures).toHaveLength(1);
  });
});

describe('lines that name nobody', () => {
  const read = [['ALDER MILLS, INC.', '2001-05-02', ['Ann Birch', 'Ann Birch', 'Clerk']]];
  const signed = ['By: /s/ Ann Birch', '    Ann Birch', '    Clerk', '', 'May 2, 2001', ''];
  it.each([
    [['SIGNATURES (continued)', '', 'ALDER MILLS, INC.', '', ...signed]],
    [['ALDER MILLS, INC.', '', 'For the Registrant:', '', ...signed]],
    [['ALDER MILLS, INC.', '', ...signed, 'cc: Carl Cedar, Esq.']],
    [['ALDER MILLS, INC.', '[SEAL]', '', ...signed]],
    [['SIGNATURE OF REGISTRANT', 'ALDER MILLS, INC.', '', ...signed]],
    [['ALDER MILLS, INC.', 'May 2, 2001', ...signed.slice(0, 3), '    Page 4 of 4']],
    [['ALDER MILLS, INC.', 'May 2, 2001', ...signed.slice(0, 3), '    At Toledo, Ohio']],
    [['Registrant:            ALDER MILLS, INC.', 'Date:                  May 2, 2001', '', ...signed]],
    [['Company:               ALDER MILLS, INC.', 'Date:                  May 2, 2001', '', ...signed]],
    [
      [
        'ALDER MILLS, INC.',
        '',
        ...signed,
        '*  Print the name and title of each signing officer under his or her signature.',
      ],
    ],
  ])('%j', (block) => {
    expect(text(...block)).toEqual(read);
  });
});
