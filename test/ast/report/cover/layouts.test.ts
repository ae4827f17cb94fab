import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';
import { factsOf, named, namedLines, page } from './pages.js';

/** The registrant that every layout below prints, in its own way. */
const alder = {
  name: 'Alder Mills, Inc.',
  jurisdiction: 'US-OH',
  fileNumbers: ['1-23456'],
  employerIds: ['34-1234567'],
  city: 'Akron',
  region: 'US-OH',
  postalCode: '44301',
  telephone: '+13305550142',
};

const head = `
                      SECURITIES AND EXCHANGE COMMISSION
                            Washington, D.C. 20549

                                   FORM 8-K

                                CURRENT REPORT
    Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934
`;
const item = `

Item 5.  Other Events.

         Alder Mills, Inc. opened a mill.
`;

const layouts: Record<string, string> = {
  'a list of short labels': `${head}
Date of Report:            March 3, 1999

Name of registrant:        Alder Mills, Inc.

State of incorporation:    Ohio

Commission File Number:    1-23456

IRS Employer ID No.:       34-1234567

Address:                   100 Mill Street
                           Akron, Ohio 44301

Telephone number:          (330) 555-0142
${item}`,
  'a table of labels and values': page(
    'FORM 8-K',
    'Date of Report: March 3, 1999',
    `<table>${[
      ['Name of Registrant', 'Alder Mills, Inc.'],
      ['State of Organization', 'Ohio'],
      ['Commission File Number', '1-23456'],
      ['IRS Employer Identification Number', '34-1234567'],
      ['Address of principal executive offices', '12 Mill Road, Akron, Ohio 44301'],
      ["Registrant's telephone number", '(330) 555-0142'],
    ]
      .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
      .join('')}</table>`,
  ),
  'captions below, in columns': `${head}
    Date of Report (Date of earliest event reported):  March 3, 1999

                             Alder Mills, Inc.
          (Exact name of registrant as specified in its charter)

         Ohio                     1-23456                 34-1234567
 (State or other jurisdiction   (Commission             (I.R.S. Employer
     of incorporation)          File Number)           Identification No.)

      12 Mill Road, Akron, Ohio                               44301
(Address of principal executive offices)                    (Zip Code)

Registrant's telephone number, including area code:  (330) 555-0142

                                Not Applicable
        (Former name or former address, if changed since last report)
${item}`,
  'values and captions parted by a blank line': `${head}
                                 March 3, 1999
              Date of Report (Date of earliest event reported)

ALDER MILLS, INC.
(Exact name of Registrant as specified in its charter)

Ohio                          1-23456                    34-1234567

(State of                   (Commission                (IRS Employer
Incorporation)              File Number)               Identification Number)

12 Mill Road, Akron, Ohio 44301

(Address of principal executive offices, including zip code)

330-555-0142

(Registrant's telephone number, including area code)
${item}`,
  'stacked captions without parentheses': `${head}
Date of Report: March 3, 1999
Date of earliest event reported: March 3, 1999

Alder Mills, Inc.
Exact name of registrant as specified in its charter

Ohio
State or other jurisdiction of incorporation

1-23456
Commission File Number

34-1234567
IRS Employer Identification No.

12 Mill Road
Akron, Ohio 44301
Address of principal executive offices

330/555-0142
Registrant's telephone number, including area code
${item}`,
  'captions before their values': `${head}
Date of report (date of earliest event reported) March 3, 1999

Exact name of registrant as specified in its charter:  Alder Mills, Inc.

State or other jurisdiction of incorporation:  Ohio

Commission File Number:  1-23456

I.R.S. Employer Identification Number:  34-1234567

Address of principal executive offices:  12 Mill Road, Akron, Ohio 44301

Registrant's telephone number, including area code:  (330) 555-0142

Former name or former address, if changed since last report:  None
${item}`,
  'file number under the date, caption before it': `${head}
        Date of Report (Date of earliest event reported): March 3, 1999

                     Commission File Number:  1-23456

                             ALDER MILLS, INC.
             (Exact name of registrant as specified in its charter)

             Ohio                                    34-1234567
  (State or other jurisdiction of                 (I.R.S. Employer
  incorporation or organization)                 Identification No.)

  12 Mill Road
  Akron, Ohio                                           44301
  (Address of principal executive offices)           (Zip Code)

                              (330) 555-0142
           (Registrant's telephone number, including area code)
${item}`,
  'HTML tables with captions in a row of their own': `<html><body>
<p align="center"><b>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</b><br>Washington, D.C. 20549</p>
<p>FORM 8-K</p><p>CURRENT REPORT<br>PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>
<p>March 3, 1999<br>Date of Report (Date of earliest event reported)</p>
<p><u>Alder Mills, Inc.</u><br>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td>&nbsp;</td><td>1-23456</td><td>&nbsp;</td><td>34-1234567</td></tr>
<tr><td>(State or other jurisdiction<br>of incorporation)</td><td></td><td>(Commission<br>File Number)</td><td></td><td>(IRS Employer<br>Identification No.)</td></tr></table>
<table><tr><td>12 Mill Road, Akron, Ohio</td><td>44301</td></tr>
<tr><td>(Address of principal executive offices)</td><td>(Zip Code)</td></tr></table>
<p>Registrant&#146;s telephone number, including area code <u>330.555.0142</u></p>
<p>N/A<br>(Former name or former address, if changed since last report.)</p>
<p>Item 5. Other Events.</p><p>A mill opened.</p></body></html>`,
  'HTML, one paragraph a line, value and caption glued': `<html><body>
<div>UNITED STATES</div><div>SECURITIES AND EXCHANGE COMMISSION</div><div>WASHINGTON, DC 20549</div>
<div>FORM 8-K</div><div>CURRENT REPORT</div><div>Pursuant to Section 13 or 15(d) of the</div><div>Securities Exchange Act of 1934</div>
<div>Date of Report (Date of Earliest Event Reported): March 3, 1999</div>
<div>Alder Mills, Inc.</div><div>(Exact Name of Registrant as Specified in Charter)</div>
<div>Ohio(State or Other Jurisdiction of Incorporation)</div><div>1-23456(Commission File Number)</div>
<div>34-1234567(IRS Employer Identification No.)</div>
<div>12 Mill Road</div><div>Akron, Ohio</div><div>(Address of Principal Executive Offices)</div><div>44301</div><div>(Zip Code)</div>
<div>Registrant&rsquo;s telephone number, including area code: (330) 555-0142</div>
<div>Item 5. Other Events.</div></body></html>`,
  'HTML, each value in a cell with its caption': `<html><body><p>FORM 8-K</p>
<p>Date of Report (Date of earliest event reported): March 3, 1999</p>
<p>ALDER MILLS, INC.<br>(Exact name of registrant as specified in its charter)</p><table>
<tr><td>Ohio<br>(State or other jurisdiction<br>of incorporation)</td><td>1-23456<br>(Commission<br>File Number)</td><td>34-1234567<br>(IRS Employer<br>Identification No.)</td></tr>
<tr><td colspan="2">12 Mill Road, Akron, Ohio<br>(Address of principal executive offices)</td><td>44301<br>(Zip Code)</td></tr></table>
<p>Registrant's telephone number, including area code: (330) 555-0142</p>
<p>Item 5. Other Events.</p></body></html>`,
  'HTML, the whole cover in one table': `<html><body><table>
<tr><td colspan="3">FORM 8-K</td></tr>
<tr><td colspan="3">Date of Report (Date of earliest event reported): March 3, 1999</td></tr>
<tr><td colspan="3">ALDER MILLS, INC.</td></tr><tr><td colspan="3">(Exact name of registrant as specified in its charter)</td></tr>
<tr><td>Ohio</td><td>1-23456</td><td>34-1234567</td></tr>
<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr>
<tr><td colspan="2">12 Mill Road, Akron, Ohio</td><td>44301</td></tr>
<tr><td colspan="2">(Address of principal executive offices)</td><td>(Zip Code)</td></tr>
<tr><td colspan="3">Registrant's telephone number, including area code: (330) 555-0142</td></tr></table>
<p>Item 5. Other Events.</p></body></html>`,
};

