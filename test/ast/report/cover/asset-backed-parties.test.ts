import { describe, expect, it } from 'vitest';
import { compileReport, registrantFacts, textWithCover } from '../../../support/cover.js';
import { factsOf, namedLines, page } from './pages.js';

describe('parties of an asset-backed issue', () => {
  it('one may be named below the registrant by the part that it plays', () => {
    const text = textWithCover(
      ...namedLines('ALDER FINANCE CORPORATION'),
      'ALDER AUTO TRUST 1996-2',
      '(Issuer with respect to the 6.1% Asset Backed Notes)',
      '',
      'Ohio                 33-41234             34-1234567',
      '(State of           (Commission         (I.R.S. Employer',
      'incorporation)       File No.)         Identification No.)',
    );
    expect(factsOf(text)).toMatchObject([
      { name: 'ALDER FINANCE CORPORATION', jurisdiction: 'US-OH', fileNumbers: ['33-41234'] },
      { name: 'ALDER AUTO TRUST 1996-2', role: 'Issuer with respect to the 6.1% Asset Backed Notes' },
    ]);
    expect(compileReport(text).report.unparsed).toEqual([]);
  });

  it('each is named below its key, and has the number that its caption asks for', () => {
    const facts = factsOf(
      page(
        'FORM 8-K',
        'Central Index Key Number of the issuing entity: 0009990001<br>ALDER MORTGAGE TRUST 2017-C1<br>(Exact name of issuing entity)',
        'Central Index Key Number of the depositor: 0009990002<br>BIRCH SECURITIES INC.<br>(Exact name of depositor as specified in its charter)',
        'Central Index Key Number of the sponsor: 0009990003<br>CEDAR LENDING<br>Central Index Key Number of the sponsor: 0009990004<br>ELM BANK, NATIONAL ASSOCIATION<br>(Exact names of sponsors as specified in their charters)',
        'Delaware<br>(State or other jurisdiction of incorporation of depositor)',
        '333-41234-05<br>(Commission File Number of issuing entity)',
        '34-1234567<br>(IRS Employer Identification No. of depositor)',
      ),
    );
    expect(facts).toEqual([
      { name: 'ALDER MORTGAGE TRUST 2017-C1', role: 'issuing entity', fileNumbers: ['333-41234-05'] },
      {
        name: 'BIRCH SECURITIES INC.',
        role: 'depositor',
        jurisdiction: 'US-DE',
        employerIds: ['34-1234567'],
      },
      { name: 'CEDAR LENDING', role: 'sponsor' },
      { name: 'ELM BANK, NATIONAL ASSOCIATION', role: 'sponsor' },
    ]);
  });

  it('the part that the registrant plays may stand below its caption, without parentheses', () => {
    const text = textWithCover(
      'ALDER RECEIVABLES CORPORATION',
      '(Exact name of registrant as specified in its charter)',
      'Originator of Alder Auto Trust 2003-4',
      '',
      'Ohio                 33-41234             34-1234567',
      '(State of           (Commission         (I.R.S. Employer',
      'incorporation)       File No.)         Identification No.)',
    );
    expect(factsOf(text)).toMatchObject([
      { name: 'ALDER RECEIVABLES CORPORATION', role: 'Originator of Alder Auto Trust 2003-4' },
    ]);
    expect(compileReport(text).report.unparsed).toEqual([]);
  });

  it('each may be named with the part that it plays, over one caption', () => {
    const facts = factsOf(
      textWithCover(
        'ALDER FUNDING, LLC',
        '(Depositor for the trust named below)',
        '',
        'ALDER MULTI-ASSET TRUST',
        '(Issuer of the Alder Notes)',
        '(Exact name of registrant as specified in its charter)',
      ),
    );
    expect(facts).toEqual([
      { name: 'ALDER FUNDING, LLC', role: 'Depositor for the trust named below' },
      { name: 'ALDER MULTI-ASSET TRUST', role: 'Issuer of the Alder Notes' },
    ]);
  });

  it('several may share a caption, each over the key by which EDGAR knows it', () => {
    const text = textWithCover(
      ...namedLines('ALDER MORTGAGE SECURITIES INC.'),
      'ALDER MORTGAGE HOLDINGS LLC',
      '(Central Index Key Number: 0001999991)',
      'BIRCH BANK, NATIONAL ASSOCIATION',
      '(Central Index Key Number: 0001999992)',
      '(Exact names of sponsors as specified in their charters)',
    );
    expect(factsOf(text)).toEqual([
      { name: 'ALDER MORTGAGE SECURITIES INC.' },
      { name: 'ALDER MORTGAGE HOLDINGS LLC', role: 'sponsor' },
      { name: 'BIRCH BANK, NATIONAL ASSOCIATION', role: 'sponsor' },
    ]);
    expect(compileReport(text).report.unparsed).toEqual([]);
  });

  it('several may share a caption that asks for one, parted by their keys', () => {
    const text = textWithCover(
      'Central Index Key Number of the sponsor: 0001999991',
      'Alder Bank, National Association',
      'Central Index Key Number of the sponsor: 0001999992',
      'Birch Mortgage Finance, LLC',
      '(Exact name of sponsor as specified in its charter)',
    );
    expect(factsOf(text)).toEqual([
      { name: 'Alder Bank, National Association', role: 'sponsor' },
      { name: 'Birch Mortgage Finance, LLC', role: 'sponsor' },
    ]);
  });

  it('a company may say on whose behalf it reports', () => {
    const text = textWithCover(
      'Alder ABS Corporation, on behalf of:',
      '',
      ...namedLines('BIRCH NOTE-BACKED SERIES 2003-2 TRUST'),
    );
    expect(factsOf(text).map(({ name }) => name)).toEqual([
      'Alder ABS Corporation',
      'BIRCH NOTE-BACKED SERIES 2003-2 TRUST',
    ]);
  });

  it('a trust has the law of its agreement for a jurisdiction', () => {
    const { report, diagnostics } = compileReport(
      textWithCover(
        ...namedLines('Alder Mortgage Trust 2002-1'),
        'New York (governing law of Pooling and Servicing Agreement)',
        '(State of Incorporation)',
        '',
        '(410) 555-0100',
        "(Registrant's Full Telephone Number)",
      ),
    );
    expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
      { jurisdiction: 'US-NY', telephone: '+14105550100' },
    ]);
    expect(report.unparsed).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

it('the securities below the caption of the name are no text that is left over', () => {
  const { report } = compileReport(
    textWithCover(
      ...namedLines('ALDER MORTGAGE CORP.'),
      '',
      'Mortgage Pass-Through Certificates, Series 1994-8',
      '',
      'Delaware                 33-66580',
      '(State or other          (Commission',
      'jurisdiction)            File Number)',
    ),
  );
  expect(report.unparsed).toEqual([]);
  expect(report.coverPage?.registrants.map(registrantFacts)).toEqual([
    { name: 'ALDER MORTGAGE CORP.', jurisdiction: 'US-DE', fileNumbers: ['33-66580'] },
  ]);
});

it('a note of the governing law is no text that is left over', () => {
  const { report } = compileReport(
    textWithCover(
      ...namedLines('ALDER MORTGAGE CORP.'),
      'New York (governing law of pooling and servicing agreement)',
      '(State or other jurisdiction of incorporation)',
    ),
  );
  expect(report.unparsed).toEqual([]);
  expect(report.coverPage?.registrants[0]?.jurisdiction?.value).toBe('US-NY');
});

it('captions of the address may say whose it is', () => {
  const { report } = compileReport(
    page(
      'FORM 8-K',
      '<p>Alder Mortgage Corp.<br>(Exact name of the depositor as specified in its charter)</p>',
      '<table><tr><td>60 Mill Street, Macon, Georgia</td><td>31201</td></tr><tr><td>(Address of principal executive offices of depositor)</td><td>(Zip Code of depositor)</td></tr></table>',
    ),
  );
  expect(report.unparsed).toEqual([]);
  expect(report.coverPage?.registrants.map(registrantFacts)).toMatchObject([
    { city: 'Macon', postalCode: '31201' },
  ]);
});

describe('a caption of the numbers of two parties', () => {
  const trust = ['ALDER TRUST 2024-1', '(Exact name of issuing entity as specified in its charter)', ''];
  const depositor = ['ALDER FUNDING LLC', '(Exact name of depositor as specified in its charter)', ''];
  const caption = '(Commission File Numbers of depositor and issuing entity)';
  const numbers = '333-269915, 333-269915-04';
  it.each([
    [[...depositor, ...trust, numbers, caption]],
    [[...trust, ...depositor, numbers, caption]],
    [[...depositor, ...trust, caption, numbers]],
    [[...trust, ...depositor, numbers, '(Commission File Numbers of the depositor and the issuing entity)']],
  ])('gives each its own, in the order of the parties: %j', (lines) => {
    const { coverPage, unparsed } = compileReport(textWithCover(...lines)).report;
    const facts = new Map(
      coverPage?.registrants.map((one) => [one.role?.raw, registrantFacts(one)['fileNumbers']]),
    );
    expect([facts.get('depositor'), facts.get('issuing entity')]).toEqual([
      ['333-269915'],
      ['333-269915-04'],
    ]);
    expect(unparsed).toEqual([]);
  });

  it.each([['333-269915'], ['333-269915, 333-269915-04, 333-269915-05']])(
    'gives the depositor all where they are not as many: %s',
    (others) => {
      const { coverPage, unparsed } = compileReport(
        textWithCover(...trust, ...depositor, others, caption),
      ).report;
      expect(coverPage?.registrants.map((one) => registrantFacts(one)['fileNumbers'])).toEqual([
        undefined,
        others.split(', '),
      ]);
      expect(unparsed).toEqual([]);
    },
  );
});
