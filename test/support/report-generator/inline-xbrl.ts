import type { ReportFacts } from './facts.js';

const text = (value: string): string => value.replaceAll('&', '&amp;');

/** Wraps the first print of each value on the cover in a fact, as tagging software does. */
function tagged(cover: string, facts: ReportFacts): string {
  const values: readonly (readonly [concept: string, value: string, extra?: string])[] = [
    ['DocumentPeriodEndDate', facts.date, ' format="ixt:date-monthname-day-year-en"'],
    ['EntityRegistrantName', text(facts.name)],
    ['EntityIncorporationStateCountryCode', facts.state, ' format="ixt-sec:stateprovnameen"'],
    ['EntityFileNumber', facts.fileNumber],
    ['EntityTaxIdentificationNumber', facts.employerId],
    ['EntityAddressAddressLine1', facts.street],
    ['EntityAddressCityOrTown', facts.city],
    ['EntityAddressPostalZipCode', facts.zip],
    ['CityAreaCode', '330'],
    ['LocalPhoneNumber', '555-0142'],
  ];
  let at = 0;
  return values.reduce((html, [concept, value, extra = ''], index) => {
    const found = html.indexOf(`>${value}<`) >= 0 ? html.indexOf(`>${value}<`) + 1 : -1;
    if (found < 0) return html;
    at = found + value.length;
    return `${html.slice(0, found)}<ix:nonNumeric contextRef="c-1" name="dei:${concept}" id="f-${String(index)}"${extra}>${value}</ix:nonNumeric>${html.slice(at)}`;
  }, cover);
}

const header = (facts: ReportFacts): string =>
  `<div style="display:none"><ix:header><ix:hidden><ix:nonNumeric contextRef="c-1" name="dei:EntityCentralIndexKey" id="h-1">0000999999</ix:nonNumeric><ix:nonNumeric contextRef="c-1" name="dei:AmendmentFlag" format="ixt:fixed-false" id="h-2">false</ix:nonNumeric><ix:nonNumeric contextRef="c-1" name="dei:DocumentType" id="h-3">8-K</ix:nonNumeric></ix:hidden><ix:references><link:schemaRef xlink:type="simple" xlink:href="x-2020.xsd"></link:schemaRef></ix:references><ix:resources><xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000999999</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>${facts.dateValue}</xbrli:startDate><xbrli:endDate>${facts.dateValue}</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header></div>`;

/** Ways to wrap the cover and what follows it in a document. */
export const wrappers: Readonly<Record<string, (cover: string, rest: string, facts: ReportFacts) => string>> =
  {
    plain: (cover, rest) =>
      `<html><head><title>8-K</title></head><body>\n${cover}\n<hr>\n${rest}\n</body></html>`,
    'inline XBRL': (cover, rest, facts) =>
      `<?xml version='1.0' encoding='ASCII'?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:dei="http://xbrl.sec.gov/dei/2019-01-31"><head><title>x-20200101</title><meta http-equiv="Content-Type" content="text/html"/></head><body>${header(facts)}<div id="i0a1"></div><div style="min-height:42.75pt;width:100%"><div><span><br/></span></div></div>${tagged(cover, facts)}<hr style="page-break-after:always"/>${rest}</body></html>`,
    'inline XBRL, spans and anchors': (cover, rest, facts) =>
      `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body>${header(facts)}<a name="cover"></a><p style="display: none">hidden facts false 0000999999</p><span id="xdx_90"></span>${tagged(cover, facts)}<p style="margin:0"><a id="items"></a></p><div style="line-height:normal;background-color:#ffffff;display:block;margin:0">&nbsp;</div>${rest}</body></html>`,
  };