describe('layouts of the cover page', () => {
  it.each(Object.entries(layouts))('%s', (_name, text) => {
    const cover = coverOf(text);
    expect(cover.formType?.value).toBe('8-K');
    expect(cover.reportDate?.value).toBe('1999-03-03');
    expect(cover.registrants).toHaveLength(1);
    const [registrant] = cover.registrants;
    const facts = registrant && registrantFacts(registrant);
    expect({ ...facts, name: String(facts?.['name']).toLowerCase() }).toMatchObject({
      ...alder,
      name: alder.name.toLowerCase(),
    });
    expect(facts).not.toHaveProperty('formerName');
  });
});

describe('hyphens that no line may break at', () => {
  const text = page(
    'FORM 8&#8209;K',
    named('Nettle Corp.'),
    '<table><tr><td>Ohio</td><td>001&#8209;12345</td><td>34&#8209;1234567</td></tr><tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>',
    'Clarendon House, George Town, Grand Cayman KY1&#8209;1104, Cayman Islands<br>(Address of principal executive offices)',
    'Check the appropriate box below if the Form 8&#8209;K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:',
    '☐ Soliciting material pursuant to Rule 14a&#8209;12 under the Exchange Act (17 CFR 240.14a&#8209;12)',
    '☒ Pre&#8209;commencement communications pursuant to Rule 14d&#8209;2(b) under the Exchange Act (17 CFR 240.14d&#8209;2(b))',
  );

  it('are hyphens to the fields', () => {
    const { report } = compileReport(text);
    expect(report.unparsed).toEqual([]);
    expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
      { fileNumbers: ['001-12345'], employerIds: ['34-1234567'], postalCode: 'KY1-1104' },
    ]);
    expect(report.coverPage?.checkBoxes).toMatchObject([
      { provision: 'rule14a12', checked: false },
      { provision: 'rule14d2b', checked: true },
    ]);
  });

  it('are hyphens to a table of registrants', () => {
    const row = (name: string, file: string, id: string): string =>
      `<tr><td>${file}</td><td>${name}<br>(an Ohio corporation)<br>1 Mill Street<br>Akron, Ohio 44308<br>(330) 555&#8209;0100</td><td>${id}</td></tr>`;
    const table = `<table><tr><td>Commission File Number</td><td>Name of Registrant; State of Incorporation; Address of Principal Executive Offices; and Telephone Number</td><td>IRS Employer Identification Number</td></tr>${row('Alder Power Company', '001&#8209;16169', '23&#8209;2990190')}${row('Birch Power Company', '333&#8209;85496', '23&#8209;3064219')}</table>`;
    expect(factsOf(page('FORM 8&#8209;K', table))).toMatchObject([
      { name: 'Alder Power Company', fileNumbers: ['001-16169'], employerIds: ['23-2990190'] },
      { name: 'Birch Power Company', fileNumbers: ['333-85496'], employerIds: ['23-3064219'] },
    ]);
  });
});

