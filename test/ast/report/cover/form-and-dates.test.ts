import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, textWithCover } from '../../../support/cover.js';
import { named, namedLines, page } from './pages.js';

describe('dates of the cover', () => {
  it.each([
    [
      'Date of Report (Date of earliest event reported): May 4, 2005 (April 29, 2005)',
      '2005-05-04',
      '2005-04-29',
    ],
    ['Date of Report (Date of earliest event reported): <u>May 4, 2005</u>', '2005-05-04', null],
    [
      'May 4, 2005 (April 29, 2005)<br>Date of Report (Date of earliest event reported)',
      '2005-05-04',
      '2005-04-29',
    ],
    ['Date of Report: May 4, 2005<br>(Date of earliest event reported)', '2005-05-04', null],
    ['May 4, 2005<br>(Date of earliest event reported)', '2005-05-04', null],
    ['Date of Report (Date of earliest event reported): ____May 4, 2005____', '2005-05-04', null],
    [
      'Date of earliest event reported: April 29, 2005<br>Date of report: May 4, 2005',
      '2005-05-04',
      '2005-04-29',
    ],
    ['Date of Report &#150; May 4, 2005', '2005-05-04', null],
    ['Date of Report (Date of earliest reported event) May 4, 2005.', '2005-05-04', null],
    ['Date of report (Date of earliest event reported May 4, 2005)', '2005-05-04', null],
    ['Date of Report (Date of earliest event reported): 4 May 2005', '2005-05-04', null],
    ['May 4, 2005', '2005-05-04', null],
    ['Date of Event: May 4, 2005', '2005-05-04', null],
    ['Event date:  May 4, 2005', '2005-05-04', null],
    ['Report dated: May 4, 2005', '2005-05-04', null],
    ['For Report Dated May 4, 2005', '2005-05-04', null],
    ['Dated:  May 4, 2005', '2005-05-04', null],
    ['DATE: May 4, 2005', '2005-05-04', null],
    ['Date of event: April 29, 2005<br>Date of report: May 4, 2005', '2005-05-04', '2005-04-29'],
    ['Date of Report (Date of earliest event reported): [May 4, 2005]', '2005-05-04', null],
    [
      'Date of Amended Report: May 4, 2005<br>Date of Report (Date of earliest event reported): April 29, 2005',
      '2005-05-04',
      '2005-04-29',
    ],
    // A list, a range, the day of a part: none is the earliest event.
    ['Date of Report (Date of earliest event reported): May 4, 2005 and May 6, 2005', '2005-05-04', null],
    ['Date of Report (Date of earliest event reported): May 4, 2005 through May 6, 2005', '2005-05-04', null],
    [
      'Date of Report (Date of earliest event reported): May 4, 2005 (except for Item 4, which is May 6, 2005)',
      '2005-05-04',
      null,
    ],
    [
      'Date of Report (Date of earliest event reported): May 4, 2005 (May 6, 2005)',
      '2005-05-04',
      '2005-05-06',
    ],
  ])('%s', (printed, report, event) => {
    const cover = coverOf(page('FORM 8-K', 'CURRENT REPORT', printed, named('Birch Power Company')));
    expect(cover.reportDate?.value ?? null).toBe(report);
    expect(cover.earliestEventDate?.value ?? null).toBe(event);
    expect(cover.registrants[0]?.name?.raw).toBe('Birch Power Company');
  });

  it('are those of the form’s own caption where another date stands beside it', () => {
    const cover = coverOf(
      page(
        'FORM 8-K',
        'Date: May 9, 2002',
        'Date of Report (Date of earliest event reported): May 6, 2002',
        named('Birch Power Company'),
      ),
    );
    expect([cover.reportDate?.value, cover.earliestEventDate]).toEqual(['2002-05-06', null]);
  });

  it('keeps a date that no calendar has', () => {
    const cover = coverOf(
      page('FORM 8-K', 'Date of Report: February 30, 2005', named('Birch Power Company')),
    );
    expect(cover.reportDate).toMatchObject({ value: null, raw: 'February 30, 2005' });
  });

  it.each(['May __, 2006', '[●], 2006', '______________', '[Date]'])(
    'keeps %s of a draft as a date without a value',
    (blank) => {
      const cover = coverOf(
        textWithCover(`Date of Report (Date of earliest event reported): ${blank}`, '', 'Birch Mills, Inc.'),
      );
      expect([cover.reportDate?.value, cover.reportDate?.raw]).toEqual([null, blank]);
    },
  );
});

