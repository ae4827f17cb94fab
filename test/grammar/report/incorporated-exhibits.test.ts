import { describe, expect, it } from 'vitest';
import { lines, reportOf, table } from '../../support/report.js';
import { exhibitItem, only } from './exhibit-lists.js';

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

describe('a document that was filed as another exhibit', () => {
  const sourceOf = (description: string): (string | null | undefined)[] => {
    const entry = only(
      lines('Item 7. Financial Statements and Exhibits', '', '(c) Exhibits', '', description),
    );
    const { form, exhibit } = entry?.incorporatedByReference ?? {};
    return [form?.value, exhibit?.value];
  };

  it.each([
    '10.1   Lease (filed as Exhibit 10.3 to the Annual Report on Form 10-K for 1998)',
    "10.1   Lease (previously filed as Exhibit 10.3 to the Company's Form 10-K)",
    '10.1   Lease (filed as Exhibit 10.3 to the Form 10-K and incorporated herein by reference)',
  ])('is incorporated from there: %s', (description) => {
    expect(sourceOf(description)).toEqual(['10-K', '10.3']);
  });

  it('is incorporated from what its parenthesis names alone', () => {
    const entry = only(
      lines(
        'Item 7. Financial Statements and Exhibits',
        '',
        '(c) Exhibits',
        '',
        '2(a)   Merger agreement (Form S-4, File No. 33-10001 - Exhibit 2.1)',
      ),
    );
    const { form, fileNumber, exhibit } = entry?.incorporatedByReference ?? {};
    expect([form?.value, fileNumber?.value, exhibit?.value]).toEqual(['S-4', '33-10001', '2.1']);
  });

  it.each([
    '10.1   Lease (filed as Exhibit 10.1 to this Form 8-K)',
    '10.1   Lease (filed as Exhibit A to the Merger Agreement)',
    '10.1   Lease (filed as Exhibit A to Exhibit 4.1 to the Form 8-K dated May 1, 2001)',
  ])('is not, where it is filed with the report or with no form: %s', (description) => {
    expect(sourceOf(description)).toEqual([undefined, undefined]);
  });
});

it.each([
  'Opinion (incorporated by reference into the Registration Statement on Form S-3, File No. 333-12345)',
  'Opinion, filed herewith and hereby incorporated by reference into Registration Statement No. 333-12345 on Form S-3',
])('an exhibit that another document takes in was not filed with that: %s', (words) => {
  const entry = only(exhibitItem(table(['5.1', words])));
  expect(entry?.incorporatedByReference).toBeNull();
});

it('an exhibit that the report takes in has its source', () => {
  const words =
    'Lease (incorporated by reference into this Current Report on Form 8-K from Exhibit 4.2 to Form S-3)';
  const from = only(exhibitItem(table(['4.1', words])))?.incorporatedByReference;
  expect([from?.form?.value, from?.exhibit?.value]).toEqual(['S-3', '4.2']);
});

