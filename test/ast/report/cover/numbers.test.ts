import { describe, expect, it } from 'vitest';
import { compileReport } from '../../../support/cover.js';
import { factsOf, named, page } from './pages.js';

const cover = (...fields: readonly string[]): ReturnType<typeof compileReport> =>
  compileReport(
    [
      'FORM 8-K',
      '',
      'CURRENT REPORT',
      '',
      'Date of Report (Date of earliest event reported): May 2, 2001',
      '',
      'Alder Mills, Inc.',
      '(Exact name of registrant as specified in its charter)',
      '',
      ...fields,
      '',
      '12 Mill Road, Barre, Vermont 05641',
      '(Address of principal executive offices) (Zip Code)',
      '',
      "Registrant's telephone number, including area code: (802) 555-0100",
      '',
      'Item 5. Other Events',
      '',
      'The mill reopened.',
      '',
    ].join('\n'),
  );

const columns = (fileNumber: string, employerId: string): readonly string[] => [
  `Vermont                         ${fileNumber.padEnd(20)}${employerId}`,
  '(State or other jurisdiction    (Commission         (I.R.S. Employer',
  'of incorporation)               File Number)        Identification No.)',
];
const below = (fileNumber: string, employerId: string): readonly string[] => [
  'Vermont',
  '(State or other jurisdiction of incorporation)',
  '',
  fileNumber,
  '(Commission File Number)',
  '',
  employerId,
  '(I.R.S. Employer Identification No.)',
];

describe.each([
  ['in columns', columns],
  ['below each other', below],
] as const)('numbers that do not have their form, %s', (_layout, fields) => {
  it.each([
    ['1-31999', '03-019999'],
    ['131999', '03-0199999'],
    ['1-3199X9', '03-019999'],
  ])('%s and %s', (fileNumber, employerId) => {
    const { report, diagnostics } = cover(...fields(fileNumber, employerId));
    const [registrant] = report.coverPage?.registrants ?? [];
    const valid = (text: string, is: boolean): object[] => [{ value: is ? text : null, raw: text }];
    const badFile = fileNumber !== '1-31999';
    const badEmployer = employerId.length < 10;
    expect(registrant?.fileNumbers).toMatchObject(valid(fileNumber, !badFile));
    expect(registrant?.employerIds).toMatchObject(valid(employerId, !badEmployer));
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      [badFile, badEmployer].filter((bad) => bad).map(() => 'malformed-value'),
    );
    expect(registrant?.executiveOffices?.city?.raw).toBe('Barre');
  });

  it.each(['N/A', 'Application Pending'])('%s is no number, and kept', (note) => {
    const { report, diagnostics } = cover(...fields('1-31999', note));
    const registrant = report.coverPage?.registrants[0];
    expect(registrant?.employerIds).toEqual([]);
    expect(registrant?.employerIdNote?.raw).toBe(note);
    expect(diagnostics).toEqual([]);
  });

  it('beside a number there is no note', () => {
    const { report } = cover(...fields('N/A', '34-1234567'));
    expect(report.coverPage?.registrants[0]?.employerIdNote).toBeNull();
  });
});

it.each([
  '81-3-5550-0100',
  '852-2555-0100',
  '86-591-28308388',
  '86-29-8760 8123',
  '852 2511 1665',
  '852-2511-1665',
  '972-3-6123456',
])('%s is a telephone number without a plus before its calling code', (printed) => {
  const { report } = compileReport(
    [
      'Date of Report (Date of earliest event reported): May 2, 2011',
      '',
      'Alder Mills, Inc.',
      '(Exact name of registrant as specified in its charter)',
      '',
      ...columns('1-31999', '03-0199999'),
      '',
      printed,
      "(Registrant's telephone number, including area code)",
      '',
      'Item 8.01 Other Events',
      '',
      'The mill reopened.',
    ].join('\n'),
  );
  expect(report.coverPage?.registrants[0]?.telephone?.raw).toBe(printed);
  expect(report.unparsed).toEqual([]);
});

it('a number that is applied for is so for all registrants where none has one', () => {
  const { report } = compileReport(
    [
      'FORM 8-K',
      '',
      '                ELM AUTO OWNER TRUST 1998-B',
      '    (Exact name of registrant as specified in its charter)',
      '',
      '                  ELM RECEIVABLES CORP.',
      '                (Originator of the Trust)',
      '',
      '                      Applied for',
      '          (I.R.S. Employer Identification No.)',
      '',
      'Item 5.  Other Events.',
    ].join('\n'),
  );
  expect(report.coverPage?.registrants.map(({ employerIdNote }) => employerIdNote?.raw)).toEqual([
    'Applied for',
    'Applied for',
  ]);
});

it.each([
  '1 Mill Road, Barre, Vermont 05641 - (802) 555-0100',
  '1 Mill Road, Barre, Vermont 05641 Ph: (802) 555-0100',
])('the telephone behind an address is no part of it: %s', (line) => {
  expect(
    factsOf(
      page('FORM 8-K', named('Heron Mills, Inc.'), `${line}<br>(Address of principal executive offices)`),
    ),
  ).toEqual([
    {
      name: 'Heron Mills, Inc.',
      lines: ['1 Mill Road, Barre, Vermont 05641'],
      city: 'Barre',
      region: 'US-VT',
      postalCode: '05641',
      telephone: '+18025550100',
    },
  ]);
});