it('offices in cells beside each other are several, and the first is the registrant’s', () => {
  const offices =
    '<table><tr><td>1221 Mill St.<br>Suite 300<br>Houston, Texas<br>USA 77010</td><td>4th Floor, One Vine Street<br>London<br>W1J 0AH<br>The United Kingdom</td><td>Delftseplein 27E<br>3013AA Rotterdam<br>The Netherlands</td></tr><tr><td colspan=3>(Addresses of principal executive offices)</td></tr></table>';
  expect(factsOf(page('FORM 8-K', named('Nettle N.V.'), offices))).toMatchObject([
    { name: 'Nettle N.V.', city: 'Houston', region: 'US-TX', postalCode: '77010' },
  ]);
});

it('an address may have a caption of its own for the state', () => {
  const text = textWithCover(
    ...namedLines('Alder Mills, Inc.'),
    '12 Mill Road, Barre                  Vermont                       05641',
    '(Address of principal executive offices)  (State)              (Zip Code)',
  );
  expect(factsOf(text)).toEqual([
    {
      name: 'Alder Mills, Inc.',
      lines: ['12 Mill Road, Barre Vermont'],
      city: 'Barre',
      region: 'US-VT',
      postalCode: '05641',
    },
  ]);
});

describe('captions above their values', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const numbers = [
    row(
      '(State or other jurisdiction of incorporation)',
      '(Commission File Number)',
      '(IRS Employer Identification No.)',
    ),
    row('Ohio', '1-23456', '34-1234567'),
  ].join('');
  const nameRows = row('(Exact name of registrant as specified in its charter)') + row('Alder Mills, Inc.');
  const placed = { name: alder.name, fileNumbers: alder.fileNumbers, city: 'Akron', postalCode: '44301' };

  it('are not misled by a house number of five figures', () => {
    const offices = `<table>${row('(Address of principal executive offices)', '(Zip Code)')}${row('<p>12130 Mill Road</p><p>Akron, Ohio</p>', '44301')}</table>`;
    const former = '(Former name or former address, if changed since last report)';
    expect(factsOf(page('FORM 8-K', `<table>${nameRows}${numbers}</table>`, offices, former))).toMatchObject([
      placed,
    ]);
  });

  it('may have the address and telephone below one caption', () => {
    const [facts] = factsOf(
      page(
        'FORM 8-K',
        `<table>${nameRows}${numbers}</table>`,
        '(Address, including zip code, and telephone number, including area code, of principal executive offices)',
        '12 Mill Road, Akron, Ohio 44301',
        '(330) 555-0142',
        '(Former name or former address, if changed since last report)',
        'Not applicable',
      ),
    );
    expect(facts).toMatchObject({ ...placed, telephone: '+13305550142' });
    expect(facts).not.toHaveProperty('formerName');
  });

  it('may follow the row of the date', () => {
    const date = row('Date of Report (Date of earliest event reported): March 3, 1999');
    expect(factsOf(page('FORM 8-K', `<table>${date}${nameRows}${numbers}</table>`))).toMatchObject([
      { name: alder.name, jurisdiction: 'US-OH', fileNumbers: ['1-23456'] },
    ]);
  });
});
