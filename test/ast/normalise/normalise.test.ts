import { describe, expect, it } from 'vitest';
import { normaliseDate } from '../../../src/ast/normalise/date.js';
import { normaliseJurisdiction } from '../../../src/ast/normalise/jurisdiction.js';
import {
  normaliseEmployerId,
  normaliseFileNumber,
  normalisePostalCode,
} from '../../../src/ast/normalise/numbers.js';
import { normaliseTelephone } from '../../../src/ast/normalise/telephone.js';

describe('normaliseDate', () => {
  it.each([
    ['September 9, 2002', '2002-09-09'],
    ['SEPTEMBER 9,2002', '2002-09-09'],
    ['Sept. 9 2002', '2002-09-09'],
    ['Septmber 9, 2002', '2002-09-09'],
    ['September9, 2002', '2002-09-09'],
    ['March 2nd, 1999', '1999-03-02'],
    ['9 March 2004', '2004-03-09'],
    ['8th day of January, 2025', '2025-01-08'],
    ['May l, 2001', '2001-05-01'],
    ['9/9/02', '2002-09-09'],
    ['12/31/1997', '1997-12-31'],
    ['1/5/98', '1998-01-05'],
    ['September 9-11, 2002', '2002-09-09'],
    ['April 30 and May 1, 2007', '2007-04-30'],
    ['2024-02-29', '2024-02-29'],
    ['2024.02.29', '2024-02-29'],
    ['second day of May, 2001', '2001-05-02'],
    ['thirty-first day of May, Two Thousand and One', '2001-05-31'],
    ['Tenth day of June, Nineteen Hundred Ninety-Five', '1995-06-10'],
    ['20th day of June, two thousand twenty-four', '2024-06-20'],
    ['twentieth day of June, two thousand', '2000-06-20'],
  ])('%s is %s', (raw, value) => {
    expect(normaliseDate(raw)).toBe(value);
  });

  it.each(['February 30, 2001', 'September 2002', '2002', 'March', '13/13/2002', ''])(
    '%s is no date',
    (raw) => {
      expect(normaliseDate(raw)).toBeNull();
    },
  );
});

describe('normaliseJurisdiction', () => {
  it.each([
    ['Delaware', 'US-DE'],
    ['DELAWARE', 'US-DE'],
    ['State of New York', 'US-NY'],
    ['The Commonwealth of Massachusetts', 'US-MA'],
    ['N.Y.', 'US-NY'],
    ['NJ', 'US-NJ'],
    ['Del.', 'US-DE'],
    ['Washington, D.C.', 'US-WA'],
    ['District of Columbia', 'US-DC'],
    ['British Columbia, Canada', 'CA-BC'],
    ['Ontario', 'CA-ON'],
    ['Canada', 'CA'],
    ['Bermuda', 'BM'],
    ['the Cayman Islands', 'KY'],
    ['Republic of the Marshall Islands', 'MH'],
    ['England and Wales', 'GB'],
    ['Laws of the United States', 'US'],
    ['United States of America', 'US'],
    ['The Netherlands', 'NL'],
    ['Georgia', 'US-GA'],
    ['Delaware, USA', 'US-DE'],
    ['Jersey (Channel Islands)', 'JE'],
  ])('%s is %s', (raw, value) => {
    expect(normaliseJurisdiction(raw)).toBe(value);
  });

  it.each(['Atlantis', '', 'Delaware Avenue', '0-12345'])('%s is no jurisdiction', (raw) => {
    expect(normaliseJurisdiction(raw)).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['0-19277', '0-19277'],
    ['001 - 13958', '001-13958'],
    ['333-46893-01', '333-46893-01'],
    ['33-9917-D', '33-9917-D'],
    ['1–4321', '1-4321'],
    ['1-9', '1-9'],
    ['13-3317783', null],
    ['12345', null],
  ])('file number %s is %s', (raw, value) => {
    expect(normaliseFileNumber(raw)).toBe(value);
  });

  it.each([
    ['13-3317783', '13-3317783'],
    ['133317783', '13-3317783'],
    ['13 - 3317783', '13-3317783'],
    ['13-331-7783', '13-3317783'],
    ['8736-3354', null],
    ['0-19277', null],
  ])('employer number %s is %s', (raw, value) => {
    expect(normaliseEmployerId(raw)).toBe(value);
  });

  it.each([
    ['06115-1900', '06115-1900'],
    ['06115 - 1900', '06115-1900'],
    ['M5H 2N2', 'M5H 2N2'],
    ['HM 08', 'HM 08'],
    ['KY1-1104', 'KY1-1104'],
    ['L-2540', 'L-2540'],
    ['22410-050', '22410-050'],
    ['C.P. 32340', '32340'],
    ['Suite', null],
  ])('postal code %s is %s', (raw, value) => {
    expect(normalisePostalCode(raw)).toBe(value);
  });
});

describe('normaliseTelephone', () => {
  it.each([
    ['(860) 547-5000', null, '+18605475000'],
    ['860-547-5000', null, '+18605475000'],
    ['302/594-4117', null, '+13025944117'],
    ['(818)-304-4428', null, '+18183044428'],
    ['317.636.1600', null, '+13176361600'],
    ['1 (860) 547-5000', null, '+18605475000'],
    ['+353 (0) 1 870 7400', null, '+35318707400'],
    ['(+86) 10-6262 2612', null, '+861062622612'],
    ['860-547-5000 ext. 22', null, '+18605475000'],
    ['(86) 180 5901 6050', 'CN', '+8618059016050'],
    ['(86) 180 5901 6050', null, '+8618059016050'],
    ['011 44 20 7946 0000', null, '+442079460000'],
    ['020 7946 0000', 'GB', '+442079460000'],
    ['(441) 295-1422', 'BM', '+14412951422'],
    ['81-3-6831-2000', null, '+81368312000'],
    ['852-2511-0386', 'CN', '+85225110386'],
    ['52 (55) 5555-0110', 'MX', '+525555550110'],
    ['+86 (0755) 8320-2420', null, '+8675583202420'],
    ['+39 (06) 555 0110', null, '+39065550110'],
    ['(860) 547-BANK (2265)', null, '+18605472265'],
    ['1-800-GOFEDEX', null, '+18004633339'],
    ['547-5000', null, null],
    ['(599-9) 732-2555', 'AN', '+59997322555'],
    ['(591) 8765-4321', 'CN', '+8659187654321'],
    ['(212) 555-01420', null, null],
  ])('%s (%s) is %s', (raw, country, value) => {
    expect(normaliseTelephone(raw, country)).toBe(value);
  });
});
