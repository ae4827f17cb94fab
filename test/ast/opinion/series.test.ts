import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const REFERENCE = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.';

const documentsOf = (sentence: string): readonly string[] =>
  clausesOf(letterWith(REFERENCE, sentence), 'examination').flatMap(({ documents }) =>
    documents.map(({ raw }) => raw.replace(/,?(?: and)?$|\.$/, '')),
  );

const conclusionsOf = (sentence: string): readonly (readonly [string | undefined, string])[] =>
  clausesOf(letterWith(REFERENCE, `We are of the opinion that ${sentence}`), 'opinion').flatMap(
    ({ conclusions }) =>
      conclusions.map(({ securities, holdings }) => [securities?.raw, holdings.join()] as const),
  );

const lawsOf = (sentence: string): readonly (string | null)[] =>
  clausesOf(letterWith(REFERENCE, sentence), 'jurisdiction').flatMap(({ laws }) =>
    laws.map(({ value }) => value),
  );

describe('the laws', () => {
  it('are not those that another counsel covers', () => {
    expect(
      lawsOf(
        'We express no opinion as to any laws other than the laws of the State of Ohio. Matters of the laws of the State of Utah are addressed in the opinion of Slip LLP.',
      ),
    ).toEqual(['US-OH']);
  });

  it('are those that no other laws govern', () => {
    expect(
      lawsOf('We express no opinion as to matters governed by laws other than Massachusetts law.'),
    ).toEqual(['US-MA']);
    expect(lawsOf('As to matters governed by laws other than those of Utah, we express no opinion.')).toEqual(
      ['US-UT'],
    );
  });

  it('are those of where the writer is admitted, if the limit points back there', () => {
    expect(
      lawsOf(
        'I am licensed to practice in California, and this opinion is limited to the laws of that State and the General Corporation Law of Delaware.',
      ),
    ).toEqual(['US-CA', 'US-DE']);
  });
});

it('federal law of any kind, at the end of what is left out, is no law of the opinion', () => {
  expect(
    lawsOf(
      'We express no opinion as to laws other than the laws of the State of Ohio, the securities laws of any state or any federal law.',
    ),
  ).toEqual(['US-OH']);
});

it.each([
  [
    'This opinion is limited to the laws of the State of Ohio, and any federal laws of the United States of America.',
    ['US-OH', 'US'],
  ],
  ['This opinion covers only the DGCL and any federal law.', ['US-DE', 'US']],
  [
    'This opinion is limited to the laws of the State of Ohio and does not cover the securities laws of any state and any federal law.',
    ['US-OH'],
  ],
])('federal law of any kind is a law of the opinion unless it is left out: %s', (sentence, laws) => {
  expect(lawsOf(sentence)).toEqual(laws);
});

describe('the laws that an exception leaves', () => {
  it('are of the qualification', () => {
    const letter = letterWith(
      REFERENCE,
      'Our opinions are subject to the qualification that we express no opinion as to the effect of (i) any bankruptcy or insolvency law, (ii) general principles of equity and (iii) any laws except the laws of the State of Ohio and the General Corporation Law of the State of Delaware.',
    );
    const [clause] = clausesOf(letter, 'qualification');
    expect(clause?.laws.map(({ value }) => value)).toEqual(['US-OH', 'US-DE']);
    expect(clause?.exceptions.map(({ text }) => text).at(-1)).toBe(
      '(iii) any laws except the laws of the State of Ohio and the General Corporation Law of the State of Delaware.',
    );
  });
});

describe('federal law', () => {
  it('may be that on securities', () => {
    expect(lawsOf('This opinion covers only Colorado law, as well as U.S. federal securities law.')).toEqual([
      'US-CO',
      'US',
    ]);
  });
});

