import { describe, expect, it } from 'vitest';
import { compileReport, coverOf } from '../../../support/cover.js';
import { named, page } from './pages.js';

describe('registered securities', () => {
  const heading = 'Securities registered pursuant to Section 12(b) of the Act:';
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const heads = ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered'];
  const rows = (...blocks: readonly string[]): unknown[] =>
    coverOf(page('FORM 8-K', named('Cedar Bank'), ...blocks)).securities.map(
      ({ title, tradingSymbols, exchange }) => [
        title?.raw ?? null,
        tradingSymbols.map((symbol) => symbol.raw),
        exchange?.raw ?? null,
      ],
    );

  it('reads one class a row', () => {
    expect(
      rows(
        heading,
        table(
          heads,
          ['Common Stock, $0.01 par value', 'CDR', 'New York Stock Exchange'],
          ['6% Notes due 2030', 'CDR 30A', 'NYSE'],
        ),
      ),
    ).toEqual([
      ['Common Stock, $0.01 par value', ['CDR'], 'New York Stock Exchange'],
      ['6% Notes due 2030', ['CDR 30A'], 'NYSE'],
    ]);
  });

  it('goes by the heads, not by their order', () => {
    expect(
      rows(
        heading,
        table(
          ['Title of Each Class', 'Name of Exchange on which Registered', 'Ticker Symbol'],
          ['Common Stock', 'NYSE', 'CDR'],
        ),
      ),
    ).toEqual([['Common Stock', ['CDR'], 'NYSE']]);
  });

  it.each(['Registrant', 'Company', 'Entity'])('leaves out whose class it is, under “%s”', (head) => {
    expect(rows(heading, table([head, ...heads], ['Cedar Bank', 'Common Stock', 'CDR', 'NYSE']))).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
    ]);
  });

  it.each([
    [['Class', 'Symbol', 'Exchange']],
    [['Title of class', 'Trading symbol', 'Exchange on which registered']],
    [['Title of each class', 'Ticker Symbol', 'Exchange']],
    [['Title of each class registered', 'Symbol(s)', 'Name of each exchange where registered']],
  ])('under heads in other words: %s', (words) => {
    expect(rows(heading, table(words, ['Common Stock', 'CDR', 'NYSE']))).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
    ]);
  });

  it('a class in a table of its own has the heads of the first', () => {
    const notes = ['6% Notes due 2030', 'CDR 30A', 'New York Stock Exchange'];
    expect(rows(heading, table(heads, ['Common Stock', 'CDR', 'NYSE']), table(notes))).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['6% Notes due 2030', ['CDR 30A'], 'New York Stock Exchange'],
    ]);
    // A table that names no exchange is none of classes.
    const copies = table(['With a copy to:', 'J. Roe', 'Roe & Doe LLP']);
    expect(rows(heading, table(heads, ['Common Stock', 'CDR', 'NYSE']), copies)).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
    ]);
  });

  it('keeps what stands behind the heading on its line', () => {
    const unread = (text: string): string[] =>
      compileReport(page('FORM 8-K', named('Cedar Bank'), `${heading} ${text}`)).report.unparsed.map(
        ({ raw }) => raw,
      );
    expect(unread('Common Stock (Nasdaq: CDR)')).toEqual(['Common Stock (Nasdaq: CDR)']);
    expect(unread('None.')).toEqual([]);
  });

  it('leaves out the market before a symbol', () => {
    expect(rows(heading, table(heads, ['Common Stock', 'OTCQB: CDRB', 'OTC Markets']))).toEqual([
      ['Common Stock', ['CDRB'], 'OTC Markets'],
    ]);
  });

  it('reads a class whose heads are the rows', () => {
    expect(
      rows(
        heading,
        table(['Title of each class', 'Common Stock'], ['Trading Symbol', 'CDR'], [heads[2] ?? '', 'NYSE']),
      ),
    ).toEqual([['Common Stock', ['CDR'], 'NYSE']]);
    expect(
      rows(
        heading,
        table(
          ['Title of each class:', 'Common Stock', 'Rights'],
          ['Trading symbol(s):', 'CDR', 'N/A'],
          [`${heads[2]}:`, 'NYSE', 'NYSE'],
        ),
      ),
    ).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['Rights', [], 'NYSE'],
    ]);
  });

  it('reads classes of one cell, of which one has no symbol', () => {
    expect(
      rows(heading, table(heads, ['Common Stock<br>Stock Purchase Rights', 'CDR<br>&nbsp;', 'NYSE<br>NYSE'])),
    ).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['Stock Purchase Rights', [], 'NYSE'],
    ]);
    expect(
      rows(
        heading,
        table(heads, [
          'Depositary Shares, each for<br>two ordinary shares<br><br>Ordinary shares*',
          'CDR',
          'NYSE<br><br>NYSE*',
        ]),
      ),
    ).toEqual([
      ['Depositary Shares, each for two ordinary shares', ['CDR'], 'NYSE'],
      ['Ordinary shares*', [], 'NYSE*'],
    ]);
  });

  it('reads several symbols of one cell', () => {
    expect(
      rows(heading, table(heads, ['Class A and B Common Stock', 'CDRA, CDRB and CDRC', 'NYSE'])),
    ).toEqual([['Class A and B Common Stock', ['CDRA', 'CDRB', 'CDRC'], 'NYSE']]);
  });

  it('gives a class that is listed on two exchanges its title twice', () => {
    const nested =
      '<ix:nonNumeric contextRef="a" name="dei:Security12bTitle"><ix:nonNumeric contextRef="b" name="dei:Security12bTitle">Common Stock</ix:nonNumeric></ix:nonNumeric>';
    const listed = table(
      heads,
      [nested, 'CDR', 'NYSE'],
      ['', 'CDR', 'NYSE Texas'],
      ['5% Notes due 2030', 'CDR30', 'NYSE'],
      ['6% Notes due 2031', 'CDR31', 'NYSE'],
    );
    expect(rows(heading, listed)).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['Common Stock', ['CDR'], 'NYSE Texas'],
      ['5% Notes due 2030', ['CDR30'], 'NYSE'],
      ['6% Notes due 2031', ['CDR31'], 'NYSE'],
    ]);
  });

  it('parts classes that one row sets below each other', () => {
    const listed = table(heads, ['Common Stock<br>5% Notes due 2030', 'CDR<br>CDR30', 'NYSE<br>NYSE Texas']);
    expect(rows(heading, listed)).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['5% Notes due 2030', ['CDR30'], 'NYSE Texas'],
    ]);
    const wrapped = table(heads, ['Common Stock,<br>no par value', 'CDR', 'New York<br>Stock Exchange']);
    expect(rows(heading, wrapped)).toEqual([
      ['Common Stock, no par value', ['CDR'], 'New York Stock Exchange'],
    ]);
  });

  it('gives every class the exchange whose cell reaches down to it', () => {
    const cell = (text: string): string => `<td>${text}</td>`;
    const spanning = `<table><tr>${heads.map(cell).join('')}</tr><tr><td>Units</td><td>CDRU</td><td rowspan="2">NYSE</td></tr><tr><td>Warrants</td><td>CDRW</td></tr><tr><td>Notes due 2030</td><td>CDR30</td></tr></table>`;
    expect(rows(heading, spanning)).toEqual([
      ['Units', ['CDRU'], 'NYSE'],
      ['Warrants', ['CDRW'], 'NYSE'],
      ['Notes due 2030', ['CDR30'], null],
    ]);
  });

  it('parts classes of one row on one exchange by their symbols', () => {
    expect(rows(heading, table(heads, ['Class A Stock<br>Class B Stock', 'CDR.A<br>CDR.B', 'NYSE']))).toEqual(
      [
        ['Class A Stock', ['CDR.A'], 'NYSE'],
        ['Class B Stock', ['CDR.B'], 'NYSE'],
      ],
    );
  });

  it('gives a class its title for each exchange that its cell names', () => {
    expect(
      rows(
        heading,
        table(
          heads,
          ['Common Stock', 'CDR', 'New York Stock Exchange<br>NYSE Chicago'],
          ['Ordinary shares', 'CDRA<br>CDRL', 'Nasdaq Global Market<br>London Stock Exchange'],
          ['Warrants', 'CDRW', 'The Nasdaq Global<br>Select Market'],
        ),
      ),
    ).toEqual([
      ['Common Stock', ['CDR'], 'New York Stock Exchange'],
      ['Common Stock', ['CDR'], 'NYSE Chicago'],
      ['Ordinary shares', ['CDRA'], 'Nasdaq Global Market'],
      ['Ordinary shares', ['CDRL'], 'London Stock Exchange'],
      ['Warrants', ['CDRW'], 'The Nasdaq Global Select Market'],
    ]);
  });

  it('reads labels before their values', () => {
    const labelled = [
      ['Common Stock', 'CDR', 'NYSE'] as const,
      ['5% Notes due 2030', 'CDR30', 'NYSE'] as const,
    ];
    const expected = labelled.map(([title, symbol, exchange]) => [title, [symbol], exchange]);
    const label = (value: string, index: number): string => `${heads[index] ?? ''}: ${value}`;
    expect(rows(heading, ...labelled.map((values) => values.map(label).join('<br>')))).toEqual(expected);
    expect(rows(heading, ...labelled.map((values) => values.map(label).join('; ')))).toEqual(expected);
    expect(
      rows(
        heading,
        table(...labelled.flatMap((values) => values.map((value, i) => [`${heads[i] ?? ''}:`, value]))),
      ),
    ).toEqual(expected);
  });

  it('reads heads and values in blocks of their own', () => {
    expect(rows(heading, ...heads, 'Common Stock', 'CDR', 'NYSE', 'Warrants', 'CDRW', 'NYSE')).toEqual([
      ['Common Stock', ['CDR'], 'NYSE'],
      ['Warrants', ['CDRW'], 'NYSE'],
    ]);
    expect(rows(heading, ...heads, 'None', 'N/A', 'N/A')).toEqual([]);
  });

  it('keeps a class of which the row says that it has neither symbol nor exchange', () => {
    expect(rows(heading, table(heads, ['Stock Purchase Rights', 'N/A', 'N/A']))).toEqual([
      ['Stock Purchase Rights', [], null],
    ]);
  });

  it.each([
    [[`${heading} None`]],
    [[heading, table(heads, ['None', 'None', 'None'])]],
    [[heading, table(heads, ['N/A', 'N/A', 'N/A'])]],
    [[heading, table(heads, ['Not Applicable', 'Not Applicable', 'Not Applicable'])]],
    [[heading, table(heads, ['-', '-', '-'])]],
    [[heading, table(heads)]],
  ])('has no securities where none are registered: %#', (blocks) => {
    expect(rows(...blocks)).toEqual([]);
  });

  it('keeps the remark on a class below the table', () => {
    const remark =
      'Class B stock is not publicly listed, and each share of it may be exchanged for one of Class A stock.';
    const cover = coverOf(
      page(
        'FORM 8-K',
        named('Cedar Mills, Inc.'),
        'Securities registered pursuant to Section 12(b) of the Act:',
        table(
          ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered'],
          ['Class A Common Stock', 'CDR', 'New York Stock Exchange'],
        ),
        remark,
        'Indicate by check mark whether the registrant is an emerging growth company. Emerging growth company &#9744;',
      ),
    );
    expect(cover.notes).toMatchObject([{ type: 'paragraph', text: remark }]);
  });
});
