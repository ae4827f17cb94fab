import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/lexical/defined-terms.js';

/** The phrase of the last definition of a text. */
function lastPhrase(text: string): string | null {
  const expansion = findDefinitions(text).at(-1)?.expansion;
  return expansion ? text.slice(expansion.start, expansion.end) : null;
}

const check = (text: string, expected: string | null): void => {
  expect(lastPhrase(text)).toBe(expected);
};

describe('the phrase that a term stands for', () => {
  describe('goes on past an aside', () => {
    it.each([
      [
        'a copy of the articles (statuti) of the Kiln dated June 2, 2005 (the "Articles")',
        'articles (statuti) of the Kiln dated June 2, 2005',
      ],
      ['with Slip Works, Inc. (f/k/a Kiln, Inc.), an Ohio corporation (the "Company")', 'Slip Works, Inc.'],
      [
        'and The Slip Trust Company, N.A. (as successor to Clay Bank, N.A. (formerly Clay Trust)) (the "Trustee")',
        'The Slip Trust Company, N.A.',
      ],
      ['(a) its notes and (b) the ovens of the Kiln (the "Ovens")', 'ovens of the Kiln'],
    ])('%s', check);
  });

  describe('is all of those that a term takes together', () => {
    it.each([
      [
        'by Kiln LLC, an Ohio limited liability company, and Slip Corp., a Utah corporation (each, a "Guarantor")',
        'Kiln LLC, an Ohio limited liability company, and Slip Corp.',
      ],
      [
        'with the Company, as issuer, and Kiln Bank and Slip Trust, N.A., as trustees (together, the "Trustees")',
        'Kiln Bank and Slip Trust, N.A.',
      ],
      [
        'The Company, Kiln LLC and its affiliate, Slip Corp. (collectively, the "Kiln Parties")',
        'Company, Kiln LLC and its affiliate, Slip Corp.',
      ],
      [
        'Kiln Works, Inc., together with its consolidated subsidiaries ("Kiln")',
        'Kiln Works, Inc., together with its consolidated subsidiaries',
      ],
      [
        'under (a) the 2008 Plan and (b) the 2010 Plan (together, the "Plans")',
        '2008 Plan and (b) the 2010 Plan',
      ],
      [
        'Kiln LLC and Slip LLC, each a Utah limited liability company (each, an "Issuer" and together, the "Issuers")',
        'Kiln LLC and Slip LLC',
      ],
      ['Kiln, Inc. and Slip, Inc., both Utah corporations (the "Companies")', 'Kiln, Inc. and Slip, Inc.'],
      [
        'Kiln Securities LLC, Slip & Co. and Glaze Inc., as representatives (the "Representatives")',
        'Kiln Securities LLC, Slip & Co. and Glaze Inc.',
      ],
      ['Kiln Works, Inc. and Slip Bank, as trustee (the "Trustee")', 'Slip Bank'],
      ['under (a) the Indenture and (b) the 2010 Plan (together, the "Plans")', '2010 Plan'],
    ])('%s', check);
  });

  describe('is who is said to be what the term says', () => {
    it.each([
      ['with Kiln Trust II, an Ohio statutory trust (the "Trust")', 'Kiln Trust II'],
      ['Kiln OP, L.P., the Company’s operating partnership (the "Operating Partnership")', 'Kiln OP, L.P.'],
      ['Slip Mines LLC, a joint venture with Kiln Corp. (the "Joint Venture")', 'Slip Mines LLC'],
      ['Kiln LLC, the manager of Slip Partners L.P. (the "Partnership")', 'Slip Partners L.P.'],
      ['Kiln LLC, the investment adviser to Slip Fund L.P. (the "Advisor")', 'Kiln LLC'],
      ['Clay Bank, N.A., the trustee for Slip Realty Trust (the "Landlord")', 'Slip Realty Trust'],
      ['Clay Bank, N.A., the trustee for Slip Realty Trust (the "Trustee")', 'Clay Bank, N.A.'],
      ['Kiln Corp., the seller under the Agreement with Slip Corp. (the "Purchaser")', 'Slip Corp.'],
      ['Kiln Corp., the buyer of Slip Corp. (the "Purchaser")', 'Kiln Corp.'],
      ['Kiln Corp., the owner of the mill (the "Seller")', 'Kiln Corp.'],
      [
        'Kiln N.V., a naamloze vennootschap with corporate seat in Amsterdam, the Netherlands (the "Issuer")',
        'Kiln N.V.',
      ],
      ['among the Company, a master servicer (the "Master Servicer")', 'master servicer'],
      ['by and among Slip and the shareholders of Kiln Corp. (the "Sellers")', 'shareholders of Kiln Corp.'],
      ['Kiln Works, Inc. (NYSE: KLN) ("Kiln")', 'Kiln Works, Inc.'],
      ['KILN WORKS, INC.\n(formerly Slip, Inc.)\n(the "Company")', 'KILN WORKS, INC.'],
      ['the Secretary of State of Ohio (the "Ohio Secretary of State")', 'Secretary of State of Ohio'],
    ])('%s', check);
  });

  describe('begins where its first word does', () => {
    it.each([
      ['under the Kiln Works, Inc. 401(k) Plan (the "Plan")', 'Kiln Works, Inc. 401(k) Plan'],
      [
        'the second amended and restated memorandum and articles of association (the "Second Articles")',
        'second amended and restated memorandum and articles of association',
      ],
      [
        'on the third anniversary of the Closing Date (the "Maturity Date")',
        'third anniversary of the Closing Date',
      ],
      [
        'at 5:00 p.m., Ohio time, on May 3, 2010 (the "Effective Time")',
        '5:00 p.m., Ohio time, on May 3, 2010',
      ],
      [
        'a class action captioned Slip v. Kiln, Inc., No. 10-cv-12 (the "Lawsuit")',
        'class action captioned Slip v. Kiln, Inc., No. 10-cv-12',
      ],
      ['captioned In re Kiln Litigation, C.A. No. 12 (the "Action")', 'In re Kiln Litigation, C.A. No. 12'],
      [
        'accounting principles generally accepted in the United States ("GAAP")',
        'accounting principles generally accepted in the United States',
      ],
      [
        'a Loan and Security Agreement with Kiln Bank (the "LSA")',
        'Loan and Security Agreement with Kiln Bank',
      ],
      ['granted Ms. Kiln 500 options (the "Award")', '500 options'],
      ['the Board appointed Ann L. Kiln, age 52 ("Ms. Kiln")', 'Ann L. Kiln'],
      ['dismissed Kiln & Slip ("Kiln")', 'Kiln & Slip'],
      ['the acquired assets (the "Assets")', 'acquired assets'],
      ['for a cash payment of $2,000,000 (the "Cash Consideration")', 'cash payment of $2,000,000'],
      ['its oil and gas properties (the "Properties")', 'oil and gas properties'],
      ['your corporation (the "Corporation")', 'corporation'],
      [
        'within 12 months following a Change in Control (the "Protection Period")',
        '12 months following a Change in Control',
      ],
      ['the Drug Enforcement Administration\'s (the "DEA") order', 'Drug Enforcement Administration'],
      ['Kiln Bank, the Company’s wholly-owned savings subsidiary (the "Bank")', 'Kiln Bank'],
      ['Kiln Bancorp, the sole owner of Slip Bank (the "Bank")', 'Slip Bank'],
    ])('%s', check);
  });

  describe('is whom a department is of, where the term begins its name', () => {
    it.each([
      [
        'a letter from the Listing Qualifications Department of The Kiln Stock Market LLC (“Kiln”)',
        'The Kiln Stock Market LLC',
      ],
      ['the Corporate Compliance Staff of KSE American LLC (“KSE American”)', 'KSE American LLC'],
      ['The Glaze Division of Kiln Corp. (“Glaze”)', 'The Glaze Division of Kiln Corp.'],
    ])('%s', check);
  });

  describe('has all that its first words are of', () => {
    it.each([
      ['The Kiln Slip Company (the “Company”)', 'The Kiln Slip Company'],
      ['The articles of the Kiln Company (the “Articles”)', 'articles of the Kiln Company'],
      ['for any and all outstanding notes (the “Kiln Notes”)', 'any and all outstanding notes'],
      ['Kiln’s 2010 and 2019 Stock Plans (the “Plans”)', '2010 and 2019 Stock Plans'],
      [
        'the FY22–FY24, and FY23–FY25 incentive plans (the “Plans”)',
        'FY22–FY24, and FY23–FY25 incentive plans',
      ],
      ['The Board of Directors of Kiln Corporation (the “Board”)', 'Board of Directors of Kiln Corporation'],
      ['on June 30, 2010 and 2011 Bonus Plans (the “Bonus Plans”)', '2011 Bonus Plans'],
      ['a through bill of lading (the “Bill”)', 'through bill of lading'],
      ['shares of eKILN Slip Corporation (“eKILN”)', 'eKILN Slip Corporation'],
      [
        'Kiln Fund IV Ohio, L.P. and Slip Holdings, LLC (each, a “Holder” and collectively, the “Holders”)',
        'Kiln Fund IV Ohio, L.P. and Slip Holdings, LLC',
      ],
      ['improved portable kilns (IPKs)', 'improved portable kilns'],
    ])('%s', check);
  });

  describe('has nothing of what leads in its event', () => {
    it.each([
      ['through two mergers (the “Mergers”)', 'two mergers'],
      [
        'Kiln will, among other things, divide its ovens in two (the “Separation”)',
        'divide its ovens in two',
      ],
      ['agreement to acquire the shares in Kiln held by 21SL (the “Kiln Sale”)', null],
    ])('%s', check);
  });

  describe('has the initials of its small words, too', () => {
    it.each([
      ['The Antitrust Division of the Department of Justice (the “DOJ”)', 'Department of Justice'],
      [
        'the Office of the Comptroller of the Currency (the “OCC”)',
        'Office of the Comptroller of the Currency',
      ],
    ])('%s', check);
  });

  describe('is what somebody refers to as the term', () => {
    it.each([
      [
        'We refer to the shares of common stock issuable under the Plan as the “Plan Shares” here.',
        'shares of common stock issuable under the Plan',
      ],
      [
        'In this letter, we refer to the 6% Notes due 2020 and the guarantees collectively as the “Securities.”',
        '6% Notes due 2020 and the guarantees',
      ],
      ['Alder completed the sale of its kilns, which we refer to as the “Sale.”', 'sale of its kilns'],
      ['Alder entered into a plan of merger, which we call the “Merger Plan,” today.', 'plan of merger'],
      ['We refer to the following as “Future Approval”: (a) the approval by the board.', null],
      ['The kilns are old, and in this letter we refer to them collectively as the “Kilns.”', null],
    ])('%s', check);
  });

  describe('is a document with the filing that it is an exhibit to', () => {
    it.each([
      [
        'as defined in the Trust Agreement attached as an exhibit to the Registration Statement (the “Governing Instrument”)',
        'Trust Agreement attached as an exhibit to the Registration Statement',
      ],
      [
        'the opinion filed as Exhibit 5.1 to the Registration Statement on Form S-3 (the “Registration Statement”)',
        'Registration Statement on Form S-3',
      ],
    ])('%s', check);
  });

  describe('keeps what it was before', () => {
    it.each([
      [
        'the Open Market Sale AgreementSM, dated January 9, 2023, by and between the Company and Kiln Securities LLC (the “Agreement”)',
        'Open Market Sale AgreementSM, dated January 9, 2023, by and between the Company and Kiln Securities LLC',
      ],
      [
        'Resolutions adopted by the Board of Kiln Works (the “Board”) and a committee thereof, on the issue of the Shares (the “Resolutions”)',
        'Resolutions adopted by the Board of Kiln Works (the “Board”) and a committee thereof, on the issue of the Shares',
      ],
      [
        'filed its Third Amended and Restated Certificate of Incorporation (the “Charter”)',
        'Third Amended and Restated Certificate of Incorporation',
      ],
      [
        'the Amended and Restated Trust Agreement (the “Governing Instrument”)',
        'Amended and Restated Trust Agreement',
      ],
    ])('%s', check);
  });

  describe('is a name of trades that "and" joins', () => {
    it.each([
      [
        'counsel to Kiln Electric and Power Company, an Ohio corporation (the "Company")',
        'Kiln Electric and Power Company',
      ],
      ['between Clay Corporation and Kiln Power Company (the "Company")', 'Kiln Power Company'],
      ['with Clay Trust Company, N.A., jointly as depositary (the "Depositary")', 'Clay Trust Company, N.A.'],
    ])('%s', check);
  });

  describe('is the subject of its own verb', () => {
    it.each([
      [
        'The shares to be issued are referred to herein as the "Primary Shares", the shares held by others are referred to herein as the "Secondary Shares"',
        'the shares held by others',
      ],
      [
        'The kilns are referred to as the "Kilns", the ovens are referred to as the "Ovens" and the Kilns and the Ovens are together the "Works."',
        'the Kilns and the Ovens',
      ],
      [
        'the shares held by the holders named therein (the “Selling Holders’ Shares”)',
        'shares held by the holders named therein',
      ],
    ])('%s', check);
  });

  describe('is a name of a company abroad', () => {
    it.each([
      [
        'counsel to Kiln Works public limited company, a company incorporated in Ireland with number 481 (the "Company")',
        'Kiln Works public limited company',
      ],
      [
        'counsel to KILN S.A., a société anonyme, having its registered office at 20, rue Clay, registered with the Register of Commerce and Companies under number B 1 (the "Company")',
        'KILN S.A.',
      ],
      [
        'counsel to Kiln Aktiengesellschaft, Frankfurt am Main (the "Company")',
        'Kiln Aktiengesellschaft, Frankfurt am Main',
      ],
      ['counsel to Cia. Kiln de Celulose S.A. (the "Guarantor")', 'Cia. Kiln de Celulose S.A.'],
      ['the Articles of Association of Kiln Works plc (the "Company")', 'Kiln Works plc'],
      ['special Québec counsel to Groupe Kiln inc. (the "Company")', 'Groupe Kiln inc.'],
      ['attorneys in Bermuda for Kiln Works Limited (the "Company")', 'Kiln Works Limited'],
    ])('%s', check);
  });

  describe('has the whole term in it', () => {
    it.each([
      [
        'under separate kiln and slip agreements (each, a "Kiln and\nSlip Agreement")',
        'separate kiln and slip agreements',
      ],
      [
        'copies of the memorandum and articles of the Kiln adopted on 30 August 2021 (the "Listing M&As")',
        'memorandum and articles of the Kiln adopted on 30 August 2021',
      ],
      [
        'the offer of ordinary shares, preference shares and debt securities of the Kiln (the "Securities")',
        'ordinary shares, preference shares and debt securities of the Kiln',
      ],
    ])('%s', check);
  });

  describe('is an instrument of another name', () => {
    it.each([
      [
        'to be issued under a Loan and Trust Agreement between the Kiln and Clay Bank (the "Indenture")',
        'Loan and Trust Agreement between the Kiln and Clay Bank',
      ],
      [
        'as supplemented by an Officer’s Certificate dated June 14, 2012 (the "Terms Document")',
        'Officer’s Certificate dated June 14, 2012',
      ],
      ['The statement covers Kiln Certificates ("Certificates")', 'Kiln Certificates'],
    ])('%s', check);
  });

  describe('is no noun that a verb parts from the definition', () => {
    it.each([
      [
        'The New Notes are of one series with the 5% Notes due 2031 of the Kiln (the "Old Notes")',
        '5% Notes due 2031 of the Kiln',
      ],
      ['when a kiln agreement has been duly executed by the Kiln (the "Kiln Agreement")', 'kiln agreement'],
      [
        'if a person or group of persons have acquired 15% of the kiln (an "Acquiring Person")',
        'person or group of persons have acquired 15% of the kiln',
      ],
      [
        'an agreement, a form of which has been filed by us, with Slip (the "Agreement")',
        'agreement, a form of which has been filed by us, with Slip',
      ],
    ])('%s', check);
  });

  describe('is the subject of what was filed', () => {
    it.each([
      [
        'A Kiln Statement on Form S-1 (File No. 333-1) relating to the Ovens was filed with the Slip Office on May 1, 2001 (the "Kiln Statement")',
        'Kiln Statement on Form S-1 (File No. 333-1) relating to the Ovens',
      ],
    ])('%s', check);
  });

  describe('is a prospectus together with its supplement', () => {
    it.each([
      [
        'by means of a Prospectus Supplement dated May 2, 2001 and the accompanying Prospectus dated May 1, 2001 (together, the "Prospectus")',
        'Prospectus Supplement dated May 2, 2001 and the accompanying Prospectus dated May 1, 2001',
      ],
      [
        'with a Kiln Supplement dated May 2, 2001 and the accompanying Prospectus (together, the "Prospectus")',
        'accompanying Prospectus',
      ],
    ])('%s', check);
  });

  describe('is the class of stock and not the number of its shares', () => {
    it.each([
      [
        'the sale of 3,000 shares of common stock, par value $.01 per share (the "Common Stock")',
        'common stock, par value $.01 per share',
      ],
      [
        'the sale of 3,000 shares of common stock, par value $.01 per share (the "Shares")',
        '3,000 shares of common stock, par value $.01 per share',
      ],
    ])('%s', check);
  });

  describe('begins past a verb and a date', () => {
    it.each([
      ['The Company granted mortgages to Clay Bank (the "Mortgages")', 'mortgages to Clay Bank'],
      [
        'The Shares include 300 shares that are outstanding (the "Old Shares")',
        '300 shares that are outstanding',
      ],
      [
        'the bye-laws, certified on 6 May 2016, minutes of a meeting of the potters (the "Minutes")',
        'minutes of a meeting of the potters',
      ],
    ])('%s', check);
  });

  describe('tells a deed from its subject on', () => {
    it.each([
      [
        'Under the Merger Agreement, Kiln Sub will merge into Slip, with Slip surviving the merger (the "Merger")',
        'Kiln Sub will merge into Slip, with Slip surviving the merger',
      ],
      [
        'After the firing, Kiln will distribute the shares of Slip (the "Distribution")',
        'Kiln will distribute the shares of Slip',
      ],
      ['we announced the sale of the ovens to Slip (the "Sale")', 'sale of the ovens to Slip'],
    ])('%s', check);
  });

  describe('is no name or day of another kind', () => {
    it.each([
      ['it amended the paper with Mr. Clay (the "Clay Amendment")', null],
      ['the income to the end of 2018 ("CKI")', null],
      ['to amend its paper for the year ended May 3, 2020 (the "Amendment")', null],
      ['at any time before June 4, 2020 (the "Deadline")', 'June 4, 2020'],
      ['for the fiscal year ended May 3, 2020 (the "Restated Period")', 'fiscal year ended May 3, 2020'],
      ['its kilns (the "Kilns") on a pro rata basis (the "Spreading")', null],
      ['its kilns (the "Kilns") for $5 a kiln in cash (the "Offer Sum")', '$5 a kiln in cash'],
      [
        'meets the rules of Rule 10 under Section 10(b) of the Kiln Act of 1934 (the "Rule 10 Rules")',
        'rules of Rule 10 under Section 10(b) of the Kiln Act of 1934',
      ],
      ['each oven of the kiln was turned into the right to a jar of slip (the "Oven Ratio")', null],
      ['the Treasurer of Kiln Works, Inc. (the "Company")', 'Kiln Works, Inc.'],
      [
        'the Indenture dated as of May 1, 1945 between Kiln Works, Inc. and Clay Bank, to be supplemented by indentures relating to the new Bonds (the "Mortgage")',
        'Indenture dated as of May 1, 1945 between Kiln Works, Inc. and Clay Bank, to be supplemented by indentures relating to the new Bonds',
      ],
      ['by shares of Kiln Holdco Corp.\'s ("New Kiln")', 'Kiln Holdco Corp.'],
    ])('%s', check);
  });

  describe('is whole', () => {
    it.each([
      ['into a firing and cooling agreement (the "Agreement")', 'firing and cooling agreement'],
      [
        'a shareholder proposal to report on the kilns of the Board ("Proposal No. 2")',
        'shareholder proposal to report on the kilns of the Board',
      ],
      ['its internal control over firing reports ("ICFR")', 'internal control over firing reports'],
      [
        'the Registration Statement on Form S-3) (the "Registration Statement")',
        'Registration Statement on Form S-3',
      ],
    ])('%s', check);

    it('begins with a word where it is too long', () => {
      const notes = '$5 of Slip Notes due 2031, '.repeat(60);
      expect(lastPhrase(`the sale of ${notes}and $5 of Slip Notes due 2032 (the "Notes")`)).toMatch(
        /^(?:Slip |Notes |due |\$5 |of |2031, )/,
      );
    });
  });

  describe('of an event that a report tells', () => {
    it.each([
      ['Kiln will pay the Potter $2.5 million in cash (the "Purchase Price")', '$2.5 million in cash'],
      [
        'converted into the right to receive $12.50 in cash, without interest (the "Merger Consideration")',
        '$12.50 in cash, without interest',
      ],
      ['a warrant (the "Warrant") to purchase 500 shares (the "Warrant Shares")', '500 shares'],
      ['granted a first lien on all of its ovens (the "Collateral")', 'first lien on all of its ovens'],
      [
        'the report on Form 8-K filed by Kiln Corp. on April 2, 2012 (the "Original Form 8-K")',
        'report on Form 8-K filed by Kiln Corp. on April 2, 2012',
      ],
      [
        'under the Indenture of Mortgage dated May 1, 1935 (the "Mortgage")',
        'Indenture of Mortgage dated May 1, 1935',
      ],
      ['Messrs. Potter and Turner (the "Executives")', 'Messrs. Potter and Turner'],
      ['each has a change in control agreement (each, a "CIC Agreement")', 'change in control agreement'],
      ['among the Depositor, Clay Bank, as servicer (the "Servicer")', 'Clay Bank'],
      ['The ovens were of 2001 (the "Amount")', null],
    ])('%s', check);

    it.each([
      [
        'entered into an Agreement and Plan of Merger by and among Kiln Corp. ("Kiln") and Slip Corp. ("Slip") (the "Merger Agreement")',
        'Agreement and Plan of Merger by and among Kiln Corp. ("Kiln") and Slip Corp. ("Slip")',
      ],
      [
        'The Purchase and Assumption Agreement - Whole Bank with the Clay Bank (the "Bank"), as receiver (the "Purchase and Assumption Agreement")',
        'Purchase and Assumption Agreement - Whole Bank with the Clay Bank (the "Bank"), as receiver',
      ],
    ])('the instrument before the definitions of its parties: %s', check);

    it.each([
      [
        'that certain Kiln Interest Purchase Agreement, dated as of March 1, 2012 (the "KIPA")',
        'Kiln Interest Purchase Agreement, dated as of March 1, 2012',
      ],
      ['the Trust Indenture Act of 1939, as amended (the "TIA")', 'Trust Indenture Act of 1939, as amended'],
      ['in AB-1 for non-small clay dust ("NSCD")', 'non-small clay dust'],
      ['Chapter 11 of Title 11 of the United States Code (the "Code")', 'Title 11 of the United States Code'],
    ])('the words whose initials it is, the law in its title: %s', check);
  });

  it.each([
    [
      'The ovens that are listed in (i) through (iv) above are called the "Ovens"',
      'The ovens that are listed in (i) through (iv) above',
    ],
    ['They are called the "Kilns." The pots are referred to as the "Pots"', 'The pots'],
  ])('is the subject of its sentence, whole: %s', check);

  it('is not said where the meaning is given elsewhere', () => {
    const text = 'The term "Oven" has the meaning given to it in the Plan. "Kiln" means an oven.';
    expect(
      findDefinitions(text).map(({ expansion }) => expansion && text.slice(expansion.start, expansion.end)),
    ).toEqual([null, 'an oven']);
  });
});

