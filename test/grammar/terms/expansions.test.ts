import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';
import { check, lastPhrase } from './last-phrase.js';

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

  describe('ends before where its copy is, and begins with whose the parties are', () => {
    it.each([
      [
        'a Kiln Lease with Slip Corp., a copy of which is attached as Exhibit 10.1 (the "Kiln Lease")',
        'Kiln Lease with Slip Corp.',
      ],
      [
        'under the Kiln Lease, which agreement is filed as an exhibit hereto (the "Kiln Lease")',
        'Kiln Lease',
      ],
      [
        'bought from funds affiliated with two investors (the "Sellers")',
        'funds affiliated with two investors',
      ],
      [
        'will file with the SEC a proxy statement for a newly formed subsidiary ("New Kiln")',
        'newly formed subsidiary',
      ],
      [
        'amended the Credit Agreement, dated as of May 2, 2001, among Slip and Kiln Bank Ltd., as agent (the "Credit Facility")',
        'Credit Agreement, dated as of May 2, 2001, among Slip and Kiln Bank Ltd., as agent',
      ],
    ])('%s', check);
  });

  describe('is what the term abbreviates, or points back to', () => {
    it.each([
      [
        'the net asset value per share determined by the Board or a committee thereof (the "NAV Per Share")',
        'net asset value per share determined by the Board or a committee thereof',
      ],
      [
        'On May 2, 2001, the Board chose Ann Slip, effective on such date (the "Effective Date")',
        'May 2, 2001',
      ],
      [
        'includes a proxy statement of Kiln that also constitutes a prospectus of Slip (the "proxy statement/prospectus")',
        'proxy statement of Kiln that also constitutes a prospectus of Slip',
      ],
      [
        'as included in the Annual Report on Form 10-K for those periods (the "Prior Filing")',
        'Annual Report on Form 10-K for those periods',
      ],
    ])('%s', check);
  });

  it.each([
    'In connection with the sale, Kiln amended (the "Amendment") the Lease.',
    'assume certain liabilities associated with such businesses (the "Separation")',
  ])('is none where only the verb of a deed, or something known, stands before it: %s', (text) => {
    expect(lastPhrase(text)).toBeNull();
  });

  describe('is who is said to be what the term says', () => {
    it.each([
      ['with Kiln Trust II, an Ohio statutory trust (the "Trust")', 'Kiln Trust II'],
      ['with Kiln Trust II, an Ohio statutory trust, as issuer (the "Trust")', 'Kiln Trust II'],
      [
        'by the subsidiaries of Kiln that are guarantors party thereto (the "Guarantors")',
        'subsidiaries of Kiln that are guarantors party thereto',
      ],
      [
        'articles will be filed with the SDAT (such approval and, if applicable, such filing, are referred to herein as the "Proceedings")',
        'approval and, if applicable, such filing',
      ],
      [
        'a registration statement on Form S-3 (such statement, as amended, is referred to herein as the "Registration Statement")',
        'registration statement on Form S-3',
      ],
      [
        'The Notes that the Company may hereafter file for are referred to herein as the "Securities."',
        'The Notes that the Company may hereafter file for',
      ],
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
      [
        'its senior or subordinated debt securities (“Debt Securities”)',
        'senior or subordinated debt securities',
      ],
      ['of senior, junior and subordinated notes (the “Notes”)', 'senior, junior and subordinated notes'],
      ['to sell common stock or debt securities (“Debt Securities”)', 'debt securities'],
      [
        'require any consent, order, approval or license of or exemption from an agency (an “Approval”)',
        'consent, order, approval or license of or exemption from an agency',
      ],
      [
        'in one or more resolutions, officer’s certificates and/or supplemental indentures to it (each, a “Kiln Supplemental Indenture”)',
        'resolutions, officer’s certificates and/or supplemental indentures to it',
      ],
      [
        'the Global Policy (KP-002) Firing Authority as of June 4, 2021 (the “Firing Authority”)',
        'Global Policy (KP-002) Firing Authority as of June 4, 2021',
      ],
      [
        'the Kiln Services Act of June 15, 2018, as amended (the “KilnSA”)',
        'Kiln Services Act of June 15, 2018, as amended',
      ],
      [
        'an electronic copy of the certificate of A. Slip, as Secretary of Kiln, dated May 1, 2001 (the Kiln Approval)',
        'certificate of A. Slip, as Secretary of Kiln, dated May 1, 2001',
      ],
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

it('the meaning of a term is what it has in place of an equivalent', () => {
  const meaning = 'a holder of a Share will not be subject to calls for further payment';
  check(
    `The term “nonassessable” has no equivalent in the Dutch language and for the purpose of this opinion such term means that ${meaning}.`,
    meaning,
  );
});
