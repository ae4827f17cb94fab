import { describe, expect, it } from 'vitest';
import type { ExhibitEntry, ExhibitList } from '../../../src/ast/nodes.js';
import { html, lines, reportOf, table } from '../../support/report.js';

const brief = (list: ExhibitList | null | undefined): [string | null, string | null][] =>
  (list?.entries ?? []).map((entry) => [entry.number.value, entry.description?.raw ?? null]);
const listOf = (...body: string[]): [string | null, string | null][] =>
  brief(reportOf(lines('Item 7. Financial Statements and Exhibits', '', ...body)).items[0]?.exhibits);
const only = (body: string): ExhibitEntry | undefined => reportOf(body).items[0]?.exhibits?.entries[0];

it('a source named before the words of incorporation has its date', () => {
  const entry = only(
    lines(
      'Item 9.01 Financial Statements and Exhibits',
      '',
      '(d) Exhibits',
      '',
      '10.1   Lease, filed as Exhibit 10.3 to Form 8-K dated March 2, 2018, and incorporated herein by reference',
    ),
  );
  const { form, exhibit, date } = entry?.incorporatedByReference ?? {};
  expect([form?.value, exhibit?.value, date?.value]).toEqual(['8-K', '10.3', '2018-03-02']);
});

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
      'two numbers before one description',
      ['(d) Exhibits', '', '99.1 and 99.2    Earnings release and supplement', '', '99.3    Slides'],
      [
        ['99.1', 'Earnings release and supplement'],
        ['99.2', 'Earnings release and supplement'],
        ['99.3', 'Slides'],
      ],
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

  it('has no entry for the legend of a raised digit', () => {
    const body = html(
      '<p>Item 7. Exhibits</p>',
      table(['16', 'Letter'], ['99', 'Slides']),
      '<p>1 Filed with the report.</p>',
    );
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
      ['16', 'Letter'],
      ['99', 'Slides'],
    ]);
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

describe('an exhibit list in HTML', () => {
  const item = (...content: string[]): string =>
    html('<p>Item 9.01 Financial Statements and Exhibits.</p>', '<p>(d) Exhibits</p>', ...content);

  it('may be a table with a heading row', () => {
    const body = item(
      table(
        ['Exhibit No.', 'Description'],
        ['99.1', 'News release'],
        ['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
      ),
    );
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release'],
      ['104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)'],
    ]);
  });

  it('may be paragraphs, or lines of one', () => {
    expect(
      brief(reportOf(item('<p>99.1&nbsp;&nbsp;News release</p><p>99.2&nbsp;Slides</p>')).items[0]?.exhibits),
    ).toEqual([
      ['99.1', 'News release'],
      ['99.2', 'Slides'],
    ]);
    expect(brief(reportOf(item('<p>99.1 News release<br>99.2 Slides</p>')).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release'],
      ['99.2', 'Slides'],
    ]);
  });

  it('may have the word and the number in two cells', () => {
    expect(brief(reportOf(item(table(['Exhibit', '99.1', 'News release']))).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release'],
    ]);
  });

  it('may have marks before, after and beside the number', () => {
    const marked = (row: string[]): readonly string[] | undefined =>
      only(item(table(['Exhibit No.', 'Description'], row)))?.marks;
    expect(marked(['10.1*', 'Lease'])).toEqual(['*']);
    expect(marked(['*10.1', 'Lease'])).toEqual(['*']);
    expect(marked(['†', '10.1', 'Lease'])).toEqual(['†']);
    expect(marked(['10.1+*', 'Lease'])).toEqual(['+', '*']);
    expect(marked(['10.1(1)', 'Lease'])).toEqual(['(1)']);
    expect(marked(['10.1', 'Lease*'])).toEqual(['*']);
  });

  it('does not take a legend for an entry', () => {
    const body = item(
      table(['10.1*', 'Lease'], ['*', 'Filed herewith.']),
      '<p>+ Management contract or compensatory plan.</p>',
    );
    expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([['10.1', 'Lease']]);
  });

  it('resolves what is incorporated by reference', () => {
    const entry = only(
      item(
        table([
          '4.1',
          'Indenture, dated June 1, 1995 (incorporated herein by reference to Exhibit 4.2 to the Registration Statement on Form S-3, filed May 1, 1995, File No. 33-57111)',
        ]),
      ),
    );
    const from = entry?.incorporatedByReference;
    expect([from?.form?.value, from?.fileNumber?.value, from?.exhibit?.value, from?.date?.value]).toEqual([
      'S-3',
      '33-57111',
      '4.2',
      '1995-05-01',
    ]);
    expect(entry?.dates.map((date) => date.value)).toEqual(['1995-06-01', '1995-05-01']);
  });

  it('reads the same from columns', () => {
    const entry = only(
      item(
        table(
          ['Exhibit No.', 'Description', 'Form', 'File No.', 'Exhibit', 'Filing Date'],
          ['4.1', 'Indenture', 'S-3', '333-20111', '4.2', 'May 1, 2015'],
        ),
      ),
    );
    const from = entry?.incorporatedByReference;
    expect(entry?.description?.raw).toBe('Indenture');
    expect([from?.form?.value, from?.fileNumber?.value, from?.exhibit?.value, from?.date?.value]).toEqual([
      'S-3',
      '333-20111',
      '4.2',
      '2015-05-01',
    ]);
  });
});

