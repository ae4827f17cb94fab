import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

describe('an assumption', () => {
  it('of clauses has no entry for the nouns within them', () => {
    const letter = letterWith(
      'We have assumed without investigation that nothing limits the accuracy of the records and that the Trustee has the power to sign.',
    );
    expect(clausesOf(letter, 'assumption')[0]?.assumptions.map(({ raw }) => raw)).toEqual([
      'nothing limits the accuracy of the records',
      'that the Trustee has the power to sign.',
    ]);
  });

  it('of nouns and clauses has an entry for each', () => {
    const letter = letterWith(
      'We have assumed the genuineness of all signatures, that all natural persons had capacity, and that the Resolutions stand.',
    );
    expect(clausesOf(letter, 'assumption')[0]?.assumptions.map(({ raw }) => raw)).toEqual([
      'the genuineness of all signatures',
      'that all natural persons had capacity',
      'that the Resolutions stand.',
    ]);
  });

  it('of two clauses has an entry for each', () => {
    const letter = letterWith(
      'We have assumed that the Registration Statement will have become effective and that all Units will be sold as it says.',
    );
    expect(clausesOf(letter, 'assumption')[0]?.assumptions.map(({ raw }) => raw)).toEqual([
      'the Registration Statement will have become effective',
      'that all Units will be sold as it says.',
    ]);
  });

  it.each([
    [
      'that (a) the Indenture, (b) the Pledge Agreement and (c) each other document have been executed by the Trustee.',
      [
        'that (a) the Indenture, (b) the Pledge Agreement and (c) each other document have been executed by the Trustee.',
      ],
    ],
    [
      'without inquiry that each of (i) the Indenture and (ii) the Pledge Agreement binds the Trustee and will be performed.',
      ['each of (i) the Indenture and (ii) the Pledge Agreement binds the Trustee and will be performed.'],
    ],
    [
      'that (a) the Indenture has been executed, (b) the Trustee exists and (c) the price will be paid.',
      ['(a) the Indenture has been executed', '(b) the Trustee exists', '(c) the price will be paid.'],
    ],
  ])('whose enumerated subjects share a verb is one: %s', (assumed, expected) => {
    const [clause] = clausesOf(letterWith(`We have assumed ${assumed}`), 'assumption');
    expect(clause?.assumptions.map(({ raw }) => raw)).toEqual(expected);
  });
});

it('what opinions assume are assumptions', () => {
  const clauses = clausesOf(
    letterWith(
      'Our opinions assume that the Shares are issued as described, and that each plan will be duly adopted.',
    ),
    'assumption',
  );
  expect(clauses.flatMap(({ assumptions }) => assumptions.map(({ raw }) => raw))).toEqual([
    'the Shares are issued as described',
    'that each plan will be duly adopted.',
  ]);
});
