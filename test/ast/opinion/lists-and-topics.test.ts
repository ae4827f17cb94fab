import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../src/ast/nodes.js';
import { clausesOf, letterOf, letterWith } from './letters.js';

const REFERENCE = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.';

/** Entries with those inside them, by their ordinals: `b(i,ii)`. */
const outline = (entries: readonly Pick<ListEntry, 'ordinal' | 'entries'>[]): string =>
  entries
    .map(
      ({ ordinal, entries: inner }) =>
        `${ordinal?.value ?? ''}${inner.length > 0 ? `(${outline(inner)})` : ''}`,
    )
    .join(',');

describe('a list that a sentence with a point leads in', () => {
  const lead = 'For the purposes of this opinion we have assumed the following.';
  const items = [
    '(a) The authenticity of all signatures.',
    '(b) That the Documents have been duly authorised by, and constitute valid and binding obligations of, all parties to them.',
  ];

  it('is read as one below a colon', () => {
    const letter = letterWith(REFERENCE, lead, ...items);
    expect(clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions)).toMatchObject([
      { raw: items[0] },
      { raw: items[1] },
    ]);
    expect(clausesOf(letter, 'opinion')).toEqual([]);
  });

  it('ends before the next of the sections that its lead is one of', () => {
    const letter = letterWith(
      REFERENCE,
      `2. Assumptions\n${lead}`,
      ...items,
      'We have not verified these assumptions.',
      '3. Opinion\nSubject to the qualifications below we are of the following opinion.',
      '(a) The Company is incorporated and validly existing.',
      '4. Qualifications\nOur opinion is subject to the following qualifications.',
      '(a) A payment made under mistake may be liable to restitution.',
    );
    expect(clausesOf(letter, 'assumption')[0]?.assumptions).toHaveLength(2);
    expect(clausesOf(letter, 'opinion')[0]?.conclusions[0]?.holdings).toEqual(['validlyExisting']);
    expect(clausesOf(letter, 'qualification')[0]?.exceptions).toMatchObject([
      { text: '(a) A payment made under mistake may be liable to restitution.' },
    ]);
  });
});

it('exceptions from the opinions are none of them, though they stand in their last item', () => {
  const letter = letterWith(
    REFERENCE,
    'We are of the opinion that:',
    '1. The Shares are validly issued.',
    '2. The Notes are binding obligations of the Company.Our opinions are subject to: (i) the effect of bankruptcy and (ii) principles of equity.',
  );
  expect(clausesOf(letter, 'qualification')[0]?.exceptions).toMatchObject([
    { topic: 'bankruptcy' },
    { topic: 'equity' },
  ]);
});