describe('the phrase of a term for several things', () => {
  it.each([
    [
      'with Kiln AG ("Kiln") and Slip, Inc. ("Slip" and, collectively, the "Works")',
      'Kiln AG ("Kiln") and Slip, Inc.',
    ],
    [
      'sale of its 1% Notes due 2031 (the "2031 Notes") and $500 principal amount of its 2% Notes due 2032 (the "2032 Notes" and, together with the 2031 Notes, the "Notes")',
      '1% Notes due 2031 (the "2031 Notes") and $500 principal amount of its 2% Notes due 2032',
    ],
    [
      'by Kiln Corp. ("Kiln"), Slip Corp. ("Slip") and Oven Corp. ("Oven" and, together with Slip, the "Guarantors")',
      'Slip Corp. ("Slip") and Oven Corp.',
    ],
    [
      '(i) shares of stock (the "Stock") and (ii) senior debt securities and other debt securities (collectively, the "Debt Securities")',
      'senior debt securities and other debt securities',
    ],
    [
      'sale of the 1% Notes due 2031 (the "2031 Notes") and the ovens (each, an "Oven" and, collectively, the "Ovens")',
      'ovens',
    ],
    [
      'under the Indenture (the "Base Indenture"), dated May 1, 1999, between Kiln Corp. ("Kiln") and U.S. Clay Bank, N.A. (the "Trustee"), as supplemented by the First Supplemental Indenture (the "Supplement" and, together with the Base Indenture, the "Indenture")',
      'Indenture (the "Base Indenture"), dated May 1, 1999, between Kiln Corp. ("Kiln") and U.S. Clay Bank, N.A. (the "Trustee"), as supplemented by the First Supplemental Indenture',
    ],
    [
      'under the Indenture (the "Base Indenture"), between Kiln and Clay Bank, and the First Supplemental Indenture (the "Supplemental Indenture"), between the same (together, the "Indentures")',
      'Indenture (the "Base Indenture"), between Kiln and Clay Bank, and the First Supplemental Indenture (the "Supplemental Indenture"), between the same',
    ],
    [
      'under the Lease Agreement (the "Lease Agreement"), between Kiln and Clay Bank. The kilns stand there by the Escrow Agreement (collectively, the "Agreements")',
      'Escrow Agreement',
    ],
    [
      'under the Indenture (the "Base Indenture"), between Kiln and Clay Bank, and the Escrow Agreement (the "Escrow" and, together with the Lease, the "Works")',
      'Escrow Agreement',
    ],
  ])('%s', check);
});

