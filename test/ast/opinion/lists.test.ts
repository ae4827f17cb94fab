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

describe('the later sentences of an exception', () => {
  const exceptions = (...paragraphs: readonly string[]): (readonly [string, string])[] =>
    clausesOf(letterWith(REFERENCE, ...paragraphs), 'qualification')
      .flatMap((clause) => clause.exceptions)
      .map(({ text, entries, ordinal }) => [text, `${ordinal?.value ?? ''}(${outline(entries)})`] as const);
  const lead = 'Our opinion is subject to the following qualifications:';

  it('belong to it, though they disclaim an opinion themselves', () => {
    const first =
      '(a) This opinion is confined to the Notes. We do not express any opinion on other securities.';
    const second =
      '(b) We express no opinion as to usury. In addition, we note that a court may refuse relief.';
    expect(exceptions(lead, first, second)).toEqual([
      [first, 'a()'],
      [second, 'b()'],
    ]);
  });

  it('have a list of their own behind that of the first', () => {
    const item =
      '(a) Enforcement is subject to (i) the nature of the remedies and (ii) the discretion of a court. A judgment may only be enforced if (x) it has become final and (y) it offends no public policy.';
    expect(exceptions(lead, item)).toEqual([[item, 'a(i,ii,x,y)']]);
  });

  it('are of their own kind where they limit the laws', () => {
    const letter = letterWith(
      REFERENCE,
      lead,
      'A. We express no opinion on choice of law. Our opinion is limited to the laws of Ohio.',
    );
    expect(clausesOf(letter, 'jurisdiction').map(({ text }) => text)).toEqual([
      'Our opinion is limited to the laws of Ohio.',
    ]);
  });
});
