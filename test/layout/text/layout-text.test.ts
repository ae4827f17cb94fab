import { describe, expect, it } from 'vitest';
import { layoutText } from '../../../src/layout/text/layout-text.js';
import { sliceText, type LayoutBlock } from '../../../src/layout/model.js';

/** Blocks as strings: a paragraph is its text, a table its rows of cells. */
function laidOut(lines: readonly string[], dashEscaped = false): (string | string[][])[] {
  const source = lines.join('\n');
  const layout = layoutText(source, { start: 0, end: source.length }, dashEscaped);
  const show = (block: LayoutBlock): string | string[][] =>
    block.kind === 'paragraph'
      ? sliceText(layout.runs, block)
      : block.rows.map((row) => row.cells.map((cell) => sliceText(layout.runs, cell)));
  return layout.blocks.map(show);
}

describe('columns', () => {
  it('cuts values, rules and wrapped captions into three columns', () => {
    expect(
      laidOut([
        '     Nevada                 0-20001                 88-7654321',
        '----------------   -----------------------   -------------------',
        '(State or other    (Commission File Number)   (I.R.S. Employer',
        ' jurisdiction)                               Identification No.)',
      ]),
    ).toEqual([
      [
        ['Nevada', '0-20001', '88-7654321'],
        ['(State or other', '(Commission File Number)', '(I.R.S. Employer'],
        ['jurisdiction)', 'Identification No.)'],
      ],
    ]);
  });

  it('a row may go on with a line in small letters that hangs below its first', () => {
    expect(
      laidOut([
        'News release of Harbor Mills, Inc.',
        '  dated May 2, 2001                      99.1',
        'Slides shown on that day                 99.2',
        'Assets',
        '  Cash and other funds                    785',
        'Balances:',
        '  cash                                    900',
      ]),
    ).toEqual([
      [
        ['News release of Harbor Mills, Inc.\ndated May 2, 2001', '99.1'],
        ['Slides shown on that day', '99.2'],
        ['Assets'],
        ['Cash and other funds', '785'],
        ['Balances:'],
        ['cash', '900'],
      ],
    ]);
  });

  it('the first column may have its head over two lines', () => {
    const entries = ['-------      -----------', '99.1         News release of May 2, 2001.'];
    const table = (...head: string[]): unknown => [[head, ['99.1', 'News release of May 2, 2001.']]];
    expect(laidOut(['Exhibit', 'Number       Description', ...entries])).toEqual(
      table('Exhibit\nNumber', 'Description'),
    );
    expect(laidOut(['Exhibit      Description', 'No.', ...entries])).toEqual(
      table('Exhibit\nNo.', 'Description'),
    );
    expect(
      laidOut([
        '  Exhibit                   Page',
        '  Number    Description     Number',
        '  99.1      News release    4',
      ]),
    ).toEqual([
      [
        ['Exhibit\nNumber', 'Description', 'Page\nNumber'],
        ['99.1', 'News release', '4'],
      ],
    ]);
    expect(laidOut(['Exhibit   Description', 'Number    News release of Harbor Mills, Inc.'])).toEqual([
      [
        ['Exhibit', 'Description'],
        ['Number', 'News release of Harbor Mills, Inc.'],
      ],
    ]);
  });

  it('a row may have no mark where others have one in a column of their own', () => {
    expect(
      laidOut(['   *     3(i)    Articles', '         3(ii)   By-Laws', '  **     4.1     Rights Agreement']),
    ).toEqual([
      [
        ['*', '3(i)', 'Articles'],
        ['3(ii)', 'By-Laws'],
        ['**', '4.1', 'Rights Agreement'],
      ],
    ]);
  });

  it('cuts columns whose captions nearly touch', () => {
    expect(
      laidOut([
        '        Nevada                       0-20001                   88-7654321',
        '------------------------------   -----------------------   -------------------',
        '(State or other jurisdiction of  (Commission File Number)  (I.R.S. Employer',
        'incorporation)                                             Identification No.)',
      ]),
    ).toEqual([
      [
        ['Nevada', '0-20001', '88-7654321'],
        ['(State or other jurisdiction of', '(Commission File Number)', '(I.R.S. Employer'],
        ['incorporation)', 'Identification No.)'],
      ],
    ]);
  });

  it('begins a row where the first column has text, and keeps wrapped lines in their row', () => {
    expect(
      laidOut([
        '4.1        Indenture between the Company',
        '           and First Bank, as trustee',
        '4.2        Form of note',
      ]),
    ).toEqual([
      [
        ['4.1', 'Indenture between the Company\nand First Bank, as trustee'],
        ['4.2', 'Form of note'],
      ],
    ]);
  });

  it('takes a description whose second line hangs at another indent into its column', () => {
    expect(laidOut(['99.1      Press release of Alder', '        Mills dated May 1'])).toEqual([
      [['99.1', 'Press release of Alder\nMills dated May 1']],
    ]);
  });

  it('takes a description that goes on left of its column, below the number of its entry', () => {
    expect(
      laidOut(['          99.1      Press release of Alder', '     Mills and Birch Mills', '', 'Then text.']),
    ).toEqual([[['99.1', 'Press release of Alder\nMills and Birch Mills']], 'Then text.']);
  });

  it('leaves text below a heading in two columns by itself', () => {
    expect(laidOut(['Item 5.     Other Events', 'On May 1, 1999 Alder Mills paid.'])).toEqual([
      [['Item 5.', 'Other Events']],
      'On May 1, 1999 Alder Mills paid.',
    ]);
  });

  it('does not take an underline below a number for a new row', () => {
    expect(
      laidOut(['Exhibit 2.1     Plan of merger between', '-----------     Alder Mills and Birch Mills']),
    ).toEqual([[['Exhibit 2.1', 'Plan of merger between\nAlder Mills and Birch Mills']]]);
  });

  it('takes the label of an entry whose text goes on below it for the first word of a paragraph', () => {
    const [box, ending] = [
      '[ ]     Written communications pursuant to Rule 425 under the Act (17 CFR',
      '230.425)',
    ];
    expect(laidOut([box, ending])).toEqual([`${box}\n${ending}`]);
    const note = [
      '*       Incorporated by reference to the report on Form 8-K of the Company of',
      'November 7, 2002.',
    ];
    expect(laidOut(note)).toEqual([note.join('\n')]);
    // Below a label that is none, and above an entry of its own, the columns stand.
    expect(
      laidOut(['Rule         Written communications pursuant to Rule 425 under the Act (17 CFR', '230.425)']),
    ).toEqual([
      [['Rule', 'Written communications pursuant to Rule 425 under the Act (17 CFR'], ['230.425)']],
    ]);
    expect(laidOut([box, 'o       Soliciting material'])).toEqual([
      [
        ['[ ]', 'Written communications pursuant to Rule 425 under the Act (17 CFR'],
        ['o', 'Soliciting material'],
      ],
    ]);
  });

  it('cuts no box to check', () => {
    const box = [
      '   [   ] Written communications pursuant to Rule 425 under the',
      '                       Act (17 CFR 230.425)',
    ];
    expect(laidOut(box)).toEqual([box.map((line) => line.trim()).join('\n')]);
  });

  it('begins a row with the year over which the head of its column stands', () => {
    expect(
      laidOut([
        'December 31,               Net sales         Net income',
        '2004                       $1,000            $200',
        '2003                       $  900            $100',
      ]),
    ).toEqual([
      [
        ['December 31,', 'Net sales', 'Net income'],
        ['2004', '$1,000', '$200'],
        ['2003', '$  900', '$100'],
      ],
    ]);
  });

  it('keeps a date in one row that a narrow column breaks', () => {
    expect(laidOut(['Date: May 2,      ALDER MILLS, INC.', '2001              By: /s/ Ann Birch'])).toEqual([
      [['Date: May 2,\n2001', 'ALDER MILLS, INC.\nBy: /s/ Ann Birch']],
    ]);
  });

  it('does not cut text that is set flush left and right', () => {
    expect(
      laidOut([
        'The   Company   has   agreed   to   sell   the   assets   of   its',
        'mills   division   to   an   affiliate   of   the   purchaser  for',
        'cash.',
      ]),
    ).toHaveLength(1);
    expect(
      laidOut([
        'a  Delaware  corporation and wholly owned subsidiary (the  "Merger',
        'Agreement")    with    Birch    and    Alder    Holdings,     Inc.',
        '("Birch"), pursuant to which it would merge with Birch.',
      ]),
    ).toEqual([expect.stringMatching(/^a {2}Delaware {2}[^]*Birch\.$/)]);
  });

  it('does not cut words of one line that stand two blanks apart', () => {
    expect(
      laidOut([
        'Number            Description',
        '------            -----------',
        '99.1              News release issued by Alder  Paper  Mills',
        '                  dated May 1, 1999.',
      ]),
    ).toEqual([
      [
        ['Number', 'Description'],
        ['99.1', 'News release issued by Alder  Paper  Mills\ndated May 1, 1999.'],
      ],
    ]);
    expect(
      laidOut([
        'Date:  May  9, 2005               By: /s/ Ann Birch',
        '                                      Ann Birch',
        '                                      Treasurer',
      ]),
    ).toEqual([[['Date:  May  9, 2005', 'By: /s/ Ann Birch\nAnn Birch\nTreasurer']]]);
  });
});