describe('the company of a term behind its number in a register', () => {
  it.each([
    ['counsel to Kiln Holdings Limited (registered number 47910) (the "Company")', 'Kiln Holdings Limited'],
    [
      'adviser to Kiln Limited (ACN 119 059 559), a corporation established under the laws of Australia (the "Company")',
      'Kiln Limited',
    ],
    [
      'counsel to Kiln Corp., a stock company (chusik hoesa) organized under the laws of the Republic of Alder ("Alder") (the "Company")',
      'Kiln Corp.',
    ],
    ['acting for Kiln Holdings Limited (Company No. 1712233) (the "Company")', 'Kiln Holdings Limited'],
    [
      'counsel to Kiln plc, registered number 527214, a public company limited by shares, incorporated under the laws of Ireland, with its registered office at Clay Quay, Dublin 2, Ireland (the "Company")',
      'Kiln plc',
    ],
    [
      'advisers to Kiln AG, a German stock corporation (Aktiengesellschaft) registered with the commercial register (Handelsregister) of the local court (Amtsgericht) of Potsdam under HRB 27818 P (the "Company")',
      'Kiln AG',
    ],
    [
      'counsel for Kiln S.A., a société anonyme incorporated under the laws of Luxembourg, having its registered office at 48, Clay Road, Luxembourg and registered with the Companies Registry (Registre de Commerce, Luxembourg) under number B 188.204 (the "Company")',
      'Kiln S.A.',
    ],
  ])('%s', check);
});

