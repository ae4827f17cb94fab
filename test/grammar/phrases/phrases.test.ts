import { describe, expect, it } from 'vitest';
import {
  absence,
  admission,
  assumptions,
  blankRegistrationNumbers,
  crossReferences,
  customaryExceptions,
  customaryTerms,
  exhibitAvailability,
  furnishing,
  furtherCalls,
  guarantorsOrganizedUnder,
  organizedUnder,
  otherCounsel,
  localCounsel,
  naming,
  reliance,
  section7Disclaimer,
  securityKinds,
} from '../../../grammar/phrases/index.js';

const names = (phrases: readonly { readonly name: string }[]): string[] => phrases.map(({ name }) => name);

describe('phrase lexers', () => {
  it('begin phrases only where a word begins, and say where', () => {
    expect(securityKinds('Banknotes and Notes')).toEqual([
      { name: 'debt', image: 'Notes', start: 14, end: 19 },
    ]);
  });

  it.each([
    ['the Warrant Shares', ['stock']],
    ['the Rights to be issued with the shares of Common Stock', ['right', 'stock', 'stock']],
    ['the rights attaching to the ordinary shares', ['stock']],
    ['the Units of limited partnership interest', ['unit', 'interest']],
  ])('securityKinds: %s', (text, expected) => {
    expect(names(securityKinds(text))).toEqual(expected);
  });

  it.each([
    ['Consent of counsel (included in Exhibit 5.1)', ['included']],
    ['Slides (to be filed by amendment)', ['toBeFiled']],
    ['Indenture (incorporated by reference to Exhibit 4.1)', ['incorporatedFrom']],
    ['Indenture, incorporated herein by reference', ['incorporated']],
    ['Credit agreement, previously filed', ['previouslyFiled']],
    ['Press release, filed herewith', ['attached']],
    ['Cover Page Interactive Data File (embedded within the Inline XBRL document)', ['included']],
    ['Underwriting Agreement, dated May 8, 2006', []],
  ])('exhibitAvailability: %s', (text, expected) => {
    expect(names(exhibitAvailability(text))).toEqual(expected);
  });

  it.each([
    ['(File No. 333-)', ['series']],
    ['Registration Statement No. 333-______, as amended', ['series']],
    ['(No. 333-[●])', ['series']],
    ['(Registration No. 333-XXXXXX)', ['series']],
    ['Registration No. [   ]', ['whole']],
    ['(File No. 333-271828)', []],
    ['(File No. 333- 271828)', []],
    ['Registration No. 2 of the series', []],
  ])('blankRegistrationNumbers: %s', (text, expected) => {
    expect(names(blankRegistrationNumbers(text))).toEqual(expected);
  });

  it.each([
    ['to all references made to us in the prospectus', ['naming']],
    ['and to the use of our name therein', ['naming']],
    ['to the filing of this opinion as an exhibit', []],
  ])('naming: %s', (text, expected) => {
    expect(names(naming(text))).toEqual(expected);
  });

  it.each([
    ['Item 1.01 is hereby incorporated by reference into this Item 2.03', ['ownItem', 'otherItem']],
    ['Item 7 of our annual report is incorporated by reference into this Item', ['otherItem']],
  ])('crossReferences: %s', (text, expected) => {
    expect(names(crossReferences(text))).toEqual(expected);
  });

  it.each([
    ['We have assumed that the Company has all requisite corporate power', ['issuerPower']],
    ['the due authorization by all parties other than the Company', ['otherParties']],
    ['that the Company is validly existing', ['issuerExistence']],
    ['the genuineness of all signatures', []],
  ])('assumptions: %s', (text, expected) => {
    expect(names(assumptions(text))).toEqual(expected);
  });

  it.each([
    ['bankruptcy and general principles of equity', ['bankruptcy', 'equity']],
    ['laws affecting the rights of creditors, and equitable doctrines', ['bankruptcy', 'equity']],
    ['a moratorium, or principles of law and equity', ['bankruptcy', 'equity']],
    ['the discretion of the court to grant equitable relief', ['equity', 'equity']],
    ['whether heard at law or in equity', []],
  ])('customaryExceptions: %s', (text, expected) => {
    expect(names(customaryExceptions(text))).toEqual(expected);
  });

  it.each([
    ['may not be relied upon by any other person', ['persons']],
    ['may be relied upon by persons entitled to rely upon it', ['permitted']],
    ['may not be relied upon for any other purpose', []],
    ['solely for your benefit', ['persons']],
  ])('reliance: %s', (text, expected) => {
    expect(names(reliance(text))).toEqual(expected);
  });

  it.each([
    ['We have acted as special Delaware counsel to the Company', ['local']],
    ['to the reference to us as local counsel', ['local']],
    ['We have acted as special New York counsel', []],
    ['We rely on the opinion of Kiln LLP, who are acting as local counsel', []],
    ['This letter may be relied upon by Kiln LLP in its own opinion', ['reliedOn']],
    ['may not be relied upon by any other person or its counsel', []],
    ['We have acted as counsel in the Provinces of Ontario and Quebec to the Guarantor', ['local']],
    ['We have acted as counsel in the State of New York to the Guarantor', []],
  ])('localCounsel: %s', (text, expected) => {
    expect(names(localCounsel(text))).toEqual(expected);
  });

  it.each([
    ['see Item 1.01 of this Current Report', 'ownItem'],
    ['Item 1A of the Form 10-K', undefined],
    ['is attached hereto as Exhibit 99.1.', 'attachedExhibit'],
    ['It is furnished as Exhibit 99.1 and is not deemed filed.', 'presentExhibit'],
    ['are filed as Exhibit 10.2 to this report', 'presentExhibit'],
    ['is filed as Exhibit 10.1 to our annual report', undefined],
    ['was filed as Exhibit 10.1 with our annual report', undefined],
    ['a copy of which is Exhibit 10.1 hereto', 'ownExhibit'],
    ['Exhibit 10.1 to this Current Report on Form 8-K', 'ownExhibit'],
    ['Exhibit 10.1 to the Form 10-Q', undefined],
  ])('crossReferences: %s', (text, expected) => {
    const own = crossReferences(text).filter(({ name }) => name !== 'otherItem');
    expect(own[0]?.name).toBe(expected);
  });

  it.each([
    ['under the Securities Act or the rules', ['the Securities Act']],
    ['under the Securities Act of 1933', []],
    ['the Registration Statement on Form S-3', []],
    ['the Indenture, dated as of May 11, 2006', []],
    ['the Indenture Trustee', []],
    ['holders of such Notes.', ['such Notes']],
    ['the Prospectus forming a part of it', []],
  ])('customaryTerms: uses in %s', (text, expected) => {
    const uses = customaryTerms(text).filter(({ name }) => name === 'use');
    expect(uses.map(({ image }) => image)).toEqual(expected);
  });

  it.each([
    ['under the Securities Exchange Act of 1934, as amended', ['name']],
    ['the Registration Statement (File No. 333-1)', ['name']],
    ['entered into a Purchase Agreement with Clay Bank', ['kind']],
    ['the form of Indenture', ['kind']],
    ['Kiln Bank, as Trustee, and Slip Bank, as trustee', ['kind', 'kind']],
    ['its 5% Convertible Debentures due 2015', ['titled']],
    ['the Kiln Works 2004 Stock Plan', ['titled']],
    ['under the Indenture for the 5% bonds', []],
    ['an Indenture Trustee', []],
    ['Capitalized terms used but not otherwise defined herein', ['elsewhere']],
    ['Terms defined in capitals', []],
  ])('customaryTerms: %s', (text, expected) => {
    expect(names(customaryTerms(text))).toEqual(expected);
  });

  it('other lexicons', () => {
    expect(names(admission('We are not admitted to practice in Ohio.'))).toEqual(['notAdmitted']);
    expect(names(furnishing('shall not be deemed “filed” for purposes of'))).toEqual(['notFiled']);
    expect(names(section7Disclaimer('we do not thereby admit that'))).toEqual(['notAdmitted']);
    expect(names(absence('N/A'))).toEqual(['notApplicable']);
    expect(organizedUnder('Acme Inc., a New York corporation (the "Company")')).toEqual({
      name: 'New York',
      code: 'US-NY',
      form: 'corporation',
      isTermed: true,
    });
    expect(
      organizedUnder('Slip Trust, a statutory trust formed under the laws of the State of Delaware'),
    ).toEqual({ name: 'Delaware', code: 'US-DE', form: 'trust', isTermed: false });
    expect(
      guarantorsOrganizedUnder(
        'Acme Inc., a New York corporation (the "Company"), and Slip LLC, a Texas limited liability company (the "Subsidiary Guarantor")',
      ).map(({ code }) => code),
    ).toEqual(['US-TX']);
    expect(organizedUnder('Slip LLC, an Ohio limited liability company')?.form).toBe(
      'limitedLiabilityCompany',
    );
    const sale =
      'of shares that Slip Holders, an Ohio limited partnership, has of Kiln Inc., a New York corporation';
    expect(organizedUnder(`${sale} (“Kiln” or the “Company”)`)?.code).toBe('US-NY');
    expect(organizedUnder(sale)?.code).toBe('US-OH');
    expect(organizedUnder('a large corporation')).toBeNull();
  });

  it.each([
    ['the holders are not liable for further calls', true],
    ['have no obligation to make any further payments for the purchase of the Units', true],
    ['no further sums are payable on such shares', true],
    ['the holder thereof is not required to pay any additional amounts', true],
    ['no further contributions can be asked for by the members', true],
    ['with no obligation to set aside additional amounts for dividends', false],
    ['the Company has no duty to pay additional amounts', false],
  ])('furtherCalls: %s', (text, expected) => {
    expect(furtherCalls(text).length > 0).toBe(expected);
  });

  it.each([
    ['we have relied upon the opinion of Kiln LLP', true],
    ['we have relied on a letter of even date from Slip & Kiln LLP', true],
    ['relied on letters from special counsel of the Company', true],
    ['relied on certificates and letters from the Secretary of State of Delaware', false],
  ])('otherCounsel: %s', (text, expected) => {
    expect(otherCounsel(text).length > 0).toBe(expected);
  });

  it('are linear on hostile text', () => {
    const text = 'not be deemed considered to '.repeat(20_000);
    const started = performance.now();
    furnishing(text);
    reliance(text);
    crossReferences('attached hereto '.repeat(20_000));
    furtherCalls('no holder is not to make any further '.repeat(20_000));
    otherCounsel('relied on a letter of '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