describe('an exhibit incorporated by reference', () => {
  it('resolves what is incorporated by reference', () => {
    const entry = only(
      exhibitItem(
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

  it.each([
    ['Annex A to the definitive proxy statement on Schedule 14A filed on April 1, 2020', 'A', 'SCHEDULE 14A'],
    ['Ex. 10.5, Form 10-K filed April 1, 2020', '10.5', '10-K'],
  ])('may name a letter or shorten its label: %s', (source, number, form) => {
    const entry = only(
      exhibitItem(table(['10.1', `Incentive Plan (incorporated by reference to ${source})`])),
    );
    const from = entry?.incorporatedByReference;
    expect([from?.exhibit?.value, from?.form?.value, from?.date?.value]).toEqual([
      number,
      form,
      '2020-04-01',
    ]);
  });

  it.each(['10-12G', 'SB-2/A', '8-A12B', 'S-3ASR', '10-KT', 'DEFM14A'])('may name %s in a column', (form) => {
    const entry = only(exhibitItem(table(['3.1', 'Articles', form, '000-55609', '3.1', 'June 1, 2017'])));
    const from = entry?.incorporatedByReference;
    expect([from?.form?.value, from?.exhibit?.value, from?.date?.value]).toEqual([form, '3.1', '2017-06-01']);
  });

  it('reads the same from columns', () => {
    const entry = only(
      exhibitItem(
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

it('has plain hyphens in its values where the page sets others', () => {
  const entry = only(
    exhibitItem(
      table([
        '4.1',
        'Lease (incorporated by reference to Exhibit 4.2 to Form S&#8209;3, filed May 1, 1995, File No. 333&#8209;57111)',
      ]),
    ),
  );
  const from = entry?.incorporatedByReference;
  expect([from?.form?.value, from?.form?.raw]).toEqual(['S-3', 'Form S‑3']);
  expect([from?.fileNumber?.value, from?.fileNumber?.raw]).toEqual(['333-57111', '333‑57111']);
});

describe('the legend of a mark may tell where all that bear it were filed', () => {
  /** Form, file number, exhibit and date of each entry, below the legend given; null where it is not incorporated. */
  const sources = (legend: string, ...entries: string[]): (unknown[] | null)[] => {
    const list = [
      'Item 7. Financial Statements and Exhibits',
      '',
      '(c) Exhibits',
      '',
      ...entries,
      '',
      legend,
    ];
    return (reportOf(lines(...list)).items[0]?.exhibits?.entries ?? []).map(
      ({ incorporatedByReference: from }) =>
        from ? [from.form?.value, from.fileNumber?.value, from.exhibit?.value, from.date?.value] : null,
    );
  };
  const one = ['2.1*   Lease of the mill', '99.1   Letter'];
  const two = ['2.1*   Lease of the mill', '2.2*   Lease of the kiln'];

  it.each([
    ['* Incorporated by reference to Exhibit 2.3 to the Form 8-K dated May 2, 2001.', one],
    [
      '* Previously filed as Exhibit 2.3 to the Form 8-K dated May 2, 2001 and incorporated herein by reference.',
      one,
    ],
    [
      '* Denotes exhibits that are incorporated by reference to Exhibit 2.3 to Form 8-K dated May 2, 2001.',
      one,
    ],
  ])('%s', (legend, entries) => {
    expect(sources(legend, ...entries)).toEqual([['8-K', undefined, '2.3', '2001-05-02'], null]);
  });

  it('and where several bear it, which filing, but not which exhibit each was', () => {
    expect(
      sources('* Incorporated by reference to Exhibit 2.3 to Form S-4 (File No. 333-10001).', ...two),
    ).toEqual([
      ['S-4', '333-10001', undefined, undefined],
      ['S-4', '333-10001', undefined, undefined],
    ]);
  });

  it.each([
    '* Filed herewith. All other exhibits are incorporated by reference.',
    '* Previously filed.',
    '* Schedules to the lease, which is incorporated by reference, are left out.',
    '* Incorporated by reference to Form 10-K for 1999 and Form 10-Q for March 31, 2000, respectively.',
  ])('it tells nothing sure otherwise: %s', (legend) => {
    expect(sources(legend, ...one)).toEqual([null, null]);
  });

  it.each(['+', '#', '†', '*'])('a mark set twice is another one: %s', (mark) => {
    const legends = (once: string, twice: string): string => `${mark} ${once}\n\n${mark}${mark} ${twice}`;
    const entries = [`1.1   Underwriting Agreement.${mark}`, `4.1   Indenture.${mark}${mark}`];
    const source = 'Incorporated by reference to Exhibit 1.1 to Form S-3 (No. 333-12345) filed May 1, 2002.';
    const from = ['S-3', '333-12345', '1.1', '2002-05-01'];
    expect(sources(legends(source, 'Filed herewith.'), ...entries)).toEqual([from, null]);
    expect(sources(legends('Filed herewith.', source), ...entries)).toEqual([null, from]);
    expect(sources(`${mark} ${source}`, ...entries)).toEqual([from, null]);
  });

  it.each([
    'Filed with this report and incorporated by reference into the Registration Statement on Form S-3 (No. 333-12345).',
    'Filed herewith, and incorporated by reference to the Registration Statement on Form S-3 (No. 333-12345).',
    'Incorporated by reference in its entirety into the Registration Statement on Form S-3 (No. 333-12345).',
    'Incorporated by reference herein and into the Registration Statement on Form S-3 (No. 333-12345).',
  ])('it may tell what the exhibit goes into, and not where it was filed: %s', (legend) => {
    expect(sources(`* ${legend}`, '5.1   Opinion.*')).toEqual([null]);
  });

  it('an entry keeps what it says itself', () => {
    const own = '2.1*   Lease (incorporated by reference to Exhibit 4.4 to Form S-3)';
    expect(sources('* Incorporated by reference to Form 8-K dated May 2, 2001.', own)[0]?.[0]).toBe('S-3');
  });

  it('a figure may be the mark of an entry over others', () => {
    expect(
      sources(
        '(1) Incorporated by reference to Form 8-K dated May 2, 2001.',
        '2.1   Lease, dated May 1, 2001 (1)',
        '99.1   Letter (2)',
      ).map((from) => from?.[0]),
    ).toEqual(['8-K', undefined]);
  });
});
