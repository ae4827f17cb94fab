import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';
import { usesOf } from '../../../grammar/terms/term-uses.js';

/** Where each term is used, as the words that stand there and the words after them. */
function uses(text: string): string[] {
  const definitions = findDefinitions(text);
  return usesOf(text, definitions).flatMap((spans) =>
    spans.map(({ start }) => text.slice(start, start + 20)),
  );
}

describe('uses of a term', () => {
  it.each([
    ['the bonds (the "Securities") and the Securities and other goods', ['Securities and other']],
    ['the bonds (the "Securities") filed with the Securities and Exchange Commission', []],
    ['the bonds (the "Securities") under the Securities Act of 1933', []],
    ['a deed (the "Indenture") and the Indenture Trustee', ['Indenture Trustee']],
    ['a deed (the "Indenture") under the Trust Indenture Act of 1939', []],
    [
      'an Agreement and Plan of Merger tells how Slip joins us (the "Merger"); the Merger and a Plan of Merger',
      ['Merger and a Plan of'],
    ],
    [
      'the act of 1933 (the "Securities Act") and rules under the Securities Act itself',
      ['Securities Act itsel'],
    ],
    ['the deed, a Slip Deed (the "Deed") and the Voting Deed; the Glaze Deed', []],
    ['Slip Works, Inc. ("Slip Works"), filed; Slip Works, Inc. signed for Slip Works', ['Slip Works']],
    ['Slip Works, Inc. (the "Company") with the Glaze Company and a New Company. The Company', ['Company']],
    ['Slip Works (the "Company") and notes (the "Notes"); Company Notes', ['Company Notes', 'Notes']],
    ['Slip Corp. (the "Issuer") and the Issuer, Co-Issuer and others', ['Issuer, Co-Issuer an']],
    ['Ann Slip ("Slip"). Mr. Slip and In re Slip', ['Slip and In re Slip', 'Slip']],
    ['Slip Corp. (the "Bank") and The Bank of Kiln; the Bank of it', ['Bank of it']],
    ['Slip Corp. (the "Company") under the Companies Act 2014; the Registrar of Companies', []],
    [
      'its plant (the "PLANT") and the Plant of Kiln Corp. (the "PURCHASER"); the Purchaser',
      ['Plant of Kiln Corp. ', 'Purchaser'],
    ],
    ['the Kiln Loan Fund (the "KLF") and the Klf; the KLF', ['KLF']],
    [
      'Slip Corp. (the "Company") AND KILN COMPANY; SALE BY THE COMPANY OF NOTES; THE COMPANY BANK',
      ['COMPANY OF NOTES; TH'],
    ],
    [
      'Slip Works, Inc. (the "Slip"). In March Slip closed. Since May Slip has sold; on Tuesday Slip said, late in June Slip paid',
      ['Slip closed. Since M', 'Slip has sold; on Tu', 'Slip said, late in J', 'Slip paid'],
    ],
    ['Slip (the "Slip"). In Ohio Slip fires; in New York Slip sells', ['Slip fires; in New Y', 'Slip sells']],
    [
      'Ann Slip (the "Buyer"). Prior to Closing Buyer pays; upon the Effective Date Buyer owns; by Glaze Buyer',
      ['Buyer pays; upon the', 'Buyer owns; by Glaze'],
    ],
    [
      'a paper (the "Officer’s Certificate") and kilns (the "Holders\' Kilns"); the Officer\'s Certificate; the Holders\' Kilns',
      ["Officer's Certificat", "Holders' Kilns"],
    ],
    [
      'its 1% Notes due 2031 (the "2031 Notes") and its 2% Notes due 2032 (the "2032 Notes" and, together with the 2031 Notes, the "Notes"); the Notes',
      ['2031 Notes, the "Not', 'Notes'],
    ],
    ['Slip Corp. (the "Bank") has a share in Ohio Bank; its notes (the "Notes") and the May Notes', []],
  ])('%s', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });
});
