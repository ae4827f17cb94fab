import { describe, expect, it } from 'vitest';
import { lines, reportOf } from '../../support/report.js';
import { brief, listOf } from './exhibit-lists.js';

describe('an exhibit list in text', () => {
  const forms: [string, string[], [string, string][]][] = [
    [
      'labelled entries',
      ['(c) Exhibits', '', 'Exhibit 1.1   Terms agreement', '', 'Exhibit 99   News release'],
      [
        ['1.1', 'Terms agreement'],
        ['99', 'News release'],
      ],
    ],
    [
      'whole numbers before what the form calls such exhibits, without a caption',
      [
        '16   Letter of Oak & Co. to the Commission',
        '23.  Consent of Oak & Co.',
        '27.  Financial Data Schedule',
      ],
      [
        ['16', 'Letter of Oak & Co. to the Commission'],
        ['23', 'Consent of Oak & Co.'],
        ['27', 'Financial Data Schedule'],
      ],
    ],
    [
      'two numbers before one description',
      ['(d) Exhibits', '', '99.1 and 99.2    Earnings release and supplement', '', '99.3    Slides'],
      [
        ['99.1', 'Earnings release and supplement'],
        ['99.2', 'Earnings release and supplement'],
        ['99.3', 'Slides'],
      ],
    ],
    [
      'heads of the exhibit table over its entries',
      [
        '(c) Exhibits',
        '',
        '(2)   Plan of acquisition or disposition:',
        '',
        '      2.1   Merger agreement',
        '',
        '(99)  Additional exhibits:',
        '',
        '      99.1  News release',
      ],
      [
        ['2.1', 'Merger agreement'],
        ['99.1', 'News release'],
      ],
    ],
    [
      'lettered parts set off from their whole number, which stands once',
      [
        '(c) Exhibits',
        '',
        '     (4)    Rights agreement',
        '',
        '     (99)   (a)  News release of May 1',
        '',
        '            (b)  News release of May 2',
        '                 and its charts',
      ],
      [
        ['4', 'Rights agreement'],
        ['99(a)', 'News release of May 1'],
        ['99(b)', 'News release of May 2 and its charts'],
      ],
    ],
    [
      'lettered parts without a blank line between them',
      [
        '(c) Exhibits',
        '',
        '     2      Merger agreement',
        '',
        '     99     (a)  News release',
        '            (b)  Slides',
        '            (c)  Charts',
      ],
      [
        ['2', 'Merger agreement'],
        ['99(a)', 'News release'],
        ['99(b)', 'Slides'],
        ['99(c)', 'Charts'],
      ],
    ],
    [
      'a reference to an exhibit that a line of its parenthesis begins with',
      [
        '(c) Exhibits',
        '',
        '     2(a)   Merger agreement (Form S-4, File No. 33-10001 -',
        '            Exhibit 2.1).',
        '',
        '     3(a)   Charter',
      ],
      [
        ['2(a)', 'Merger agreement (Form S-4, File No. 33-10001 - Exhibit 2.1).'],
        ['3(a)', 'Charter'],
      ],
    ],
    [
      'a number with a parenthesis behind an entry that forgot to close its own',
      ['(c) Exhibits', '', '4) Indenture (the "Indenture"', '', '5) Opinion of Fir & Oak'],
      [
        ['4', 'Indenture (the "Indenture"'],
        ['5', 'Opinion of Fir & Oak'],
      ],
    ],
    [
      'numbers in parentheses, under a part that is numbered instead of lettered',
      [
        '(1)  Financial Statements',
        '',
        '     Not presented.',
        '',
        '(2)  Exhibits',
        '',
        '     (2)  Sale agreement',
        '     (10) Plan of liquidation',
      ],
      [
        ['2', 'Sale agreement'],
        ['10', 'Plan of liquidation'],
      ],
    ],
    [
      'a leader of dots between a number and its description',
      [
        '(c) Exhibits:',
        '',
        '     99(a)..... News release of May 1',
        '',
        '     99(b)..... News release of May 3',
      ],
      [
        ['99(a)', 'News release of May 1'],
        ['99(b)', 'News release of May 3'],
      ],
    ],
    [
      'the first entry on the line of the caption',
      ['Exhibits.   (16) Letter of Oak & Co. regarding the change in certifying', 'accountant.'],
      [['16', 'Letter of Oak & Co. regarding the change in certifying accountant.']],
    ],
    [
      'letters for numbers behind the point',
      ['(d) Exhibits', '', '10.A   Supply contract', '', '10.B   Lease'],
      [
        ['10.A', 'Supply contract'],
        ['10.B', 'Lease'],
      ],
    ],
    [
      'leaders of dots to pages',
      [
        '(c) Exhibits',
        '',
        '1.1   Terms agreement. . . . . . . . . . .   4',
        '',
        '99    News release ............   7',
      ],
      [
        ['1.1', 'Terms agreement'],
        ['99', 'News release'],
      ],
    ],
    [
      'numbers alone',
      ['(c) Exhibits.', '', '     99.1   News release of May 2,', '            2001', '     99.2   Slides'],
      [
        ['99.1', 'News release of May 2, 2001'],
        ['99.2', 'Slides'],
      ],
    ],
    [
      'whole numbers under a caption',
      ['(c)  Exhibits:', '', '16   Letter of the former auditors'],
      [['16', 'Letter of the former auditors']],
    ],
    [
      'letters for numbers',
      ['Exhibits', '', '(c)(1)   News release', '(c)(2)   Letter'],
      [
        ['(c)(1)', 'News release'],
        ['(c)(2)', 'Letter'],
      ],
    ],
    [
      'a dash after the number',
      ['(c) Exhibits', '', '1(c) -  Terms agreement', '4(f) -  Form of note'],
      [
        ['1(c)', 'Terms agreement'],
        ['4(f)', 'Form of note'],
      ],
    ],
    ['a dot after the number', ['(c) Exhibits', '', '99.1.  News release'], [['99.1', 'News release']]],
    [
      "the filing's own abbreviation",
      ['(c) Exhibits', '', 'EX-99.1  News release'],
      [['99.1', 'News release']],
    ],
    [
      'a label and its number in parentheses',
      ['(c) Exhibits', '', '(EX-99)    Statements to holders'],
      [['99', 'Statements to holders']],
    ],
    ['numbers in parentheses', ['(c) Exhibits', '', '(99.1)  News release'], [['99.1', 'News release']]],
    [
      'letters after the number',
      ['(c) Exhibits', '', '99.4(a)  First report', '99.4(b)  Second report', '3(i)  Articles'],
      [
        ['99.4(a)', 'First report'],
        ['99.4(b)', 'Second report'],
        ['3(i)', 'Articles'],
      ],
    ],
    ['a hyphen for the dot', ['(c) Exhibits', '', '99-1   News release'], [['99.1', 'News release']]],
    [
      'heading rows',
      [
        '(c) Exhibits',
        '',
        'Exhibit',
        'Number     Description',
        '-------    -----------',
        '99.1       News release',
      ],
      [['99.1', 'News release']],
    ],
    [
      'a caption after the letter that introduces plain numbers',
      ['(c)  The following exhibits are filed herewith:', '', '16 - Letter of the former auditors'],
      [['16', 'Letter of the former auditors']],
    ],
    ['no caption', ['99.1   News release dated May 2, 2001'], [['99.1', 'News release dated May 2, 2001']]],
    [
      'a sentence for a caption',
      ['The following exhibits are filed herewith:', '', '20   Report to holders'],
      [['20', 'Report to holders']],
    ],
    [
      'its description below the number',
      ['(c) Exhibits', '', 'Exhibit 99.1', '', 'News release'],
      [['99.1', 'News release']],
    ],
    [
      'all parts on a line',
      ['(a) Not applicable. (b) Not applicable.', '', '(c) Exhibits:  99.1 News release'],
      [['99.1', 'News release']],
    ],
    [
      'entries in one line of sentences',
      ['(c) Exhibits. 2.1 Merger agreement. 99.1 News release.'],
      [
        ['2.1', 'Merger agreement.'],
        ['99.1', 'News release.'],
      ],
    ],
    [
      'letters alone',
      [
        '(c)  Exhibits',
        '',
        'Exhibit A - Letter of David B.',
        '            Birch',
        'Exhibit B - News release',
      ],
      [
        ['A', 'Letter of David B. Birch'],
        ['B', 'News release'],
      ],
    ],
    [
      'letters in a column of their own',
      [
        '(c)  Exhibits',
        '',
        ' Exhibit No.       Description            Page No.',
        '',
        '     A       Order of the court              4',
        '             dated May 2, 1996',
        '',
        '     B       Report of the trustee          11',
      ],
      [
        ['A', 'Order of the court dated May 2, 1996'],
        ['B', 'Report of the trustee'],
      ],
    ],
    [
      'several numbers beside one description',
      [
        '(c) Exhibits',
        '',
        '1        Form of agreement',
        '5, 23    Opinion and consent of counsel',
        '',
        '5.1, 8.1 and 23.1    Opinions of counsel',
      ],
      [
        ['1', 'Form of agreement'],
        ['5', 'Opinion and consent of counsel'],
        ['23', 'Opinion and consent of counsel'],
        ['5.1', 'Opinions of counsel'],
        ['8.1', 'Opinions of counsel'],
        ['23.1', 'Opinions of counsel'],
      ],
    ],
    [
      'dashes before the descriptions, in a column',
      ['(c) Exhibits', '', '10.1** - Purchase agreement', '23.1   - Consent of counsel'],
      [
        ['10.1', 'Purchase agreement'],
        ['23.1', 'Consent of counsel'],
      ],
    ],
    [
      'a comma and a dash behind a number',
      ['(c) Exhibits', '', '99.1, - News release', '', '99.2   Letter'],
      [
        ['99.1', 'News release'],
        ['99.2', 'Letter'],
      ],
    ],
    [
      'descriptions that begin with the form of a company',
      ['(c) Exhibits', '', '3.1   LLC Agreement of Alder Mills, LLC', '', '3.2   L.P. Agreement'],
      [
        ['3.1', 'LLC Agreement of Alder Mills, LLC'],
        ['3.2', 'L.P. Agreement'],
      ],
    ],
    [
      'parts of one whole number',
      ['(c) Exhibits', '', '99(1)     News release', '', '99(2)     Letter'],
      [
        ['99(1)', 'News release'],
        ['99(2)', 'Letter'],
      ],
    ],
    [
      'a sentence with the exhibit in parentheses',
      ['Letter of the former auditors dated May 2, 2001 (Exhibit 16).'],
      [['16', 'Letter of the former auditors dated May 2, 2001']],
    ],
    [
      'a letter and a second number, as utilities have them',
      [
        '(c) Exhibits',
        '',
        '4(a)-1    Supplemental indenture',
        '4(a)-2    Form of bond',
        '4-b(1)    Form of note',
      ],
      [
        ['4(a)-1', 'Supplemental indenture'],
        ['4(a)-2', 'Form of bond'],
        ['4-b(1)', 'Form of note'],
      ],
    ],
  ];
  it.each(forms)('may have %s', (_name, body, expected) => {
    expect(listOf(...body)).toEqual(expected);
  });

  it('has a mark where a whole number stands with one part alone', () => {
    const [entry] =
      reportOf(lines('Item 7. Exhibits', '', '(c) Exhibits', '', '16(1)     Letter', '', '99     Slides'))
        .items[0]?.exhibits?.entries ?? [];
    expect([entry?.number.value, entry?.marks]).toEqual(['16', ['(1)']]);
  });

  it('has no entries for the lettered attachments of an agreement', () => {
    expect(listOf('(c) Exhibits', '', '2.1   Merger agreement', '', 'Exhibit A - Form of release')).toEqual([
      ['2.1', 'Merger agreement'],
    ]);
  });

  it('may go on below a blank line', () => {
    expect(
      listOf(
        '(c) Exhibits',
        '',
        '99.1      Slides used by the registrant, as shown',
        '',
        '          to analysts',
        '',
        '99.2      Letter',
      ),
    ).toEqual([
      ['99.1', 'Slides used by the registrant, as shown to analysts'],
      ['99.2', 'Letter'],
    ]);
  });

  it('may have a first line to the right of the next', () => {
    expect(
      listOf(
        '(c) Exhibits',
        '',
        '              20.1     Alder Mills Funding Corporation, Certificates',
        '     of Series 1998-C - Statement to holders',
      ),
    ).toEqual([
      ['20.1', 'Alder Mills Funding Corporation, Certificates of Series 1998-C - Statement to holders'],
    ]);
  });

  it('has no entries for financial statements, sentences or notes', () => {
    expect(
      listOf(
        '(a) Financial statements of businesses acquired.',
        '',
        '    1. Balance sheet as of June 30, 1999',
        '    2. Statement of income',
        '',
        '(b) Pro forma financial information.',
        '',
        'None.',
        '',
        '(c) Exhibits.',
        '',
        '99.1   News release',
        '',
        '* Filed herewith.',
        '',
        'Exhibit 99.1 is furnished and not filed.',
      ),
    ).toEqual([['99.1', 'News release']]);
  });
});