describe('lists within lists', () => {
  it('are read three deep in running text', () => {
    const letter = letterWith(
      REFERENCE,
      'Our opinion is subject to (1) bankruptcy, (2) (a) principles of equity, (b) (i) good faith and (ii) fair dealing and (c) discretion, and (3) public policy.',
    );
    const exceptions = clausesOf(letter, 'qualification')[0]?.exceptions ?? [];
    expect(outline(exceptions)).toBe('1,2(a,b(i,ii),c),3');
    expect(exceptions[1]?.entries[1]?.text).toBe('(b) (i) good faith and (ii) fair dealing');
  });

  it('run on within the paragraph of their first item', () => {
    const letter = letterWith(
      REFERENCE,
      'Our opinion is subject to the following exceptions:',
      '(i) the effect of bankruptcy; (ii) general principles of equity; and (iii) limits of indemnification.',
    );
    const exceptions = clausesOf(letter, 'qualification')[0]?.exceptions ?? [];
    expect(exceptions.map(({ ordinal, topic }) => [ordinal?.value, topic])).toEqual([
      ['i', 'bankruptcy'],
      ['ii', 'equity'],
      ['iii', 'indemnification'],
    ]);
  });

  it('part equity from insolvency where a clause on enforcement goes there', () => {
    const letter = letterWith(
      REFERENCE,
      'The enforceability of the Notes may be subject to bankruptcy and other laws affecting creditors’ rights and their enforcement may be subject to the exercise of discretion in accordance with general principles of equity.',
    );
    const exceptions = clausesOf(letter, 'qualification')[0]?.exceptions ?? [];
    expect(exceptions.map(({ topic }) => topic)).toEqual(['bankruptcy', 'equity']);
  });

  it('tell the law in an item of what is disclaimed', () => {
    const letter = letterWith(
      REFERENCE,
      '4.1 We offer no opinion:',
      '(a) as to any laws other than the laws of the British Virgin Islands; or',
      '(b) as to the commercial terms of the Notes.',
    );
    const laws = clausesOf(letter, 'jurisdiction').flatMap((clause) => clause.laws);
    expect(laws.map(({ value }) => value)).toEqual(['VG']);
  });

  it('are outermost below a numbered sentence that heads them', () => {
    const letter = letterWith(
      REFERENCE,
      '2. Assumptions',
      '2.1 For the purposes of this opinion we have assumed:',
      '(a) the truth of the minutes;',
      '(b) that all signatures are genuine, and that:',
      '(i) the Plan is in force;',
      '(ii) we have assumed that the Plan was adopted;',
      '(iii) the Plan was not amended.',
      '3. Opinion',
      'We are of the opinion that the Shares are validly issued.',
    );
    const [clause] = clausesOf(letter, 'assumption');
    expect(clause?.assumptions.map(({ raw }) => raw.slice(0, 5))).toEqual([
      '(a) t',
      '(b) t',
      'the P',
      '(iii)',
    ]);
    expect(clause?.text).toContain('(iii) the Plan was not amended.');
  });

  it('are read over paragraphs', () => {
    const letter = letterWith(
      REFERENCE,
      'In rendering this opinion, we have assumed that:',
      '(a) all signatures are genuine',
      '(b) each party',
      '(i) exists;',
      '(ii) has the power to sign; and',
      '(c) the price will be paid.',
    );
    const [clause] = clausesOf(letter, 'assumption');
    const assumptions = clause?.assumptions ?? [];
    expect(assumptions.map(({ raw }) => raw)).toEqual([
      '(a) all signatures are genuine',
      '(b) each party (i) exists; (ii) has the power to sign',
      '(c) the price will be paid.',
    ]);
    expect(assumptions.map(({ entries }) => outline(entries))).toEqual(['', 'i,ii', '']);
  });

  it('go on after an item that says its kind itself', () => {
    const letter = letterWith(
      REFERENCE,
      'Our opinion is subject to the following qualifications:',
      '(a) courts may limit damages;',
      '(b) courts may sever terms;',
      '(c) courts may stay proceedings;',
      '(d) courts may ask for evidence;',
      '(e) courts may shorten terms;',
      '(f) claims may be barred by time;',
      '(g) no opinion is expressed on notices;',
      '(h) no opinion is expressed on waivers;',
      '(i) courts may review discretion; and',
      '(j) specific performance may be refused.',
    );
    const exceptions = clausesOf(letter, 'qualification').flatMap((clause) => clause.exceptions);
    expect(outline(exceptions)).toBe('a,b,c,d,e,f,g,h,i,j');
  });

  it('go on after a paragraph that breaks them off', () => {
    const letter = letterWith(
      REFERENCE,
      'Our opinion is subject to the following qualifications:',
      '(g) courts may limit damages. In any event,',
      'enforcement before the courts is subject to:',
      '(i) the remedies at hand; and',
      '(ii) the power to stay proceedings;',
      '(h) courts may sever terms;',
      '(i) courts may review discretion; and',
      '(j) specific performance may be refused.',
    );
    const exceptions = clausesOf(letter, 'qualification').flatMap((clause) => clause.exceptions);
    expect(outline(exceptions).endsWith('h,i,j')).toBe(true);
  });

  it('are read within a condition', () => {
    const letter = letterWith(
      REFERENCE,
      'It is our opinion that, when (a) the Board has (i) approved the Indenture and (ii) fixed the price and (b) the Notes have been issued, the Notes will be binding obligations of the Company.',
    );
    const conditions = clausesOf(letter, 'opinion')[0]?.conclusions[0]?.conditions ?? [];
    expect(conditions.map(({ entries }) => outline(entries))).toEqual(['a(i,ii),b']);
  });

  it('do not take a reference to a list for one', () => {
    const letter = letterWith(
      REFERENCE,
      'Our opinion in paragraph (1) is subject to (a) bankruptcy, (b) the limits on clauses (i) through (iii) of the Plan and (c) equity.',
    );
    expect(outline(clausesOf(letter, 'qualification')[0]?.exceptions ?? [])).toBe('a,b,c');
  });
});