describe('paragraphs', () => {
  it('joins the lines of a paragraph and parts paragraphs at blank lines', () => {
    expect(laidOut(['One line', 'and another.', '', 'Second.'])).toEqual([
      'One line\nand another.',
      'Second.',
    ]);
  });

  it('parts paragraphs that only a first-line indent marks', () => {
    expect(
      laidOut([
        '     The first paragraph goes on over more than a single line of text',
        'and ends here, at the end of its second line of text, with a stop.',
        '     The second one begins with an indent of its own and then it goes',
        'on to its end.',
      ]),
    ).toHaveLength(2);
  });

  it('goes on over the rule that underlines a date, with its year', () => {
    const date = [
      'Date of report  August 25, 1999 (August 20,',
      '                ---------------------------',
      '1999)',
      '-----',
      '',
      'KILN WORKS, INC.',
    ];
    expect(laidOut(date)).toEqual(['Date of report  August 25, 1999 (August 20,\n1999)', 'KILN WORKS, INC.']);
  });

  it('keeps a caption that wraps with a deeper indent whole', () => {
    expect(
      laidOut(['      Date of Report (Date of earliest event', '            reported): May 2, 1999']),
    ).toEqual(['Date of Report (Date of earliest event\nreported): May 2, 1999']);
  });
});

