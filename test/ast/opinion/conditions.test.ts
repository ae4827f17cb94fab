import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

type Told = readonly [subject: string | null, conditions: readonly string[]];

/** What the letter's conclusions are about, and on what conditions they hold. */
function told(...paragraphs: readonly string[]): Told[] {
  return clausesOf(letterWith(...paragraphs), 'opinion').flatMap(({ conclusions }) =>
    conclusions.map(({ securities, conditions }): Told => [
      securities?.raw ?? null,
      conditions.map(({ raw }) => raw),
    ]),
  );
}

const LEAD = 'Based on the foregoing, we are of the opinion that:';

describe('a condition', () => {
  it.each<[string, string, Told[]]>([
    [
      'before the subjects is that of each',
      'When the Indenture has been executed, the Notes will be binding obligations of the Company and the Guarantees will be binding obligations of the Guarantors.',
      [
        ['the Notes', ['When the Indenture has been executed,']],
        ['the Guarantees', ['When the Indenture has been executed,']],
      ],
    ],
    [
      'inside the verb is that of its subject',
      'The Shares will, when issued by the Company against payment, be validly issued and the Notes will, upon their sale, have been duly authorized.',
      [
        ['The Shares', ['when issued by the Company against payment,']],
        ['the Notes', ['upon their sale,']],
      ],
    ],
    [
      'after a subject is that of each of its verbs',
      'The Shares, when sold, will be validly issued and will be nonassessable.',
      [
        ['The Shares', ['when sold,']],
        ['The Shares', ['when sold,']],
      ],
    ],
    [
      'that opens the sentence is that of what follows "and" on a further one',
      'Upon completion of the Proceedings, the issue of the Notes will be duly authorized and, when sold, the Notes will be binding obligations of the Company.',
      [
        ['the issue of the Notes', ['Upon completion of the Proceedings,']],
        ['the Notes', ['Upon completion of the Proceedings,', 'when sold,']],
      ],
    ],
    [
      'that leads a list is that of each of its entries, one of an entry is its own',
      'We are of the opinion that, upon effectiveness, (i) the Shares will be validly issued, (ii) when executed, the Notes will be binding obligations of the Company, and (iii) the Rights will be binding obligations of the Company.',
      [
        ['the Shares', ['upon effectiveness,']],
        ['the Notes', ['upon effectiveness,', 'when executed,']],
        ['the Rights', ['upon effectiveness,']],
      ],
    ],
    [
      'in an entry with a subject of its own is that of the entry',
      'We are of the opinion that (1) the Shares are validly issued; (2)(a) when issued under the Plan, the Warrants, (b) when issued under the Agreement, the Units and the Options, and (c) when paid for, the Rights, will be legally binding; and (3) the Notes have been duly authorized.',
      [
        ['the Shares', []],
        ['the Warrants', ['when issued under the Plan,']],
        ['the Units and the Options', ['when issued under the Agreement,']],
        ['the Rights', ['when paid for,']],
        ['the Notes', []],
      ],
    ],
    [
      'behind the subject has series of nouns of its own',
      'The Shares to be sold, when issued under the Plan, the Agreement and the Charter, and after payment in full, will be validly issued.',
      [
        [
          'The Shares to be sold',
          ['when issued under the Plan, the Agreement and the Charter, and after payment in full,'],
        ],
      ],
    ],
    [
      'after a subject is not that of the next subject',
      'The Shares, when sold, will be validly issued and the Rights will be binding obligations of the Company.',
      [
        ['The Shares', ['when sold,']],
        ['the Rights', []],
      ],
    ],
    [
      'for what is to come is not that of what is done',
      'When sold, the Shares will be validly issued, and the Rights have been duly authorized.',
      [
        ['the Shares', ['When sold,']],
        ['the Rights', []],
      ],
    ],
    [
      'of one entry is not that of the next',
      'It is our opinion that (i) upon their sale, the Shares will be validly issued, and (ii) the Rights will be binding obligations of the Company.',
      [
        ['the Shares', ['upon their sale,']],
        ['the Rights', []],
      ],
    ],
    [
      'before the entries is that of each',
      'It is our opinion that, upon their sale, (i) the Notes will be binding obligations of the Company and (ii) the Shares will be validly issued.',
      [
        ['the Notes', ['upon their sale,']],
        ['the Shares', ['upon their sale,']],
      ],
    ],
    [
      'is not what the securities are issued for',
      'The Warrant Shares to be issued upon exercise of the Warrants, if and when issued, will be validly issued.',
      [['The Warrant Shares to be issued upon exercise of the Warrants', ['if and when issued,']]],
    ],
    [
      'does not begin with what a subject includes',
      'When the Board has acted, such shares including, without limitation, those of Series A, will be validly issued.',
      [['such shares including, without limitation, those of Series A', ['When the Board has acted,']]],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(told(LEAD, `1. ${sentence}`)).toEqual(expected);
  });

  it('that leads a list is that of its items, and of no item after it', () => {
    expect(
      told(
        LEAD,
        '1. Assuming that the Indenture has been duly authorized:',
        '(a) The Notes will be binding obligations of the Company. They will be entitled to the benefits of the Indenture.',
        '(b) The Guarantees, when executed, will be binding obligations of the Guarantors.',
        '2. The Shares will be validly issued.',
      ),
    ).toEqual([
      ['The Notes', ['Assuming that the Indenture has been duly authorized:']],
      ['They', ['Assuming that the Indenture has been duly authorized:']],
      ['The Guarantees', ['Assuming that the Indenture has been duly authorized:', 'when executed,']],
      ['The Shares', []],
    ]);
  });

  it('of the opinion is that of all its items', () => {
    expect(
      told(
        'We are of the opinion that, assuming the Registration Statement is effective:',
        '(i) the Notes will be binding obligations of the Company; and',
        '(ii) the Shares will be validly issued.',
      ),
    ).toEqual([
      ['the Notes', ['assuming the Registration Statement is effective:']],
      ['the Shares', ['assuming the Registration Statement is effective:']],
    ]);
  });
});

describe('a list of conditions', () => {
  it('is led by a conclusion', () => {
    expect(
      told(
        LEAD,
        '1. All action necessary to make the Bonds valid and binding obligations of the Company will have been taken when:',
        '(a) the Board has approved their terms; and',
        '(b) the indenture has been duly executed and delivered.',
        '2. The Shares will be validly issued.',
      ),
    ).toEqual([
      [
        'All action necessary to make the Bonds',
        [
          'when: (a) the Board has approved their terms; and (b) the indenture has been duly executed and delivered.',
        ],
      ],
      ['The Shares', []],
    ]);
  });
});

describe('what holds on a list of conditions', () => {
  const conditions = ['(a) the Board has approved their terms; and', '(b) the indenture has been signed;'];
  const holds = 'the Bonds will be validly issued.';

  it('ends it: the next number of the list outside has none of them', () => {
    const paragraphs = ['2. When', ...conditions, holds, '3. The Shares are validly issued.'];
    expect(told(LEAD, '1. The Company is validly existing.', ...paragraphs)).toContainEqual([
      'The Shares',
      [],
    ]);
  });

  it.each(['(c)', '2.'])('ends it before %s', (enumerator) => {
    const subjects = told(
      'We are of the opinion that when:',
      ...conditions,
      holds,
      `${enumerator} The Shares are validly issued.`,
    ).map(([subject]) => subject);
    expect(subjects).toEqual(['the Bonds', 'The Shares']);
  });
});

describe('a sentence that leads in a list', () => {
  const items = ['1. The Company is validly existing.', '2. The Shares will be validly issued.'];

  it.each([
    'We are of the opinion that, when the Shares are issued, the following statements will be correct:',
    'We are of the opinion that, assuming the Plan is adopted, each of the following will be true:',
    'We are of the opinion that, upon the issue of the Shares, the following is true:',
  ])('with its condition leads in conclusions: %s', (lead) => {
    const found = told(lead, ...items);
    expect(found).toHaveLength(2);
    expect(found.every(([, conditions]) => conditions.length === 1)).toBe(true);
  });

  it.each(['upon the occurrence of each of the following events:', 'when the following have been done:'])(
    'with what is to be done first leads in conditions: %s',
    (lead) => {
      const events = ['1. The Board has approved them; and', '2. The indenture has been signed.'];
      const [first, ...others] = told(
        `We are of the opinion that the Notes will be validly issued ${lead}`,
        ...events,
      );
      expect(first?.[0]).toBe('the Notes');
      expect(others).toEqual([]);
    },
  );
});

describe('a subject', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'goes on past a verb that holds nothing',
      'The Shares have been reserved and will be validly issued.',
      ['The Shares'],
    ],
    [
      'stands before the enumerators of its verbs',
      'The Company (a) has the corporate power to execute the Indenture and (b) has taken all corporate action necessary to authorize it.',
      ['The Company', 'The Company'],
    ],
  ])('%s', (_, sentence, subjects) => {
    expect(told(LEAD, `1. ${sentence}`).map(([subject]) => subject)).toEqual(subjects);
  });

  it('that leads a list is that of its items', () => {
    expect(
      told(
        LEAD,
        '1. The execution and delivery by the Company of the Indenture do not:',
        'a. violate the charter of the Company, or',
        'b. violate the Ohio General Corporation Law.',
        '2. The Notes are binding obligations of the Company.',
      ).map(([subject]) => subject),
    ).toEqual([
      'The execution and delivery by the Company of the Indenture',
      'The execution and delivery by the Company of the Indenture',
      'The Notes',
    ]);
  });
});

