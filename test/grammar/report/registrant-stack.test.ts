import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/run.js';
import { compile } from '../../../src/index.js';
import { html, lines, reportOf } from '../../support/report.js';

const joint =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, each registrant has duly caused this report to be signed on its behalf by the undersigned thereunto duly authorized.';
const single = joint.replace('each registrant', 'the registrant');
const report = (undertaking: string, ...body: string[]): string =>
  lines('Item 5. Other Events', '', 'The mills reopened.', '', 'SIGNATURES', '', undertaking, '', ...body);
const signature = ['', 'By: /s/ Ann Birch', '    Ann Birch', '    Treasurer', '', 'Date: May 2, 2001'];

/** Each block's registrant with its signers. */
function blocks(body: string): string[] {
  return reportOf(body).signatures.map(
    ({ registrant, signatories }) =>
      `${registrant?.raw ?? ''}: ${signatories.map(({ name }) => name?.raw ?? '').join(', ')}`,
  );
}

describe('registrants below each other', () => {
  it('have a block each, with the same signers and the same place', () => {
    const { signatures } = reportOf(report(joint, 'ALDER MILLS, INC.', 'BIRCH POWER COMPANY', ...signature));
    expect(signatures.map(({ registrant }) => registrant?.raw)).toEqual([
      'ALDER MILLS, INC.',
      'BIRCH POWER COMPANY',
    ]);
    const [first, second] = signatures;
    expect(second?.signatories).toEqual(first?.signatories);
    expect(second?.position).toEqual(first?.position);
    expect(second?.date?.value).toBe('2001-05-02');
    expect([first?.undertaking?.raw, second?.undertaking]).toEqual([joint, null]);
  });

  it.each<[string, string[], string[]]>([
    [
      'names over several lines',
      ['ALDER ELECTRIC', 'POWER COMPANY', 'BIRCH HOLDING', 'COMPANY, INC.', 'CEDAR GAS COMPANY,', 'LLC'],
      ['ALDER ELECTRIC POWER COMPANY', 'BIRCH HOLDING COMPANY, INC.', 'CEDAR GAS COMPANY, LLC'],
    ],
    [
      'lines in parentheses',
      ['Alder Mills, Inc.', '(Registrant)', 'Birch Mills LLC', '(Registrant)'],
      ['Alder Mills, Inc.', 'Birch Mills LLC'],
    ],
    [
      'one that is no form of a company, before an article',
      ['ALDER UTILITIES', 'THE BIRCH POWER COMPANY', 'CEDAR GAS COMPANY'],
      ['ALDER UTILITIES', 'THE BIRCH POWER COMPANY', 'CEDAR GAS COMPANY'],
    ],
    [
      'one named after where it is',
      ['ALDER RESOURCES, INC.', 'PUBLIC SERVICE COMPANY OF ALDER LAKE', '(Registrants)'],
      ['ALDER RESOURCES, INC.', 'PUBLIC SERVICE COMPANY OF ALDER LAKE'],
    ],
    ['a name of initials', ['AMW, INC.', 'BIRCH POWER COMPANY'], ['AMW, INC.', 'BIRCH POWER COMPANY']],
    ['an "and"', ['ALDER CORP., and', 'BIRCH L.P.'], ['ALDER CORP.', 'BIRCH L.P.']],
    [
      'partnerships of one series',
      ['ALDER OIL PARTNERSHIP II-A', 'ALDER OIL PARTNERSHIP II-B', 'ALDER OIL PARTNERSHIP 86-A'],
      ['ALDER OIL PARTNERSHIP II-A', 'ALDER OIL PARTNERSHIP II-B', 'ALDER OIL PARTNERSHIP 86-A'],
    ],
    [
      'an entity that signs for them',
      [
        'ALDER AUTO TRUST 2002-1',
        'ALDER AUTO TRUST 2002-2',
        'by: Birch Acceptance Corporation, as',
        'Servicer',
      ],
      ['ALDER AUTO TRUST 2002-1', 'ALDER AUTO TRUST 2002-2'],
    ],
    [
      'a date between them and the signature',
      ['ALDER CORP.', 'BIRCH LLC', '', 'Date: May 2, 2001'],
      ['ALDER CORP.', 'BIRCH LLC'],
    ],
    ['blank lines', ['ALDER CORP.', '', 'BIRCH LLC'], ['ALDER CORP.', 'BIRCH LLC']],
  ])('may have %s', (_name, names, expected) => {
    expect(blocks(report(joint, ...names, ...signature))).toEqual(
      expected.map((name) => `${name}: Ann Birch`),
    );
  });

  it('may stand in paragraphs', () => {
    const page = html(
      '<p>Item 8.01 Other Events</p><p>The mills reopened.</p><p>SIGNATURES</p>',
      `<p>${joint}</p><p>ALDER CORP.</p><p>BIRCH LLC</p>`,
      '<p>By: /s/ Ann Birch</p><p>Name: Ann Birch</p><p>Title: Treasurer</p>',
    );
    expect(blocks(page)).toEqual(['ALDER CORP.: Ann Birch', 'BIRCH LLC: Ann Birch']);
  });

  it('may stand over a typed name alone', () => {
    const unsigned = [
      'ALDER CORP.',
      'BIRCH LLC',
      '(Registrants)',
      '',
      'ANN BIRCH',
      '',
      'Ann Birch',
      'Treasurer',
    ];
    expect(blocks(report(joint, ...unsigned))).toEqual(['ALDER CORP.: Ann Birch', 'BIRCH LLC: Ann Birch']);
  });

  it('need a joint undertaking, forms that end a name, or to be three', () => {
    const two = ['ALDER BANKING CORPORATION', 'MASTER TRUST COMPANY'];
    expect(blocks(report(single, ...two, ...signature))).toHaveLength(1);
    expect(blocks(report(single, ...two, 'BIRCH LLC', ...signature))).toHaveLength(3);
    expect(blocks(report(single, 'ALDER HOLDINGS, INC.', 'ALDER AIRLINES, INC.', ...signature))).toHaveLength(
      2,
    );
  });

  it('are not made of a company and the one that signs for it', () => {
    const nested = ['ALDER PARTNERS, L.P.', 'By: Birch Corp., its general partner'];
    expect(blocks(report(joint, ...nested, ...signature))).toEqual(['ALDER PARTNERS, L.P.: Ann Birch']);
  });

  it.each(['FORMERLY BIRCH MILLS, INC.', 'A SUBSIDIARY OF BIRCH MILLS, INC.', 'AND SUBSIDIARIES, LLC'])(
    'are not made of a company and what more is said of it: %s',
    (more) => {
      expect(blocks(report(single, 'ALDER MILLS, INC.', more, ...signature))).toHaveLength(1);
      const page = html(
        `<p>Item 8.01 Other Events</p><p>The mills reopened.</p><p>SIGNATURES</p><p>${single}</p>`,
        `<p>ALDER MILLS, INC.</p><p>${more}</p><p>By: /s/ Ann Birch</p><p>Ann Birch</p><p>Treasurer</p>`,
      );
      expect(blocks(page)).toHaveLength(1);
    },
  );

  it('are looked for once where lines name none', () => {
    const started = performance.now();
    expect(blocks(report(single, ...Array<string>(50_000).fill('(Registrant)'), ...signature))).toHaveLength(
      0,
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('get one finding about the signer whom they share', () => {
    const body = report(joint, 'ALDER CORP.', 'BIRCH LLC', '', 'By: /s/ Ann Birch');
    const settings = new Map([['require-signatory-title', { severity: 'warning' as const, options: {} }]]);
    expect(check(compile(body, { type: '8-K' }), { settings, asOf: '2001-05-02' })).toHaveLength(1);
  });
});

describe('two registrants below each other under the undertaking of one', () => {
  it.each([
    ['ALDER TRUST 2001-A', 'ALDER TRUST 2001-B'],
    ['ALDER CORPORATION\n(Registrant)\n\nBIRCH COMPANY\n(Registrant)'],
  ])('%j', (...names) => {
    expect(blocks(report(single, ...names, ...signature))).toHaveLength(2);
  });

  it.each([['ALDER TRUST 2001-A', 'BIRCH COMPANY'], ['ALDER CORPORATION\n(Registrant)\n\nBIRCH COMPANY']])(
    'are not told from one over two lines: %j',
    (...names) => {
      expect(blocks(report(single, ...names, ...signature))).toHaveLength(1);
    },
  );
});

it('the title over a signature is no part of the registrant’s name', () => {
  expect(
    reportOf(report(single, 'ALDER MILLS, INC.', 'Treasurer: /s/ Ann Birch')).signatures[0]?.registrant?.raw,
  ).toBe('ALDER MILLS, INC.');
});
