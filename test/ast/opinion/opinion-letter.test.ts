import { describe, expect, it } from 'vitest';
import { clausesOf, letterOf, letterWith } from './letters.js';

describe('the parts of a letter', () => {
  it('are read in the usual order', () => {
    const letter = letterWith('We have acted as counsel to Kiln Works, Inc. in connection with its Plan.');
    expect(letter.exhibitNumber?.value).toBe('5.1');
    expect(letter.date?.value).toBe('2011-03-04');
    expect(letter.addressee?.lines.map(({ raw }) => raw)).toEqual([
      'Kiln Works, Inc.',
      '12 Clay Road',
      'Dayton, Ohio 45402',
    ]);
    expect(letter.salutation?.raw).toBe('Ladies and Gentlemen:');
    expect(letter.closing?.raw).toBe('Very truly yours,');
    expect(letter.signature?.value).toBe('Slip & Glaze LLP');
  });

  it.each([
    [
      'text',
      'March 4, 2011\n\nLadies and Gentlemen:\n\nWe have acted as counsel to Kiln Works, Inc. in connection with its Plan.\n\nWe consent to the filing of this opinion as an exhibit.\nSincerely,\n/s/ Slip & Glaze LLP\n',
    ],
    [
      'html',
      '<p>March 4, 2011</p><p>Ladies and Gentlemen:</p><p>We have acted as counsel to Kiln Works, Inc. in connection with its Plan.</p><p>We consent to the filing of this opinion as an exhibit.<br>Sincerely,<br>/s/ Slip &amp; Glaze LLP</p>',
    ],
  ])('are read where the closing stands right below the last sentence, in %s', (_format, text) => {
    const letter = letterOf(text);
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'consent']);
    expect(letter.closing?.raw).toBe('Sincerely,');
    expect(letter.signature?.value).toBe('Slip & Glaze LLP');
  });

  it('are read in foreign order, with the subject below the salutation', () => {
    const letter = letterOf(
      [
        'Slip Glaze AG',
        'To:\nKiln Works Ltd\nHamilton',
        '4 March 2011',
        'Dear Sirs',
        'Kiln Works Ltd - Registration Statement on Form F-3',
        'We have acted as special legal counsel to the Company in connection with the offering of its shares.',
        'Yours faithfully',
        'Slip Glaze AG',
        '',
      ].join('\n\n'),
    );
    expect(letter.date?.value).toBe('2011-03-04');
    expect(letter.addressee?.lines[0]?.raw).toBe('Kiln Works Ltd');
    expect(letter.subject?.raw).toBe('Kiln Works Ltd - Registration Statement on Form F-3');
    expect(letter.letterhead?.raw).toContain('Slip Glaze AG');
    expect(letter.signature?.raw).toBe('Slip Glaze AG');
  });

  it('end, without a salutation, at the first sentence on the registration', () => {
    const purpose =
      'This opinion is furnished to you in connection with the registration statement on Form S-8 of the plan.';
    const letter = letterOf(
      [
        '4 March 2011',
        'Kiln Works, Inc.',
        'Kiln Works Stock Plan: Form S-8',
        purpose,
        'We have examined the Plan.',
        '/s/ Ann Clay',
        '',
      ].join('\n\n'),
    );
    expect(letter.subject?.raw).toBe('Kiln Works Stock Plan: Form S-8');
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'examination']);
  });

  it('are read where a trust has a numeral for its name', () => {
    const letter = letterOf(
      [
        'March 4, 2011',
        'Kiln Capital Trust I\nc/o Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
        'Re: Kiln Capital Trust I',
        'Ladies and Gentlemen:',
        'We have acted as counsel to Kiln Capital Trust I, a statutory trust.',
        'Very truly yours,',
        '/s/ Slip & Glaze LLP',
      ].join('\n\n'),
    );
    expect(letter.addressee?.lines).toHaveLength(4);
    expect(letter.salutation?.raw).toBe('Ladies and Gentlemen:');
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference']);
  });

  it('are read with the address between references and the date', () => {
    const letter = letterOf(
      [
        'Our ref 12\\34\nDirect tel +44 20 7946 0123',
        'Kiln Works Limited',
        '12 Clay Road',
        'Hamilton',
        '4 March 2011',
        'Dear Sirs',
        'We have acted as counsel to the Company in connection with its registration statement on Form F-1.',
        'Yours faithfully',
        '/s/ Slip & Glaze',
      ].join('\n\n'),
    );
    expect(letter.addressee?.lines.map(({ raw }) => raw)).toEqual([
      'Kiln Works Limited',
      '12 Clay Road',
      'Hamilton',
    ]);
  });

  it('end with a conformed signature in quotation marks', () => {
    const letter = letterOf(
      'March 4, 2011\n\nDear Sirs:\n\nWe have examined the indenture.\n\nYours truly,\n\n(signed) "Slip & Glaze LLP"\n',
    );
    expect(letter.signature?.raw).toBe('Slip & Glaze LLP');
  });

  it('are unsigned where only a line to sign on is drawn', () => {
    const letter = letterOf(
      '<p>March 4, 2011</p><p>Dear Sirs:</p><p>We have examined the indenture.</p><p>Yours truly,</p><p>______________</p>',
    );
    expect(letter.signature).toBeNull();
    expect(letter.signatureLines).toEqual([]);
    expect(letter.unparsed).toEqual([]);
  });

  it('end with a conformed signature over two lines, the first of which ends in &', () => {
    const letter = letterOf(
      'March 4, 2011\n\nDear Sirs:\n\nWe have examined the indenture.\n\nYours truly,\n\n/s/ Slip, Glaze, Clay &\n    Oven, P.A.\n\nSLIP, GLAZE, CLAY & OVEN, P.A.\n',
    );
    expect(letter.signature?.raw).toBe('Slip, Glaze, Clay & Oven, P.A.');
    expect(letter.signatureLines.map(({ raw }) => raw)).toEqual([
      '/s/ Slip, Glaze, Clay & Oven, P.A.',
      'SLIP, GLAZE, CLAY & OVEN, P.A.',
    ]);
  });

  it('hold sentences that a page cuts before a parenthesis', () => {
    const letter = letterWith(
      'We have assumed that the Shares are sold at the price that the board fixed on the date of this letter',
      '(the "Minimum Price"), and that no event reduces the number of Shares.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['assumption']);
  });

  it('date a registration statement after its definition', () => {
    const letter = letterWith(
      'The Company has filed with the Commission a Registration Statement on Form S-3 (File No. 333-123456) (the "Registration Statement") on December 9, 2008 for the purpose of registering its Notes.',
    );
    expect(clausesOf(letter, 'reference')[0]?.registrationStatements[0]?.date?.value).toBe('2008-12-09');
  });

  it('date a registration statement past the names of who filed it', () => {
    const letter = letterWith(
      'We have examined the Registration Statement on Form S-1 (File No. 333-123456) (the "Registration Statement") filed by Kiln Works, Inc. (the "Company") with the Securities and Exchange Commission (the "Commission") on May 15, 2009.',
    );
    expect(clausesOf(letter, 'examination')[0]?.registrationStatements[0]?.date?.value).toBe('2009-05-15');
  });

  it('leave a reference of the firm out of the address', () => {
    const letter = letterOf(
      [
        '20 May 2013',
        '039042.0001/CAA',
        'Kiln Works Limited\nRoad Town, Tortola',
        'Dear Sirs',
        'We have acted as counsel to the Company in connection with its registration statement on Form F-1.',
        'Yours faithfully',
        '/s/ Slip & Glaze',
      ].join('\n\n'),
    );
    expect(letter.addressee?.lines.map(({ raw }) => raw)).toEqual([
      'Kiln Works Limited',
      'Road Town, Tortola',
    ]);
  });

  it('are read with the address below the signature', () => {
    const letter = letterOf(
      [
        'March 4, 2011',
        'Kiln Works, Inc.\nRegistration Statement on Form S-3',
        'Dear Sirs:',
        'We have acted as counsel to Kiln Works, Inc. in connection with its debt securities.',
        'Very truly yours,',
        '/s/ Slip & Glaze',
        'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
      ].join('\n\n'),
    );
    expect(letter.addressee?.lines.map(({ raw }) => raw)).toEqual([
      'Kiln Works, Inc.',
      '12 Clay Road',
      'Dayton, Ohio 45402',
    ]);
    expect(letter.subject?.raw).toContain('Kiln Works, Inc.');
    expect(letter.signature?.raw).toBe('Slip & Glaze');
  });

  it('leave a place of the address alone that the firm has in its name', () => {
    const letter = letterOf(
      [
        'Kiln Works Ltd.\n22 Clay Street\nHamilton\nBermuda',
        '6 March 2014',
        'Dear Sirs',
        'We have acted as counsel to the Company in connection with its registration statement on Form F-3.',
        'Yours faithfully',
        '/s/ Slip (Bermuda) Limited',
      ].join('\n\n'),
    );
    expect(letter.addressee?.lines.at(-1)?.raw).toBe('Bermuda');
  });

  it('take the person who signs for a company', () => {
    const letter = letterOf(
      'Dear Board Members:\n\nI am General Counsel of Kiln Works, Inc. and have acted as its counsel in this matter.\n\nSincerely,\n\nKILN WORKS, INC.\n\n/s/ Ann Clay\n\nAnn Clay\nGeneral Counsel\n',
    );
    expect(letter.signature?.value).toBe('Ann Clay');
  });
});