describe('a series of documents in running text', () => {
  it('is parted where a line breaks within the name of a document', () => {
    expect(
      documentsOf(
        'We have examined the Articles and Bylaws of KVB, the Registration\nStatement and the Plan.',
      ),
    ).toEqual(['the Articles and Bylaws of KVB', 'the Registration Statement', 'the Plan']);
  });

  it('is parted at bylaws without an article and at such other things', () => {
    expect(
      documentsOf(
        'We have examined the Charter of the Kiln, By-Laws, and such other statutes as we saw fit.',
      ),
    ).toEqual(['the Charter of the Kiln', 'By-Laws', 'such other statutes as we saw fit']);
  });

  it('ends before what else is done "for the purposes of this opinion"', () => {
    expect(
      documentsOf(
        'We are familiar with the proceedings taken by the Kiln, and for the purposes of this opinion, have assumed that they will be completed.',
      ),
    ).toEqual(['the proceedings taken by the Kiln']);
  });

  it('is what inquiries included', () => {
    expect(
      documentsOf(
        'We have made such legal and factual examinations and inquiries, including an examination of originals or copies of such documents as we deemed necessary.',
      ),
    ).toEqual(['such documents as we deemed necessary']);
    expect(documentsOf('We have made such examinations and inquiries as we deemed necessary.')).toEqual([]);
  });

  it('is parted where a document begins', () => {
    expect(
      documentsOf(
        'We have examined and relied upon the Registration Statement, the Charter and Bylaws of the Company, each as amended, a specimen certificate of the Shares and such other documents as we have deemed necessary.',
      ),
    ).toEqual([
      'the Registration Statement',
      'the Charter and Bylaws of the Company, each as amended',
      'a specimen certificate of the Shares',
      'such other documents as we have deemed necessary',
    ]);
  });

  it('leaves out that copies were examined', () => {
    expect(
      documentsOf(
        'We have examined originals, or copies certified or otherwise identified to our satisfaction, of the Plan, the Indenture and such records as we thought fit.',
      ),
    ).toEqual(['the Plan', 'the Indenture', 'such records as we thought fit']);
  });

  it('names none that were not examined', () => {
    expect(documentsOf('We have not examined any other contract that the Company has entered into.')).toEqual(
      [],
    );
  });

  it('names none that were not examined "for the purposes of this opinion"', () => {
    const examined = letterWith(
      'We have not, for the purposes of this opinion, examined any other document.',
    );
    expect(clausesOf(examined, 'examination').flatMap(({ documents }) => documents)).toEqual([]);
  });

  it('names none that is only assumed to be true', () => {
    const examined = letterWith(
      'We have examined, and have assumed the truth and accuracy of the contents of, the Certificate as to factual matters.',
    );
    expect(clausesOf(examined, 'examination').flatMap(({ documents }) => documents)).toEqual([]);
  });

  it('leaves out that the originals were examined', () => {
    const examined = letterWith(
      'We have examined the originals, or certified copies, of such records as we thought fit.',
    );
    expect(
      clausesOf(examined, 'examination').flatMap(({ documents }) => documents.map(({ raw }) => raw)),
    ).toEqual(['such records as we thought fit.']);
  });

  it('names none in an item that leads others', () => {
    const examined = letterWith(
      'We have examined:',
      '1. The Charter.',
      '2. Copies of the following documents (the "Documents"):',
      '(a) the form of Guarantee; and',
      '(b) the Registration Statement.',
      '3. A certificate of the Secretary attaching:',
      '(a) minutes of the board.',
    );
    expect(
      clausesOf(examined, 'examination').flatMap(({ documents }) =>
        documents.map(({ raw }) => raw.slice(0, 9)),
      ),
    ).toEqual(['1. The Ch', '(a) the f', '(b) the R', '3. A cert', '(a) minut']);
  });

  it('names nothing where the law was looked into', () => {
    expect(documentsOf('We have made such investigations of law as we thought fit.')).toEqual([]);
    expect(
      documentsOf(
        'We are familiar with the proceedings taken, have made investigations of law and have examined the Charter.',
      ),
    ).toEqual(['the Charter']);
  });

  it('keeps parties and descriptions together', () => {
    expect(
      documentsOf(
        'We have examined certificates of officers of the Company, the Guarantors, the Trustee and others and the trust agreement of Kiln Trust, a Delaware trust.',
      ),
    ).toEqual([
      'certificates of officers of the Company, the Guarantors, the Trustee and others',
      'the trust agreement of Kiln Trust, a Delaware trust',
    ]);
  });

  it('ends where something is assumed', () => {
    expect(
      documentsOf(
        'We have examined the Charter and the Plan, and have assumed that (i) all signatures are genuine and (ii) all copies conform to the originals.',
      ),
    ).toEqual(['the Charter', 'the Plan']);
  });

  it('goes without a comma before its last "and"', () => {
    expect(
      documentsOf(
        'We have reviewed copies of the Registration Statement, the constitution of the Company and a letter of status from the registry.',
      ),
    ).toEqual([
      'the Registration Statement',
      'the constitution of the Company',
      'a letter of status from the registry',
    ]);
  });

  it('begins after a second verb and ends before a third', () => {
    expect(
      documentsOf(
        'We have examined, and are familiar with, originals or copies of the Charter and the Plan, and have made such inquiries of officers as we thought fit.',
      ),
    ).toEqual(['the Charter', 'the Plan']);
    expect(
      documentsOf(
        'We are familiar with the proceedings to date and have examined the Plan and the Bylaws, and we have considered such questions of law as we thought fit.',
      ),
    ).toEqual(['the Plan', 'the Bylaws']);
  });

  it('begins after the last of several verbs, and after a colon', () => {
    expect(
      documentsOf(
        'We have examined, considered and relied upon the following documents (the "Documents"): the Charter; forms of the Notes; and such other records as we thought fit.',
      ),
    ).toEqual(['the Charter', 'forms of the Notes', 'such other records as we thought fit']);
  });

  it('names some of the records that it tells of', () => {
    expect(
      documentsOf(
        'We have examined such records, including, without limitation, the Charter and the minutes of the Board, as we thought fit.',
      ),
    ).toEqual([
      'such records, including, without limitation',
      'the Charter',
      'the minutes of the Board, as we thought fit',
    ]);
  });
});

