import { describe, expect, it } from 'vitest';
import { compileReport, registrantFacts } from '../../../support/cover.js';

const cover = (
  lines: readonly string[],
): { facts: Record<string, unknown>; date: string | null; unparsed: string[] } => {
  const { report } = compileReport(
    [
      'FORM 8-K',
      '',
      'CURRENT REPORT',
      '',
      ...lines,
      '',
      'Item 5.  Other Events',
      '',
      'A mill opened.',
      '',
    ].join('\n'),
  );
  const [registrant] = report.coverPage?.registrants ?? [];
  return {
    facts: registrant ? registrantFacts(registrant) : {},
    date: report.coverPage?.reportDate?.value ?? null,
    unparsed: report.unparsed.map(({ raw }) => raw),
  };
};

describe('a caption of the name', () => {
  it.each([
    '(Name of small business issuer in its charter)',
    '(Name of Registrant)',
    '(Registrant)',
    '(Name of Company)',
  ])('may read %s', (caption) => {
    expect(cover(['ALDER MILLS, INC.', caption])).toMatchObject({
      facts: { name: 'ALDER MILLS, INC.' },
      unparsed: [],
    });
  });
});

describe('a date of report', () => {
  it.each([
    ['3-5-98', '1998-03-05'],
    ['5-Mar-98', '1998-03-05'],
    ['March 5, 1998/March 2, 1998', '1998-03-05'],
  ])('may be written %s', (text, date) => {
    expect(cover([`Date of Report (Date of earliest event reported): ${text}`]).date).toBe(date);
  });

  it('may stand beside the first line of its caption', () => {
    const lines = [
      'Date of Report (Date of Earliest Event     March 5, 1998',
      'Reported):',
      '',
      'ALDER MILLS, INC.',
    ];
    expect(cover([...lines, '(Exact name of registrant as specified in its charter)'])).toEqual({
      facts: { name: 'ALDER MILLS, INC.' },
      date: '1998-03-05',
      unparsed: [],
    });
  });
});

describe('a telephone number', () => {
  it.each([
    ['(Registrant’s telephone number,         (217) 555-1200', 'including area code)'],
    ['Registrant’s telephone number in the United States, including area code,', 'is:  (217) 555-1200'],
    ['Area Code (217) 555-1200', '(Registrant’s telephone number)'],
    ['(217) 555-1200', '(Registrant’s telephone number (including area code))'],
  ])('may have its caption around it: %s', (...lines) => {
    expect(cover(lines)).toMatchObject({ facts: { telephone: '+12175551200' }, unparsed: [] });
  });
});

describe('an employer number', () => {
  it.each([
    ['36 1234567', '(IRS Employer Identification No.)'],
    ['#36-1234567', '(IRS Employer Iden-\ntification No.)'],
  ])('%s under %s', (...lines) => {
    expect(cover(lines)).toMatchObject({ facts: { employerIds: ['36-1234567'] }, unparsed: [] });
  });
});

describe('a former name that has not changed', () => {
  it.each([
    'Not Changed',
    'Unchanged',
    'No changes',
    'Not applicable since last report',
    'Does not apply',
    'Same as above',
    'Not-Applicable',
  ])('%s', (text) => {
    expect(cover([text, '(Former name or former address, if changed since last report)'])).toMatchObject({
      facts: {},
      unparsed: [],
    });
  });
});

describe('what is no field', () => {
  it.each(['Index to Exhibits at Page:  4', 'This Form 8-K consists of 4 pages.'])('%s', (text) => {
    expect(cover(['Date of Report: March 5, 1998', '', text])).toMatchObject({
      date: '1998-03-05',
      unparsed: [],
    });
  });
});
