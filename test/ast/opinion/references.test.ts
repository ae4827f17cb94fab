import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const referencesOf = (sentence: string): ReturnType<typeof clausesOf<'reference'>> =>
  clausesOf(letterWith('We have acted as counsel to Kiln Works, Inc.', sentence), 'reference');

describe('a registration statement', () => {
  it('has the date of its filing after what it relates to', () => {
    const [statement] = referencesOf(
      'A Registration Statement on Form S-1 (File No. 333-24871) relating to the Common Units was filed with the Commission on April 10, 1997.',
    ).flatMap(({ registrationStatements }) => registrationStatements);
    expect(statement?.fileNumber?.value).toBe('333-24871');
    expect(statement?.date?.value).toBe('1997-04-10');
  });

  it('has the date of its filing before its number, and not that of an amendment', () => {
    const [statement] = referencesOf(
      'We act in connection with the Registration Statement on Form S-1 filed on April 10, 1997 (File No. 333-24871), as amended by Amendment No. 1 filed on May 2, 1997.',
    ).flatMap(({ registrationStatements }) => registrationStatements);
    expect(statement?.fileNumber?.value).toBe('333-24871');
    expect(statement?.date?.value).toBe('1997-04-10');
  });
});

describe('registration statements', () => {
  it.each([
    [
      'a date that stands before them',
      'On May 4, 2006, Kiln Works, Inc. (the "Company") filed with the Commission a Registration Statement on Form S-3 (File No. 333-133802).',
      [['S-3', '333-133802', '2006-05-04']],
    ],
    [
      'a number behind what they are for',
      'A Registration Statement on Form S-3 relating to the Notes (No. 333-98111) has been filed.',
      [['S-3', '333-98111', null]],
    ],
    [
      'a date behind the securities they are for',
      'We refer to the registration statement on Form S-3 (File No. 333-251177) of the Company relating to Common Stock and other securities filed on December 7, 2020.',
      [['S-3', '333-251177', '2020-12-07']],
    ],
    [
      'a form behind the filer that a term is defined for',
      'This letter is on the Registration Statement of Kiln Works, Inc. (the "Company") on Form S-8 for the Plan.',
      [['S-8', null, null]],
    ],
    [
      'a form behind who files them with whom',
      'The Shares are the subject of a Registration Statement to be filed by the Company with the Securities and Exchange Commission on Form S-8.',
      [['S-8', null, null]],
    ],
    [
      'no name before that which they are given',
      'This letter is on the registration by the Company of 400,000 shares of Common Stock (the "Shares"), issuable to its consultants, on Form S-8 (the "Registration Statement").',
      [['S-8', null, null]],
    ],
    [
      'their number behind the Commission and the date of filing, and not the date of an amendment',
      'We act on the Registration Statement on Form S-4 filed with the Securities and Exchange Commission (the "SEC") on August 4, 1999 (File No. 333-84417), as amended by Amendment No. 1 filed on August 27, 1999.',
      [['S-4', '333-84417', '1999-08-04']],
    ],
    [
      'a form behind a comma',
      'We write on the registration under the Act of 400,000 shares of Common Stock (the "Stock"), of Kiln Works, Inc., on Form S-8, for sale under its plan.',
      [['S-8', null, null]],
    ],
    [
      'their form behind the Commission',
      'The Common Stock is being registered with the Securities and Exchange Commission on Form S-4 (the "Registration Statement").',
      [['S-4', null, null]],
    ],
    [
      'a number for each form',
      'We refer to the Registration Statement on Forms F-10 and F-3 (File Nos. 333-157701 and 333-157702).',
      [
        ['F-10', '333-157701', null],
        ['F-3', '333-157702', null],
      ],
    ],
    [
      'no name but that of what they register',
      'We refer to certain shares which are being registered on Form S-1 (the "Registration Statement").',
      [['S-1', null, null]],
    ],
  ])('have %s', (_, sentence, expected) => {
    const found = referencesOf(sentence).flatMap(({ registrationStatements }) => registrationStatements);
    expect(
      found.map(({ form, fileNumber, date }) => [
        form?.value,
        fileNumber?.value ?? null,
        date?.value ?? null,
      ]),
    ).toEqual(expected);
  });
});