describe('the name of a company', () => {
  it.each([
    ['an Ohio company owned by Slip Acquisition, L.P. ("Slip Acquisition")', 'Slip Acquisition, L.P.'],
    ['among Kiln, Slip Works, S.A. de C.V. ("Slip")', 'Slip Works, S.A. de C.V.'],
    ['into Clay Investment and Management Company ("CIMCO")', 'Clay Investment and Management Company'],
    ['with Ohio Clay Power Company ("OCPCo")', 'Ohio Clay Power Company'],
    ['bought from Slip Works and Clay Trading Company (the "Seller")', 'Clay Trading Company'],
    ['between Slip Partners and Investment Company of Clay (the "Fund")', 'Investment Company of Clay'],
    ['the Company and Supply Corp. (the "Supplier")', 'Supply Corp.'],
    [
      'the common stock of Common Stock Exchange, Inc. (the "Common Stock")',
      'common stock of Common Stock Exchange, Inc.',
    ],
    ['among Slip Corp., Clay Realty Ltd. - XV ("Clay")', 'Clay Realty Ltd. - XV'],
    ['Statement of Position 98-5 ("SOP 98-5")', 'Statement of Position 98-5'],
    ['amends the Current Report on Form 8-K of Kiln Mill, Co. (the "Company")', 'Kiln Mill, Co.'],
    [
      'amends the Current Report on Form 8-K of Kiln Mill, Co. (the "Original Form 8-K")',
      'Current Report on Form 8-K of Kiln Mill, Co.',
    ],
    ['On May 1, 2001, Clay Kiln Group, Inc. was merged (the "Merger")', 'Clay Kiln Group, Inc. was merged'],
    [
      'completed its merger with Slip Corp. ("Slip"), with Slip as the survivor (the "Slip Merger")',
      'merger with Slip Corp. ("Slip"), with Slip as the survivor',
    ],
    ['Clay Corp. acquired all of Slip Corp. ("Slip") for cash (the "Slip Acquisition")', null],
    ['On May 1, 2001, Clay Real Estate Ltd. - XV (the "Partnership")', 'Clay Real Estate Ltd. - XV'],
  ])('%s', check);
});