describe('page furniture', () => {
  it('drops page numbers at page breaks and joins the sentence that the page cut', () => {
    expect(
      laidOut(['The parties have', '', '                 2', '<PAGE>', '', 'agreed to merge.', '', 'Next.']),
    ).toEqual(['The parties have\nagreed to merge.', 'Next.']);
  });

  it('joins the entry of a list that the page cut', () => {
    const entry = [
      '10.1     Loan Agreement dated as of April 15, 1999 by and among Clay',
      '<PAGE>',
      '',
      '         National Bank and Kiln Works, Inc.',
    ];
    expect(laidOut(entry)).toEqual([
      [
        [
          '10.1',
          'Loan Agreement dated as of April 15, 1999 by and among Clay\nNational Bank and Kiln Works, Inc.',
        ],
      ],
    ]);
    // A whole entry, and what stands elsewhere, are not.
    expect(laidOut(['10.1     Loan Agreement.', '<PAGE>', '', '         EXHIBIT INDEX'])).toHaveLength(2);
    expect(laidOut([entry[0] ?? '', '<PAGE>', '', '                         EXHIBIT INDEX'])).toHaveLength(2);
    expect(laidOut(['Treasurer     Ann Birch of Clay', '<PAGE>', '', '              FORM 8-K'])).toHaveLength(
      2,
    );
  });

  it('drops a folio right below the text of its page, but no number in a column of the text', () => {
    const folio = ' '.repeat(36) + '3';
    expect(laidOut(['See the notes.', folio, '<PAGE>', '(b)  Pro forma', '', 'Next.'])).toEqual([
      'See the notes.',
      '(b)  Pro forma',
      'Next.',
    ]);
    expect(laidOut(['Total shares', '12', '<PAGE>', '', 'Next.'])).toEqual(['Total shares\n12', 'Next.']);
  });

  it('ends a page at a mark that lost its brackets', () => {
    expect(laidOut(['See the notes.', `${' '.repeat(60)}1`, 'PAGE', '', 'Next.'])).toEqual([
      'See the notes.',
      'Next.',
    ]);
  });

  it('drops running heads that refer to a page', () => {
    expect(
      laidOut(['First page.', '<PAGE>', 'Alder Mills Inc.', 'May 2, 1999', 'Page 2', '', 'Rest.']),
    ).toEqual(['First page.', 'Rest.']);
  });

  it('drops running heads that hold the number of the page between name and date', () => {
    const head = 'Alder Mills Inc.            2                     May 2, 1999';
    expect(laidOut(['First page.', '<PAGE>', '', head, '', 'Rest.'])).toEqual(['First page.', 'Rest.']);
    expect(laidOut(['Notes sold:', '<PAGE>', '', head, head, '', 'Rest.'])).not.toHaveLength(2);
  });

  it('drops running heads below a rule', () => {
    const head = ['<PAGE>', '', '-'.repeat(60), '', 'Alder Mills Inc.', 'May 2, 1999', 'Page 2', ''];
    expect(laidOut(['First page goes on to', ...head, 'the second.'])).toEqual([
      'First page goes on to\nthe second.',
    ]);
  });

  it('drops a name at the head of a page within a sentence, and keeps it between two', () => {
    const before = 'The notes of any series have been duly executed and';
    const head = ['<PAGE>', 'Alder Mills, Inc.', '', ''];
    expect(laidOut([before, '', ...head, 'authenticated by the trustee.'])).toEqual([
      `${before}\nauthenticated by the trustee.`,
    ]);
    expect(laidOut([`${before} delivered.`, '', ...head, 'authenticated notes follow.'])).toHaveLength(3);
  });

  it('keeps the heading of an item or of an exhibit that comes again', () => {
    const folio = `${' '.repeat(37)}1`;
    expect(
      laidOut(['Cover.', '', folio, '', '<PAGE>', '', folio, '<PAGE>', '', 'Item 8.01 Events', '', 'Rest.']),
    ).toEqual(['Cover.', 'Item 8.01 Events', 'Rest.']);
    const exhibits = ['<PAGE>', 'EXHIBIT 99.1', '', 'Cash', '<PAGE>', 'EXHIBIT 99.2', '', 'Debt'];
    expect(laidOut(exhibits)).toEqual(['EXHIBIT 99.1', 'Cash', 'EXHIBIT 99.2', 'Debt']);
  });

  it('drops running heads of several lines that recur whole', () => {
    const head = ['<PAGE>', 'Alder Mills Inc.', 'Form 8-K', 'May 2, 1999', ''];
    expect(laidOut(['First page goes on to', ...head, 'the second.', ...head, 'The third.'])).toEqual([
      'First page goes on to\nthe second.',
      'The third.',
    ]);
    const other = ['<PAGE>', 'Alder Mills Inc.', 'Balance Sheets', 'May 2, 1999', ''];
    expect(laidOut(['First page.', ...head, 'Cash', ...other, 'Debt'])).toHaveLength(5);
  });

  it('drops running heads that recur behind folios, where no page break is marked', () => {
    const folio = `${' '.repeat(31)}2`;
    const head = 'Alder Mills, Inc.                          Form 8-K';
    const gap = ['', '', '', '', ''];
    const page = ['Item 4. None.', '', '', folio, '', '', head, '', 'Item 5. None.'];
    expect(laidOut(['The cover.', ...gap, head, '', ...page])).toEqual([
      'The cover.',
      'Item 4. None.',
      'Item 5. None.',
    ]);
    expect(laidOut(['The cover.', ...gap, head, '', 'Rest.', ...gap, head, '', 'End.'])).toHaveLength(5);
    expect(laidOut(['First.', '<PAGE>', '', folio, '', head, '', 'Rest.'])).toHaveLength(3);
    expect(laidOut(['First.', '<PAGE>', ...gap, head, '', 'Rest.'])).toHaveLength(3);
  });

  it('keeps a number that is text', () => {
    expect(laidOut(['Total shares', '', '12', '', 'More'])).toEqual(['Total shares', '12', 'More']);
  });
});

