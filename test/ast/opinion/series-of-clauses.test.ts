import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const REFERENCE = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.';

const documentsOf = (sentence: string): readonly string[] =>
  clausesOf(letterWith(REFERENCE, sentence), 'examination').flatMap(({ documents }) =>
    documents.map(({ raw }) => raw),
  );

const assumptionsOf = (sentence: string): readonly (readonly [string, number])[] =>
  clausesOf(letterWith(REFERENCE, sentence), 'assumption').flatMap(({ assumptions }) =>
    assumptions.map(({ raw, entries }) => [raw, entries.length] as const),
  );

describe('assumptions in running text', () => {
  it('are clauses without "that" of their own', () => {
    expect(
      assumptionsOf(
        'We have assumed that the signatures on all documents examined by us are genuine, all documents submitted to us as originals are authentic and all documents submitted to us as copies are true copies.',
      ),
    ).toEqual([
      ['the signatures on all documents examined by us are genuine', 0],
      ['all documents submitted to us as originals are authentic', 0],
      ['all documents submitted to us as copies are true copies.', 0],
    ]);
  });

  it('hold a list of predicates together with their subject', () => {
    expect(
      assumptionsOf(
        'We have assumed that the execution of the Notes by the Company (a) is within its powers, (b) does not contravene its bylaws and (c) requires no action by any agency.',
      ),
    ).toEqual([
      [
        'the execution of the Notes by the Company (a) is within its powers, (b) does not contravene its bylaws and (c) requires no action by any agency.',
        3,
      ],
    ]);
  });

  it('may be of a lack', () => {
    expect(
      assumptionsOf(
        'We have assumed the legal capacity of all natural persons, the lack of any undisclosed amendment and the conformity of all copies.',
      ).map(([raw]) => raw),
    ).toEqual([
      'the legal capacity of all natural persons',
      'the lack of any undisclosed amendment',
      'the conformity of all copies.',
    ]);
  });
});

describe('documents in running text', () => {
  it.each([
    [
      'We have examined the Registration Statement and also the Indenture, which has been filed with the Commission.',
      ['the Registration Statement and also', 'the Indenture, which has been filed with the Commission.'],
    ],
    [
      'We have examined the Bylaws of the Company, as amended, records of proceedings of its Board of Directors and the Plan.',
      [
        'the Bylaws of the Company, as amended',
        'records of proceedings of its Board of Directors',
        'the Plan.',
      ],
    ],
    [
      'We have examined the Charter, the application of the Company to the Commission for authority to issue the Notes and the Plan.',
      [
        'the Charter',
        'the application of the Company to the Commission for authority to issue the Notes',
        'the Plan.',
      ],
    ],
    [
      'We have examined originals, or copies identified to our satisfaction as being true and complete copies of the originals, of specimen Common Stock certificates and such other documents as we have deemed necessary.',
      ['specimen Common Stock certificates', 'such other documents as we have deemed necessary.'],
    ],
    [
      'We have examined such agreements, records and documents as we have deemed necessary.',
      ['such agreements, records and documents as we have deemed necessary.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(documentsOf(sentence)).toEqual(expected);
  });
});

describe('exceptions', () => {
  it('are not begun by the paragraphs of the opinions', () => {
    const exceptions = clausesOf(
      letterWith(
        REFERENCE,
        'The opinions set forth in paragraphs (a) and (b) above are subject to (i) bankruptcy, insolvency or similar laws affecting creditors and (ii) general principles of equity.',
      ),
      'qualification',
    ).flatMap((clause) => clause.exceptions);
    expect(exceptions.map(({ ordinal, topic }) => [ordinal?.raw, topic])).toEqual([
      ['(i)', 'bankruptcy'],
      ['(ii)', 'equity'],
    ]);
  });
});

describe('a law', () => {
  it('is not the name of a firm', () => {
    const laws = clausesOf(
      letterWith(
        REFERENCE,
        'Our opinion is limited to the laws of the State of Ohio. Matters of Nevada law are dealt with in the opinion of Holland & Slip LLP.',
      ),
      'jurisdiction',
    ).flatMap((clause) => clause.laws);
    expect(laws.map(({ value }) => value)).not.toContain('NL');
  });
});

describe('a caption', () => {
  it('may hold the number of an item', () => {
    const [consent] = clausesOf(
      letterWith(
        REFERENCE,
        'We consent to the reference to our firm under the heading "Item 5. Interests of Named Experts and Counsel" in the Registration Statement.',
      ),
      'consent',
    );
    expect(consent?.captions.map(({ raw }) => raw)).toEqual([
      'Item 5. Interests of Named Experts and Counsel',
    ]);
  });
});
