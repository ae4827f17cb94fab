import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';

/** Terms and what they stand for. */
function defined(text: string): (readonly [string, string | null])[] {
  return findDefinitions(text).map(({ term, expansion }) => [
    text.slice(term.start, term.end),
    expansion && text.slice(expansion.start, expansion.end),
  ]);
}

const terms = (text: string): string[] => defined(text).map(([term]) => term);

describe('definitions', () => {
  it.each([
    ['the notes (the "Notes")', ['Notes']],
    ['the notes (the “Notes”)', ['Notes']],
    ["the notes (the ''Notes'')", ['Notes']],
    ['Kiln Corporation of Ohio ("Kiln U.S.") fires', ['Kiln U.S.']],
    [
      'fully paid and non-assessable (which term means that no call is made on the holders of the Shares)',
      [],
    ],
    ['Kiln Corporation of Ohio (“Kiln.”) fires', ['Kiln']],
    ['the notes (the ``Notes’’)', ['Notes']],
    ['the notes (“Notes”)', ['Notes']],
    ["the notes (the 'Notes') and the sellers' kiln ('Kiln' or the 'Oven')", ['Notes', 'Kiln', 'Oven']],
    ["the notes (the `Notes')", ['Notes']],
    ["Kiln's ovens (its 'hot' ones) and the Kilns' ovens (the potters' Guild)", []],
    ['Kiln Works, Inc. (doing business as "Slip Works")', []],
    ['Kiln Works, Inc. (hereinafter known as "Kiln")', ['Kiln']],
    ['Kiln Works, Inc. (formerly referred to as "Slip Works")', []],
    ['Kiln Works, Inc. (also referred to as "Kiln")', ['Kiln']],
    ['Kiln Works, Inc. (hereinafter also referred to as "Kiln" or "we")', ['Kiln', 'we']],
    ['the interbank rate of Troy (commonly referred to as "TIBOR")', ['TIBOR']],
    ['its deed and notes (the "Deed" and the "Notes," respectively)', ['Deed', 'Notes']],
    ['KILN WORKS, INC.\n(SLIP)\nToledo', []],
    ['notes of the Kiln Works Guild (KWG) fell', ['KWG']],
    ['each series (each, a "Series" and, collectively, the "Series Notes")', ['Series', 'Series Notes']],
    ['the shares (together with any additional shares, the "Shares")', ['Shares']],
    ['(as so amended, the "Registration Statement"), filed', ['Registration Statement']],
    ['Clay Bank (hereinafter, the "Trustee")', ['Trustee']],
    ['The notes are referred to herein as the “Notes.” They', ['Notes']],
    ['Kiln Works, Inc. ("Kiln," the "Company," "we" or "us")', ['Kiln', 'Company', 'we', 'us']],
    ['"Indenture" means the indenture of today. It', ['Indenture']],
    ['The term "non-assessable" as used herein means that no holder pays more.', ['non-assessable']],
    ['The term "kiln", when used of an oven, means one for pots.', ['kiln']],
    ['a statement (the "462(b) Registration Statement")', ['462(b) Registration Statement']],
    [
      'a supplement, which together with the base shall constitute the “Prospectus,” was filed',
      ['Prospectus'],
    ],
    ['the state "blue sky" laws and (including "blue sky" laws)', []],
    ['under the caption "Legal Matters" in it', []],
    [
      'Kiln Works, Inc. (“Kiln,” “we,” “us,” “our” or the “Company”) fires',
      ['Kiln', 'we', 'us', 'our', 'Company'],
    ],
    ['other statements (marked by words such as “expects,” “plans” and “may”) look ahead', []],
    ['other statements (including “expects,” or “may”) look ahead', []],
    ['our report (see “Risk Factors,” “Business” and “Legal Proceedings”) tells', []],
    [
      'by Kiln Works AG (the Company), with the commission (the SEC) for the notes (theNotes)',
      ['Company', 'SEC', 'Notes'],
    ],
    [
      'Kiln Limited (Company) files Form F-1 (Registration Statement) for ordinary shares (Shares). The Company says in the Registration Statement that the Shares (Unaudited) of Clay Limited (Sydney) are paid.',
      ['Company', 'Registration Statement', 'Shares'],
    ],
    [
      'Kiln Limited (Company) files Form S-3 for its common stock\n(Stock), issued under its plan (Plan). The Company issues the Stock under the Plan.',
      ['Company', 'Stock', 'Plan'],
    ],
    [
      'Kiln Limited (Company), its stock (Stock) and plan\n(Plan)\nThe Company issues the Stock under the Plan.',
      [],
    ],
    ['Kiln Limited (Company) fires the pots of the Company (Unaudited)', []],
    ['under foreign securities (or "blue sky") laws', []],
    ['under foreign  securities (or  "blue  sky") laws', []],
    ['the parties (other than the Company) agree', []],
    [
      'by Kiln Works AG (the Company), its filing (including its exhibits, the Statement)',
      ['Company', 'Statement'],
    ],
    ['by Kiln Works AG (the Company) and others (including the Guarantors)', ['Company']],
    ['a bank (as seller under the Pooling and Servicing Agreement, dated today)', []],
    ['the kiln cooled (see the annual report, Item 1, "Business"), then cracked', []],
    ['(Issuer with respect to the Certificates)', []],
    ['KILN TRUST\n(Issuing Entity in respect of the Notes)', []],
    ['KILN TRUST\n(Issuing Entity of the Certificates)', []],
    ['Kiln Works Inc.\n(a Minnesota Corporation)', []],
    ['(See Note 7, "Contingencies.")', []],
    [
      '\x1c“Company”\x1fKiln Works N.V., a public company\x1d“Shares”:\x1fmeans the shares of the Company\x1d\x1e',
      ['Company', 'Shares'],
    ],
    ['\x1c“Kiln” brand\x1fovens and other goods of clay\x1d“Slip”\x1f12 jars\x1d\x1e', []],
    ['KILN (UK) HOLDINGS, INC. and Kiln Works Limited (KWL) agree', ['KWL']],
    ['KILN BANK (NEVADA), NATIONAL ASSOCIATION', []],
    ['Birch(TM), Fir (TM), Elm (SM) and Oak (R) boards; (c) and (C) 2001', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('the phrase that a term stands for', () => {
  it.each([
    ['counsel to Kiln Works, Inc., a Delaware corporation (the "Company")', 'Kiln Works, Inc.'],
    [
      'to Kiln Limited, a joint stock company (kabushiki kaisha) organized under the laws of Japan (the "Company")',
      'Kiln Limited',
    ],
    ['counsel to Kiln AG, a stock corporation (Aktiengesellschaft) (the "Issuer")', 'Kiln AG'],
    [
      'The New Notes will be issued in exchange for the Company\'s outstanding 6% Notes due 2023 (the "Old Notes")',
      'outstanding 6% Notes due 2023',
    ],
    [
      'that the Indenture, the Guarantees and the New Notes (collectively, the "Papers")',
      'Indenture, the Guarantees and the New Notes',
    ],
    [
      'We have examined the Charter and By-Laws of the Company, as certified by an officer of the Company (the "Constitution")',
      'Charter and By-Laws of the Company, as certified by an officer of the Company',
    ],
    [
      'The Articles of Restatement of the Company, as amended, certified by the Department (the "Charter")',
      'Articles of Restatement of the Company, as amended, certified by the Department',
    ],
    [
      'The Declaration of Trust of the Trust (the "Declaration\nof Trust")',
      'Declaration of Trust of the Trust',
    ],
    [
      'the sale of one or more of the following securities filed with the Securities and Exchange Commission (together, the "Securities")',
      'following securities filed with the Securities and Exchange Commission',
    ],
    [
      'fixed by proper action of the board set forth in the Plan (each, a "Board Action")',
      'proper action of the board set forth in the Plan',
    ],
    [
      'the issuance of $325,000 of its 7.375% General and Refunding Mortgage Notes, Series U, due 2014 (the "Bonds")',
      '7.375% General and Refunding Mortgage Notes, Series U, due 2014',
    ],
    [
      'the sale of its 6 3/4% Debentures due May 1, 2025 (the "Offered Securities")',
      '6 3/4% Debentures due May 1, 2025',
    ],
    [
      'sold by certain stockholders of the Company listed under "Selling\nStockholders" (the "Selling Stockholders")',
      'stockholders of the Company listed under "Selling\nStockholders"',
    ],
    ['Under it Kiln is issuing 4,000 shares (the "Shares")', '4,000 shares'],
    [
      'of its shares on Form S-3 (Registration No. 333-48111) (the "Registration Statement")',
      'Form S-3 (Registration No. 333-48111)',
    ],
    [
      'the sale of 6,000 ordinary shares having a nominal value of one dollar (USD 1.-) per share (the "Shares")',
      '6,000 ordinary shares having a nominal value of one dollar (USD 1.-) per share',
    ],
    [
      'between the Company and Clay Street Bank and Trust Company, as trustee (the "Trustee")',
      'Clay Street Bank and Trust Company',
    ],
    ['between the Company and Farmers and Merchants Bank (the "Trustee")', 'Farmers and Merchants Bank'],
    [
      'between the Company and Potters Merchants and Traders Trust Company, as trustee (the "Trustee")',
      'Potters Merchants and Traders Trust Company',
    ],
    ['Kiln LLC intends to transfer a pool of loans on pots (the "Receivables")', 'pool of loans on pots'],
    [
      'Kiln LLC agreed to disclose publicly certain forecasts of its output (the "Outlook")',
      'forecasts of its output',
    ],
    ['Kiln 7 Corp., a Delaware corporation and wholly owned subsidiary of Kiln ("New Kiln")', 'Kiln 7 Corp.'],
    ['Slip LLC, a subsidiary of Kiln Works, Inc. ("Kiln Buyer")', 'Slip LLC'],
    [
      'among Slip, Kiln Acquisition Co., a Delaware corporation and wholly owned subsidiary of Slip ("Sub")',
      'Kiln Acquisition Co.',
    ],
    ['with Slip, Kiln & Co. ("the Underwriter")', 'Slip, Kiln & Co.'],
    ['by The Old Kiln Company ("Kiln")', 'The Old Kiln Company'],
    [
      'sale of 1,000 shares of the Company\'s common stock, par value $.01 per share (the "Shares")',
      "1,000 shares of the Company's common stock, par value $.01 per share",
    ],
    [
      'a registration statement on Form S-3 (the "Registration Statement")',
      'registration statement on Form S-3',
    ],
    ['with the Securities and Exchange Commission (the "Commission")', 'Securities and Exchange Commission'],
    ['and Clay Bank, N.A., as trustee (the "Trustee")', 'Clay Bank, N.A.'],
    ['of its 5% Senior Notes due 2014 (the "Notes")', '5% Senior Notes due 2014'],
    ['Kiln Works, Inc. (f/k/a Old Kiln, Inc.) (the "Company")', 'Kiln Works, Inc.'],
    ['Kiln Works, Inc., formerly known as Old Kiln, Inc. (the "Company")', 'Kiln Works, Inc.'],
    [
      'among Kiln Corp., Clay LLC and Glaze L.P. (collectively, the "Sellers")',
      'Kiln Corp., Clay LLC and Glaze L.P.',
    ],
    ['Slip, Inc. and Clay Bank (together with its successors, the "Trustee")', 'Clay Bank'],
    ['On May 1, 2012 (the "Closing Date")', 'May 1, 2012'],
    ['On May 1, 2012, the Board of Directors of Kiln Works, Inc. (the "Company")', 'Kiln Works, Inc.'],
    ['On May 1, 2012, Kiln Works, Inc. (the "Company")', 'Kiln Works, Inc.'],
    ['employment agreement with Mr. Clay (the "Clay Agreement")', 'employment agreement with Mr. Clay'],
    ['the Securities and Exchange Commission (the "SEC")', 'Securities and Exchange Commission'],
    ['our total shareholder return ("TSR")', 'total shareholder return'],
    ['the Electronic Data Gathering system ("EDG")', 'Electronic Data Gathering system'],
    ['the Department of Kilns and Pots of Ohio (the "DKP")', 'Department of Kilns and Pots of Ohio'],
    ['of Lake Kiln and Oven Company (the "Company")', 'Lake Kiln and Oven Company'],
    ['between the Depositor and Clay Bank (the "Bank")', 'Clay Bank'],
    ['its common stock and warrants (the "Warrants")', 'warrants'],
    [
      'its senior and subordinated debt securities (the "Debt Securities")',
      'senior and subordinated debt securities',
    ],
    ['the Amended and Restated Kiln Agreement (the "Kiln Agreement")', 'Amended and Restated Kiln Agreement'],
    ['the form of Indenture filed with it (the "Indenture")', 'form of Indenture filed with it'],
    ['covering 900 shares of Class A common stock (the "Shares")', '900 shares of Class A common stock'],
    [
      'the Secretary of State of the State of Ohio (the "Secretary of State")',
      'Secretary of State of the State of Ohio',
    ],
    ['the Kiln Act, 12 Del. C. § 1, et seq. (the "Act")', 'Kiln Act, 12 Del. C. § 1, et seq.'],
    ['the First and Refunding Mortgage of 1923 (the "Mortgage")', 'First and Refunding Mortgage of 1923'],
    ['and to the makers of kilns named below (each, a "Maker")', 'makers of kilns named below'],
    ['and $25,000 of unsecured obligations (the "Obligations")', '$25,000 of unsecured obligations'],
    ['filing of a Current Report on Form 8-K today (the "Form 8-K")', 'Current Report on Form 8-K today'],
    [
      'under Section 152 of the General Corporation Law of the State of Ohio (the "OGCL")',
      'General Corporation Law of the State of Ohio',
    ],
    ['the Employees\' Thrift Plan (the "Plan")', "Employees' Thrift Plan"],
    [
      'copies of the charter and by-laws of the Company (together, the "Papers")',
      'copies of the charter and by-laws of the Company',
    ],
  ])('%s', (text, expected) => {
    expect(defined(text)[0]?.[1]).toBe(expected);
  });
});

describe('the phrase that holds definitions of its own', () => {
  it.each([
    [
      'the sale of shares of common stock, $.01 par value (the "Common Stock"), having an aggregate offering price of up to $75,000 (the "Shares")',
      'shares of common stock, $.01 par value (the "Common Stock"), having an aggregate offering price of up to $75,000',
    ],
    [
      'We have examined a registration statement filed with the Office (the "Office") on May 1, 2001 (the "Registration Statement")',
      'registration statement filed with the Office (the "Office") on May 1, 2001',
    ],
    [
      'of 500 shares of your stock reserved under the first plan (the "First Plan") and the other (the "Other") (the "Shares")',
      '500 shares of your stock reserved under the first plan (the "First Plan") and the other (the "Other")',
    ],
    [
      'the separation of the kilns under a separation agreement (the "Kiln Paper") on one day (the "Separation")',
      'separation of the kilns under a separation agreement (the "Kiln Paper") on one day',
    ],
  ])('%s', (text, expected) => {
    expect(defined(text).at(-1)?.[1]).toBe(expected);
  });
});

describe('the phrase that a term stands for', () => {
  it.each([
    [
      'under the Kiln Works, Inc. 1996 Stock Option Plan (the "Plan")',
      'Kiln Works, Inc. 1996 Stock Option Plan',
    ],
    [
      'securities, which may include common shares, par value $0.01 per share (the "Common Shares")',
      'common shares, par value $0.01 per share',
    ],
    [
      'of up to 1,150 shares (including 150 shares under an option) of Common Stock, par value $.01 per share (the "Shares")',
      '1,150 shares (including 150 shares under an option) of Common Stock, par value $.01 per share',
    ],
    [
      'A supplement of today, which together with the base (in its last form) shall constitute the “Prospectus,”',
      null,
    ],
    [
      'A supplement of today, which with the base shall constitute the “Prospectus,”',
      'A supplement of today',
    ],
    ['as special counsel to Kiln Holdings S.A., a société anonyme (the "Company")', 'Kiln Holdings S.A.'],
    ['between The Kiln Company, a Delaware corporation (the "Company")', 'The Kiln Company'],
    ['by Kiln Works Corp. a Nevada corporation (the "Company")', 'Kiln Works Corp.'],
    [
      'counsel to Kiln AG, a corporation organized under the laws of, and licensed as a bank in, Switzerland ("Kiln")',
      'Kiln AG',
    ],
    [
      'for Kiln Works Corporation, a corporation organized under the laws of Ontario, Canada ("KWC")',
      'Kiln Works Corporation',
    ],
    [
      'counsel to Kiln Works (Clay & Slip) Inc., a Texas corporation (the "Company")',
      'Kiln Works (Clay & Slip) Inc.',
    ],
    ['sold its ovens (Kiln Works Limited (KWL)) to Slip', 'Kiln Works Limited'],
    [
      'Kiln and its subsidiary Slip Crystal Technology Co., Ltd. ("Slip")',
      'Slip Crystal Technology Co., Ltd.',
    ],
    ['On May 4, 2006, Kiln & Slip LLP ("Kiln")', 'Kiln & Slip LLP'],
    ['a newly formed subsidiary of Slip ("New Kiln")', 'newly formed subsidiary of Slip'],
    ['is to join Kiln on May 4, 2006 (the "Start Date")', 'May 4, 2006'],
    ['an April 4, 2006 term loan agreement (the "Loan Agreement")', 'April 4, 2006 term loan agreement'],
  ])('%s', (text, expected) => {
    expect(defined(text).at(-1)?.[1]).toBe(expected);
  });
});

describe('terms in bold beside quoted ones', () => {
  const QUOTED = 'Kiln Works Limited (the "Company") filed a statement (the "Registration Statement").';
  const BOLD =
    'We read the articles (the Articles), the minutes (the Resolutions) and the register (the Register). The Articles, the Resolutions and the Register are in force.';

  it('are found where several stand alone with their articles', () => {
    expect(terms(`${QUOTED} ${BOLD}`)).toEqual([
      'Company',
      'Registration Statement',
      'Articles',
      'Resolutions',
      'Register',
    ]);
  });

  it('are found alone where a phrase stands before them', () => {
    expect(terms(`${QUOTED} It owes Clay Bank (the Lender). The Lender is paid.`)).toEqual([
      'Company',
      'Registration Statement',
      'Lender',
    ]);
  });

  it('are not found where the text does not say them again, or speaks of a quoted one', () => {
    expect(
      terms(`${QUOTED} It sold its kilns (the North), ovens (the South) and pots (the West).`),
    ).toHaveLength(2);
    expect(
      terms(`${QUOTED} The issuer (the Company) is an Ohio corporation. The Company is paid.`),
    ).toHaveLength(2);
  });
});