describe('the subjects of conclusions', () => {
  it('follow enumerators', () => {
    expect(
      conclusionsOf(
        '(i) the Shares, when sold, will be validly issued, and (ii) the Warrants, when delivered by the Company, will be valid and binding obligations of the Company.',
      ),
    ).toEqual([
      ['the Shares', 'validlyIssued'],
      ['the Warrants', 'legalValidBinding'],
    ]);
  });

  it('are series of names, and not those of relative clauses', () => {
    expect(
      conclusionsOf(
        'when delivered, such Warrants, Rights and Units will constitute valid and binding obligations of the Company.',
      ),
    ).toEqual([['such Warrants, Rights and Units', 'legalValidBinding']]);
    expect(
      conclusionsOf(
        'each Guarantee will be a valid and binding obligation of the Guarantor that is a party thereto, enforceable against it.',
      ),
    ).toEqual([['each Guarantee', 'legalValidBinding,enforceable']]);
  });

  it('stand between conditions', () => {
    expect(
      conclusionsOf(
        'upon completion of the proceedings described to us, and upon completion of those which the states require, the Shares, when sold as described, will be legally and validly issued.',
      ),
    ).toEqual([['the Shares', 'validlyIssued']]);
    expect(
      conclusionsOf(
        'when the Registration Statement is effective, the Shares which are issued under the Plan, against payment of their price, will be validly issued.',
      ),
    ).toEqual([['the Shares which are issued under the Plan', 'validlyIssued']]);
  });

  it('are named by the first of two verbs', () => {
    expect(
      conclusionsOf('the Company is a public limited company and is duly incorporated and validly existing.'),
    ).toEqual([['the Company', 'validlyExisting']]);
  });

  it('may tell how the company began', () => {
    expect(
      conclusionsOf(
        'the Company was duly incorporated under the laws of the State of Iowa and remains in existence.',
      ),
    ).toEqual([['the Company', 'validlyExisting']]);
  });

  it('may be the provisions of a plan', () => {
    expect(
      conclusionsOf(
        'the provisions of the Plan comply with the requirements of the Employee Retirement Income Security Act of 1974.',
      ),
    ).toEqual([['the provisions of the Plan', 'other']]);
  });
});