describe('a list that a list item opens', () => {
  const kindsOf = (...paragraphs: readonly string[]): readonly string[] =>
    letterWith(
      'We have acted as counsel to Kiln Works, Inc. in connection with its registration statement on Form F-3.',
      ...paragraphs,
    ).clauses.map(({ kind, text }) => `${kind}: ${text.slice(0, 12)}`);

  it('ends before the item that goes on with the list outside', () => {
    expect(
      kindsOf(
        '1. We are of the opinion that:',
        '(a) the Company is validly existing; and',
        '(b) the Shares will be validly issued.',
        '2. This opinion is strictly limited to the matters stated herein.',
      ),
    ).toEqual(['reference: We have acte', 'opinion: 1. We are of', 'qualification: 2. This opin']);
  });

  it('gives its items back to the list outside', () => {
    expect(
      kindsOf(
        'We have assumed that:',
        '(a) the following are genuine:',
        '(i) the seals; and',
        '(ii) the signatures; and',
        '(b) no one was under duress.',
      ),
    ).toEqual(['reference: We have acte', 'assumption: We have assu']);
  });
});

describe('a list that a paragraph interrupts', () => {
  it('goes on with its next item', () => {
    const letter = letterWith(
      REFERENCE,
      'We have examined the following:',
      '(a) the Charter, dated May 3,',
      '1997, with all that is annexed to it;',
      '(b) the Registration Statement, with a prospectus relating to the Notes; and',
      '(c) the Bylaws.',
      'We are of the opinion that the Shares are validly issued.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'examination', 'opinion']);
  });
});

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

describe('an enumerator', () => {
  it('may stand in a box of its own, without a blank after it', () => {
    const box = (image: string): string => `<span style="min-width:36pt;display:inline-flex">${image}</span>`;
    const paragraphs = [
      'March 4, 2011',
      'Ladies and Gentlemen:',
      REFERENCE,
      'We are of the opinion that:',
      `${box('1.')}The Notes are valid and binding obligations of the Company.`,
      `${box('2.')}The Shares are validly issued.`,
      'Very truly yours,',
      '/s/ Slip & Glaze LLP',
    ].map((each) => `<p>${each}</p>`);
    const letter = letterOf(`<html><body>${paragraphs.join('')}</body></html>`);
    const [opinion] = clausesOf(letter, 'opinion');
    expect(opinion?.conclusions.map(({ securities }) => securities?.raw)).toEqual([
      'The Notes',
      'The Shares',
    ]);
  });
});

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
      'As to facts, we have relied, to the extent we deem proper, upon certificates of officers of the Company, upon certificates of public officials and on the opinion of Bisque LLP.',
    );
    expect(clausesOf(letter, 'reliance')[0]?.sources.map(({ raw, topic }) => [raw, topic])).toEqual([
      ['certificates of officers of the Company', 'officers'],
      ['upon certificates of public officials', 'publicOfficials'],
      ['on the opinion of Bisque LLP.', 'counsel'],
    ]);
  });
});

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

it('an item of a list of exceptions is one, whatever it says', () => {
  const letter = letterWith(
    REFERENCE,
    'It is our opinion that the Shares are validly issued.',
    'We have the following reservations:',
    '(a) The term "good standing" means that the Company has a certificate.',
    '(b) Any reference to shares being "non-assessable" shall mean that no holder shall be bound to pay more.',
    '(c) Searches of the register are not conclusive.',
  );
  const exceptions = clausesOf(letter, 'qualification').flatMap((clause) => clause.exceptions);
  expect(outline(exceptions)).toBe('a,b,c');
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

it('a source ends before what has not been verified', () => {
  const clauses = clausesOf(
    letterWith(
      'As to matters of fact, we have relied upon a certificate of an officer of the Company and have not independently verified such matters.',
    ),
    'reliance',
  );
  expect(clauses.flatMap(({ sources }) => sources.map(({ raw }) => raw))).toEqual([
    'a certificate of an officer of the Company',
  ]);
});

it('documents are what was examined beside questions of law', () => {
  const clauses = clausesOf(
    letterWith(
      'We have considered such questions of law and examined such statutes, corporate records and certificates as we thought necessary.',
    ),
    'examination',
  );
  expect(clauses.flatMap(({ documents }) => documents.map(({ raw }) => raw))).toEqual([
    'such statutes, corporate records and certificates as we thought necessary.',
  ]);
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

it('a heading of a consent and more stands over the consent', () => {
  const letter = letterWith(
    'We have acted as counsel to Kiln Works, Inc. in connection with the Registration Statement on Form S-3.',
    '5. Consent; Governing Law',
    'We hereby consent to the filing of this opinion as an exhibit to a Form 8-K of the Company.',
  );
  expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'consent']);
});
