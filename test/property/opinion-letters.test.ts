import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { clausesOf, letterWith } from '../ast/opinion/letters.js';

/**
 * Letters drawn from the grammar's own variants: lead-ins, holdings, limits and marks in any combination. Each
 * compiles to the facts that it was drawn from.
 */

const person = fc.constantFrom('firm', 'inHouse');
const security = fc.constantFrom('Shares', 'Notes', 'Warrants', 'Units');
const quotes = fc.constantFrom(['"', '"'], ['“', '”'], ['``', "''"]);
const form = fc.constantFrom('S-1', 'S-3', 'S-4', 'S-8', 'F-3', 'SF-3');
const fileNumber = fc.integer({ min: 10000, max: 299999 }).map((number) => `333-${number}`);
const law = fc.constantFrom(
  ['the laws of the State of New York', 'US-NY'],
  ['the General Corporation Law of the State of Delaware', 'US-DE'],
  ['the Texas Business Organizations Code', 'US-TX'],
  ['the laws of Bermuda', 'BM'],
  ['the federal laws of the United States', 'US'],
);
const basis = fc.constantFrom(
  'Based upon the foregoing',
  'Based on and subject to the foregoing',
  'On the basis of the foregoing',
);
const holding = fc.constantFrom(
  ['validly issued, fully paid and nonassessable', ['validlyIssued', 'fullyPaid', 'nonassessable']],
  ['legally issued, fully-paid and non-assessable', ['validlyIssued', 'fullyPaid', 'nonassessable']],
  ['valid and legally binding obligations of the Company', ['legalValidBinding']],
  [
    'legal, valid and binding obligations of the Company, enforceable against the Company in accordance with their terms',
    ['legalValidBinding', 'enforceable'],
  ],
) as fc.Arbitrary<readonly [string, readonly string[]]>;
const tense = fc.constantFrom('shelf', 'closing');
const topics = fc.shuffledSubarray(
  [
    ['applicable bankruptcy, insolvency and similar laws', 'bankruptcy'],
    ['general principles of equity', 'equity'],
    ['an implied covenant of good faith and fair dealing', 'fairDealing'],
    ['limits on indemnification', 'indemnification'],
  ] as const,
  { minLength: 2 },
);
const enumerator = fc.constantFrom(
  (index: number): string => `(${String.fromCharCode(97 + index)})`,
  (index: number): string => `(${index + 1})`,
  (index: number): string => `(${['i', 'ii', 'iii', 'iv'][index] ?? ''})`,
);

const drawn = fc.record({
  person,
  security,
  quotes,
  form,
  fileNumber,
  law,
  basis,
  holding,
  tense,
  topics,
  enumerator,
});

describe('letters drawn from the variants of the grammar', () => {
  it('compile to the facts that they were drawn from', () => {
    fc.assert(
      fc.property(drawn, (letter) => {
        const firm = letter.person === 'firm';
        const [we, our, are] = firm ? ['We', 'our', 'we are'] : ['I', 'my', 'I am'];
        const [open, close] = letter.quotes;
        const securities = `the ${letter.security}`;
        const verb =
          letter.tense === 'shelf'
            ? `when ${securities} have been duly authorized and issued against payment therefor, ${securities} will be`
            : `${securities} have been duly authorized and are`;
        const compiled = letterWith(
          `${firm ? 'We have acted as counsel to' : 'I am General Counsel of'} Kiln Works, Inc. (the ${open}Company${close}) in connection with the Registration Statement on Form ${letter.form} (File No. ${letter.fileNumber}).`,
          `In ${our} examination, ${firm ? 'we' : 'I'} have assumed the genuineness of all signatures and the authenticity of all originals.`,
          `${letter.basis}, ${are} of the opinion that ${verb} ${letter.holding[0]}.`,
          `${firm ? 'Our' : 'My'} opinion is subject to ${letter.topics.map(([text], index) => `${letter.enumerator(index)} ${text}`).join(', ')}.`,
          `${firm ? 'Our' : 'My'} opinion is limited to ${letter.law[0]}.`,
          `${we} hereby consent to the filing of this opinion as an exhibit to the Registration Statement.`,
        );
        const kinds = compiled.clauses.map(({ kind }) => kind);
        expect(kinds).toEqual([
          'reference',
          'assumption',
          'opinion',
          'qualification',
          'jurisdiction',
          'consent',
        ]);
        const [statement] = clausesOf(compiled, 'reference')[0]?.registrationStatements ?? [];
        expect([statement?.form?.value, statement?.fileNumber?.value]).toEqual([
          letter.form,
          letter.fileNumber,
        ]);
        expect(clausesOf(compiled, 'assumption')[0]?.assumptions).toHaveLength(2);
        const conclusion = clausesOf(compiled, 'opinion')[0]?.conclusions.at(-1);
        expect(conclusion?.holdings).toEqual(letter.holding[1]);
        expect(conclusion?.form).toBe(letter.tense);
        expect(conclusion?.securities?.raw).toBe(securities);
        const exceptions = clausesOf(compiled, 'qualification')[0]?.exceptions ?? [];
        expect(exceptions.map(({ topic }) => topic)).toEqual(letter.topics.map(([, topic]) => topic));
        expect(clausesOf(compiled, 'jurisdiction')[0]?.laws.map(({ value }) => value)).toEqual([
          letter.law[1],
        ]);
        expect(compiled.definedTerms.map(({ term }) => term.raw)).toEqual(['Company']);
      }),
      { numRuns: 150 },
    );
  });
});