describe('the laws of an opinion', () => {
  it('leave out what is excluded', () => {
    expect(
      lawsOf(
        'This opinion is confined to the laws of Ireland (meaning Ireland exclusive of Northern Ireland) in force today.',
      ),
    ).toEqual(['IE']);
  });

  it('are told by the codes of the states and by the initials of statutes', () => {
    expect(
      lawsOf(
        'We are opining only as to Title 8 of the Annotated Code of Maryland and Chapter 78 of the Nevada Revised Statutes.',
      ),
    ).toEqual(['US-MD', 'US-NV']);
    expect(lawsOf('Our opinion herein is expressed solely with respect to the DGCL.')).toEqual(['US-DE']);
  });

  it('are not those where the writer is admitted, if the opinion is limited to another', () => {
    expect(
      lawsOf(
        'I am admitted to practice in Ohio, and this opinion is limited to the Delaware General Corporation Law.',
      ),
    ).toEqual(['US-DE']);
    expect(
      lawsOf(
        'We are members of the Bar of the State of Ohio and express no opinion as to any law other than that of Kentucky.',
      ),
    ).toEqual(['US-KY']);
    expect(
      lawsOf(
        'We are members of the Bar of the State of Ohio and are no experts in the laws of any other jurisdiction, other than Kentucky law.',
      ),
    ).toEqual(['US-OH', 'US-KY']);
    expect(lawsOf('We express no opinion on the laws of any jurisdiction outside Brazil.')).toEqual(['BR']);
    expect(
      lawsOf(
        'We are members of the Bar of the State of Ohio and express no opinion as to the law of any other jurisdiction.',
      ),
    ).toEqual(['US-OH']);
  });

  it('may be abbreviated', () => {
    expect(lawsOf('This opinion is limited to the law of the RMI.')).toEqual(['MH']);
  });
});

describe('a consent', () => {
  it('may name captions with where each stands', () => {
    const letter = letterWith(
      'We consent to the reference to our firm under the captions "Legal Matters" in the Prospectus and "Validity of the Notes" in any supplement to it and to the filing of the "Form T-1".',
    );
    expect(clausesOf(letter, 'consent').flatMap(({ captions }) => captions.map(({ raw }) => raw))).toEqual([
      'Legal Matters',
      'Validity of the Notes',
    ]);
  });

  it('may alone tell the number of the registration statement', () => {
    const letter = letterWith(
      'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.',
      'We hereby consent to the filing of this opinion as Exhibit 5.1 to the Current Report on Form 8-K filed by the Company and incorporated by reference into the Registration Statement on Form S-3 (Registration No. 333-123456), as amended (the "Registration Statement").',
    );
    const [reference] = clausesOf(letter, 'reference');
    expect(
      reference?.registrationStatements.map(({ form, fileNumber }) => [form?.value, fileNumber?.value]),
    ).toEqual([['S-3', '333-123456']]);
    expect(clausesOf(letter, 'consent')[0]?.filedWith?.form?.value).toBe('8-K');
  });
});

describe('exceptions without enumerators', () => {
  it('part equity from insolvency', () => {
    const [clause] = clausesOf(
      letterWith(
        REFERENCE,
        "The foregoing opinion is subject to bankruptcy, insolvency and similar laws affecting creditors' rights and to general equity principles.",
      ),
      'qualification',
    );
    expect(clause?.exceptions.map(({ topic, text }) => [topic, text.slice(0, 12)])).toEqual([
      ['bankruptcy', 'The foregoin'],
      ['equity', 'to general e'],
    ]);
  });
});