describe('the grid', () => {
  it('a total below a rule is a row though nothing labels it', () => {
    expect(
      laidOut([
        'Alder Plaza          41,200      $4,100,000     96%',
        'Birch Tower          60,010       7,150,000    100',
        '                    -------     -----------',
        '                    101,210     $11,250,000',
      ]),
    ).toEqual([
      [
        ['Alder Plaza', '41,200', '$4,100,000', '96%'],
        ['Birch Tower', '60,010', '7,150,000', '100'],
        ['101,210', '$11,250,000'],
      ],
    ]);
  });

  it('parts columns whose longest entry nearly touches the next column', () => {
    const rig = (name: string, hirer: string, until: string): string =>
      ` ${name.padEnd(24)}${hirer.padEnd(13)}${until}`;
    const rows = [
      ['Heron One', 'Alder-Elm', 'June 2003'],
      ['Heron Two', 'Birch Cedars', 'August 2002'],
      ['Heron Three', 'Fir', 'April 2003'],
      ['Heron Four', 'Hazel', 'July 2002'],
    ] as const;
    const lines = rows.map(([name, hirer, until]) => rig(name, hirer, until));
    expect(laidOut(lines)).toEqual([rows.map((row) => [...row])]);
  });

  it('parts columns of figures that one blank sets apart, below heads that stand farther apart', () => {
    expect(
      laidOut([
        '                                     Historical   Adjustments   Pro Forma',
        '                                     ----------   -----------   ---------',
        'Kilns and ovens                    $21,304,117   $(9,371,642) $11,932,475',
        'Cash and clay                        4,116,908    10,984,000   15,100,908',
        '                                   $25,421,025   $ 1,612,358  $27,033,383',
        'Slip                                    10,000     1,000,000    1,010,000',
      ]),
    ).toEqual([
      [
        ['Historical', 'Adjustments', 'Pro Forma'],
        ['Kilns and ovens', '$21,304,117', '$(9,371,642)', '$11,932,475'],
        ['Cash and clay', '4,116,908\n$25,421,025', '10,984,000\n$ 1,612,358', '15,100,908\n$27,033,383'],
        ['Slip', '10,000', '1,000,000', '1,010,000'],
      ],
    ]);
  });

  it('begins a row with a total under a rule, though a dash stands in it for none', () => {
    expect(
      laidOut([
        'Clay        $ 1,207     $   785     $ 1,992',
        '            -------     -------     -------',
        '            $31,561     $    --     $31,561',
      ]),
    ).toEqual([
      [
        ['Clay', '$ 1,207', '$   785', '$ 1,992'],
        ['$31,561', '$    --', '$31,561'],
      ],
    ]);
  });

  it('takes no day below a rule for a total, and no numbers of sections for columns', () => {
    expect(
      laidOut([
        'Payments    Date',
        '--------    --------',
        'First       5-7-2002',
        '--------    --------',
        '            5-8-2002',
      ]),
    ).toEqual([
      [
        ['Payments', 'Date'],
        ['First', '5-7-2002\n5-8-2002'],
      ],
    ]);
    const sections = [
      'Section 4.01 5.02 amended   yes',
      'Section 4.02 5.03 amended   no',
      'Section 4.03 5.04 amended   no',
    ];
    expect(laidOut(sections)).toEqual([sections.map((line) => line.split('   '))]);
  });

  it('leaves figures in a sentence together', () => {
    expect(
      laidOut(['The mill paid 1,250,000 1,250,500 and', 'then it paid 1,250,001 1,250,501 and', 'was done.']),
    ).toEqual(['The mill paid 1,250,000 1,250,500 and\nthen it paid 1,250,001 1,250,501 and\nwas done.']);
  });

  it('does not cut one line of justified prose that has a wide gap', () => {
    const lines = [
      'of the notes of series A, and  of those of series B that stand behind it.',
      '(together,     the "Notes"). The    Notes  are those that they go over to',
      'here.',
    ];
    expect(laidOut(lines)).toEqual([lines.join('\n')]);
    expect(laidOut([lines[0]?.replace('  ', ' ') ?? '', lines[1] ?? '', 'here.'])).toHaveLength(2);
  });

  it('takes the gaps between figures for those of columns, not of justified prose', () => {
    expect(
      laidOut([
        'Net interest income                 $130,477     $124,308   $520,131     $477,916',
        'Provision for losses                   2,885        3,204     10,460       10,191',
        'Net income                            48,214       43,066    186,937      162,648',
      ]),
    ).toEqual([
      [
        ['Net interest income', '$130,477', '$124,308', '$520,131', '$477,916'],
        ['Provision for losses', '2,885', '3,204', '10,460', '10,191'],
        ['Net income', '48,214', '43,066', '186,937', '162,648'],
      ],
    ]);
  });

  it('undoes dash escapes, so that escaped rules do not shift', () => {
    expect(laidOut(['- -------   -----', 'Ohio      1-234', '(State)   (No.)'], true)).toEqual([
      [
        ['Ohio', '1-234'],
        ['(State)', '(No.)'],
      ],
    ]);
  });

  it('expands tabs and keeps source offsets', () => {
    const source = 'Name\t\tTitle';
    const { runs, blocks } = layoutText(source, { start: 0, end: source.length }, false);
    expect(blocks).toHaveLength(1);
    expect(runs.text.map((text, index) => [text, runs.start[index], runs.end[index]])).toEqual([
      ['Name', 0, 4],
      ['Title', 6, 11],
    ]);
  });

  it('takes LF, CRLF and lone CR as line ends', () => {
    const source = 'a\r\n\r\nb\r\rc\n\nd';
    const { blocks } = layoutText(source, { start: 0, end: source.length }, false);
    expect(blocks).toHaveLength(4);
  });
});

it('a list in running text goes on with a line that begins with its next enumerator', () => {
  const list = [
    '     We have examined (i) the registration statement; (ii) the indenture;',
    '(iii) the certificate of trust of each trust that is named above; and',
    '(iv) the plan.',
  ];
  expect(laidOut(list)).toHaveLength(1);
  expect(laidOut(list.map((line) => line.replace('(ii) the', 'the')))).toHaveLength(2);
});

it('two statements on a line are running text where the end of the second stands to the left of both below', () => {
  const line = '   Date of Report: May 14, 2001      Date of earliest event reported: May 7,';
  expect(laidOut([line, '2001'])).toEqual([`${line.trim()}\n2001`]);
});
