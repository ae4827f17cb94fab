import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';
import { listOf, only } from './exhibit-lists.js';

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

  it('may stand behind the descriptions under the head of the numbers alone', () => {
    expect(
      listOf(
        '     (c) EXHIBITS',
        '',
        '                                                          Exhibit No.',
        '                                                          -----------',
        '',
        '         Amended Master Agreement with Fir Paper                10.1',
        '',
        '         News release of Alder Mills                            99.1',
      ),
    ).toEqual([
      ['10.1', 'Amended Master Agreement with Fir Paper'],
      ['99.1', 'News release of Alder Mills'],
    ]);
  });

  it('may stand under their head in the row of the caption', () => {
    expect(
      listOf(
        '     (c)  Exhibits.                                   Exhibit Number',
        '',
        '          Share Exchange Agreement                          2',
        '',
        '          Letters of resignation                           17',
      ),
    ).toEqual([
      ['2', 'Share Exchange Agreement'],
      ['17', 'Letters of resignation'],
    ]);
  });

  it('a page behind a description is no number, where the head has more than the numbers', () => {
    expect(
      listOf(
        '(c) Exhibits',
        '',
        'Exhibit No.     Description                              Page',
        '',
        '10.1            Agreement with Fir Paper                    5',
        '',
        '                Schedule A to the Agreement                 7',
        '',
        '99.1            News release                                9',
      ).map(([number]) => number),
    ).toEqual(['10.1', '99.1']);
  });

  it('may tell before the descriptions where the exhibits were filed', () => {
    const entries =
      reportOf(
        lines(
          'Item 7. Financial Statements and Exhibits',
          '',
          '(c)  Exhibits',
          '',
          '               Previously Filed*',
          '            ----------------------',
          '             With',
          '             File          As',
          '  Exhibits   Number      Exhibit',
          '  --------   ------      -------',
          '',
          '   2(a)      333-12001    2(b)    -  Agreement and Plan of Merger,',
          '                                     dated as of April 13, 1996.',
          '',
          '   3(b)                           -  By-laws.',
        ),
      ).items[0]?.exhibits?.entries ?? [];
    expect(
      entries.map(({ number, description, incorporatedByReference: earlier }) => [
        number.value,
        description?.raw,
        earlier && [earlier.form, earlier.fileNumber?.value, earlier.exhibit?.value],
      ]),
    ).toEqual([
      ['2(a)', 'Agreement and Plan of Merger, dated as of April 13, 1996.', [null, '333-12001', '2(b)']],
      ['3(b)', 'By-laws.', null],
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
