import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile.js';
import { clausesOf, letterWith } from './letters.js';

/** The securities that a sentence names, each with its number. */
const securitiesOf = (sentence: string): readonly string[] =>
  clausesOf(letterWith(sentence), 'reference').flatMap(({ securities }) =>
    securities.map(({ title, count }) => `${count?.value ?? ''} ${title.raw}`.trim()),
  );

describe('the maturity of a security', () => {
  it.each([
    [
      'is the year behind "due", not that of the series',
      "the Company's 2008 Series D 8.875% Notes due 2038",
      '2038',
    ],
    ['is none where only the series has a year', "the Company's 2008 Series D 8.875% Notes", undefined],
  ])('%s', (_, named, expected) => {
    const [reference] = clausesOf(
      letterWith(
        `We have acted as counsel for the issuance of up to $400,000,000 principal amount of ${named} (the "Notes").`,
      ),
      'reference',
    );
    expect(reference?.securities.map(({ maturity }) => maturity?.raw)).toEqual([expected]);
  });
});

describe('the rate of a security', () => {
  const offered = (sentence: string): (string | undefined)[][] =>
    clausesOf(letterWith(sentence), 'reference').flatMap(({ securities }) =>
      securities.map(({ title, rate, amount }) => [title.raw, rate?.raw, amount?.raw]),
    );

  it.each([
    [
      'the exchange of the Company\'s 9-1/8% Senior Notes due 2006 (the "Senior Notes") for notes of the same terms',
      [['9-1/8% Senior Notes due 2006', '9-1/8%', undefined]],
    ],
    [
      'the issuance of $165,000,000 Class A-1 0.40% Asset Backed Notes and $24,000,000 Class B 2.55% Asset Backed Notes',
      [
        ['Class A-1 0.40% Asset Backed Notes', '0.40%', '$165,000,000'],
        ['Class B 2.55% Asset Backed Notes', '2.55%', '$24,000,000'],
      ],
    ],
    [
      '$240,000,000 of Pass Through Certificates, Series 1998-2 (the "New Certificates"), for outstanding First Mortgage Bonds, 1994 Series B (the "Bonds")',
      [
        ['Pass Through Certificates, Series 1998-2', undefined, '$240,000,000'],
        ['First Mortgage Bonds, 1994 Series B', undefined, undefined],
      ],
    ],
    [
      'the purchase of 51% of the shares of common stock (the "Shares")',
      [['shares of common stock', undefined, undefined]],
    ],
    ['an indefinite number of Class HH - Series 1 shares of beneficial interest', []],
  ])('stands with it: %s', (words, expected) => {
    expect(offered(`We have acted as counsel to Kiln Works, Inc. in connection with ${words}.`)).toEqual(
      expected,
    );
  });
});

it('a registration statement of a fund is on Form N-1A', () => {
  const [reference] = clausesOf(
    letterWith(
      'We are counsel to the Trust, which files its Registration Statement on Form N-1A (File No. 33-4806).',
    ),
    'reference',
  );
  expect(
    reference?.registrationStatements.map(({ form, fileNumber }) => [form?.value, fileNumber?.value]),
  ).toEqual([['N-1A', '33-4806']]);
});

