import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

/** What the letter concludes of each subject. */
function concluded(...paragraphs: readonly string[]): (readonly [string | null, readonly string[]])[] {
  return clausesOf(letterWith(...paragraphs), 'opinion').flatMap(({ conclusions }) =>
    conclusions.map(({ securities, holdings }) => [securities?.raw ?? null, holdings] as const),
  );
}

describe('a conclusion', () => {
  it.each([
    [
      'goes on after an aside of any length',
      'the Shares will be (assuming that, upon issuance, the number of shares then outstanding will not exceed the number that the Company may issue under its charter) validly issued, fully paid and nonassessable.',
      [['the Shares', ['validlyIssued', 'fullyPaid', 'nonassessable']]],
    ],
    [
      'may say in other words that the company exists, and that it may carry on business',
      'The Fund is a valid and subsisting corporation of Maryland and is duly qualified to carry on its business there.',
      [
        ['The Fund', ['validlyExisting']],
        ['The Fund', ['other']],
      ],
    ],
    [
      'is enforceable where a later one says so of each case',
      'the Shares have been duly authorized, the Notes will be binding obligations of the Company and the Guarantees will be binding obligations of the Guarantors, in each case enforceable in accordance with their terms.',
      [
        ['the Shares', ['dulyAuthorized']],
        ['the Notes', ['legalValidBinding', 'enforceable']],
        ['the Guarantees', ['legalValidBinding', 'enforceable']],
      ],
    ],
    [
      'has a subject that goes past what is held of a noun within it',
      'the Shares issuable upon conversion of any validly issued Notes that constitute binding obligations of the Company, when so issued, will be fully paid.',
      [
        [
          'the Shares issuable upon conversion of any validly issued Notes that constitute binding obligations of the Company',
          ['fullyPaid'],
        ],
      ],
    ],
    [
      'is about what stands before where it says "each"',
      'the Indentures each have been duly authorized and, when executed by the Trustee, each will constitute a valid and binding agreement of the Company.',
      [
        ['the Indentures', ['dulyAuthorized']],
        ['the Indentures', ['legalValidBinding']],
      ],
    ],
    [
      'may be that nothing is to be paid, or pending',
      'no tax or duty is payable in Bermuda upon the issue of the Shares, and no court proceedings are pending against the Company.',
      [
        [null, ['other']],
        [null, ['other']],
      ],
    ],
    [
      'has no subject before one that nothing is pending',
      'It is our opinion that, to our knowledge, no proceedings are pending against the Company.',
      [[null, ['other']]],
    ],
    [
      'has no subject in who was told of it',
      'It is our opinion that the Shares are validly issued. We have been told that no litigation is pending.',
      [
        ['the Shares', ['validlyIssued']],
        [null, ['other']],
      ],
    ],
    [
      'may have a comma between its verb and what it holds',
      'the Old Shares are, and the Warrant Shares will, on issue upon exercise of the warrants, be, validly issued and fully paid.',
      [
        ['the Old Shares', ['validlyIssued', 'fullyPaid']],
        ['the Warrant Shares', ['validlyIssued', 'fullyPaid']],
      ],
    ],
    [
      'may be what a court will recognise',
      'the Notes will in a Dutch court be recognised as valid, binding and enforceable against the Issuer.',
      [['the Notes', ['legalValidBinding', 'enforceable']]],
    ],
    [
      'has the whole of its subject, commas and all',
      'The 1,000 shares of Common Stock, without par value, of the Company which may be issued under the Plan are duly authorized.',
      [
        [
          'The 1,000 shares of Common Stock, without par value, of the Company which may be issued under the Plan',
          ['dulyAuthorized'],
        ],
      ],
    ],
    [
      'may have its condition between the verb and what it holds',
      'The shares to be sold under the statement will be when sold legally issued, fully paid and nonassessable.',
      [['The shares to be sold under the statement', ['validlyIssued', 'fullyPaid', 'nonassessable']]],
    ],
    [
      'has the subject of the one before it, where its condition ends with two papers and no comma',
      'the Shares have been duly authorized, and if, as and when issued in accordance with the Registration Statement and the related prospectus (as amended to the date of issuance) will be legally issued, fully paid and nonassessable.',
      [
        ['the Shares', ['dulyAuthorized']],
        ['the Shares', ['validlyIssued', 'fullyPaid', 'nonassessable']],
      ],
    ],
    [
      'has a subject of its own right behind a condition',
      'if and when the plan is approved and the options are exercised the Option Shares will be validly issued.',
      [['the Option Shares', ['validlyIssued']]],
    ],
    [
      'may have a condition between commas that tells of authorization',
      'The Shares will be, when the Board has duly authorized their issuance, validly issued and fully paid.',
      [['The Shares', ['validlyIssued', 'fullyPaid']]],
    ],
    [
      'may have its condition inside the verb',
      'The Shares will when sold be legally issued, fully paid and nonassessable.',
      [['The Shares', ['validlyIssued', 'fullyPaid', 'nonassessable']]],
    ],
    [
      'has all the names of a series, with what is said of them',
      'We are of the opinion that the Units, the Option Units, the Warrants and the Common Stock to be sold to the Underwriters, when issued and sold, will be validly issued.',
      [
        [
          'the Units, the Option Units, the Warrants and the Common Stock to be sold to the Underwriters',
          ['validlyIssued'],
        ],
      ],
    ],
    [
      'has its own subject before what it is subject to',
      'I am of the opinion that the Stock, subject to effectiveness of the statement and compliance with the blue sky laws, and execution of the agreements, when issued will be fully paid.',
      [['the Stock', ['fullyPaid']]],
    ],
    [
      'may be that an obligation is enforceable upon somebody',
      'The Indenture constitutes a valid and binding obligation of the Issuer enforceable upon the Issuer.',
      [['The Indenture', ['legalValidBinding', 'enforceable']]],
    ],
    [
      'may be of an insurance company',
      'The Company is a duly authorized stock life insurance company.',
      [['The Company', ['validlyExisting']]],
    ],
    [
      'is not what is said of the non-assessable character of shares',
      'The Shares are validly issued. Neither the bylaws nor later resolutions change the non-assessable character of the Shares.',
      [['The Shares', ['validlyIssued']]],
    ],
    [
      'may leave what it holds to the next',
      'The Old Shares are, and the New Shares, when sold, will be, validly issued and fully paid.',
      [
        ['The Old Shares', ['validlyIssued', 'fullyPaid']],
        ['the New Shares', ['validlyIssued', 'fullyPaid']],
      ],
    ],
    [
      'may hold now, and later on a condition',
      'The Shares are now, and when sold will be, validly issued.',
      [
        ['The Shares', ['validlyIssued']],
        ['The Shares', ['validlyIssued']],
      ],
    ],
    [
      'has the subject of the verb before its condition, with its commas',
      'The Contracts covered by the statement, and all amendments of them, have been approved by the Commissioner and when issued will be valid, legal and binding obligations of the Company.',
      [['The Contracts covered by the statement, and all amendments of them', ['legalValidBinding']]],
    ],
    [
      'may be the power under an act',
      'The Trust has the power and authority under the Act and the Trust Agreement to issue the Certificates.',
      [['The Trust', ['other']]],
    ],
    [
      'may be that something is created and issued',
      'when they have been countersigned, the Warrants will be validly created and issued.',
      [['the Warrants', ['validlyIssued']]],
    ],
    [
      'begins after a semicolon',
      'the Company is in good standing; the Shares are duly authorized; and, on sale, will be validly issued.',
      [
        ['the Company', ['validlyExisting']],
        ['the Shares', ['dulyAuthorized']],
        ['the Shares', ['validlyIssued']],
      ],
    ],
    [
      'may be that assets are not chargeable',
      'Assets in the account are not chargeable with liabilities arising out of other business.',
      [['Assets in the account', ['other']]],
    ],
    [
      'holds nothing where a parenthesis says what its words mean',
      'the Shares will be validly issued and non-assessable (meaning that their holders will not be liable for further calls).',
      [['the Shares', ['validlyIssued', 'nonassessable']]],
    ],
    [
      'may hold now or later',
      'The Shares have been or will be duly authorized.',
      [
        ['The Shares', ['dulyAuthorized']],
        ['The Shares', ['dulyAuthorized']],
      ],
    ],
    [
      'may be of what a relative clause tells',
      'Those shares of Common Stock that are original issuance shares have been duly authorized.',
      [['Those shares of Common Stock that are original issuance shares', ['dulyAuthorized']]],
    ],
    [
      'may follow "then" after provisos',
      'With respect to the Notes, provided that (a) the Indenture has been duly authorized; and (b) the Notes have been delivered against payment therefor, then the Notes, when sold in accordance with the Indenture, will be validly issued.',
      [['the Notes', ['validlyIssued']]],
    ],
    [
      'may follow an event without a comma',
      'Upon completion of such action the Notes will be valid and binding obligations of the Company.',
      [['the Notes', ['legalValidBinding']]],
    ],
    [
      'may have a series of names for its subject',
      'We are of the opinion that (i) the Units, the Common Stock and the Warrants have been duly authorized; and (ii) the Units will be validly issued.',
      [
        ['the Units, the Common Stock and the Warrants', ['dulyAuthorized']],
        ['the Units', ['validlyIssued']],
      ],
    ],
    [
      'names the act that no approval is required for',
      'No approval or consent of any public board is legally required for the issuance and sale of the Bonds, except under the blue sky laws of any state.',
      [['the issuance and sale of the Bonds', ['other']]],
    ],
    [
      'may be that bonds are entitled to their security',
      'The Bonds will be valid and binding obligations of the Company entitled to the security of the Mortgage.',
      [['The Bonds', ['legalValidBinding', 'entitledToBenefits']]],
    ],
    [
      'leaves nothing to the next of another verb',
      'The Shares are outstanding and will be validly issued.',
      [['The Shares', ['validlyIssued']]],
    ],
    [
      'has a subject with commas',
      'The Units, and the Common Stock and Warrants included therein, have been duly authorized.',
      [['The Units, and the Common Stock and Warrants included therein', ['dulyAuthorized']]],
    ],
    [
      'has a subject after "and that", before its condition',
      'all corporate action has been taken to authorize the Shares and that the same, when paid for, will be fully paid.',
      [
        ['all corporate action', ['dulyAuthorized']],
        ['the same', ['fullyPaid']],
      ],
    ],
    [
      'has two participles after one adverb',
      'the Shares have been duly authorized and issued and are fully paid.',
      [
        ['the Shares', ['dulyAuthorized', 'validlyIssued']],
        ['the Shares', ['fullyPaid']],
      ],
    ],
    [
      'is one that the writer comes to',
      'we conclude that the Shares will be validly issued.',
      [['the Shares', ['validlyIssued']]],
    ],
    [
      'has a subject that tells what the shares are for',
      'The Shares issuable upon conversion of the Notes have been duly authorized and, when issued upon conversion, will be validly issued.',
      [
        ['The Shares issuable upon conversion of the Notes', ['dulyAuthorized']],
        ['The Shares issuable upon conversion of the Notes', ['validlyIssued']],
      ],
    ],
    [
      'is what the proceedings were taken for',
      'all proper proceedings have been taken so that the Notes and the Warrants have been duly authorized.',
      [['the Notes and the Warrants', ['dulyAuthorized']]],
    ],
    [
      'is of now or of later',
      'the Shares are, or upon issuance will be, properly authorized and validly issued.',
      [
        ['the Shares', ['dulyAuthorized', 'validlyIssued']],
        ['the Shares', ['dulyAuthorized', 'validlyIssued']],
      ],
    ],
    [
      'goes without the "and" before its subject',
      'the outstanding Shares are, and the Shares issuable upon exercise of the Warrants, when paid for, will be, validly issued.',
      [
        ['the outstanding Shares', ['validlyIssued']],
        ['the Shares issuable upon exercise of the Warrants', ['validlyIssued']],
      ],
    ],
    [
      'has no further participle for its subject',
      'The Shares have been duly authorized and reserved for issuance and, when issued upon conversion, will be validly issued.',
      [
        ['The Shares', ['dulyAuthorized']],
        ['The Shares', ['validlyIssued']],
      ],
    ],
    [
      'may be set in justified lines',
      'the Shares  will  be validly  issued, fully  paid and  nonassessable.',
      [['the Shares', ['validlyIssued', 'fullyPaid', 'nonassessable']]],
    ],
    [
      'has a condition without commas inside another',
      'When the Indenture has been qualified, the Notes when issued will be binding obligations of the Company.',
      [['the Notes', ['legalValidBinding']]],
    ],
    [
      'has its adjectives in any order',
      'the Notes are valid, binding and legal obligations of the Company.',
      [['the Notes', ['legalValidBinding']]],
    ],
    [
      'is that shares will be issued as fully paid',
      'upon exercise of the options, the Shares will be issued as fully paid and non-assessable shares of the Company.',
      [['the Shares', ['fullyPaid', 'nonassessable']]],
    ],
    [
      'has the acts of a party for its subject',
      'The execution, delivery and performance of the Deed have been authorised by and on behalf of the Company.',
      [['The execution, delivery and performance of the Deed', ['dulyAuthorized']]],
    ],
    [
      'is that a legal entity exists',
      'The Issuer has been incorporated and exists as a legal entity.',
      [['The Issuer', ['validlyExisting']]],
    ],
    [
      'is that a general partner has acted',
      'the General Partner has taken all corporate action required to be taken by it to authorize the Units.',
      [['the General Partner', ['dulyAuthorized']]],
    ],
    [
      'is that a choice of law is recognised',
      'The choice of New York law as the law of the Notes is recognised.',
      [['The choice of New York law as the law of the Notes', ['other']]],
    ],
    [
      'is that a structure violates nothing',
      'The ownership structure of the Company is not in violation of applicable law.',
      [['The ownership structure of the Company', ['other']]],
    ],
    [
      'holds no authorization to do business',
      'The Company is duly organized and has been duly authorized to do business by the Director of Insurance.',
      [['The Company', ['validlyExisting']]],
    ],
    [
      'is that of the subject which a condition interrupts',
      'the Certificates, assuming due execution by the Trustee, are validly issued and entitled to the benefits of the Indenture.',
      [['the Certificates', ['validlyIssued', 'entitledToBenefits']]],
    ],
    [
      'has one subject for two verbs',
      'when the indenture has been signed, such Notes will be duly executed, issued and delivered and will constitute valid and binding obligations of the Company.',
      [
        ['such Notes', ['other']],
        ['such Notes', ['legalValidBinding']],
      ],
    ],
    [
      'holds two things of obligations that are legally binding and enforceable',
      'the Notes will be valid, legally binding and enforceable obligations of the Company.',
      [['the Notes', ['legalValidBinding', 'enforceable']]],
    ],
    [
      'is that one has the power to act',
      'Clay Bank has the power and authority to execute the Deed.',
      [['Clay Bank', ['other']]],
    ],
    [
      'has its subject before conditions that "and" joins',
      'the Shares, if and when such Shares are issued pursuant to the Plan, the Articles and Swiss law, and after the contributions for such Shares have been made, will be validly issued.',
      [['the Shares', ['validlyIssued']]],
    ],
    [
      'holds nothing that is to be done once',
      'the Shares, once duly subscribed to and fully paid, will be validly issued.',
      [['the Shares', ['validlyIssued']]],
    ],
    [
      'has its subject before what it is subject to',
      'the Shares, subject to receipt of the purchase price, will be validly issued and fully paid.',
      [['the Shares', ['validlyIssued', 'fullyPaid']]],
    ],
    [
      'goes on with its subject past a verb in the infinitive',
      'The Company is a corporation formed under the laws of Ohio, is registered to do business there, and is in good standing.',
      [
        ['The Company', ['validlyExisting']],
        ['The Company', ['validlyExisting']],
      ],
    ],
    [
      'has no enumerator for its subject',
      'The execution of the Indenture does not: (a) violate the charter of the Company.',
      [['The execution of the Indenture', ['other']]],
    ],
    [
      'goes on after an aside between commas',
      'The Shares are, to the extent of the number that the Charter authorizes, duly authorized and, when sold, will have been validly issued.',
      [
        ['The Shares', ['dulyAuthorized']],
        ['The Shares', ['validlyIssued']],
      ],
    ],
    [
      'has its condition, however long, inside the verb',
      'any Shares to be issued will, when the names of the holders of such Shares are entered in the register of members of the Company and subject to the receipt of the whole price, be validly issued and fully paid.',
      [['any Shares to be issued', ['validlyIssued', 'fullyPaid']]],
    ],
    [
      'goes on with a pronoun for its subject',
      'The Indenture has been duly authorized, and it constitutes a binding obligation of the Company.',
      [['The Indenture', ['dulyAuthorized', 'legalValidBinding']]],
    ],
    [
      'says inside the verb under which law it holds',
      'The Notes will, in so far as the laws of Scotland are concerned, constitute legal, valid and binding obligations of the Issuer.',
      [['The Notes', ['legalValidBinding']]],
    ],
    [
      'has a subject that a participle goes on with',
      'the 750,000 shares of Common Stock, without par value, to be offered under the Plan will be validly issued.',
      [
        [
          'the 750,000 shares of Common Stock, without par value, to be offered under the Plan',
          ['validlyIssued'],
        ],
      ],
    ],
    [
      'is none in what shall have been done first',
      'Each issue of Warrants will be binding obligations of the Company when a warrant agreement shall have been duly executed and delivered.',
      [['Each issue of Warrants', ['legalValidBinding']]],
    ],
    [
      'is that shares are reserved and authorized',
      'The Conversion Shares have been duly reserved and authorized for issuance.',
      [['The Conversion Shares', ['dulyAuthorized']]],
    ],
    [
      'has a subject before an aside that says how far it goes',
      'The statements under the heading "Taxation", insofar as such statements constitute summaries of the law, are accurate in all material respects.',
      [['The statements under the heading "Taxation"', ['other']]],
    ],
    [
      'has a subject with a relative clause',
      'The Shares that may be issued pursuant to the Plan have been duly authorized.',
      [['The Shares that may be issued pursuant to the Plan', ['dulyAuthorized']]],
    ],
    [
      'has its subject between two conditions',
      'Upon the effectiveness of the Registration Statement, the Common Stock, when sold, will be validly issued.',
      [['the Common Stock', ['validlyIssued']]],
    ],
    [
      'is that nothing more has to be paid',
      'The New Shares will be validly issued and no further contribution in respect of them will be required by the Company.',
      [['The New Shares', ['validlyIssued', 'nonassessable']]],
    ],
    [
      'is that a company has been incorporated',
      'The Company has been incorporated in Great Britain and registered in England as a public limited company.',
      [['The Company', ['validlyExisting']]],
    ],
    [
      'is what the share capital is divided into',
      'The authorised share capital of the Company is US$50,000 divided into 500,000,000 shares.',
      [['The authorised share capital of the Company', ['other']]],
    ],
    [
      'is that a summary of the law is accurate',
      'The statements under the caption "Taxation" in the Prospectus are accurate in so far as they summarise the law.',
      [['The statements under the caption "Taxation" in the Prospectus', ['other']]],
    ],
    [
      'is of valid interests in a trust',
      'The Securities will represent valid and, subject to paragraph 3, fully paid undivided beneficial interests in the assets.',
      [['The Securities', ['validlyIssued', 'fullyPaid']]],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(concluded('Based on the foregoing, we are of the opinion that:', `1. ${sentence}`)).toEqual(
      expected,
    );
  });

  it.each<[sentence: string, subject: string | null]>([
    ['The Company has the capacity to sue and be sued in its own name.', 'The Company'],
    ['The Company has the requisite corporate authority to issue the Shares.', 'The Company'],
    ['The Company is duly qualified to transact business as a foreign corporation in Ohio.', 'The Company'],
    ['No stamp, issue or registration tax is payable in Bermuda on the issue of the Shares.', null],
    [
      'The description of tax consequences in the prospectus, while not purporting to discuss all of them, is accurate with respect to those discussed, and we confirm that description as our opinion.',
      'The description of tax consequences in the prospectus, while not purporting to discuss all of them',
    ],
    [
      'The statements under the caption "Taxation" fairly present the law.',
      'The statements under the caption "Taxation"',
    ],
    ['The issuance of the Shares is not subject to preemptive rights.', 'The issuance of the Shares'],
    ['The Bonds will be secured by the lien of the Mortgage equally with all other bonds.', 'The Bonds'],
    ['A Member will not be personally liable, as such, for the debts of the Fund.', 'A Member'],
    ['There is no provision of Bahamian law under which holders may be made liable for its debts.', null],
    ['The Plan Interests, when issued, will be valid interests in the Plan.', 'The Plan Interests'],
  ])('may be another: %s', (sentence, subject) => {
    expect(concluded('Based on the foregoing, we are of the opinion that:', `1. ${sentence}`)).toEqual([
      [subject, ['other']],
    ]);
  });

  it('is that receipts carry the rights of the agreement', () => {
    expect(
      concluded(
        'We are of the opinion that the Receipts will entitle the persons in whose names the Receipts are registered to the rights specified therein.',
      ),
    ).toEqual([['the Receipts', ['entitledToBenefits']]]);
  });

  it('is no condition of a list, nor the committee that meets it', () => {
    expect(
      concluded(
        'Based on the foregoing, we are of the opinion that the Bonds will be binding obligations when:',
        '(a) the Board, or a duly authorized committee of it, shall have approved their terms; and',
        '(b) the indenture shall have been duly executed and delivered.',
      ),
    ).toEqual([['the Bonds', ['legalValidBinding']]]);
  });
});

describe('the opinions', () => {
  it('may stand under a head without the word', () => {
    const letter = letterWith(
      'We have acted as counsel to Kiln Works, Inc. in the sale of its Notes.',
      'We have assumed the genuineness of all signatures.',
      'Subject to the foregoing, as of the date hereof:',
      '1. When the Notes have been issued, the Notes will be the legally valid and binding obligations of the Company.',
    );
    expect(
      clausesOf(letter, 'opinion').flatMap(({ conclusions }) => conclusions.map(({ holdings }) => holdings)),
    ).toEqual([['legalValidBinding']]);
  });
});
