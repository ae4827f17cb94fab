import { describe, expect, it } from 'vitest';
import { compile, type SubmissionHeader } from '../../src/index.js';
import { readFixture } from '../support/fixture.js';

function headerOf(text: string): SubmissionHeader {
  const { header } = compile(text);
  if (header === null) throw new Error('the submission has no header');
  return header;
}

const inColons = headerOf(readFixture('submission/privacy-enhanced/input.txt'));
const inTags = headerOf(readFixture('submission/tag-header/input.nc'));

describe('submission header, colon dialect', () => {
  it('reads the submission', () => {
    expect(inColons.accessionNumber?.value).toBe('0000999001-02-000017');
    expect(inColons.formType?.value).toBe('8-K');
    expect(inColons.documentCount?.value).toBe('3');
    expect(inColons.periodOfReport?.value).toBe('2002-05-06');
    expect(inColons.filedAsOf?.value).toBe('2002-05-08');
    expect(inColons.acceptedAt?.value).toBe('20020508163512');
  });

  it('splits an item at its first colon only', () => {
    expect(inColons.items).toEqual(['Other events', 'Financial statements: pro forma and exhibits']);
  });

  it('has no industry code where EDGAR prints empty brackets', () => {
    const [filer] = headerOf(
      [
        '<SEC-DOCUMENT>0000999001-03-000004.txt : 20030623',
        '<SEC-HEADER>0000999001-03-000004.hdr.sgml : 20030623',
        'ACCESSION NUMBER:\t\t0000999001-03-000004',
        '',
        'FILER:',
        '',
        '\tCOMPANY DATA:\t',
        '\t\tCOMPANY CONFORMED NAME:\t\t\tALDER HAULAGE INC',
        '\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t []',
        '</SEC-HEADER>',
        '',
      ].join('\n'),
    ).filers;
    expect(filer).toMatchObject({ name: { value: 'ALDER HAULAGE INC' }, industryCode: null });
  });

  it('reads every filer with its own groups', () => {
    expect(inColons.filers).toHaveLength(2);
    const [bank, trust] = inColons.filers;
    expect(bank).toMatchObject({
      role: 'FILER',
      name: { value: 'LARKSPUR VALLEY BANCORP INC' },
      centralIndexKey: { value: '0000999001' },
      industryCode: { value: 'STATE COMMERCIAL BANKS [6022]' },
      irsNumber: { value: '364120977' },
      stateOfIncorporation: { value: 'DE' },
      fiscalYearEnd: { value: '1231' },
      formType: { value: '8-K' },
      act: { value: '1934 Act' },
      fileNumber: { value: '000-24680' },
      filmNumber: { value: '02640017' },
      businessAddress: {
        street1: { value: '400 ORCHARD STREET' },
        street2: null,
        city: { value: 'LARKSPUR' },
        state: { value: 'IL' },
        postalCode: { value: '60433' },
        telephone: { value: '8155550142' },
      },
      mailAddress: null,
      formerNames: [{ name: { value: 'LARKSPUR SAVINGS CO' }, date: { value: '1997-03-01' } }],
    });
    expect(trust).toMatchObject({
      name: { value: 'LARKSPUR CAPITAL TRUST I' },
      irsNumber: { value: '000000000' },
      act: null,
      fileNumber: { value: '000-24680-01' },
      businessAddress: null,
      formerNames: [],
    });
  });

  it('places each value in the source', () => {
    const text = readFixture('submission/privacy-enhanced/input.txt');
    const at = inColons.filers[1]?.name?.position;
    expect(text.slice(at?.start.offset, at?.end.offset)).toBe('LARKSPUR CAPITAL TRUST I');
  });
});

describe('submission header, tag dialect', () => {
  it('reads the submission from one line', () => {
    expect(inTags.accessionNumber?.value).toBe('0000999003-25-000004');
    expect(inTags.formType?.value).toBe('8-K');
    expect(inTags.periodOfReport?.value).toBe('2025-03-03');
    expect(inTags.filedAsOf?.value).toBe('2025-03-05');
    expect(inTags.items).toEqual(['8.01', '9.01']);
  });

  it('reads the filer under the role that the colon dialect names', () => {
    expect(inTags.filers).toMatchObject([
      {
        role: 'SUBJECT COMPANY',
        name: { value: 'TIDEWATER LANTERN CORP.' },
        industryCode: { value: '3640' },
        act: { value: '34' },
        fileNumber: { value: '001-39999' },
        businessAddress: { street1: { value: '9 QUAY & DOCK ROAD' }, telephone: { value: '757-555-0119' } },
        formerNames: [{ name: { value: 'TIDEWATER LAMP INC' }, date: { value: '2019-07-08' } }],
      },
    ]);
  });
});

describe('submission header, damaged', () => {
  it('keeps a date that is none, without a value', () => {
    const { periodOfReport } = headerOf('<SEC-HEADER>\nCONFORMED PERIOD OF REPORT:\tMAY 2002\n');
    expect(periodOfReport).toMatchObject({ value: null, raw: 'MAY 2002' });
  });

  it('skips blank lines between all lines, and an empty ITEM INFORMATION', () => {
    const header = headerOf(
      '<IMS-HEADER>x : 1\n\nACCESSION NUMBER:\t1\n\nITEM INFORMATION:\t\n\nFILER:\n\n\tCOMPANY DATA:\n\n\t\tCOMPANY CONFORMED NAME:  A & B\n',
    );
    expect(header.accessionNumber?.value).toBe('1');
    expect(header.items).toEqual([]);
    expect(header.filers[0]?.name?.value).toBe('A & B');
  });

  it('does not take the company name "OWNER: A CO" for a label', () => {
    expect(
      headerOf('<SEC-HEADER>\nFILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tOWNER: A CO\n').filers[0]
        ?.name?.value,
    ).toBe('OWNER: A CO');
  });
});