describe('the securities of the reference', () => {
  it.each([
    [
      'are not the terms that are defined for them',
      '6,000 of its Common Shares, without par value (the "Common Shares"), and warrants (the "Warrants") to purchase Common Shares',
      ['6000 Common Shares', 'warrants'],
    ],
    [
      'are told past the definition of shares without a number',
      'the sale of shares (the "Shares") of capital stock of the Company (the "Capital Stock")',
      ['capital stock'],
    ],
    [
      'may have modifiers that "or" joins',
      'one or more series of senior or subordinated debt securities (the "Debt Securities")',
      ['senior or subordinated debt securities'],
    ],
    [
      'may be of a series that a year names',
      'up to $400,000,000 aggregate principal amount of the Company\'s 2008 Series D 8.875% Senior Notes Due 2038 (the "Notes")',
      ['2008 Series D 8.875% Senior Notes Due 2038'],
    ],
    [
      'may be securities of any kind up to an amount',
      'the public offering of up to an aggregate of $400,000,000 of securities, which may include common shares (the "Common Shares")',
      ['securities', 'common shares'],
    ],
    [
      'may be of a series that is lettered',
      'an unlimited aggregate principal amount of its Medium-Term Notes, Series H, Due Nine Months or More from Date of Issue (the "Notes")',
      ['Medium-Term Notes, Series H'],
    ],
    [
      'may fall due in a year at the end of the sentence',
      '$300,000,000 aggregate principal amount of its outstanding 7% Senior Notes due 2015',
      ['7% Senior Notes due 2015'],
    ],
    [
      'may have their amount behind them',
      'Debt Securities, to be issued in one or more series in an aggregate principal amount of up to $1 billion',
      ['Debt Securities'],
    ],
    [
      'are no number that a verb follows',
      '900 shares of Common Stock (the "Shares"), of which 200 are issuable upon the exercise of warrants (the "Warrant Shares")',
      ['900 shares of Common Stock'],
    ],
    [
      'are no fraction of one',
      '900 Depositary Shares, each representing 1/40th of a share of Series A Preferred Stock or 1/100 of a share of Series B Preferred Stock',
      ['900 Depositary Shares'],
    ],
    [
      'end before a relative clause',
      '900 shares of Common Stock into which the Preferred Shares may be converted',
      ['900 shares of Common Stock'],
    ],
    [
      'are not those into which a term is converted',
      '40 Preferred Shares and the shares of common stock issuable upon conversion of the Shares (the "Conversion Shares")',
      ['40 Preferred Shares', 'shares of common stock'],
    ],
    [
      'are told by no term for others without quotation marks',
      'warrants issued by the Company to purchase the Warrant Shares (the Pre-Funded Warrants)',
      ['warrants'],
    ],
  ])('%s', (_, what, titles) => {
    expect(
      securitiesOf(
        `We have acted as counsel to Kiln Works, Inc. in connection with the registration of ${what}.`,
      ),
    ).toEqual(titles);
  });

  it('end before what is said of them', () => {
    expect(
      securitiesOf(
        'We have acted as counsel to Kiln Works, Inc. for the sale of 500 shares of Common Stock issuable upon exercise of pre-funded warrants to purchase shares of Common Stock.',
      ),
    ).toEqual(['500 shares of Common Stock']);
  });

  it('are told past the definition of their number', () => {
    expect(
      securitiesOf(
        'We have acted as counsel to Kiln Works, Inc. in connection with the registration under the Securities Act of 1933 of 4,000 shares (the "Shares") of the Company\'s Common Stock.',
      ),
    ).toEqual(['4000 Common Stock']);
  });

  it('are told by terms without quotation marks', () => {
    expect(
      securitiesOf(
        'We have acted as counsel to Kiln Works Limited in connection with (a) common shares of no par value (the Common Shares) and (b) preferred shares of no par value (the Preferred Shares and, with the Common Shares, the Shares).',
      ),
    ).toEqual(['common shares', 'preferred shares']);
  });

  it('are issued under an agreement whose date is no prospectus’s', () => {
    const [reference] = clausesOf(
      letterWith(
        'We have acted as counsel to Kiln Works, Inc. Unless the prospectus supplement says otherwise, the Notes will be issued under an Indenture dated as of March 1, 2004.',
      ),
      'reference',
    );
    expect(reference?.prospectuses).toEqual([]);
    expect(reference?.agreements.map(({ title, date }) => [title.raw, date?.value])).toEqual([
      ['Indenture', '2004-03-01'],
    ]);
  });

  it('are offered at a price for all of them', () => {
    const priced = (sentence: string): readonly (readonly [string, unknown])[] =>
      clausesOf(letterWith(sentence), 'reference').flatMap(({ securities }) =>
        securities.map(({ title, amount }) => [title.raw, amount?.value] as const),
      );
    const act = 'We have acted as counsel to Kiln Works, Inc. in connection with the sale of';
    const million = { currency: 'USD', amount: '50000000' };
    expect(
      priced(
        `${act} shares of its Common Stock, par value $0.01 per share (the "Shares"), having an aggregate offering price of up to $50,000,000.`,
      ),
    ).toEqual([['shares of its Common Stock', million]]);
    expect(
      priced(
        `${act} common units representing limited partner interests in it with an aggregate gross sales price not to exceed $50 million.`,
      ),
    ).toEqual([['common units representing limited partner interests', million]]);
    // The price of all the kinds of a shelf is that of none.
    expect(
      priced(`${act} common stock and warrants having an aggregate offering price of up to $50,000,000.`),
    ).not.toContainEqual(['common stock', million]);
  });

  it('may be told by initials, and be interests', () => {
    expect(
      securitiesOf(
        'We have acted as counsel to Kiln Works Fund L.P. in connection with certain American Depositary Shares (the "ADSs") and 2,000 units of limited partnership interest.',
      ),
    ).toEqual(['American Depositary Shares', '2000 units of limited partnership interest']);
  });

  it('may have their par value behind the issuer’s name', () => {
    const text =
      'We have acted as counsel for Kiln Works, Inc. (the "Corporation") on a statement covering 2,300 shares (including 300 for over-allotments) of the Corporation\'s $.001 par value Common Stock.';
    expect(securitiesOf(text)).toEqual(['2300 Common Stock']);
    expect(compile(text, { type: 'EX-5.1' }).diagnostics).toEqual([]);
  });

  it('take no year of a term for their number', () => {
    expect(
      securitiesOf(
        'We have acted as counsel for the offering of $550,000,000 principal amount of 3.45% Senior Notes due 2029 (the “2029 Notes”) and $550,000,000 principal amount of 4.15% Senior Notes due 2049 (the “2049 Notes” and, together with the 2029 Notes, the “Securities”).',
      ),
    ).toEqual(['3.45% Senior Notes due 2029', '4.15% Senior Notes due 2049']);
  });

  it('take no year of a law for their number', () => {
    expect(
      securitiesOf(
        'We have acted as counsel to Kiln Works, Inc., which will file under the Securities Act of 1933 a statement covering 2,500 shares of its Common Stock.',
      ),
    ).toEqual(['2500 shares of its Common Stock']);
  });

  it('fall due in a year without complaint', () => {
    const { diagnostics } = compile(
      'We have acted as counsel to Kiln Works, Inc. in connection with $500,000 aggregate principal amount of its 4% Senior Notes due 2031 (the "Notes").',
      { type: 'EX-5.1' },
    );
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('malformed-value');
  });
});

