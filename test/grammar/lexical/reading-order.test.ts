import { describe, expect, it } from 'vitest';
import { readingBands } from '../../../grammar/lexical/reading-order.js';

const rows = (...table: (readonly string[])[]): Parameters<typeof readingBands>[0] =>
  table.map((cells) => ({ cells, spans: cells.length === 1 }));

describe('reading order of tables', () => {
  it('reads a table without captions across', () => {
    expect(readingBands(rows(['4.1', 'Indenture'], ['4.2', 'Form of note']))).toEqual([
      { first: 0, last: 2, down: false },
    ]);
  });

  it('reads values over captions down', () => {
    expect(
      readingBands(rows(['Ohio', '1-2345'], ['(State of incorporation)', '(Commission File Number)'])),
    ).toEqual([{ first: 0, last: 2, down: true }]);
  });

  it('parts a whole cover set as one table into bands', () => {
    const bands = readingBands(
      rows(
        ['Alder Mills, Inc.'],
        ['(Exact name of registrant as specified in its charter)'],
        ['Ohio', '1-2345'],
        ['(State of incorporation)', '(Commission File Number)'],
        ['12 Mill Road', '44101'],
        ['(Address of principal executive offices)', '(Zip Code)'],
      ),
    );
    expect(bands.map(({ first, last, down }) => [first, last, down])).toEqual([
      [0, 1, false],
      [1, 2, false],
      [2, 4, true],
      [4, 6, true],
    ]);
  });

  it('does not end a band inside a caption that wraps to the next row', () => {
    const bands = readingBands(
      rows(
        ['Ohio', '1-2345'],
        ['(State or other jurisdiction', '(Commission File'],
        ['of incorporation)', 'Number)'],
        ['12 Mill Road', '44101'],
        ['(Address of principal executive offices)', '(Zip Code)'],
      ),
    );
    expect(bands.map(({ first, last }) => [first, last])).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });

  it('reads across where one caption stands under several values', () => {
    expect(
      readingBands(
        rows(['Akron,', 'Ohio', '44301'], ['(Address of principal executive offices)', '(Zip Code)']),
      ),
    ).toEqual([{ first: 0, last: 2, down: false }]);
  });

  it('reads a table of registrants under heads across', () => {
    expect(
      readingBands(
        rows(
          ['Commission File Number', 'Exact name of registrant', 'IRS Employer Identification No.'],
          ['1-1111', 'Alder Power Co.', '12-3456789'],
          ['1-2222', 'Birch Power Co.', '98-7654321'],
        ),
      ),
    ).toEqual([{ first: 0, last: 3, down: false }]);
  });
});
