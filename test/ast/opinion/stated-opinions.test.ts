import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

/** What a sentence of opinion concludes: subject, holdings, form, conditions. */
function concluded(sentence: string): unknown[] {
  return clausesOf(letterWith(sentence), 'opinion').flatMap(({ conclusions }) =>
    conclusions.map(({ securities, holdings, form, conditions }) => [
      securities?.raw ?? null,
      holdings.join(' '),
      form,
      conditions.map(({ raw }) => raw),
    ]),
  );
}

const SHARES = 'validlyIssued fullyPaid nonassessable';

describe('"in our opinion"', () => {
  it.each([
    [
      'may stand inside the verb',
      'The Shares will, in our opinion, be validly issued, fully paid and nonassessable.',
      [['The Shares', SHARES, 'shelf', []]],
    ],
    [
      'may stand inside the verb behind a condition, which ends before the verb',
      'The Shares, when issued under the Plan, will, in our opinion, be validly issued, fully paid and nonassessable.',
      [['The Shares', SHARES, 'shelf', ['when issued under the Plan,']]],
    ],
    [
      'may stand inside the verb before a condition',
      'The Notes will, in our opinion, when issued and sold, be binding obligations of the Company.',
      [['The Notes', 'legalValidBinding', 'shelf', ['when issued and sold,']]],
    ],
    [
      'may stand behind the verb',
      'The Shares are, in my opinion, validly issued, fully paid and nonassessable.',
      [['The Shares', SHARES, 'closing', []]],
    ],
    [
      'may stand between the subject and the verb',
      'The Shares, in my opinion, have been validly issued.',
      [['The Shares', 'validlyIssued', 'closing', []]],
    ],
    [
      'may end the sentence',
      'The Shares are validly issued, fully paid and nonassessable, in our opinion.',
      [['The Shares', SHARES, 'closing', []]],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(concluded(sentence)).toEqual(expected);
  });
});

describe('a condition before the statement of the opinion', () => {
  it.each([
    [
      'is one of every conclusion',
      'Assuming that the price has been paid, we are of the opinion that the Shares have been duly authorized and will be validly issued.',
      [
        ['the Shares', 'dulyAuthorized', 'closing', ['Assuming that the price has been paid,']],
        ['the Shares', 'validlyIssued', 'shelf', ['Assuming that the price has been paid,']],
      ],
    ],
    [
      'may follow the statement, and ends before "that"',
      'We are of the opinion, assuming no change in the law, that the Shares will be validly issued.',
      [['the Shares', 'validlyIssued', 'shelf', ['assuming no change in the law,']]],
    ],
    [
      'may follow what the opinion is subject to',
      'Subject to the foregoing, and upon completion of the sale, it is our opinion that the Shares, when paid for, will be validly issued.',
      [['the Shares', 'validlyIssued', 'shelf', ['upon completion of the sale,', 'when paid for,']]],
    ],
    [
      'may be followed by "then"',
      'If the Shares are sold as described, then in our opinion the Shares will be validly issued.',
      [['the Shares', 'validlyIssued', 'shelf', ['If the Shares are sold as described,']]],
    ],
    [
      'is not the examination that the opinion rests on',
      'Upon consideration of the foregoing, we are of the opinion that the Shares are validly issued.',
      [['the Shares', 'validlyIssued', 'closing', []]],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(concluded(sentence)).toEqual(expected);
  });

  it('is one of every item of the list that the statement leads', () => {
    const letter = letterWith(
      'Assuming that the Charter has been filed, we are of the opinion that:',
      '(a) the Shares will be validly issued; and',
      '(b) the Warrants will be valid and binding obligations of the Company.',
    );
    const conclusions = clausesOf(letter, 'opinion').flatMap((clause) => clause.conclusions);
    expect(conclusions.map(({ conditions }) => conditions.map(({ raw }) => raw))).toEqual([
      ['Assuming that the Charter has been filed,'],
      ['Assuming that the Charter has been filed,'],
    ]);
  });
});

describe('a condition between the verb and its holding', () => {
  it.each([
    [
      'is one of the conclusion',
      'The Shares have been duly authorized and will be, when issued under the Plan, validly issued, fully paid and nonassessable.',
      [
        ['The Shares', 'dulyAuthorized', 'closing', []],
        ['The Shares', SHARES, 'shelf', ['when issued under the Plan,']],
      ],
    ],
    [
      'may part a second holding from the verb of the first',
      'We are of the opinion that the Rights will be duly authorized and, when distributed, validly issued.',
      [
        ['the Rights', 'dulyAuthorized', 'shelf', []],
        ['the Rights', 'validlyIssued', 'shelf', ['when distributed,']],
      ],
    ],
    [
      'may list what is held of other things, before the verb',
      'We are of the opinion that the Rights have been duly authorized and, when duly executed, validly issued and paid for, will be binding obligations.',
      [
        ['the Rights', 'dulyAuthorized', 'closing', []],
        ['the Rights', 'legalValidBinding', 'shelf', ['when duly executed, validly issued and paid for,']],
      ],
    ],
    [
      'may follow how far the opinion goes',
      'In my opinion, the Shares, to the extent they are original issue shares, when issued under the Plan, will be validly issued.',
      [
        [
          'the Shares',
          'validlyIssued',
          'shelf',
          ['to the extent they are original issue shares,', 'when issued under the Plan,'],
        ],
      ],
    ],
    [
      'may follow another',
      'We are of the opinion that when the statement is effective, the Shares to be sold will be, when paid for, duly authorized and are now valid and binding obligations.',
      [
        [
          'the Shares to be sold',
          'dulyAuthorized',
          'shelf',
          ['when the statement is effective,', 'when paid for,'],
        ],
        ['the Shares to be sold', 'legalValidBinding', 'closing', []],
      ],
    ],
    [
      'has before it the subject, commas and all',
      'I am of the opinion that the acts have been duly authorized, and all such shares bought by Clay Trust, as trustee, and held by it, will be, if first sold by the Company, legally issued.',
      [
        ['the acts', 'dulyAuthorized', 'closing', []],
        [
          'all such shares bought by Clay Trust, as trustee, and held by it',
          'validlyIssued',
          'shelf',
          ['if first sold by the Company,'],
        ],
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(concluded(sentence)).toEqual(expected);
  });
});

describe('a proviso without an opinion', () => {
  it.each([
    [
      'holds no condition',
      'We are of the opinion that the Notes will be valid and binding obligations of the Company, provided that we express no opinion as to waivers upon default or when a court refuses relief.',
      [['the Notes', 'legalValidBinding', 'shelf', []]],
    ],
    [
      'holds no holding, and the opinion goes on after it',
      'We are of the opinion that (a) the Notes will be valid and binding obligations of the Company; provided, however, that no opinion is expressed as to whether any waiver is enforceable against the Company; and (b) the Shares will be validly issued.',
      [
        ['the Notes', 'legalValidBinding', 'shelf', []],
        ['the Shares', 'validlyIssued', 'shelf', []],
      ],
    ],
    [
      'ends before "and" with an enumerator that is not of its own list',
      'It is our opinion that (i) the Notes have been duly authorized, but we express no opinion as to (a) tax, and (b) provisions that are valid and binding, and (ii) the Shares, when issued, will be validly issued.',
      [
        ['the Notes', 'dulyAuthorized', 'closing', []],
        ['the Shares', 'validlyIssued', 'shelf', ['when issued,']],
      ],
    ],
    [
      'ends before "and" with a further subject and its holding',
      'It is our opinion that the Notes have been duly authorized, except that we express no opinion as to Section 5.12, and the Shares have been duly authorized.',
      [
        ['the Notes', 'dulyAuthorized', 'closing', []],
        ['the Shares', 'dulyAuthorized', 'closing', []],
      ],
    ],
    [
      'goes on with all that it disclaims',
      'It is our opinion that the Notes have been duly authorized, except that we express no opinion as to whether Section 5.12 is enforceable against the Company, and the Shares have been duly authorized.',
      [['the Notes', 'dulyAuthorized', 'closing', []]],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(concluded(sentence)).toEqual(expected);
  });
});

describe('the subject of a conclusion', () => {
  it.each([
    [
      'is a whole series of nouns',
      'We are of the opinion that the shares of Common Stock, the Preferred Stock and the Warrants offered by the Company have been duly authorized.',
      [
        [
          'the shares of Common Stock, the Preferred Stock and the Warrants offered by the Company',
          'dulyAuthorized',
          'closing',
          [],
        ],
      ],
    ],
    [
      'is a whole series with enumerators',
      'In our opinion, (a) the Units, (b) the shares of Common Stock in the Units and (c) the Warrants have been duly authorized.',
      [
        [
          '(a) the Units, (b) the shares of Common Stock in the Units and (c) the Warrants',
          'dulyAuthorized',
          'closing',
          [],
        ],
      ],
    ],
    [
      'has the relative clause that tells which it is',
      'We are of the opinion that the 1,000 Shares which are now outstanding have been duly authorized.',
      [['the 1,000 Shares which are now outstanding', 'dulyAuthorized', 'closing', []]],
    ],
    [
      'is the one before, where there is something that nobody owes',
      'We are of the opinion that the Shares will be fully paid, and there will be no further obligation on the holder of any of the Shares to make any further payment for them.',
      [
        ['the Shares', 'fullyPaid', 'shelf', []],
        ['the Shares', 'nonassessable', 'shelf', []],
      ],
    ],
    [
      'may be a part of what is told first',
      'The capital stock consists of 50,000 shares, of which 10,000 shares are validly issued and fully paid.',
      [['10,000 shares', 'validlyIssued fullyPaid', 'closing', []]],
    ],
    [
      'may be a pronoun behind a condition without a comma',
      'We are of the opinion that no action of the holders is needed, and when issued they will be validly issued.',
      [['they', 'validlyIssued', 'shelf', ['when issued']]],
    ],
    [
      'may be of "that" series',
      'When a series of Notes has been issued, the Notes of that Series will be binding obligations of the Company.',
      [
        [
          'the Notes of that Series',
          'legalValidBinding',
          'shelf',
          ['When a series of Notes has been issued,'],
        ],
      ],
    ],
    [
      'has the relative clause of shares into which others turn',
      'We are of the opinion that the shares into which they are convertible will be validly issued.',
      [['the shares into which they are convertible', 'validlyIssued', 'shelf', []]],
    ],
    [
      'ends before the comma that its aside ends with',
      'The Warrants, including those of the agent, have been duly authorized.',
      [['The Warrants, including those of the agent', 'dulyAuthorized', 'closing', []]],
    ],
    [
      'is of its own verb, whose condition and holding are told before and after',
      'We are of the opinion that the Shares to be sold by the Company, when paid for, will be, and the Shares to be sold by the Holders are, validly issued.',
      [
        ['the Shares to be sold by the Company', 'validlyIssued', 'shelf', ['when paid for,']],
        ['the Shares to be sold by the Holders', 'validlyIssued', 'closing', []],
      ],
    ],
    [
      'is a further one that a comma sets off from its verb',
      'We are of the opinion that the Shares will be validly issued, and the Notes, including those issued upon exchange of the Shares, will be binding obligations of the Company.',
      [
        ['the Shares', 'validlyIssued', 'shelf', []],
        ['the Notes, including those issued upon exchange of the Shares', 'legalValidBinding', 'shelf', []],
      ],
    ],
    [
      'holds a title with a dash',
      'The statements under "Taxation - Ohio" are accurate in all material respects.',
      [['The statements under "Taxation - Ohio"', 'other', 'closing', []]],
    ],
    [
      'holds several captions, and ends before what says how far the opinion goes',
      'The statements under the captions "Shares," "Notes" and "Taxation", insofar as such statements constitute summaries of law, fairly present that law.',
      [
        [
          'The statements under the captions "Shares," "Notes" and "Taxation"',
          'other',
          'closing',
          ['insofar as such statements constitute summaries of law,'],
        ],
      ],
    ],
    [
      'is of the verb that denies',
      'We are of the opinion that the Shares will be validly issued, and the sale of the Shares will not be subject to any preemptive rights.',
      [
        ['the Shares', 'validlyIssued', 'shelf', []],
        ['the sale of the Shares', 'other', 'shelf', []],
      ],
    ],
    [
      'may be those who need pay no more',
      'We are of the opinion that the Units will be validly issued, and holders of the Units will have no obligation to make further payments for them.',
      [
        ['the Units', 'validlyIssued', 'shelf', []],
        ['holders of the Units', 'other', 'shelf', []],
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(concluded(sentence)).toEqual(expected);
  });
});

it('a sentence that holds before it excepts is an opinion', () => {
  expect(
    concluded(
      'The Notes will be valid and binding obligations of the Company, in each case enforceable against the Company in accordance with their terms, subject to bankruptcy and similar laws.',
    ),
  ).toEqual([['The Notes', 'legalValidBinding enforceable', 'shelf', []]]);
});

it('conditions may be listed below what they are of', () => {
  const letter = letterWith(
    'We are of the opinion that the Shares will be validly issued upon the occurrence of the following:',
    '(i) approval of the Plan by the holders; and',
    '(ii) payment of the price.',
  );
  const conditions = clausesOf(letter, 'opinion').flatMap(({ conclusions }) =>
    conclusions.flatMap((conclusion) => conclusion.conditions),
  );
  expect(conditions.map(({ entries }) => entries.map(({ text }) => text))).toEqual([
    ['(i) approval of the Plan by the holders', '(ii) payment of the price.'],
  ]);
});

it('an item of exceptions that gives no opinion has its ordinal, and its list within', () => {
  const letter = letterWith(
    'We are of the opinion that the Notes are valid and binding obligations of the Company.',
    'Our opinion is subject to the following exceptions:',
    'A. The effect of bankruptcy or insolvency laws.',
    'B. We express no opinion as to any provision that (i) waives a right or (ii) provides for indemnity.',
  );
  expect(
    clausesOf(letter, 'qualification').flatMap(({ exceptions }) =>
      exceptions.map(({ ordinal, entries }) => [
        ordinal?.value,
        entries.map((entry) => entry.ordinal?.value),
      ]),
    ),
  ).toEqual([
    ['A', []],
    ['B', ['i', 'ii']],
  ]);
});
