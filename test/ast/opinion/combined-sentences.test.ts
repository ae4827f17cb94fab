import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const raws = (nodes: readonly { readonly raw: string }[]): readonly string[] => nodes.map(({ raw }) => raw);

describe('a letter of one sentence', () => {
  const [clause] = clausesOf(
    letterWith(
      'In connection with the registration under the Securities Act of 1933 (the "Act") of $250,000,000 aggregate principal amount of 6.95% Debentures due June 1, 2028 (the "Securities") of Kiln Works, Inc., issued pursuant to the Indenture, dated as of March 15, 1996, between Kiln Works, Inc. and Clay Bank, as Trustee, we, as your counsel, have examined such corporate records and other documents as we have considered necessary, and, upon the basis of such examination, we advise you that, in our opinion, the Securities constitute valid and legally binding obligations of the Company.',
    ),
    'opinion',
  );

  it('tells the securities with their amount and maturity', () => {
    expect(
      clause?.securities.map(({ title, amount, maturity }) => [
        title.raw,
        amount?.value?.amount,
        maturity?.value,
      ]),
    ).toEqual([['6.95% Debentures due June 1, 2028', '250000000', '2028-06-01']]);
  });

  it('tells the agreements', () => {
    expect(
      clause?.agreements.map(({ title, date, parties }) => [title.raw, date?.value, parties.length]),
    ).toEqual([['Indenture', '1996-03-15', 2]]);
  });

  it('tells what was examined, without what rests on it', () => {
    expect(raws(clause?.documents ?? [])).toEqual([
      'such corporate records and other documents as we have considered necessary',
    ]);
  });

  it('concludes', () => {
    expect(clause?.conclusions.map(({ securities }) => securities?.raw)).toEqual(['the Securities']);
  });
});

describe('the laws that an opinion is limited to', () => {
  it.each([
    ['and limited in all respects to matters of Delaware law, it is our opinion that', ['US-DE']],
    [
      'and limited to the laws of the State of Ohio and the federal laws of the United States, we are of the opinion that',
      ['US-OH', 'US'],
    ],
    ['and limited to what is said here, it is our opinion under the laws of Ohio that', []],
  ])('may stand before it: %s', (words, laws) => {
    const [clause] = clausesOf(
      letterWith(`Based on the foregoing, ${words} the Shares are validly issued.`),
      'opinion',
    );
    expect(clause?.laws.map(({ value }) => value)).toEqual(laws);
    expect(clause?.conclusions.map(({ holdings }) => holdings)).toEqual([['validlyIssued']]);
  });

  it.each([
    [
      'We are members of the bar of the State of Ohio. The opinions herein are limited to the laws of the State of New York.',
      ['US-NY'],
    ],
    [
      'Our advice is based exclusively on the internal law of the State of New York. We are licensed to practice law in the State of Ohio and do not hold ourselves out as experts on the laws of any other state.',
      ['US-NY'],
    ],
    [
      'We are members of the bar of the State of Ohio. The opinions herein are limited to the laws of that State and the federal laws of the United States.',
      ['US-OH', 'US'],
    ],
    [
      'We are members of the bar of the State of Ohio. We express no opinion on the laws of any other jurisdiction.',
      ['US-OH'],
    ],
  ])('are not those of the bar where another sentence names them: %s', (sentences, laws) => {
    const clauses = clausesOf(letterWith(sentences), 'jurisdiction');
    expect(clauses.flatMap((clause) => clause.laws.map(({ value }) => value))).toEqual(laws);
  });

  it.each([
    'We express no opinion on any law but the laws of the State of Ohio, and as to matters of Nevada law we refer you to the opinion of Slip & Glaze LLP.',
    'We are members of the bar of the State of Ohio and, insofar as our opinions concern the laws of the State of Iowa, we have relied on the opinion of Slip & Glaze LLP.',
    'This opinion is limited to the laws of the State of Ohio, and, to the extent relating to the laws of Bermuda, we have relied, without inquiry, on the opinion of Slip & Glaze LLP.',
    'We opine on the laws of the State of Ohio only; as to all matters governed by Canadian law we have assumed the correctness of the opinion of Slip & Glaze LLP.',
  ])('are not those for which another’s opinion is relied on: %s', (sentence) => {
    const clauses = clausesOf(letterWith(sentence), 'jurisdiction');
    expect(clauses.flatMap((clause) => clause.laws.map(({ value }) => value))).toEqual(['US-OH']);
  });

  it.each([
    ['Based solely on', []],
    ['Based solely on the General Corporation Law of the State of Delaware and on', ['US-DE']],
  ])('leave the registration statement behind them: %s', (words, laws) => {
    const [clause] = clausesOf(
      letterWith(
        `${words} our review of the Registration Statement on Form S-8 (File No. 333-12345), we are of the opinion that the Shares are validly issued.`,
      ),
      'opinion',
    );
    expect(clause?.laws.map(({ value }) => value)).toEqual(laws);
    expect(clause?.registrationStatements.map(({ fileNumber }) => fileNumber?.value)).toEqual(['333-12345']);
  });
});