describe('the report that an amendment amends', () => {
  it.each([
    [
      'amends the Current Report on Form 8-K filed by Kiln Corp. (the "Company") on May 1, 2012 (the "Original Report")',
      'Current Report on Form 8-K filed by Kiln Corp. (the "Company") on May 1, 2012',
    ],
    ['filed its Form 8-K on May 1, 2012 (the "Original 8-K")', 'Form 8-K on May 1, 2012'],
    ['read the feasibility report of Kiln Corp. (the "Report")', 'feasibility report of Kiln Corp.'],
    ['furnishes on this Form 8-K the operating report for May (the "Report")', 'operating report for May'],
    ['Pursuant to Item 8.01 of Form 8-K it filed a voluntary petition (the "Filing")', 'voluntary petition'],
  ])('%s', check);
});

it('the papers that a term takes together may be issued', () => {
  check('signed the Indenture and the Notes (collectively, the "Documents")', 'Indenture and the Notes');
});

it('the parties that a term takes together do not begin with the day', () => {
  check(
    'On May 1, 2001 (the "Closing Date"), Slip Works, Inc. (the "Company") and Clay Corp. (together, the "Sellers")',
    'Slip Works, Inc. (the "Company") and Clay Corp.',
  );
});

it('the days that a term takes together are what it stands for', () => {
  const first = 'March 31, 2012 (the "First Closing Date")';
  check(
    `${first} and April 30, 2012 (the "Second Closing Date" and, together with the First Closing Date, the "Closing Dates")`,
    `${first} and April 30, 2012`,
  );
});

it('the meaning of a term is what it has in place of an equivalent', () => {
  const meaning = 'a holder of a Share will not be subject to calls for further payment';
  check(
    `The term “nonassessable” has no equivalent in the Dutch language and for the purpose of this opinion such term means that ${meaning}.`,
    meaning,
  );
});
