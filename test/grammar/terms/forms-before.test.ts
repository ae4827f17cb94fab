import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';

function check(text: string, phrase: string | null): void {
  const expansion = findDefinitions(text).at(-1)?.expansion;
  expect(expansion && text.slice(expansion.start, expansion.end)).toBe(phrase);
}

describe('a term for a guarantee stands for what is guaranteed, and by whom', () => {
  it.each([
    [
      'The Notes will be fully and unconditionally guaranteed by Kiln Corp. (the "Guarantees")',
      'fully and unconditionally guaranteed by Kiln Corp.',
    ],
    [
      'will be guaranteed by, among others, the Guarantors (the "Clay Guarantees")',
      'guaranteed by, among others, the Guarantors',
    ],
    [
      'the guarantees of the Notes by the Guarantors (the "Guarantees")',
      'guarantees of the Notes by the Guarantors',
    ],
    ['a deed signed by the Guarantors (the "Guarantees")', null],
    [
      'The Notes are guaranteed by the Parent, and Clay Bank entered into a deed with Birch (the "Guarantee")',
      null,
    ],
  ])('%s', check);
});

describe('a term for days stands for each of them', () => {
  it.each([
    [
      'at any time before March 2, 2027 in the case of the 2027 Notes and December 2, 2046 in the case of the 2047 Notes (each, a "Call Date")',
      'March 2, 2027 in the case of the 2027 Notes and December 2, 2046 in the case of the 2047 Notes',
    ],
    [
      'met on May 1, 2001, May 8, 2001 and May 9, 2001 (the "Hearing Dates")',
      'May 1, 2001, May 8, 2001 and May 9, 2001',
    ],
    ['signed on May 1, 2001 and closed on May 9, 2001 (the "Closing Date")', 'May 9, 2001'],
  ])('%s', check);
});

describe('a term for shares', () => {
  it.each([
    [
      'of which 1,600,000 are offered for the account of the Company (the "Company Shares")',
      '1,600,000 are offered for the account of the Company',
    ],
    [
      'conversion of the Preferred Stock (the "Conversion Shares") or exercise of the Warrants (the "Warrant Shares")',
      null,
    ],
    [
      'of the shares issuable upon conversion of the Preferred Stock (the "Conversion Shares") or exercise of the Warrants (the "Warrant Shares")',
      'shares issuable upon conversion of the Preferred Stock (the "Conversion Shares") or exercise of the Warrants',
    ],
    ['offered for certain holders named in the Registration Statement (the "Resale Shares")', null],
    ['burned 1,200,000 cubic feet of gas for the benefit of Clay Corp. (the "Clay Shares")', null],
    ['including certain kilns already held by them (the "Resale Shares")', null],
    [
      'up to 8,000 shares, of which 1,500 are issuable on conversion of the Founder Shares (the "Conversion Shares")',
      '1,500 are issuable on conversion of the Founder Shares',
    ],
    [
      'of up to 2,500 shares of its Common Stock and by certain holders of up to 1,375 shares of Common Stock (collectively, the "Shares")',
      '2,500 shares of its Common Stock and by certain holders of up to 1,375 shares of Common Stock',
    ],
    [
      'The Registration Statement registers 1,000 common shares of the Company (the "Plan Shares")',
      '1,000 common shares of the Company',
    ],
  ])('stands for shares, and not for what they come from: %s', check);
});

describe('a term stands for its matter, not for who is named last', () => {
  it.each([
    ['the minutes of the meeting of the board of Kiln Corp. of May 1, 2001 (together the "Documents")', null],
    ['by-laws of each of the Clay Guarantors (the "Constating Documents")', null],
    [
      'under an Indenture, dated as of May 1, 1993, to Clay Trust Company, as Trustee (such Indenture, as supplemented, being hereinafter called the "1993 Mortgage")',
      'Indenture, dated as of May 1, 1993, to Clay Trust Company, as Trustee',
    ],
    [
      'issued under the Company\'s General Mortgage Indenture and Deed of Trust dated as of May 1, 1992 to Clay Bank, as Trustee (the "Mortgage")',
      'General Mortgage Indenture and Deed of Trust dated as of May 1, 1992 to Clay Bank, as Trustee',
    ],
    ['under the Act of 1933, as described in the prospectus (the "Prospectus")', 'prospectus'],
    [
      'between the Company and Clay Bank, as trustee, and of junior debt securities (the "Junior Notes")',
      'junior debt securities',
    ],
    [
      'We are counsel to the Company, a corporation of the State, and the subsidiaries of the Company named in Annex A (the "Subsidiary Guarantors")',
      'subsidiaries of the Company named in Annex A',
    ],
  ])('%s', check);
});

