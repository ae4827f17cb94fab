import { describe, expect, it } from 'vitest';
import { BODY, CLOSING } from './addressed-letters.js';
import { clausesOf, letterOf, letterWith } from './letters.js';

const REFERENCE = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.';

describe('an entry over a page end', () => {
  const letter = letterWith(
    REFERENCE,
    'In our examination we have assumed the genuineness of all signatures, the authenticity of all documents that the keepers of the kilns, ovens and clay pits of the',
    'Austin • Boston • Denver • London',
    'Company have submitted to us as originals and the legal capacity of natural persons.',
    'Austin • Boston • Denver • London',
    'We have examined the Charter.',
  );
  const assumptions = clausesOf(letter, 'assumption').flatMap(({ assumptions: all }) => all);

  it('leaves out what is printed there', () => {
    expect(assumptions.map(({ raw }) => raw)).toEqual([
      'the genuineness of all signatures',
      'the authenticity of all documents that the keepers of the kilns, ovens and clay pits of the Company have submitted to us as originals',
      'the legal capacity of natural persons.',
    ]);
  });

  it('has a span on each page', () => {
    expect(assumptions.map(({ spans }) => spans?.length)).toEqual([undefined, 2, undefined]);
  });
});

it('the foot of a page with the firm’s telephones is no part of a clause', () => {
  const letter = letterWith(
    'We have acted as counsel to Kiln Works, Inc. in connection with the Registration Statement on Form S-3.',
    'We express no opinion on any laws other than those of the State of Ohio.',
    'Kiln LLP   3175 Clay Street   Dayton, OH   45402',
    't: (937) 555-0100  f: (937) 555-0101  kilnlaw.com',
    'You may call us at tel. (937) 555-0100 or fax (937) 555-0101 if we can help.',
  );
  expect(letter.clauses.map(({ text }) => text).filter((text) => /kilnlaw|3175/.test(text))).toEqual([]);
  expect(letter.clauses.map(({ text }) => text).filter((text) => text.includes('You may call'))).toHaveLength(
    1,
  );
});

describe("the number of a firm's document system, or the list of its offices", () => {
  it.each([
    'Beijing • Brussels • Century City • Dallas • Denver • Dubai • Hong Kong • London • Los Angeles • Munich<br>New York • Orange County • Palo Alto • Paris • San Francisco • São Paulo • Singapore • Washington, D.C.',
    '\\\\OH - 026744/000001 - 4051263 v3',
    '4843-9210-1187v.2',
    'OHDOCS\\5782345.3',
  ])('is page furniture: %s', (number) => {
    const letter = letterOf(
      `<html><body>${['March 4, 2011', 'Kiln Works, Inc.', 'Ladies and Gentlemen:', ...BODY, number, 'We consent to the filing of this opinion.', ...CLOSING].map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'opinion', 'consent']);
    expect(letter.clauses.every((clause) => !clause.text.includes(number))).toBe(true);
  });
});
