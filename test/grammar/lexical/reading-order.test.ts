import { describe, expect, it } from 'vitest';
import { columnOrder } from '../../../grammar/lexical/reading-order.js';

/** Cells by row; a cell may end in `@2` for a span of two columns. The order comes back as text, line by line. */
function order(...table: (readonly string[])[]): string[] | null {
  const rows = table.map((row) => {
    let column = 0;
    return row.map((cell) => {
      const [text = '', span = '1'] = cell.split('@');
      const at = column;
      column += Number(span);
      return { text, column: at, columnSpan: Number(span) };
    });
  });
  return (
    columnOrder(rows)?.map((lines) =>
      lines.map((line) => line.map((cell) => cell.text).join(' ')).join(' / '),
    ) ?? null
  );
}

describe('reading order of tables', () => {
  it('reads a table without captions across', () => {
    expect(order(['4.1', 'Indenture'], ['4.2', 'Form of note'])).toBeNull();
  });

  it('reads captions beside their values across, one without a value among them', () => {
    expect(
      order(
        ['State of incorporation', 'Ohio'],
        ['Address of principal executive offices', '9 Quay Street'],
        ['Zip Code', '43604'],
        ['Former name or former address, if changed since last report'],
      ),
    ).toBeNull();
  });

  it('reads values over captions down', () => {
    expect(order(['Ohio', '1-2345'], ['(State of incorporation)', '(Commission File Number)'])).toEqual([
      'Ohio / (State of incorporation)',
      '1-2345 / (Commission File Number)',
    ]);
  });

  it('parts a whole cover set as one table into bands', () => {
    expect(
      order(
        ['Alder Mills, Inc.@2'],
        ['(Exact name of registrant as specified in its charter)@2'],
        ['Ohio', '1-2345'],
        ['(State of incorporation)', '(Commission File Number)'],
        ['12 Mill Road', '44101'],
        ['(Address of principal executive offices)', '(Zip Code)'],
      ),
    ).toEqual([
      'Alder Mills, Inc. / (Exact name of registrant as specified in its charter)',
      'Ohio / (State of incorporation)',
      '1-2345 / (Commission File Number)',
      '12 Mill Road / (Address of principal executive offices)',
      '44101 / (Zip Code)',
    ]);
  });

  it('does not end a band inside a caption that wraps to the next row', () => {
    expect(
      order(
        ['Ohio', '1-2345'],
        ['(State or other jurisdiction', '(Commission File'],
        ['of incorporation)', 'Number)'],
        ['12 Mill Road', '44101'],
        ['(Address of principal executive offices)', '(Zip Code)'],
      ),
    ).toEqual([
      'Ohio / (State or other jurisdiction / of incorporation)',
      '1-2345 / (Commission File / Number)',
      '12 Mill Road / (Address of principal executive offices)',
      '44101 / (Zip Code)',
    ]);
  });

  it('joins the values that one caption stands under', () => {
    expect(
      order(['Akron,', 'Ohio', '44301'], ['(Address of principal executive offices)@2', '(Zip Code)']),
    ).toEqual(['Akron, Ohio / (Address of principal executive offices)', '44301 / (Zip Code)']);
  });

  it('reads a table of registrants under heads across', () => {
    expect(
      order(
        ['Commission File Number', 'Exact name of registrant', 'IRS Employer Identification No.'],
        ['1-1111', 'Alder Power Co.', '12-3456789'],
        ['1-2222', 'Birch Power Co.', '98-7654321'],
      ),
    ).toBeNull();
  });

  it('does not take a telephone number below a name for a head’s number', () => {
    expect(
      order(
        ['Ohio', '1-2345'],
        ['(State of incorporation)', '(Commission File Number)'],
        ['(216) 555-0100@2'],
        ['(Registrant’s telephone number)@2'],
      ),
    ).not.toBeNull();
  });
});

describe('captions before their values', () => {
  it('reads a single row of values under its captions down', () => {
    expect(
      order(
        ['(State of incorporation)', '(Commission File No.)', '(I.R.S. Employer Identification No.)'],
        ['Ohio', '1-23456', '34-1234567'],
      ),
    ).toEqual([
      '(State of incorporation) / Ohio',
      '(Commission File No.) / 1-23456',
      '(I.R.S. Employer Identification No.) / 34-1234567',
    ]);
  });

  it('reads captions with their values beside them across', () => {
    expect(order(['State of incorporation:', 'Ohio'], ['Commission file number:', '1-23456'])).toBeNull();
  });

  it('reads a caption of the ZIP code down that its column breaks in two', () => {
    expect(
      order(
        ['12 Mill Road, Dayton, Ohio', '45402'],
        ['(Address of principal', '(Zip'],
        ['executive offices)', 'Code)'],
      ),
    ).toEqual([
      '12 Mill Road, Dayton, Ohio / (Address of principal / executive offices)',
      '45402 / (Zip / Code)',
    ]);
  });
});

describe('addresses side by side', () => {
  it('are read one after the other', () => {
    expect(
      order(
        ['Kiln Works, Inc.', 'Alder & Birch, Inc.'],
        ['12 Clay Road', '9 Quay Street'],
        ['Dayton, Ohio 45402', 'New York, New York 10004'],
      ),
    ).toEqual([
      'Kiln Works, Inc. / 12 Clay Road / Dayton, Ohio 45402',
      'Alder & Birch, Inc. / 9 Quay Street / New York, New York 10004',
    ]);
  });

  it('are told from a table of addresses and from those who sign', () => {
    const properties = [
      ['Mill', 'Dayton, Ohio 45402'],
      ['Kiln', 'Akron, Ohio 44301'],
      ['Yard', 'Toledo, Ohio 43604'],
    ];
    expect(order(...properties)).toBeNull();
    const owned = [
      ['Place', 'Office of the owner'],
      ['Dayton, Ohio 45402', 'Akron, Ohio 44301'],
      ['Toledo, Ohio 43604', 'Lima, Ohio 45801'],
    ];
    expect(order(...owned)).toBeNull();
    const signed = [
      ['By: /s/ Ann Birch', '/s/ Jo Alder'],
      ['Akron, Ohio 44301', 'Dayton, Ohio 45402'],
      ['May 2, 2001', 'May 2, 2001'],
    ];
    expect(order(...signed)).toBeNull();
  });
});