describe('form and amendment', () => {
  it.each([
    ['FORM 8-K', '8-K', null],
    ['FORM 8-K/A', '8-K/A', { number: null }],
    ['FORM 8-K/A<br>(Amendment No. 2)', '8-K/A', { number: '2' }],
    ['FORM 8-K/A-1', '8-K/A', { number: '1' }],
    ['AMENDMENT NO. 1<br>TO<br>FORM 8-K', '8-K', { number: '1' }],
    ['Form 8-K/A (Amendment No. One)', '8-K/A', { number: '1' }],
    ['FORM 8-K12B', '8-K12B', null],
    ['FORM 8-K12G3/A', '8-K12G3/A', { number: null }],
    ['FORM 8K', '8-K', null],
    ['AMENDED FORM 8-K', '8-K', { number: null }],
    ['FORM 8-K (AMENDED)', '8-K', { number: null }],
    ['FORM 8-K/A<br>(AMENDMENT NO.__)', '8-K/A', { number: null }],
    ['FORM 8-K/A<br>Amendment No. 1 to Form 8-K dated April 29, 2005', '8-K/A', { number: '1' }],
  ])('%s', (printed, type, amendment) => {
    const { report } = compileReport(
      page(printed, 'CURRENT REPORT', 'Date of Report: May 4, 2005', named('Birch Power Company')),
    );
    const cover = report.coverPage;
    expect(cover?.formType?.value).toBe(type);
    expect(cover?.amendment && { number: cover.amendment.number?.value ?? null }).toEqual(amendment);
    expect([cover?.reportDate?.value, report.unparsed]).toEqual(['2005-05-04', []]);
  });
});

it.each([
  ['given as of', ['Date of Report (Date of earliest event reported):', 'As of February 5, 2001']],
  [
    'in parentheses over its caption',
    ['              (FEBRUARY 5, 2001)', 'Date of Report - (Date of earliest event reported)'],
  ],
])('a date may be %s', (_how, lines) => {
  const { reportDate, registrants } = coverOf(
    textWithCover(...lines, '', ...namedLines('ALDER MILLS, INC.')),
  );
  expect([reportDate?.value, registrants.map(({ name }) => name?.raw)]).toEqual([
    '2001-02-05',
    ['ALDER MILLS, INC.'],
  ]);
});

it.each([
  [['FORM 8-K/A', 'Originally filed May 1, 2002'], 'Originally filed May 1, 2002'],
  [['FORM 8-K/A', '(Amendment No. 2 to Form 8-K filed on April 2, 2002)'], 'filed on April 2, 2002'],
  [['FORM 8-K/A', '(to Form 8-K dated April 2, 2002)'], '(to Form 8-K dated April 2, 2002)'],
])('which report is amended is a note: %j', (title, note) => {
  const text = textWithCover(
    ...title,
    '',
    'Date of Report: May 4, 2002',
    '',
    ...namedLines('ALDER MILLS, INC.'),
  );
  const { coverPage, unparsed } = compileReport(text).report;
  expect(
    coverPage?.notes.map(({ position: { start, end } }) => text.slice(start.offset, end.offset)),
  ).toEqual([note]);
  expect([coverPage?.reportDate?.value, unparsed]).toEqual(['2002-05-04', []]);
});

describe('a date that a draft leaves blank', () => {
  it.each(['May __, 2002', '[●], 2002'])('may stand over its caption: %s', (blank) => {
    const { coverPage, unparsed } = compileReport(
      textWithCover(
        blank,
        'Date of Report (Date of earliest event reported)',
        '',
        ...namedLines('ALDER INC.'),
      ),
    ).report;
    expect(coverPage?.reportDate).toMatchObject({ value: null, raw: blank });
    expect(unparsed).toEqual([]);
  });

  it.each([
    ['May 12, 2002', 'May __, 2002', '2002-05-12', null],
    ['May __, 2002', 'May 2, 2002', null, '2002-05-02'],
    ['May __, 2002', 'April __, 2002', null, null],
  ])('has its place beside the other: %s, %s', (report, event, reported, happened) => {
    const dates = [`Date of Report: ${report}`, `Date of earliest event reported: ${event}`];
    for (const lines of [dates, dates.toReversed()])
      expect(coverOf(textWithCover(...lines, '', ...namedLines('ALDER INC.')))).toMatchObject({
        reportDate: { value: reported, raw: report },
        earliestEventDate: { value: happened, raw: event },
      });
  });
});