it('conditions that are listed before the conclusion are part of the opinion, the last with what the law leaves of it', () => {
  const letter = letterWith(
    'We are of the opinion that, upon',
    '(a) the issuance by the Kiln Commission of an order that authorizes the sale,',
    '(b) the due execution of the supplement that relates to the Notes, and',
    '(c) the delivery of the Notes against payment,',
    'the Notes will be legally issued and will be binding obligations of the Company, except as enforcement may be limited by bankruptcy.',
  );
  const clauses = clausesOf(letter, 'opinion');
  expect(clauses).toHaveLength(1);
  expect(clauses[0]?.conclusions.map(({ securities, holdings }) => [securities?.raw, holdings])).toEqual([
    ['the Notes', ['validlyIssued']],
    ['the Notes', ['legalValidBinding']],
  ]);
});

it('what holders may be called upon to do is no condition', () => {
  expect(
    told('The Units will be non-assessable, except that holders may be called upon to make contributions.'),
  ).toEqual([['The Units', []]]);
});

it.each([
  [
    'behind what holds on them',
    [
      'We are of the opinion that the Shares will be validly issued when:',
      '(a) the Board has acted; and',
      '(b) the Shares have been paid for.',
    ],
    'when: (a) the Board has acted; and (b) the Shares have been paid for.',
  ],
  [
    'before it',
    [
      'We are of the opinion that, upon',
      '(a) an order of the Board; and',
      '(b) payment for the Shares,',
      'the Shares will be validly issued.',
    ],
    'upon (a) an order of the Board; and (b) payment for the Shares,',
  ],
  [
    'one of which says what shall be',
    [
      'We are of the opinion that, when',
      '(a) the Board shall have acted, and its order shall be in force; and',
      '(b) the Shares shall have been paid for,',
      'the Shares will be validly issued.',
    ],
    'when (a) the Board shall have acted, and its order shall be in force; and (b) the Shares shall have been paid for,',
  ],
])('conditions in a list of paragraphs are one condition with its entries, %s', (_, paragraphs, expected) => {
  const [clause] = clausesOf(letterWith(...paragraphs), 'opinion');
  expect(
    clause?.conclusions.map(({ securities, conditions }) => [
      securities?.raw,
      conditions.map(({ raw, entries }) => [raw, entries.length]),
    ]),
  ).toEqual([['the Shares', [[expected, 2]]]]);
});

it('conditions that are enumerated each with its own head are one, from the first enumerator on', () => {
  const [clause] = clausesOf(
    letterWith(
      'We are of the opinion that (1) when the Board has acted, (2) when the Charter has been filed and (3) upon payment, the Shares will be validly issued.',
    ),
    'opinion',
  );
  const [conclusion] = clause?.conclusions ?? [];
  expect(conclusion?.conditions.map(({ raw, entries }) => [raw, entries.length])).toEqual([
    ['(1) when the Board has acted, (2) when the Charter has been filed and (3) upon payment,', 3],
  ]);
});

it('a clause of its own inside a list of conditions ends it, and loses none of the text behind it', () => {
  const { clauses, unparsed } = letterWith(
    'We are of the opinion that the Shares will be validly issued when:',
    '(a) the Board has acted; and',
    '(b) the Rights will be binding obligations of the Company; and',
    '(c) the Shares have been paid for.',
  );
  expect(unparsed).toEqual([]);
  expect(clauses.map(({ text }) => text).join(' ')).toContain('(c) the Shares have been paid for.');
});
