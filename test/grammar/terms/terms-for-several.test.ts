import { describe, it } from 'vitest';
import { check } from './last-phrase.js';

describe('the phrase that a term stands for', () => {
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
});

describe('the phrase of a term for several things', () => {
  it.each([
    [
      'with Kiln AG ("Kiln") and Slip, Inc. ("Slip" and, collectively, the "Works")',
      'Kiln AG ("Kiln") and Slip, Inc.',
    ],
    [
      'sale of its 1% Notes due 2031 (the "2031 Notes") and $500 principal amount of its 2% Notes due 2032 (the "2032 Notes" and, together with the 2031 Notes, the "Notes")',
      '2% Notes due 2032',
    ],
    [
      'by Kiln Corp. ("Kiln"), Slip Corp. ("Slip") and Oven Corp. ("Oven" and, together with Slip, the "Guarantors")',
      'Oven Corp.',
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
      'First Supplemental Indenture',
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
    `${first} and April 30, 2012 (the "Second Closing Date" and, collectively, the "Closing Dates")`,
    `${first} and April 30, 2012`,
  );
});

it('the parties that a term takes together are those of one role', () => {
  check(
    'among Kiln, the Subsidiary Guarantors, Clay Bank of Ohio, a trust company incorporated under the laws of Ohio, as Canadian trustee, and Slip Bank, an Ohio bank, as U.S. trustee (together, the "Trustees")',
    'Clay Bank of Ohio, a trust company incorporated under the laws of Ohio, as Canadian trustee, and Slip Bank',
  );
  check(
    'among Kiln as issuer, Kiln Finance, the Guarantors, and Clay Bank and Slip Bank, as co-trustees (the "Trustees")',
    'Clay Bank and Slip Bank',
  );
});

it('each of those that a term takes together is part of its phrase', () => {
  check(
    'that each of the Notes, Warrants and Units and the Indenture, warrant agreements and unit agreements for such Notes (collectively, the "Documents") is valid',
    'Notes, Warrants and Units and the Indenture, warrant agreements and unit agreements for such Notes',
  );
  check(
    'one or more supplements to the Indenture (each, a "Kiln Supplement" and together with the Oven Supplements, the ("Supplements")',
    'supplements to the Indenture',
  );
});