describe('what is assumed', () => {
  it('is one thing where it is one of several', () => {
    const [clause] = clausesOf(
      letterWith(
        'We assume that the price of the Shares exceeds the greater of (i) their par value or (ii) the portion of the price that the Board calls capital.',
      ),
      'assumption',
    );
    expect(raws(clause?.assumptions ?? [])).toEqual([
      'the price of the Shares exceeds the greater of (i) their par value or (ii) the portion of the price that the Board calls capital.',
    ]);
  });

  it('follows what was examined in one sentence', () => {
    const [clause] = clausesOf(
      letterWith(
        'We have examined the Plan and such records as we have deemed necessary, and have assumed, without independent verification, (i) the genuineness of all signatures and (ii) the authenticity of all documents submitted to us as originals.',
      ),
      'examination',
    );
    expect(raws(clause?.documents ?? [])).toEqual(['the Plan', 'such records as we have deemed necessary']);
    expect(raws(clause?.assumptions ?? [])).toEqual([
      '(i) the genuineness of all signatures',
      '(ii) the authenticity of all documents submitted to us as originals.',
    ]);
  });

  it('follows what is relied on, a comment on it left out', () => {
    const [clause] = clausesOf(
      letterWith(
        'We have relied as to certain matters on information obtained from public officials, and we have assumed that the Indenture has been duly executed by the Trustee, and that the signatures on all documents examined by us are genuine, assumptions which we have not independently verified.',
      ),
      'reliance',
    );
    expect(raws(clause?.sources ?? [])).toEqual(['information obtained from public officials']);
    expect(raws(clause?.assumptions ?? [])).toEqual([
      'the Indenture has been duly executed by the Trustee',
      'that the signatures on all documents examined by us are genuine',
    ]);
  });

  it('is not told apart where one object has two verbs', () => {
    const [clause] = clausesOf(
      letterWith(
        'As to matters of fact we have relied upon, and assumed the accuracy of, certificates of officers of the Company.',
      ),
      'reliance',
    );
    expect(clause?.assumptions).toEqual([]);
  });
});

it.each<[sentences: string, laws: string[]]>([
  [
    'We are opining herein as to the laws of the State of New York. Various issues pertaining to Maryland law are addressed in the opinion of Kiln LLP, Maryland counsel for the Company.',
    ['US-NY'],
  ],
  [
    'We are opining herein as to the laws of the State of New York. Various issues concerning the Nevada General Corporation Law and the internal laws of the State of Nevada are addressed in the opinion of Kiln LLP.',
    ['US-NY'],
  ],
  [
    'We are opining herein as to the laws of the State of New York, and matters of Ohio law are addressed in the opinion of Kiln LLP.',
    ['US-NY'],
  ],
])('a law that the opinion of another addresses is none of this one: %s', (sentences, laws) => {
  const clauses = clausesOf(letterWith(sentences), 'jurisdiction');
  expect(clauses.map(({ text }) => text)).toEqual([sentences]);
  expect(clauses.flatMap((clause) => clause.laws.map(({ value }) => value))).toEqual(laws);
});
