import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';
import { named, namedLines, page } from './pages.js';

describe('what is no field of the form', () => {
  it('takes a registrant’s office in Washington for what it is', () => {
    const text = page(
      'UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION<br>Washington, D.C. 20549',
      'FORM 8-K',
      named('Kestrel Works, Inc.'),
      '1200 Heron Street, N.W., Washington, D.C. 20005<br>(Address of principal executive offices) (Zip Code)',
    );
    expect(coverOf(text).registrants.map(registrantFacts)).toMatchObject([
      { city: 'Washington', region: 'US-DC', postalCode: '20005' },
    ]);
  });

  it('knows the quarter of a town from the town', () => {
    const text = page(
      'FORM 8-K',
      named('Kestrel Works, Inc.'),
      '1200 Heron Street, N.W. &nbsp;Washington, D.C. 20005<br>(Address of principal executive offices) (Zip Code)',
    );
    expect(coverOf(text).registrants.map(registrantFacts)).toMatchObject([
      { city: 'Washington', region: 'US-DC' },
    ]);
  });

  it('keeps counsel’s address out of the registrant’s', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Linden Bancshares, Inc.'),
        '5 Linden Street<br>Macon, Georgia 31201<br>(Address of principal executive offices)',
        'Copies to:<br>Roe &amp; Doe LLP<br>9 Court Square<br>Atlanta, Georgia 30303<br>(404) 555-0177',
        'Not Applicable<br>(Former name or former address, if changed since last report)',
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      {
        name: 'Linden Bancshares, Inc.',
        lines: ['5 Linden Street', 'Macon, Georgia 31201'],
        city: 'Macon',
        region: 'US-GA',
        postalCode: '31201',
      },
    ]);
    expect(report.coverPage?.notes).toMatchObject([
      { text: 'Copies to: Roe & Doe LLP 9 Court Square Atlanta, Georgia 30303 (404) 555-0177' },
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it.each([
    'Telephone: (404) 555-0100 &nbsp; Facsimile: (404) 555-0199',
    '(404) 555-0100 - Telephone<br>(404) 555-0199 - Fax<br>(Registrant’s telephone number, including area code)',
    '(404) 555-0100<br>(Registrant’s telephone number)<br>(404) 555-0199<br>(Registrant’s facsimile number)<br>www.linden.example<br>(Registrant’s website)',
    'Registrant’s telephone number: (404) 555-0100<br>E-mail: desk@linden.example',
    'Telephone/Fax: (404) 555-0100',
    '(404) 555-0100 (voice)<br>(404) 555-0199 (fax)',
    'T: 404-555-0100<br>F: 404-555-0199',
    '(T) 404-555-0100 (F) 404-555-0199',
    'Ph. (404) 555-0100',
    'Voice: (404) 555-0100 &nbsp; Fax: (404) 555-0199',
  ])('keeps a fax, and addresses on the web, out of the fields: %s', (contact) => {
    const { report } = compileReport(page('FORM 8-K', named('Linden Bancshares, Inc.'), contact));
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      { name: 'Linden Bancshares, Inc.', telephone: '+14045550100' },
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it('takes no telephone below a row of heads for a fax', () => {
    const contact =
      '<table><tr><td>Telephone</td><td>Fax</td></tr><tr><td>(815) 555-0142</td><td>(815) 555-0143</td></tr></table>';
    const [registrant] = coverOf(page('FORM 8-K', named('Linden Bancshares, Inc.'), contact)).registrants;
    expect(registrant?.telephone?.value).toBe('+18155550142');
  });

  it('keeps the end of a name that begins with a parenthesis', () => {
    const [registrant] = coverOf(page('FORM 8-K', named('Linden Mills<br>(Bermuda) Ltd.'))).registrants;
    expect(registrant?.name?.value).toBe('Linden Mills (Bermuda) Ltd.');
  });

  it('takes a parenthesis below the name for a part only where it tells one', () => {
    const { report } = compileReport(
      page('FORM 8-K', named('Linden Power Cooperative, Inc.<br>(an electric membership corporation)')),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      { name: 'Linden Power Cooperative, Inc.' },
    ]);
    expect(report.coverPage?.notes).toMatchObject([{ text: '(an electric membership corporation)' }]);
  });

  it('reads on after a remark between parts of the form', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Myrtle Foods, Inc.'),
        'Securities registered pursuant to Section 12(b) of the Act:',
        '<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr><tr><td>Class A Stock</td><td>MYF</td><td>NYSE</td></tr></table>',
        'Class B stock of the registrant is not listed on any exchange.',
        'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933.',
        'Emerging growth company ☐',
      ),
    );
    expect(report.coverPage?.checkBoxes).toMatchObject([
      { provision: 'emergingGrowthCompany', checked: false },
    ]);
    expect(report.unparsed).toEqual([]);
  });

  it('ends where running prose begins', () => {
    const { report } = compileReport(
      page(
        'FORM 8-K',
        named('Nettle Corp.'),
        'This report amends the report that Nettle Corp. filed on the first of June, and replaces its second exhibit.',
      ),
    );
    expect(report.coverPage?.registrants).toHaveLength(1);
    expect(report.preamble).toHaveLength(1);
  });

  it.each([
    'The names and addresses of the registrants have not changed since the last report.',
    'The addresses of the registrants have not changed since the last report.',
    'This combined Form 8-K is furnished separately by each registrant.',
    'TABLE OF CONTENTS',
    '<table><tr><td>Item No.</td><td>Description</td><td>Page No.</td></tr></table>',
  ])('takes no fields from %s', (block) => {
    const { report } = compileReport(page('FORM 8-K', named('Nettle Corp.'), block));
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([{ name: 'Nettle Corp.' }]);
    expect(report.unparsed).toEqual([]);
  });

  it('keeps a line that no field takes, and says so', () => {
    const { report, diagnostics } = compileReport(
      page('FORM 8-K', named('Nettle Corp.'), 'Fiscal shorthand'),
    );
    expect(report.unparsed.map((rest) => rest.raw)).toEqual(['Fiscal shorthand']);
    expect(diagnostics.map((found) => found.ruleId)).toEqual(['unparsed-cover-text']);
  });
});

