import { describe, expect, it } from 'vitest';
import { nameWords, sameCompany, sameExactName, samePerson } from '../../src/analysis/names.js';

describe('sameCompany', () => {
  it.each([
    ['Halverson Mills, Inc.', 'HALVERSON MILLS INC /DE/'],
    ['The Prairie & Western Co.', 'PRAIRIE AND WESTERN CO'],
    ['Granite International Holdings Corp.', 'GRANITE INTL HLDGS CORP'],
    ['U.S. Timber L.P.', 'US TIMBER LP'],
    ['Peridot Gas Company', 'Peridot Gas Company, a Virginia corporation'],
  ])('takes %s and %s for one company', (a, b) => {
    expect(sameCompany(a, b)).toBe(true);
    expect(sameCompany(b, a)).toBe(true);
  });

  it.each([
    ['Granite Falls Gas Company', 'Granite Falls Power Company'],
    ['Halverson Mills, Inc.', 'Copper Harbor Leasing Corp.'],
    ['Prairie Holdings, Inc.', 'Pine Holdings, Inc.'],
    ['Halverson Mills, Inc.', ''],
  ])('tells %s from %s', (a, b) => {
    expect(sameCompany(a, b)).toBe(false);
  });
});

describe('sameExactName', () => {
  it.each([
    ['HALVERSON MILLS INCORPORATED', 'Halverson Mills, Inc.'],
    ['Halverson Mills, Inc., a Delaware corporation', 'HALVERSON MILLS, INC. /DE/'],
    ['The Prairie & Western Company', 'PRAIRIE AND WESTERN CO.'],
    ['Granite Int’l Corp.', 'GRANITE INTERNATIONAL CORPORATION'],
    ['Peridot Gas L.P.', 'Peridot Gas Limited Partnership (formerly Onyx Gas L.P.)'],
    ['Prairie Stores, Inc.', 'Prairie Stores, Inc. d/b/a Corner Market'],
    ['Prairie Stores, Inc.', 'Prairie Stores, Inc. and Subsidiaries'],
    ['PERIDOT CORP. PERIDOT FUNDING CORP.', 'Peridot Corp.'],
    ['PERIDOT GAS', 'PERIDOT GAS TRANSMISSION COMPANY'],
  ])('takes %s for %s', (signed, printed) => {
    expect(sameExactName(signed, printed)).toBe(true);
  });

  it.each([
    ['Halverson, Inc.', 'Halverson Mills, Inc.'],
    ['Halverson Mills Holdings, Inc.', 'Halverson Mills, Inc.'],
    ['Halverson Mills Corp.', 'Halverson Mills, Inc.'],
    ['Halverson Healthcare, Inc.', 'Halverson Health, Inc.'],
    ['Granite Power Company', 'Granite Power Company of Ohio'],
  ])('takes %s for another name than %s', (signed, printed) => {
    expect(sameExactName(signed, printed)).toBe(false);
  });
});

describe('nameWords', () => {
  it('keeps the words of a name that has no others', () => {
    expect(nameWords('The Limited, Inc.')).toEqual(['the', 'limited', 'inc']);
  });
});

describe('samePerson', () => {
  it.each([
    ['Ingrid Solberg', 'INGRID M. SOLBERG'],
    ['Ámílcar Núñez', 'Amilcar Nunez'],
    ['R. T. Amundsen', 'Robert T. Amundsen, Jr.'],
  ])('takes %s and %s for one person', (a, b) => {
    expect(samePerson(a, b)).toBe(true);
  });

  it('tells two persons with one initial apart', () => {
    expect(samePerson('Ingrid T. Solberg', 'Robert T. Amundsen')).toBe(false);
  });
});
