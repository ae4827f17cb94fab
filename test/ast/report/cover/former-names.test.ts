import { describe, expect, it } from 'vitest';
import { compileReport, coverOf, registrantFacts, textWithCover } from '../../../support/cover.js';
import { factsOf, named, namedLines, page } from './pages.js';

describe('former names', () => {
  const former = '(Former name or former address, if changed since last report)';
  const facts = (printed: string): Record<string, unknown> => {
    const [registrant] = coverOf(
      page('FORM 8-K', named('Cedar Bank'), '(216) 555-0199<br>(Registrant’s telephone number)', printed),
    ).registrants;
    return registrant ? registrantFacts(registrant) : {};
  };

  it('may be a second address, with the caption of the first', () => {
    const address = (street: string): string => `${street}<br>(Address of principal executive offices)`;
    const [registrant] = coverOf(
      page(
        'FORM 8-K',
        named('Cedar Bank'),
        address('9 Quay Street, Toledo, Ohio 43604'),
        address('4 Mill Street, Barre, Vermont 05641'),
        '(Former name or address, if changed since last report)',
      ),
    ).registrants;
    expect(registrant?.executiveOffices?.city?.value).toBe('Toledo');
    expect(registrant?.formerAddress?.city?.value).toBe('Barre');
  });

  it.each([
    `Not Applicable<br>${former}`,
    `N/A<br>${former}`,
    `None.<br>${former}`,
    former,
    `______________<br>${former}`,
  ])('is absent: %s', (printed) => {
    expect(facts(printed)).toEqual({ name: 'Cedar Bank', telephone: '+12165550199' });
  });

  it('is a name', () => {
    expect(facts(`Cypress Savings Bank<br>${former}`)['formerName']).toBe('Cypress Savings Bank');
  });

  it('is an address', () => {
    expect(facts(`9 Old Quay<br>Toledo, Ohio 43604<br>${former}`)).toMatchObject({
      formerAddress: ['9 Old Quay', 'Toledo, Ohio 43604'],
    });
  });
});

describe('a former name in parentheses', () => {
  it('the former one may stand in parentheses below that of today', () => {
    const [facts] = factsOf(
      textWithCover(
        'ALDER RADIO GROUP, INC.',
        '(formerly known as Birch Ventures, Inc.)',
        '(Exact name of registrant as specified in its charter)',
      ),
    );
    expect(facts).toEqual({ name: 'ALDER RADIO GROUP, INC.', formerName: 'Birch Ventures, Inc.' });
  });

  it('a former name may stand below the caption of the name', () => {
    const { report } = compileReport(
      textWithCover(...namedLines('ALDER MILLS, INC.'), '            (formerly Kiln Ventures, Inc.)'),
    );
    expect(report.coverPage?.registrants[0]?.formerName?.raw).toBe('Kiln Ventures, Inc.');
    expect(report.unparsed).toEqual([]);
  });
});

describe('a former name with an address', () => {
  it.each([
    ['on its line', ['Birch Holdings, Inc., 12 Kiln Road, Dayton, Ohio 45402']],
    ['on lines of its own', ['BIRCH HOLDINGS, INC.', '12 Kiln Road, Dayton, Ohio 45402']],
  ])('%s', (_name, lines) => {
    const [facts] = factsOf(
      textWithCover(
        ...namedLines('Alder Mills, Inc.'),
        ...lines,
        '(Former name or former address, if changed since last report)',
      ),
    );
    expect(facts?.formerName).toMatch(/^Birch Holdings, Inc\.$/i);
    expect(facts?.formerAddress).toEqual(['12 Kiln Road, Dayton, Ohio 45402']);
  });

  it('may be given by a note too', () => {
    const [facts] = factsOf(
      textWithCover(
        'ALDER MILLS, INC.',
        '(formerly known as Birch Holdings, Inc.)',
        '(Exact name of registrant as specified in its charter)',
        'Birch Holdings, Inc., 12 Kiln Road, Dayton, Ohio 45402',
        '(Former name or former address, if changed since last report)',
      ),
    );
    expect(facts?.formerName).toBe('Birch Holdings, Inc.');
    expect(facts?.formerAddress).toEqual(['12 Kiln Road, Dayton, Ohio 45402']);
  });

  it('is an address alone where no name stands before it', () => {
    const [facts] = factsOf(
      textWithCover(
        ...namedLines('Alder Mills, Inc.'),
        '12 Kiln Road, Dayton, Ohio 45402',
        '(Former name or former address, if changed since last report)',
      ),
    );
    expect(facts).toMatchObject({ formerAddress: ['12 Kiln Road, Dayton, Ohio 45402'] });
    expect(facts).not.toHaveProperty('formerName');
  });
});

describe('a former name and a former address', () => {
  it('may have a caption each', () => {
    expect(
      factsOf(
        textWithCover(
          ...namedLines('ALDER ONLINE, INC.'),
          '                    KILN VENTURES, INC.',
          '                 (Former name of registrant)',
          '',
          '                       3 WEIR STREET',
          '                    DAYTON, OHIO  45402',
          '        (Former Address if changed since date of last filing)',
        ),
      ),
    ).toEqual([
      {
        name: 'ALDER ONLINE, INC.',
        formerName: 'KILN VENTURES, INC.',
        formerAddress: ['3 WEIR STREET', 'DAYTON, OHIO 45402'],
      },
    ]);
  });
});

it('a former name without a form of a company may stand over its address', () => {
  const { registrants } = coverOf(
    textWithCover(
      ...namedLines('ALDER MILLS, INC.'),
      '',
      '          HEMLOCK REALTY INVESTORS 4',
      '          3 Weir Street, Dayton, Ohio  45402',
      '   (Former name or former address, if changed since last report)',
    ),
  );
  expect(registrants.map(registrantFacts)).toMatchObject([
    { formerName: 'HEMLOCK REALTY INVESTORS 4', formerAddress: ['3 Weir Street, Dayton, Ohio 45402'] },
  ]);
});

describe('a former address alone', () => {
  it.each([
    ['Swan House, 3 Weir Street, Hamilton HM 12, Bermuda'],
    ['3 Weir Street, Dayton, Ohio'],
    ['Weir Building\n          3 Weir Street, Dayton, Ohio 45402'],
  ])('is no name: %s', (address) => {
    const { registrants } = coverOf(
      textWithCover(
        ...namedLines('ALDER MILLS, INC.'),
        '',
        `          ${address}`,
        '   (Former name or former address, if changed since last report)',
      ),
    );
    expect(registrants.map(registrantFacts)).toMatchObject([{ formerAddress: address.split(/\n\s*/) }]);
    expect(registrants[0]?.formerName).toBeNull();
  });

  it('may have the captions of the office, with a postal code beside it', () => {
    const { registrants } = coverOf(
      textWithCover(
        ...namedLines('ALDER MILLS, INC.'),
        '9 Old Quay, Toledo, Ohio                               43604',
        '(Address of principal executive offices)            (Zip Code)',
        '',
        '3 Weir Street, Dayton, Ohio                            45402',
        '(Address of principal executive offices)            (Zip Code)',
        '   (Former name or former address, if changed since last report)',
      ),
    );
    expect(registrants).toHaveLength(1);
    expect(registrants[0]?.executiveOffices?.postalCode?.value).toBe('43604');
    expect(registrants[0]?.formerAddress).toMatchObject({
      lines: [{ raw: '3 Weir Street, Dayton, Ohio' }, { raw: '45402' }],
      postalCode: { value: '45402' },
    });
  });
});