describe('securities without a number, or with one in words', () => {
  it.each([
    ['an indeterminate amount of interests in the Kiln 401(k) Plan', ['interests']],
    ['an unlimited number of common shares without par value', ['common shares']],
    ['1.5 million shares of its Common Stock', ['1500000 shares of its Common Stock']],
    [
      'warrants to purchase 2,000 shares of Common Stock and 3,000 shares of Common Stock',
      ['warrants', '2000 shares of Common Stock', '3000 shares of Common Stock'],
    ],
    [
      '2,000 shares of Common Stock issuable upon exercise of outstanding warrants to purchase 2,000 shares of Common Stock',
      ['2000 shares of Common Stock', '2000 shares of Common Stock'],
    ],
    [
      '$500,000 of First Mortgage Bonds, 3.95% Series due 2050',
      ['First Mortgage Bonds, 3.95% Series due 2050'],
    ],
  ])('%s', (offered, expected) => {
    expect(securitiesOf(`We have acted as counsel for the offering of ${offered}.`)).toEqual(expected);
  });

  it('are none that a trust is only authorized to issue', () => {
    expect(
      securitiesOf(
        'We are counsel to the Trust, which is authorized to issue an unlimited number of common shares.',
      ),
    ).toEqual([]);
  });
});

describe('a security', () => {
  it('is titled after its number and its issuer', () => {
    const letter = letterWith(
      "We have acted as counsel in the sale of 4,000,000 shares of the Company's 6.50% Series B Cumulative Redeemable Preferred Stock.",
    );
    expect(clausesOf(letter, 'reference')[0]?.securities.map(({ title }) => title.raw)).toEqual([
      "shares of the Company's 6.50% Series B Cumulative Redeemable Preferred Stock",
    ]);
  });

  it('has modifiers that "and" joins', () => {
    const letter = letterWith(
      'We have acted as counsel to the Company in connection with the sale of $4,000,000 aggregate offering price of its senior and subordinated debt securities.',
    );
    expect(clausesOf(letter, 'reference')[0]?.securities.map(({ title }) => title.raw)).toEqual([
      'senior and subordinated debt securities',
    ]);
  });
});