describe('an exhibit index', () => {
  const signed = lines(
    'Item 5. Other Events',
    '',
    'The mill reopened.',
    '',
    'SIGNATURES',
    '',
    'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.',
    '',
    '  Alder Mills, Inc.',
    '',
    '  By: /s/ Ann Birch',
    '  Ann Birch, Treasurer',
    '',
  );

  it.each([
    'EXHIBIT INDEX',
    'INDEX TO EXHIBITS',
    'INDEX TO EXHIBITS FILED WITH THE CURRENT REPORT ON FORM 8-K DATED MAY 2, 2012',
    'Exhibit Index',
    'LIST OF EXHIBITS',
  ])('may be headed %s, after the signatures', (heading) => {
    const report = reportOf(
      `${signed}\n${lines('', `          ${heading}`, '', 'Exhibit No.   Description            Page', '', '99.1          News release             4')}`,
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
    expect(report.exhibitIndex?.entries[0]?.page?.value).toBe('4');
    expect(report.items[0]?.exhibits).toBeNull();
  });

  it('may stand before the signatures', () => {
    const report = reportOf(
      html(
        '<p>Item 9.01 Exhibits</p><p>(d) See the index.</p><p>EXHIBIT INDEX</p>',
        table(['99.1', 'News release']),
        '<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</p><p>Alder Mills, Inc.</p><p>By: /s/ Ann Birch<br>Treasurer</p>',
      ),
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
    expect(report.signatures).toHaveLength(1);
  });

  it('may run on into an exhibit', () => {
    const prose =
      'The registrant reopened its mill on the river this week, after repairs that took most of a year and cost less than had been feared, and said that it would hire forty people by the autumn, most of them from the town, and train them over the winter.';
    const report = reportOf(
      `${signed}\n${lines('          EXHIBIT INDEX', '', '99.1   News release', '', '', '          Exhibit 99.1', '', '          MILL REOPENS', '', prose, '', 'SIGNATURES')}`,
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
    expect(
      report.attachments.map((attachment) => [attachment.exhibitNumber?.value, attachment.text.slice(0, 12)]),
    ).toEqual([['99.1', 'MILL REOPENS']]);
  });

  it('is none where only its page is told', () => {
    expect(reportOf(`Exhibit Index appears on page 4\n\n${signed}`).exhibitIndex).toBeNull();
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

it('a table of numbers in another item is no list', () => {
  const report = reportOf(
    html(
      '<p>Item 2.02 Results of Operations and Financial Condition</p>',
      table(['10.1', 'million'], ['99.2', 'Percent']),
      '<p>Sales rose.</p>',
    ),
  );
  expect(report.items[0]?.exhibits).toBeNull();
});

it('takes lines of the caption’s paragraph for entries, and the legend of a mark for none', () => {
  const body = html(
    '<p>Item 9.01 Financial Statements and Exhibits</p>',
    '<p>(d) Exhibits<br>16.1 Letter<br>104 Cover Page Interactive Data File</p>',
  );
  expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([
    ['16.1', 'Letter'],
    ['104', 'Cover Page Interactive Data File'],
  ]);
  const marked = html(
    '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>',
    table(['99.1<sup>(1)</sup>', 'News release']),
    '<p><sup>(1)</sup> Furnished herewith.</p>',
  );
  expect(brief(reportOf(marked).items[0]?.exhibits)).toEqual([['99.1', 'News release']]);
});

it("the cover page's data are listed right below the heading of Item 9.01", () => {
  const body = html(
    '<p>Item 9.01 Financial Statements and Exhibits</p>',
    table(['104', 'Cover Page Interactive Data File']),
  );
  expect(brief(reportOf(body).items[0]?.exhibits)).toEqual([['104', 'Cover Page Interactive Data File']]);
});

describe('interactive data and marks', () => {
  const item = (...body: string[]): [string | null, string | null][] =>
    brief(
      reportOf(html('<p>Item 9.01 Financial Statements and Exhibits</p>', '<p>(d) Exhibits</p>', ...body))
        .items[0]?.exhibits,
    );

  it('numbers of interactive data have a name for their second part', () => {
    expect(item(table(['101.INS', 'XBRL Instance Document'], ['101.SCH', 'XBRL Schema']))).toEqual([
      ['101.INS', 'XBRL Instance Document'],
      ['101.SCH', 'XBRL Schema'],
    ]);
  });

  it('a mark after a description closes it', () => {
    expect(item('<p>99.1 News release*</p>', '<p>*Furnished, not filed.</p>')).toEqual([
      ['99.1', 'News release'],
    ]);
  });
});

describe('parts of an item that share a line', () => {
  it.each([
    ['(a) Not applicable. (b) Not applicable. (c) Exhibits: 99.1 News release', ['a', 'b', 'c']],
    ['(a) None; (b) None; and (c) Exhibit 99.1 News release', ['a', 'b', 'c']],
  ])('are told apart where they are empty: %s', (line, letters) => {
    const [item] = reportOf(lines('Item 7. Financial Statements and Exhibits', '', line)).items;
    expect(item?.subsections.map(({ label }) => label.value)).toEqual(letters);
    expect(brief(item?.exhibits)).toEqual([['99.1', 'News release']]);
  });

  it('may follow the title, and an entry may', () => {
    const [runIn] = reportOf('Item 9.01 Financial Statements and Exhibits (d) Exhibits: 99.1 Slides\n').items;
    expect(runIn?.subsections.map(({ label }) => label.value)).toEqual(['d']);
    expect(brief(runIn?.exhibits)).toEqual([['99.1', 'Slides']]);
    expect(brief(reportOf('Item 9.01(d) Exhibits. 99.1 Slides\n').items[0]?.exhibits)).toEqual([
      ['99.1', 'Slides'],
    ]);
  });

  it('are mentioned in a sentence about one that is not empty', () => {
    const body = 'Item 7. Financial Statements and Exhibits\n\n(a) As required by (b) and (c) of the plan.\n';
    expect(reportOf(body).items[0]?.subsections.map(({ label }) => label.value)).toEqual(['a']);
  });
});

describe('columns of an exhibit list', () => {
  it('one may give the number that Regulation S-K has for the exhibit', () => {
    const [entry, ...others] =
      reportOf(
        lines(
          'Item 7. Financial Statements and Exhibits',
          '',
          '(c)  Exhibits:',
          '',
          '                Item 601(a) of',
          '                Regulation S-K',
          'Exhibit No.     Exhibit No.        Description',
          '-----------     --------------     -----------',
          '',
          '1               4                  Pooling Agreement, dated as of',
          '                                   June 1, 1996',
        ),
      ).items[0]?.exhibits?.entries ?? [];
    expect(others).toEqual([]);
    expect([entry?.number.value, entry?.description?.raw, entry?.page]).toEqual([
      '1',
      'Pooling Agreement, dated as of June 1, 1996',
      null,
    ]);
  });

  it('may begin with the letter of the part of the item', () => {
    expect(
      listOf(
        '(c)   EXHIBIT NO.         DESCRIPTION',
        '      -----------         -----------',
        '      99.1                News release of Alder Mills, Inc.',
        '                          of May 2, 2001.',
        '      99.2                Slides.',
      ),
    ).toEqual([
      ['99.1', 'News release of Alder Mills, Inc. of May 2, 2001.'],
      ['99.2', 'Slides.'],
    ]);
  });

  it('may have whole numbers in parentheses', () => {
    const index = reportOf(
      lines(
        'Item 5. Other Events',
        '',
        'The mill reopened.',
        '',
        'INDEX TO EXHIBITS',
        '',
        '(1)      Underwriting Agreement.',
        '',
        '(4)(a)   Form of Note.',
        '',
        '(99)     Term sheet.',
      ),
    ).exhibitIndex;
    expect(brief(index)).toEqual([
      ['1', 'Underwriting Agreement.'],
      ['4(a)', 'Form of Note.'],
      ['99', 'Term sheet.'],
    ]);
  });
});

describe('the numbers of utilities', () => {
  it('have a letter and a second number', () => {
    expect(
      listOf(
        '(c) Exhibits',
        '',
        '4(a)-1    Supplemental indenture',
        '4(a)-2    Form of bond',
        '4-b(1)    Form of note',
      ),
    ).toEqual([
      ['4(a)-1', 'Supplemental indenture'],
      ['4(a)-2', 'Form of bond'],
      ['4-b(1)', 'Form of note'],
    ]);
  });
});

describe('numbers behind the descriptions', () => {
  it('are read under their head, at the end of each row', () => {
    expect(
      listOf(
        '(c) Exhibits',
        '',
        '     Description                              Exhibit No.',
        '     -----------                              -----------',
        '',
        '     News release of May 2, 2001                99.1',
        '',
        '     Letter of the accountants                  16',
      ),
    ).toEqual([
      ['99.1', 'News release of May 2, 2001'],
      ['16', 'Letter of the accountants'],
    ]);
  });
  it('may have marks, and blank cells before them', () => {
    const body = html(
      '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>',
      table(['Document', '', 'Exhibit #'], ['News release', '', '99.1*'], ['Loan agreement', '', '(10.1)']),
      '<p>* Furnished.</p>',
    );
    const [first, second] = reportOf(body).items[0]?.exhibits?.entries ?? [];
    expect([first?.number.value, first?.description?.raw, first?.marks]).toEqual([
      '99.1',
      'News release',
      ['*'],
    ]);
    expect([second?.number.value, second?.description?.raw]).toEqual(['10.1', 'Loan agreement']);
  });
  it('are read without a head where each is labelled', () => {
    expect(
      listOf('Letter of Birch & Co.                     Exhibit 16', '', 'News release       Exhibit 99.1'),
    ).toEqual([
      ['16', 'Letter of Birch & Co.'],
      ['99.1', 'News release'],
    ]);
  });

  it('are other references where numbers stand before the descriptions', () => {
    expect(
      listOf(
        '4.1    Form of note                    Exhibit 4.3',
        '99     News release        Exhibit 99.1',
      ).map(([number]) => number),
    ).toEqual(['4.1', '99']);
  });

  it('figures in the last column of another table are none', () => {
    expect(
      listOf(
        '(b) Pro forma figures',
        '',
        'Title                1999      2000',
        '',
        'Net income           1.10      1.25',
      ),
    ).toEqual([]);
  });
});

describe('exhibits listed in a sentence', () => {
  it('follow its colon and its semicolons', () => {
    expect(
      listOf(
        '(c) Exhibits. The following exhibits are filed with this report: 10.1 Loan Agreement; and',
        '    99.1 News Release.',
      ),
    ).toEqual([
      ['10.1', 'Loan Agreement; and'],
      ['99.1', 'News Release.'],
    ]);
    expect(listOf('(c) Exhibits: Exhibit 99.1 News Release; Exhibit 99.2 Slides.')).toEqual([
      ['99.1', 'News Release;'],
      ['99.2', 'Slides.'],
    ]);
  });
  it('figures behind another colon are none', () => {
    expect(listOf('(c) Exhibits', '', '99.1 News release: 10.1 Million more; 20.5 Percent less')).toEqual([
      ['99.1', 'News release: 10.1 Million more; 20.5 Percent less'],
    ]);
  });
  it('may come before what they are', () => {
    expect(
      listOf(
        '(c) Exhibits. Attached as Exhibit 99.1 is a news release. Attached as Exhibit 99.2 are slides.',
      ),
    ).toEqual([
      ['99.1', 'a news release.'],
      ['99.2', 'slides.'],
    ]);
    expect(
      listOf(
        'Furnished herewith as Exhibit 99 and incorporated herein by reference is the letter of May 2, 2001.',
      ),
    ).toEqual([['99', 'the letter of May 2, 2001.']]);
  });
  it('may come after what they are', () => {
    expect(listOf('News release of May 2, 2001, furnished as Exhibit 99.1.')).toEqual([
      ['99.1', 'News release of May 2, 2001'],
    ]);
  });
});

describe('what stands behind a description', () => {
  it('a leader of dots set apart leads to the page', () => {
    const entries =
      reportOf(
        lines(
          'Item 7. Financial Statements and Exhibits',
          '',
          '(c) Exhibits',
          '',
          '     2.1    Agreement of merger . . . . . . . . . . . . .     5',
          '',
          '    99.1    Slides of the mill  . . .                        45',
        ),
      ).items[0]?.exhibits?.entries ?? [];
    expect(entries.map(({ description, page }) => [description?.raw, page?.raw])).toEqual([
      ['Agreement of merger', '5'],
      ['Slides of the mill', '45'],
    ]);
  });
  it('an X that ticks off what is filed herewith is no page', () => {
    const body = html(
      '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>',
      table(['Exhibit No.', 'Description', 'Filed Herewith'], ['99.1', 'News release', 'X']),
    );
    expect(only(body)?.page).toBeNull();
  });
});

describe('what begins or ends an entry', () => {
  it('is no date that begins a line of a description', () => {
    expect(listOf('(c) Exhibits', '', '99.1   News release dated', '       21 October 2003')).toEqual([
      ['99.1', 'News release dated 21 October 2003'],
    ]);
    const hanging = listOf('(c) Exhibits', '', '99.1           News release of September', '3, 2019');
    expect(hanging.map(([number]) => number)).toEqual(['99.1']);
  });

  it('is no initial that begins a line of a description', () => {
    expect(
      listOf('Exhibit 10.1', 'Agreement of May 1, 2001 between Alder Mills and Robert', 'A. Birch'),
    ).toEqual([['10.1', 'Agreement of May 1, 2001 between Alder Mills and Robert A. Birch']]);
  });

  it('is a number in a paragraph of its own, over its description', () => {
    const page = html(
      '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>',
      '<p>99.1</p><p>News release</p><p>104</p><p>Cover Page Interactive Data File</p>',
    );
    expect(brief(reportOf(page).items[0]?.exhibits)).toEqual([
      ['99.1', 'News release'],
      ['104', 'Cover Page Interactive Data File'],
    ]);
  });

  it('is one over a long description in the index, too', () => {
    const agreement = `Terms Agreement between Alder Mills and ${'First Cedar Securities LLC, '.repeat(12)}as dealers`;
    const page = html(
      '<p>Item 8.01 Other Events</p><p>A mill opened.</p><p>SIGNATURES</p>',
      '<p>Alder Mills, Inc.</p><p>By: /s/ Ann Birch</p><p>Ann Birch</p><p>Treasurer</p>',
      `<p>EXHIBIT INDEX</p><p>1.1</p><p>${agreement}</p><p>4.1</p><p>Form of note</p>`,
    );
    expect(brief(reportOf(page).exhibitIndex)).toEqual([
      ['1.1', agreement],
      ['4.1', 'Form of note'],
    ]);
  });

  it('is the legend of a mark below the description in its cell', () => {
    const cell = '<p>News release</p><p>*Certain schedules have been omitted.</p>';
    const page = html('<p>Item 9.01 Exhibits</p>', table(['2.1', 'Plan of merger*'], ['99.1', cell]));
    expect(brief(reportOf(page).items[0]?.exhibits)).toEqual([
      ['2.1', 'Plan of merger'],
      ['99.1', 'News release'],
    ]);
  });
});