describe('what begins an entry', () => {
  it('is no date that begins a line of a description', () => {
    expect(listOf('(c) Exhibits', '', '99.1   News release dated', '       21 October 2003')).toEqual([
      ['99.1', 'News release dated 21 October 2003'],
    ]);
    const hanging = listOf('(c) Exhibits', '', '99.1           News release of September', '3, 2019');
    expect(hanging.map(([number]) => number)).toEqual(['99.1']);
  });

  it('is no end of a name that begins a line', () => {
    const body = [
      '(b) A description is furnished in lieu of statements of Alder Fund 12-B, Ltd. and Alder Fund',
      '12-C, Ltd., which account for the mill alike.',
      '',
      '(c) Exhibits',
      '',
      '2.1   Merger agreement',
    ];
    expect(listOf(...body)).toEqual([['2.1', 'Merger agreement']]);
  });

  it('is no initial that begins a line of a description', () => {
    expect(
      listOf('Exhibit 10.1', 'Agreement of May 1, 2001 between Alder Mills and Robert', 'A. Birch'),
    ).toEqual([['10.1', 'Agreement of May 1, 2001 between Alder Mills and Robert A. Birch']]);
  });
});

it('a list in another item counts where it is introduced as one', () => {
  const report = reportOf(
    lines(
      'Item 5. Other Events',
      '',
      'The following exhibits are filed with this report:',
      '',
      '20.1   Report to holders',
    ),
  );
  expect(brief(report.items[0]?.exhibits)).toEqual([['20.1', 'Report to holders']]);
});