describe('clauses', () => {
  it('are cut by sentence, not by paragraph', () => {
    const letter = letterWith(
      'We have examined the Plan. We have assumed the genuineness of all signatures. Our opinion is limited to the laws of the State of Ohio.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['examination', 'assumption', 'jurisdiction']);
  });

  it('tell with the offering what the securities have, and hold nothing before the opinion', () => {
    const letter = letterWith(
      'We have acted as counsel to Kiln Works, Inc. in the offering of its Notes. The Notes are entitled to the benefits of the Guaranty of Clay Corp.',
      'We are of the opinion that the Notes are binding obligations of Kiln Works, Inc.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'opinion']);
  });

  it('state the opinion in a letter of few words right behind who writes for whom', () => {
    const letter = letterWith(
      'I am counsel to Kiln Works, Inc. The Shares to be sold under the Plan will, when issued, be validly issued, fully paid and nonassessable.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'opinion']);
  });

  it('hand the kind of a lead-in down to its items', () => {
    const letter = letterWith(
      'In rendering this opinion, we have assumed:',
      '(a) all copies conform to the originals;',
      '(b) the Plan is a valid and binding obligation of the trustee; and',
      '(c) no law of another jurisdiction applies.',
      'Based upon the foregoing, we are of the opinion that:',
      '1. The Company is validly existing.',
      '2. The Shares have been duly authorized.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['assumption', 'opinion']);
    expect(clausesOf(letter, 'assumption')[0]?.assumptions.map(({ raw }) => raw.slice(0, 7))).toEqual([
      '(a) all',
      '(b) the',
      '(c) no ',
    ]);
    expect(clausesOf(letter, 'opinion')[0]?.conclusions.map(({ holdings }) => holdings)).toEqual([
      ['validlyExisting'],
      ['dulyAuthorized'],
    ]);
  });

  it('split a series of assumptions by its heads', () => {
    const letter = letterWith(
      'We have assumed the legal capacity of all natural persons, the genuineness of all signatures and the authenticity of all documents.',
    );
    expect(clausesOf(letter, 'assumption')[0]?.assumptions).toHaveLength(3);
  });
});

describe('facts', () => {
  const letter = letterWith(
    'We have acted as counsel to Kiln Works, Inc., a Delaware corporation (the "Company"), in connection with the Registration Statement on Form S-3 (File Nos. 333-55501 and 333-55501-01) filed by the Company with the Commission on March 1, 2011, and the Prospectus Supplement dated March 2, 2011, relating to $50,000,000 aggregate principal amount of the Company\'s 5 1/4% Senior Notes due March 15, 2021 (the "Notes") to be issued under the Indenture, dated as of March 3, 2011, between the Company and Clay Bank, N.A., as trustee.',
  );
  const [reference] = clausesOf(letter, 'reference');

  it('name the registration statements', () => {
    expect(
      reference?.registrationStatements.map(({ form, fileNumber, date }) => [
        form?.value,
        fileNumber?.value,
        date?.value,
      ]),
    ).toEqual([
      ['S-3', '333-55501', '2011-03-01'],
      ['S-3', '333-55501-01', '2011-03-01'],
    ]);
    expect(reference?.prospectuses.map(({ title, date }) => [title.raw, date?.value])).toEqual([
      ['Prospectus Supplement', '2011-03-02'],
    ]);
  });

  it('describe the securities', () => {
    const [notes] = reference?.securities ?? [];
    expect(notes?.amount?.value).toEqual({ currency: 'USD', amount: '50000000' });
    expect(notes?.title.raw).toBe('5 1/4% Senior Notes due March 15, 2021');
    expect(notes?.maturity?.value).toBe('2021-03-15');
  });

  it('name agreements with their parties', () => {
    const [indenture] = reference?.agreements ?? [];
    expect(indenture?.title.raw).toBe('Indenture');
    expect(indenture?.date?.value).toBe('2011-03-03');
    expect(indenture?.parties.map(({ name, role }) => [name.raw, role?.raw])).toEqual([
      ['the Company', undefined],
      ['Clay Bank, N.A.', 'trustee'],
    ]);
  });
});

describe('conclusions', () => {
  it('leave the words of their conditions out', () => {
    const letter = letterWith(
      'We are of the opinion that, when the Notes have been duly authorized, executed and validly issued against payment therefor, the Notes will be valid and binding obligations of the Company, enforceable in accordance with their terms.',
    );
    const [conclusion] = clausesOf(letter, 'opinion')[0]?.conclusions ?? [];
    expect(conclusion).toMatchObject({
      form: 'shelf',
      holdings: ['legalValidBinding', 'enforceable'],
      securities: { raw: 'the Notes' },
    });
    expect(conclusion?.conditions.map(({ raw }) => raw.slice(0, 14))).toEqual(['when the Notes']);
  });

  it('tell closing from shelf in one sentence', () => {
    const letter = letterWith(
      'It is our opinion that the Shares have been duly authorized and, when issued and paid for, will be validly issued, fully paid and nonassessable.',
    );
    expect(clausesOf(letter, 'opinion')[0]?.conclusions).toMatchObject([
      { form: 'closing', holdings: ['dulyAuthorized'], securities: { raw: 'the Shares' } },
      {
        form: 'shelf',
        holdings: ['validlyIssued', 'fullyPaid', 'nonassessable'],
        securities: { raw: 'the Shares' },
      },
    ]);
  });
});

describe('limits and consents', () => {
  it('number exceptions and name their topics', () => {
    const letter = letterWith(
      'Our opinion is subject to (i) bankruptcy and insolvency laws, (ii) general principles of equity, including good faith, and (iii) limits of indemnification under public policy.',
    );
    expect(
      clausesOf(letter, 'qualification')[0]?.exceptions.map(({ ordinal, topic }) => [ordinal?.value, topic]),
    ).toEqual([
      ['i', 'bankruptcy'],
      ['ii', 'equity'],
      ['iii', 'indemnification'],
    ]);
  });

  it.each([
    [
      'limited to the General Corporation Law of the State of Delaware and the federal laws of the United States',
      ['US-DE', 'US'],
    ],
    ['limited to the laws of Bermuda', ['BM']],
    [
      'limited to the laws of the Province of Ontario and the federal laws of Canada applicable therein',
      ['CA-ON', 'CA'],
    ],
    ['expressed solely with respect to English law', ['GB']],
    ['limited to Nevada corporate law and the federal securities laws', ['US-NV', 'US']],
    ['limited to the laws of the State of Ohio of the United States', ['US-OH']],
    ['limited to the laws of the State of New York, United States of America', ['US-NY']],
    [
      'limited to the laws of the State of New York, United States law and Ohio law',
      ['US-NY', 'US', 'US-OH'],
    ],
    ['limited to the laws of the State of New York, the United States and Ohio', ['US-NY', 'US', 'US-OH']],
  ])('%s', (limit, expected) => {
    const letter = letterWith(
      `Our opinion is ${limit}, and we express no opinion as to the laws of Texas or any other jurisdiction.`,
    );
    expect(clausesOf(letter, 'jurisdiction')[0]?.laws.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['I am not admitted in Ohio, and my opinion is none on the securities laws of any state.', []],
    ['We are not admitted to practice in any jurisdiction other than New York.', ['US-NY']],
    [
      'Our opinion is limited to matters governed by the laws of Ohio, and we have relied on certificates of officers.',
      ['US-OH'],
    ],
    ['Our opinion is limited to the laws of Ohio (other than federal securities laws).', ['US-OH']],
    ['Our opinion is limited to Ohio law, and does not extend to federal securities laws.', ['US-OH']],
    ['We express no opinion on laws other than Ohio law and the federal securities laws.', ['US-OH', 'US']],
    ['We are not licensed to practice law in any jurisdiction but the State of New York.', ['US-NY']],
    [
      'We are not admitted to practice in Texas or Delaware; however, we are familiar with the Delaware General Corporation Law, and we express our opinion on that law and the laws of Ohio.',
      ['US-DE', 'US-OH'],
    ],
    [
      'Although I am not admitted in Delaware, I am familiar with the General Corporation Law of the State of Delaware, and my opinion covers that law and the laws of Ohio.',
      ['US-DE', 'US-OH'],
    ],
    [
      'I do not hold myself out as an expert on the laws of any state other than Ohio, and I have relied, as to all matters governed by the laws of Virginia, upon the opinion of Slip & Glaze.',
      ['US-OH'],
    ],
    [
      'We do not pass upon any matter governed by the laws of any State other than Ohio, except that as to matters governed by the laws of New York we have relied upon the opinion of Slip & Glaze.',
      ['US-OH'],
    ],
    [
      'I am a member of the Ohio Bar; as to matters of Indiana law I have relied upon the opinion of Ann Slip, who is a member of the Indiana Bar.',
      ['US-OH'],
    ],
  ])('leave out the laws that others answer for: %s', (sentence, expected) => {
    const [clause] = clausesOf(letterWith(sentence), 'jurisdiction');
    expect(clause?.laws.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['reference', 'for submission to the Commission as an exhibit to the Registration Statement'],
    ['relianceLimit', 'solely for submission to the Commission as an exhibit to the Registration Statement'],
  ])('tell a purpose behind the opinion from a limit: %s', (kind, purpose) => {
    const { clauses } = letterWith(
      `It is our opinion that the Shares are validly issued. This opinion is being furnished to you ${purpose}.`,
    );
    const opinion = clauses.findIndex((clause) => clause.kind === 'opinion');
    expect(clauses[opinion + 1]?.kind).toBe(kind);
  });

  it.each([
    'In connection with the registration on Form S-8 of 2,000 shares, it is my opinion that the Shares will be validly issued.',
    'We have acted as counsel to the Company in connection with its Form S-8 Registration Statement.',
  ])('read the form: %s', (sentence) => {
    const forms = letterWith(sentence).clauses.flatMap((clause) =>
      'registrationStatements' in clause ? clause.registrationStatements.map(({ form }) => form?.value) : [],
    );
    expect(forms).toEqual(['S-8']);
  });

  it.each([
    'in the paragraph of the Prospectus headed “Legal Matters”',
    'in the section of the Prospectus titled “Legal Matters”',
  ])('read the caption %s', (place) => {
    const letter = letterWith(
      `We consent to the filing of this opinion as an exhibit and to the reference to us ${place}.`,
    );
    const [consent] = clausesOf(letter, 'consent');
    expect(consent?.captions.map(({ raw }) => raw)).toEqual(['Legal Matters']);
  });

  it('read captions and the filing', () => {
    const letter = letterWith(
      'We hereby consent to the filing of this opinion as an exhibit to the Current Report on Form 8-K dated March 4, 2011, and to the reference to our firm under the captions "Legal Matters" and "Experts" in the Prospectus.',
    );
    const [consent] = clausesOf(letter, 'consent');
    expect(consent?.captions.map(({ raw }) => raw)).toEqual(['Legal Matters', 'Experts']);
    expect([consent?.filedWith?.form?.value, consent?.filedWith?.date?.value]).toEqual(['8-K', '2011-03-04']);
  });
});

describe('defined terms', () => {
  it('know their uses, plural and possessive', () => {
    const letter = letterWith(
      'We have acted as counsel to Kiln Works, Inc. (the "Company") and its guarantees (each, a "Guarantee"). The Company\'s Guarantees and each Company Guarantee are company matters.',
    );
    expect(letter.definedTerms.map(({ term, references }) => [term.raw, references.length])).toEqual([
      ['Company', 2],
      ['Guarantee', 2],
    ]);
  });
});

describe('what the letter is given for', () => {
  const purpose =
    'This opinion letter is furnished in connection with the filing of the Registration Statement.';

  it('introduces the letter before the opinion, and limits its use after it', () => {
    const opinion = 'We are of the opinion that the Shares have been validly issued.';
    expect(letterWith(`${purpose}\n\n${opinion}`).clauses.map(({ kind }) => kind)).toEqual([
      'reference',
      'opinion',
    ]);
    expect(letterWith(`${opinion}\n\n${purpose}`).clauses.map(({ kind }) => kind)).toEqual([
      'opinion',
      'relianceLimit',
    ]);
  });
});
