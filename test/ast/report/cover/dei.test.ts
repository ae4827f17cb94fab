import { describe, expect, it } from 'vitest';
import { compileReport } from '../../../support/cover.js';

/** A tagged cover; `facts` overrides what is tagged. */
function tagged(facts: Readonly<Record<string, string>>): string {
  const fact = (concept: string, printed: string, format = ''): string =>
    `<ix:nonNumeric name="dei:${concept}" contextRef="c"${format}>${facts[concept] ?? printed}</ix:nonNumeric>`;
  return `<html><body><div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">${facts['hiddenName'] ?? 'LARCH CORP'}</ix:nonNumeric>
</ix:hidden></ix:header></div>
<p>FORM ${fact('DocumentType', '8-K')}</p>
<p>Date of Report (Date of earliest event reported): ${fact('DocumentPeriodEndDate', 'June 7, 2022')}</p>
<p>Larch Corporation<br>(Exact name of registrant as specified in its charter)</p>
<p>${fact('EntityIncorporationStateCountryCode', 'Nevada')}<br>(State or other jurisdiction of incorporation)</p>
<p>${fact('EntityFileNumber', '001-12345')}<br>(Commission File Number)</p>
<p>${fact('EntityTaxIdentificationNumber', '88-1234567')}<br>(IRS Employer Identification No.)</p>
<p>(${fact('CityAreaCode', '702')}) ${fact('LocalPhoneNumber', '555-0111')}<br>(Registrant’s telephone number, including area code)</p>
<p>Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:</p>
<p>${fact('WrittenCommunications', '☐', facts['ballot'] === undefined ? '' : ` format="${facts['ballot']}"`)} Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)</p>
<p>Item 8.01 Other Events.</p><p>A mill opened.</p></body></html>`;
}

const disagreements = (text: string): string[] =>
  compileReport(text)
    .diagnostics.filter((found) => found.ruleId === 'dei-disagrees')
    .map((found) => found.message.split(/[ ,]/)[1] ?? '');

describe('dei: facts of the cover', () => {
  it('tag a jurisdiction by its name or by a code of EDGAR', () => {
    const cayman = (fact: string): string =>
      tagged({ EntityIncorporationStateCountryCode: fact }).replace(
        /<p>(<ix:nonNumeric name="dei:EntityInc[^]*?<\/ix:nonNumeric>)<br>/,
        '<p style="display:none">$1</p><p>Cayman Islands<br>',
      );
    expect(disagreements(tagged({ EntityIncorporationStateCountryCode: 'Cayman Islands' }))).toEqual([]);
    expect(disagreements(cayman('E9'))).toEqual([]);
    expect(disagreements(cayman('Cayman Islands'))).toEqual([]);
    expect(disagreements(cayman('Nevada'))).toEqual(['dei:EntityIncorporationStateCountryCode']);
  });

  it('stand beside the printed values', () => {
    const text = tagged({});
    const { coverPage } = compileReport(text).report;
    const [registrant] = coverPage?.registrants ?? [];
    expect(coverPage?.formType?.dei?.concept).toBe('dei:DocumentType');
    expect(coverPage?.reportDate?.dei).toMatchObject({
      concept: 'dei:DocumentPeriodEndDate',
      value: 'June 7, 2022',
    });
    expect(registrant?.name).toMatchObject({ raw: 'Larch Corporation', dei: { value: 'LARCH CORP' } });
    expect(registrant?.jurisdiction).toMatchObject({ value: 'US-NV', dei: { value: 'Nevada' } });
    expect(registrant?.fileNumbers[0]?.dei?.value).toBe('001-12345');
    expect(registrant?.employerIds[0]?.dei?.value).toBe('88-1234567');
    expect(registrant?.telephone).toMatchObject({ value: '+17025550111', dei: { value: '555-0111' } });
    expect(coverPage?.checkBoxes[0]).toMatchObject({
      checked: false,
      dei: { concept: 'dei:WrittenCommunications' },
    });
    const { start, end } = registrant?.fileNumbers[0]?.dei?.position ?? {
      start: { offset: 0 },
      end: { offset: 0 },
    };
    expect(text.slice(start.offset, end.offset)).toContain('001-12345');
    expect(disagreements(text)).toEqual([]);
  });

  it('are reported where they say otherwise, and change nothing', () => {
    const text = tagged({ hiddenName: 'Laurel Corp', ballot: 'ixt:fixed-true' });
    expect(compileReport(text).report.coverPage?.registrants[0]?.name?.value).toBe('Larch Corporation');
    expect(compileReport(text).report.coverPage?.checkBoxes[0]?.checked).toBe(false);
    expect(disagreements(text).sort()).toEqual(['dei:EntityRegistrantName', 'dei:WrittenCommunications']);
  });

  it('may have a city’s words in full', () => {
    const offices = (city: string): string =>
      `<p>5 Mill Street, ${city}, Missouri 63101<br>(Address of principal executive offices)</p><div style="display:none"><ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c">Saint Louis</ix:nonNumeric></div><p>Check`;
    const text = (city: string): string => tagged({}).replace('<p>Check', offices(city));
    expect(disagreements(text('St. Louis'))).toEqual([]);
    expect(disagreements(text('Springfield'))).toEqual(['dei:EntityAddressCityOrTown']);
  });

  it('tell in the hidden part whether the report is an amendment', () => {
    const flagged = (flag: string, form = '8-K'): string =>
      tagged({ DocumentType: form }).replace(
        '</ix:hidden>',
        `<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c">${flag}</ix:nonNumeric></ix:hidden>`,
      );
    expect(disagreements(flagged('false'))).toEqual([]);
    expect(disagreements(flagged('true', '8-K/A'))).toEqual([]);
    expect(disagreements(flagged('TRUE'))).toEqual(['dei:AmendmentFlag']);
    expect(disagreements(flagged('false', '8-K/A'))).toEqual(['dei:AmendmentFlag']);
  });

  it('that are absent leave the fields as they are', () => {
    const { coverPage } = compileReport(
      '<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events.</p></body></html>',
    ).report;
    expect(coverPage?.formType).not.toHaveProperty('dei');
  });
});
