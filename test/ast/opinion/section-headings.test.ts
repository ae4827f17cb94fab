import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const REFERENCE = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.';

describe('a title that no list of titles names', () => {
  const title = '3 Scope of Inquiry';

  it('stands over what follows it, and ends the section before', () => {
    const letter = letterWith(
      REFERENCE,
      '2 Assumptions',
      'We have assumed that:',
      '(a) all signatures are genuine; and',
      '(b) no one was under duress.',
      title,
      'The papers in our files were looked at by us for this opinion.',
      'We are of the opinion that the Shares are validly issued.',
    );
    const [assumption, next] = letter.clauses.slice(1);
    expect(assumption?.text).not.toContain(title);
    expect(next?.text).toMatch(/^3 Scope of Inquiry/);
    expect(next?.kind).not.toBe('assumption');
  });

  it('may be a number alone', () => {
    const letter = letterWith(
      REFERENCE,
      'II.',
      'We have assumed that:',
      'a) all signatures are genuine; and',
      'b) no one was under duress.',
      'III.',
      'We are of the opinion that the Shares are validly issued.',
    );
    expect(letter.clauses.map(({ kind, text }) => `${kind}: ${text.slice(0, 4)}`)).toEqual([
      'reference: We h',
      'assumption: II.\n',
      'opinion: III.',
    ]);
  });

  it('is none where a list goes on', () => {
    const letter = letterWith(
      REFERENCE,
      'We have examined the following:',
      '1. The Charter',
      '2. The Bylaws',
      '3. The Registration Statement',
      'We are of the opinion that the Shares are validly issued.',
    );
    expect(
      clausesOf(letter, 'examination').flatMap(({ documents }) => documents.map(({ raw }) => raw)),
    ).toEqual(['1. The Charter', '2. The Bylaws', '3. The Registration Statement']);
  });
});

describe('the headings of sections', () => {
  it('may say what they are of', () => {
    const letter = letterWith(
      REFERENCE,
      'Assumptions Underlying Our Opinions',
      'The signatures of those who have signed are genuine.',
      'Our Opinions',
      'We are of the opinion that the Notes will be binding obligations of the Company.',
      'Qualifications and Limitations Applicable to Our Opinions',
      'The opinions set forth above are subject to the following qualifications and limitations:',
      '(a) Our opinions are subject to the effect of bankruptcy.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual([
      'reference',
      'assumption',
      'opinion',
      'qualification',
    ]);
  });

  it('leave an exception to the opinions in their section', () => {
    const letter = letterWith(
      REFERENCE,
      'Opinions',
      'We are of the opinion that the Notes will be binding obligations of the Company.',
      'Our opinions above are subject to the effect of bankruptcy and similar laws.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'opinion', 'qualification']);
  });
});

it('a heading that its paragraph goes on from stands with the sentence behind it', () => {
  const letter = letterWith(
    'We have acted as counsel to Kiln Works, Inc. in connection with the Registration Statement on Form S-3.',
    'Documents Reviewed. In connection with this letter, we have examined the Registration Statement.',
    'Assumptions. We have assumed the genuineness of all signatures.',
    'Our Opinion. We are of the opinion that the Shares are validly issued.',
    'Applicable Law. The opinions expressed herein are limited to the laws of the State of Ohio.',
  );
  expect(letter.clauses.map(({ kind, text }) => [kind, text.slice(0, 14)]).slice(-5)).toEqual([
    ['reference', 'We have acted '],
    ['examination', 'Documents Revi'],
    ['assumption', 'Assumptions. W'],
    ['opinion', 'Our Opinion. W'],
    ['jurisdiction', 'Applicable Law'],
  ]);
});

it('a heading of a consent and more stands over the consent', () => {
  const letter = letterWith(
    'We have acted as counsel to Kiln Works, Inc. in connection with the Registration Statement on Form S-3.',
    '5. Consent; Governing Law',
    'We hereby consent to the filing of this opinion as an exhibit to a Form 8-K of the Company.',
  );
  expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'consent']);
});