it('an item with the title "Exhibits" alone lists them without a caption', () => {
  const entries = (title: string): unknown =>
    brief(
      reportOf(
        lines(
          `Item 7. ${title}`,
          '',
          '   20.  Statement to holders for April',
          '',
          '   21.  Notice to holders',
        ),
      ).items[0]?.exhibits,
    );
  expect(entries('Exhibits')).toEqual([
    ['20', 'Statement to holders for April'],
    ['21', 'Notice to holders'],
  ]);
  expect(entries('Financial Statements')).toEqual([]);
  const sentence = reportOf(lines('Item 7. Exhibits', '', '   25 Employees left on May 2.')).items[0];
  expect(brief(sentence?.exhibits)).toEqual([]);
});

it('a class of exhibits of which there is none is no entry', () => {
  expect(
    listOf(
      '(c)  Exhibits',
      '',
      '(2)   Plan of acquisition, reorganization, arrangement, liquidation or succession',
      '',
      '      2.1   Asset Purchase Agreement.',
      '',
      '(16)  Letter re change in certifying accountant',
      '',
      '      Not applicable.',
      '',
      '(99)  Additional exhibits',
      '',
      '      None.',
    ),
  ).toEqual([['2.1', 'Asset Purchase Agreement.']]);
  expect(listOf('(c)  Exhibits', '', '      99.1  News release', '', '      None.')).toHaveLength(1);
});