describe('an agreement', () => {
  it.each([
    [
      'The Shares are issued under the Agreement and Plan of Reorganization, dated as of April 14, 1998.',
      'Agreement and Plan of Reorganization',
      '1998-04-14',
    ],
    [
      'The Warrants will be issued under a warrant agreement (the "Warrant Agreement").',
      'warrant agreement',
      null,
    ],
    [
      'The Shares were acquired under a subscription agreement dated 30 March 2016.',
      'subscription agreement',
      '2016-03-30',
    ],
  ])('may have a title in lower case: %s', (sentence, title, date) => {
    const agreements = referencesOf(sentence).flatMap(({ agreements: found }) => found);
    expect(agreements.map((agreement) => [agreement.title.raw, agreement.date?.value ?? null])).toEqual([
      [title, date],
    ]);
  });

  it('has the parties after those it does not name, and roles of two offices', () => {
    const parties = (sentence: string): (string | undefined)[] =>
      referencesOf(sentence)
        .flatMap(({ agreements }) => agreements)
        .flatMap((agreement) => agreement.parties.map(({ name, role }) => [name.raw, role?.raw].join(', ')));
    expect(
      parties(
        'The Notes will be issued under an indenture dated as of March 23, 2010 among the Issuer, the guarantors party thereto and Clay Trust Company of Ohio, as trustee.',
      ),
    ).toEqual(['the Issuer, ', 'Clay Trust Company of Ohio, trustee']);
    expect(
      parties(
        'The Certificates will be issued under a pooling and servicing agreement between the Bank, as seller and servicer, and Clay Trust Company, as trustee.',
      ),
    ).toEqual(['the Bank, seller and servicer', 'Clay Trust Company, trustee']);
    expect(
      parties(
        'The Shares will be sold under the Sales Agreement, dated January 9, 2023, between the Company and Clay Securities LLC, as described in the Prospectus.',
      ),
    ).toEqual(['the Company, ', 'Clay Securities LLC, ']);
    expect(
      parties(
        'The Notes will be issued under an indenture among the Company, as issuer, and Clay Trust Company of Ohio and Slip Bank, N.A., as co-trustees.',
      ),
    ).toEqual(['the Company, issuer', 'Clay Trust Company of Ohio, ', 'Slip Bank, N.A., co-trustees']);
    expect(
      parties(
        'The Notes will be issued under an indenture between Kiln Corp. and the Guarantors, as guarantors.',
      ),
    ).toEqual(['Kiln Corp., ', 'the Guarantors, guarantors']);
  });

  it('is none where only its kind is spoken of', () => {
    const agreements = referencesOf('The Units will be issued under a unit agreement.').flatMap(
      ({ agreements: found }) => found,
    );
    expect(agreements).toEqual([]);
  });

  it.each([
    [
      'tells its date behind its parties',
      'The Notes are issued under the Indenture between Kiln Works, Inc. and Clay Bank (now known as Clay Trust), as trustee, dated as of March 29, 2007, as supplemented.',
      [['Indenture', '2007-03-29', ['Kiln Works, Inc.', 'Clay Bank']]],
    ],
    [
      'is no term for one that is described before it',
      'The Notes will be issued under an indenture dated as of March 20, 2025, which is filed as an exhibit to the Registration Statement (the "Mill Indenture"), among Kiln Works, Inc. and Clay Bank, as trustee.',
      [['indenture', '2025-03-20', ['Kiln Works, Inc.', 'Clay Bank']]],
    ],
    [
      'is to be entered into behind what it is filed with',
      'The Notes will be issued under an Indenture, in the form filed as Exhibit 4.1 to the Registration Statement (the "Indenture"), to be entered into between Kiln Works, Inc. and Clay Bank.',
      [['Indenture', null, ['Kiln Works, Inc.', 'Clay Bank']]],
    ],
    [
      'is between one that is still to be chosen and another',
      'The Notes will be issued under an Indenture, dated May 1, 1999, between a bank or trust company to be selected by us (the "Trustee") and Kiln Works, Inc.',
      [['Indenture', '1999-05-01', ['Kiln Works, Inc']]],
    ],
    [
      'is between one and another that it will name',
      'The Notes will be issued under an indenture (the "Indenture") between Kiln Works, Inc. and the trustee to be named therein.',
      [['indenture', null, ['Kiln Works, Inc.']]],
    ],
    [
      'that is a deed is from one party to others',
      'The Bonds are issued under the Mortgage and Deed of Trust, dated as of June 1, 1948 (as amended, the "Mortgage"), from Kiln Power, Inc. (formerly Kiln Light) to Clay Bank and Slip Trust Company, as trustees.',
      [['Mortgage and Deed of Trust', '1948-06-01', ['Kiln Power, Inc.', 'Clay Bank', 'Slip Trust Company']]],
    ],
    [
      'that may be amended from time to time is from nobody',
      'The Notes are issued under the Indenture, dated as of June 1, 1948, from time to time in effect, from the Company to holders.',
      [['Indenture', '1948-06-01', []]],
    ],
    [
      'may pool loans',
      'The Certificates will be issued under a pooling and servicing agreement (the "Agreement") among Kiln Funding LLC and Clay Bank.',
      [['pooling and servicing agreement', null, ['Kiln Funding LLC', 'Clay Bank']]],
    ],
  ])('%s', (_, sentence, expected) => {
    const agreements = referencesOf(sentence).flatMap(({ agreements: found }) => found);
    expect(
      agreements.map(({ title, date, parties }) => [
        title.raw,
        date?.value ?? null,
        parties.map(({ name }) => name.raw),
      ]),
    ).toEqual(expected);
  });
});

