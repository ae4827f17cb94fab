import { describe, it } from 'vitest';
import { check } from './last-phrase.js';

describe('the phrase that a term stands for', () => {
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