describe('letters with a point', () => {
  it('number the exhibits right under their caption', () => {
    expect(listOf('(c) Exhibits.', '', 'A. Letter of the mill.', '', 'B. Plan of the kiln.')).toEqual([
      ['A', 'Letter of the mill.'],
      ['B', 'Plan of the kiln.'],
    ]);
  });

  it('and nothing elsewhere', () => {
    expect(
      listOf('A. Statements of the mill.', '', 'None.', '', 'B. Statements of the kiln.', '', 'None.'),
    ).toEqual([]);
    expect(listOf('(c) Exhibits', '', '99.1   Letter', '', 'B. Carter signed it.')).toHaveLength(1);
  });

  it.each([
    ['(c) Exhibits.', '', 'A. M. Birch & Co. press release dated May 6, 2002'],
    ['(c) Exhibits: A. Birch, Inc. press release dated May 6, 2002'],
    ['(c) Exhibits.', '', 'A. Birch, Inc. press release', '', '99.1   Letter'],
  ])('an initial is no such letter: %s', (...body) => {
    expect(listOf(...body).map(([number]) => number)).not.toContain('A');
  });
});

it('a caption before its first exhibit is the title of the part', () => {
  const [item] = reportOf(
    lines('Item 7. Financial Statements and Exhibits', '', '(c) Exhibits: 99.1  Letter of May 2, 2001'),
  ).items;
  expect(item?.subsections.map(({ title }) => title?.raw)).toEqual(['Exhibits:']);
  expect(item?.exhibits?.entries.map(({ number }) => number.raw)).toEqual(['99.1']);
});