describe('text of the form', () => {
  it('knows the heading that amendments of applications and reports share', () => {
    const cover = coverOf(
      [
        'FORM 8-K/A',
        '',
        'AMENDMENT NO. 1',
        '',
        'AMENDMENT TO APPLICATION OR REPORT',
        'FILED PURSUANT TO SECTION 12, 13 OR 15(D) OF',
        'THE SECURITIES EXCHANGE ACT OF 1934',
        '',
        ...namedLines('ALDER MILLS, INC.'),
        'Item 5.  Other Events',
      ].join('\n'),
    );
    expect(cover.amendment?.number?.value).toBe('1');
    expect(cover.registrants.map(({ name }) => name?.raw)).toEqual(['ALDER MILLS, INC.']);
  });

  it('may go on behind a dash', () => {
    expect(
      compileReport(page('FORM 8-K - CURRENT REPORT', named('Alder Mills, Inc.'))).report.unparsed,
    ).toEqual([]);
  });

  it('knows its name in letters set apart', () => {
    const { report } = compileReport(
      textWithCover(...namedLines('Alder Mills, Inc.')).replace('FORM 8-K', 'F O R M   8 - K'),
    );
    expect(report.coverPage?.formType?.value).toBe('8-K');
    expect(report.unparsed).toEqual([]);
  });

  it('leaves a footnote in peace that speaks of a telephone number', () => {
    const { report } = compileReport(
      textWithCover(
        ...namedLines('ALDER LTD.'),
        '441-295-0100*',
        "(Registrant's telephone number)",
        '',
        "*The office of the Registrant's principal subsidiary is at 1 Kiln Road, Dayton,",
        'Ohio 45402. The telephone number there is (937) 555-0100.',
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
      { name: 'ALDER LTD.', telephone: '+14412950100' },
    ]);
    expect(report.unparsed).toEqual([]);
  });
});

it.each([
  ['Total sequentially numbered pages in this filing, including exhibits thereto:  7'],
  ['INFORMATION TO BE INCLUDED IN REPORT'],
])('%s is a note of the form', (note) => {
  expect(compileReport(textWithCover(...namedLines('ALDER MILLS, INC.'), '', note)).report.unparsed).toEqual(
    [],
  );
});

describe('the purpose of an amendment', () => {
  it('may end with the number of an item', () => {
    const { report } = compileReport(
      textWithCover(
        ...namedLines('ALDER MILLS, INC.'),
        'The purpose of this Amendment No. 1 is to file the statements required by Item 7.',
      ),
    );
    expect(report.unparsed).toEqual([]);
    expect(report.items.map(({ number }) => number.value)).toEqual(['5']);
  });
});