describe('a registration statement', () => {
  it.each([
    [
      'the registration statement on Form S-3 filed with the Securities and Exchange Commission (the SEC) under the Securities Act of 1933 (the "Registration Statement")',
      'registration statement on Form S-3 filed with the Securities and Exchange Commission (the SEC) under the Securities Act of 1933',
    ],
    [
      'examined the registration statement which is being filed with the Commission (the "SEC"), on Form S-8 (the "Registration Statement")',
      'registration statement which is being filed with the Commission (the "SEC"), on Form S-8',
    ],
    ['registered the shares on Form S-8 (the "Registration Statement")', 'Form S-8'],
  ])('is neither the Act nor its form, where it is called what it is: %s', check);
});

describe('a name before a term', () => {
  it.each([
    ['counsel to kilnWorks N.V. (the "Issuer")', 'kilnWorks N.V.'],
    [
      'interests in Clay Resources Public #16-2007(A) L.P. (the "Partnership")',
      'Clay Resources Public #16-2007(A) L.P.',
    ],
    ['proceedings against Kiln Slip CPA PC ("Kiln Slip")', 'Kiln Slip CPA PC'],
    ['of its 12% Senior Notes due 2003 of Kiln Stores Company ("Kiln")', 'Kiln Stores Company'],
    ['the Current Report on Form 8-K of eKILN Corp. (the "Company")', 'eKILN Corp.'],
    [
      'Clay Inc., the parent company of Slip Light Company in Dayton, Ohio, notified Kiln Energy, Inc. (the "Company")',
      'Kiln Energy, Inc.',
    ],
    [
      'sold its remaining kilns to Clay Fund I, L.P. and affiliates (the "Purchaser")',
      'Clay Fund I, L.P. and affiliates',
    ],
    ['sold to an unaffiliated third party (the "Buyer")', 'unaffiliated third party'],
    [
      'Slip Limited Partnership, a Delaware limited partnership of which Kiln Realty Trust (the "Company") is partner',
      'Kiln Realty Trust',
    ],
    [
      'counsel to Kiln Opportunities Fund, Inc., a Maryland corporation registered under the Investment Company Act of 1940, as amended, as a closed-end management investment company (the "Fund")',
      'Kiln Opportunities Fund, Inc.',
    ],
    ['has determined to discontinue Kiln Life Account RE (the "Account")', 'Kiln Life Account RE'],
    [
      'under the Securities Act of 1933 of 11,000 shares of common stock (the "Shares")',
      '11,000 shares of common stock',
    ],
    [
      'the offering by Kiln, L.P. (the "Partnership") of 12,000 beneficial unit certificates representing interests in the Partnership (the "BUCs")',
      'beneficial unit certificates representing interests in the Partnership',
    ],
    [
      'incorporated under the BVI Business Companies Act, 2004 (the "BCA")',
      'BVI Business Companies Act, 2004',
    ],
    [
      'the form of Certificate and Agreement of Limited Partnership attached as Exhibit (A) to the Prospectus (the "Partnership Agreement")',
      'form of Certificate and Agreement of Limited Partnership attached as Exhibit (A) to the Prospectus',
    ],
    [
      'We have examined the Registration Statement and a form of the Sixth Restated Certificate of Incorporation of the Company (the "Charter")',
      'Sixth Restated Certificate of Incorporation of the Company',
    ],
  ])('is taken alone, and whole: %s', check);
});

describe('a term for several parties', () => {
  it.each([
    ['an agreement with Ann Alder and Bob Birch (the "Sellers")', 'Ann Alder and Bob Birch'],
    ['The Company, Kiln Corp. and Alder & Co. (the "Underwriters") signed', 'Alder & Co.'],
  ])('stands for all of those that are named with it: %s', check);
});
