import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const REFERENCE = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.';

describe('what a holding means', () => {
  it('is no opinion, though the section on the opinion tells it', () => {
    const letter = letterWith(
      REFERENCE,
      '2. Opinion',
      'We are of the opinion that the Shares are validly issued, fully paid and non-assessable. The term “non-assessable”, when used of a holder, has no clear meaning in the law of Australia.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'opinion', 'qualification']);
  });
});

describe('topics', () => {
  it.each([
    ['the genuineness of all signatures', 'signatures'],
    ['the legal capacity of all natural persons', 'capacity'],
    ['the authenticity of all documents submitted to us as originals', 'authenticity'],
    ['the conformity to originals of all documents submitted as copies', 'conformity'],
    ['the due authorization, execution and delivery of the Indenture by the Trustee', 'authorization'],
    ['that the Registration Statement will have become effective', 'effectiveness'],
    ['that the Company will receive consideration of at least par value', 'consideration'],
    ['that the resolutions have not been rescinded', 'corporateAction'],
    ['that the Indenture is a valid and binding obligation of the Trustee', 'enforceability'],
    ['that the Shares will be sold in the manner stated in the Prospectus', 'sale'],
    ['that there will be no change in applicable law', 'law'],
    ['that no change in law affecting the enforceability of the Notes will have occurred', 'law'],
    ['the genuineness and authenticity of all documents', 'authenticity'],
    ['that there is a sufficient number of authorized but unissued shares', 'corporateAction'],
    ['the accuracy and completeness of the records', 'accuracy'],
  ])('assuming %s is about %s', (text, topic) => {
    const letter = letterWith(REFERENCE, `We have assumed ${text}.`);
    expect(clausesOf(letter, 'assumption')[0]?.assumptions.map((assumption) => assumption.topic)).toEqual([
      topic,
    ]);
  });

  it('tell what is relied on', () => {
    const letter = letterWith(
      REFERENCE,
      'As to facts, we have relied, to the extent we deem proper, upon certificates of officers of the Company, upon certificates of public officials, on a Certificate of Good Standing and on the opinion of Bisque LLP.',
    );
    expect(clausesOf(letter, 'reliance')[0]?.sources.map(({ raw, topic }) => [raw, topic])).toEqual([
      ['certificates of officers of the Company', 'officers'],
      ['upon certificates of public officials', 'publicOfficials'],
      ['on a Certificate of Good Standing', 'publicOfficials'],
      ['on the opinion of Bisque LLP.', 'counsel'],
    ]);
  });
});