describe('the parties of an agreement', () => {
  const partiesOf = (sentence: string): readonly (readonly string[])[] =>
    referencesOf(sentence).flatMap(({ agreements }) =>
      agreements.map(({ parties }) => parties.map(({ name }) => name.raw)),
    );

  it.each([
    [
      'may have the names of partners',
      'The Shares are sold under the Underwriting Agreement dated May 1, 2010, among the Company, Goldman, Sachs & Co. and Merrill Lynch, Pierce, Fenner & Smith Incorporated.',
      [['the Company', 'Goldman, Sachs & Co.', 'Merrill Lynch, Pierce, Fenner & Smith Incorporated']],
    ],
    [
      'may have a place in their names',
      'The Shares are sold under the Underwriting Agreement dated May 1, 2010, among the Company, Kiln Securities (USA) LLC and Clay Bank.',
      [['the Company', 'Kiln Securities (USA) LLC', 'Clay Bank']],
    ],
    [
      'are no agreements that are named next',
      'We refer to the Underwriting Agreement, dated June 3, 2020, among the Company and Kiln Bank, the Deposit Agreement and the Charter.',
      [['the Company', 'Kiln Bank']],
    ],
    [
      'are not those that are still to be selected',
      'The Notes will be issued under an indenture dated as of May 1, 2010, between a trustee to be selected by the Company and Kiln Works, Inc. (the "Issuer").',
      [['Kiln Works, Inc.']],
    ],
    [
      'are partners, the first of whom may have two names',
      'We refer to the Sales Agreement, dated June 3, 2020, among the Company, Martin Kiln, Slip, Clay & Oven Incorporated, Morgan Mill, Glaze, Shard & Co. and Loam, Pit & Co.',
      [
        [
          'the Company',
          'Martin Kiln, Slip, Clay & Oven Incorporated',
          'Morgan Mill',
          'Glaze, Shard & Co.',
          'Loam, Pit & Co',
        ],
      ],
    ],
    [
      'end with the form of a company, though partners follow',
      'The Notes are issued under the Indenture, dated June 3, 2020, among Kiln Corporation, Slip, Clay & Oven and Morgan Mill.',
      [['Kiln Corporation', 'Slip, Clay & Oven', 'Morgan Mill']],
    ],
    [
      'may be those of a group that are party to it',
      'The Notes are issued under the Indenture, dated May 9, 2004, among the Company, the Guarantors party thereto and Kiln Bank, as trustee.',
      [['the Company', 'the Guarantors', 'Kiln Bank']],
    ],
    [
      'may be a company and its subsidiary',
      'The Warrants are issued under the Warrant Agreement, dated May 9, 2014, between the Company and Clayshare Inc. and its wholly-owned subsidiary, Clayshare Trust Company, N.A., collectively as warrant agent.',
      [['the Company', 'Clayshare Inc.', 'Clayshare Trust Company, N.A.']],
    ],
    [
      'are not what is said of one behind its former name',
      'The Notes are issued under the Trust Agreement, dated May 9, 2004, between the Company and Kiln Trust Company (formerly Slip Trust Company), a Delaware banking corporation, as owner trustee.',
      [['the Company', 'Kiln Trust Company']],
    ],
    [
      'follow one that holds several offices',
      'We refer to the Pledge Agreement, dated May 9, 2004, among the Company, Kiln Bank, as collateral agent, custodial agent and securities intermediary, and Clay Bank.',
      [['the Company', 'Kiln Bank', 'Clay Bank']],
    ],
    [
      'follow a title with a service mark',
      'The Shares are sold under the Open Market Sale AgreementSM, dated May 9, 2024, between the Company and Kiln Bank.',
      [['the Company', 'Kiln Bank']],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(partiesOf(sentence)).toEqual(expected);
  });
});

it('the title of an agreement has no article, where it begins its sentence', () => {
  const agreements = referencesOf(
    'The Deposit Agreement, dated as of May 1, 2003, among the Company, Kiln Bank and its holders governs the receipts.',
  ).flatMap((reference) => reference.agreements);
  expect(agreements.map(({ title }) => title.raw)).toEqual(['Deposit Agreement']);
});

describe('an indenture that is supplemented', () => {
  it('has the parties of its supplement', () => {
    const agreements = referencesOf(
      'The Notes are issued under the Indenture dated as of May 1, 2003 (the "Base Indenture"), as supplemented by the First Supplemental Indenture, dated as of May 3, 2010, between the Company and Kiln Bank, as trustee.',
    ).flatMap(({ agreements: found }) => found);
    expect(
      agreements.map(({ title, date, parties }) => [
        title.raw,
        date?.value,
        parties.map(({ name }) => name.raw),
      ]),
    ).toEqual([
      ['Indenture', '2003-05-01', ['the Company', 'Kiln Bank']],
      ['First Supplemental Indenture', '2010-05-03', ['the Company', 'Kiln Bank']],
    ]);
  });

  it('is read to its end, however many supplements follow one another', () => {
    const [reference] = referencesOf(
      `The Notes are issued under the ${'Indenture between Kiln Works, Inc. and Clay Bank, as trustee, as amended by the '.repeat(1500)}Deed of Trust.`,
    );
    expect(reference?.agreements).toHaveLength(1500);
    expect(reference?.agreements.at(-1)?.parties.map(({ name }) => name.raw)).toEqual([
      'Kiln Works, Inc.',
      'Clay Bank',
    ]);
  });
});

describe('a consent', () => {
  it('is for a form 8-K where it names a current report', () => {
    const [consent] = clausesOf(
      letterWith(
        'We have acted as counsel to Kiln Works, Inc.',
        'We hereby consent to the filing of this opinion as an exhibit to the Current Report and to the use of our name therein.',
      ),
      'consent',
    );
    expect(consent?.filedWith?.form?.value).toBe('8-K');
  });
});

describe('a registration statement', () => {
  it('may be named in a condition', () => {
    const letter = letterWith(
      'We advise you that, in our opinion, when the registration statement on Form S-3 (File No. 333-48119) has become effective, the Notes will be binding obligations of the Company.',
    );
    const statements = clausesOf(letter, 'opinion').flatMap(
      ({ registrationStatements }) => registrationStatements,
    );
    expect(statements.map(({ form, fileNumber }) => [form?.value, fileNumber?.value])).toEqual([
      ['S-3', '333-48119'],
    ]);
  });
});
