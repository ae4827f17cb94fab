import { describe, expect, it } from 'vitest';
import { letterOf } from './letters.js';

type Statement = readonly [form: string | null, number: string | null, date: string | null];

/** The registration statements of a letter with this subject and this first sentence. */
function statements(subject: string, sentence: string): Statement[] {
  const letter = letterOf(
    [
      'Exhibit 5.1',
      'March 4, 2011',
      'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
      subject,
      'Ladies and Gentlemen:',
      sentence,
      'In our opinion the Shares are validly issued.',
      'Very truly yours,',
      '/s/ Slip & Glaze LLP',
      '',
    ].join('\n\n'),
  );
  return letter.clauses.flatMap((clause) =>
    'registrationStatements' in clause
      ? clause.registrationStatements.map(({ form, fileNumber, date }): Statement => [
          form?.value ?? null,
          fileNumber?.value ?? null,
          date?.value ?? null,
        ])
      : [],
  );
}

const ACTED = 'We have acted as counsel to Kiln Works, Inc. in connection with';

describe('registration statements', () => {
  it.each<[string, string, string, Statement[]]>([
    [
      'on several forms without a number are one, of the first',
      'Re: Kiln Works, Inc.',
      `${ACTED} the filing of a Registration Statement on Forms F-10 and F-3 (the "Registration Statement").`,
      [['F-10', null, null]],
    ],
    [
      'on several forms with a number of each have it',
      'Re: Kiln Works, Inc.',
      `${ACTED} the Registration Statements on Form F-10 and Form F-4 (File Nos. 333-11111 and 333-22222).`,
      [
        ['F-10', '333-11111', null],
        ['F-4', '333-22222', null],
      ],
    ],
    [
      'on several forms with more numbers than forms have none that could be wrong',
      'Re: Kiln Works, Inc.',
      `${ACTED} a Registration Statement on Forms F-10 and F-3 (Registration Nos. 333-11111, 333-22222 and 333-22222-01).`,
      [
        [null, '333-11111', null],
        [null, '333-22222', null],
        [null, '333-22222-01', null],
      ],
    ],
    [
      'of the subject and of the body are one',
      'Re: Registration Statement on Form S-3',
      `${ACTED} a registration statement on Form S-3 (File No. 333-11111).`,
      [['S-3', '333-11111', null]],
    ],
    [
      'are none where the subject is about a report',
      'Re: Annual Report on Form 10-K',
      `${ACTED} the Annual Report.`,
      [],
    ],
    [
      'whose filing stands before them have its date',
      'Re: Kiln Works, Inc.',
      'This opinion is furnished to Kiln Works, Inc. in connection with the filing with the Commission on June 30, 2021 of a registration statement on Form S-3.',
      [['S-3', null, '2021-06-30']],
    ],
  ])('%s', (_, subject, sentence, expected) => {
    expect(statements(subject, sentence)).toEqual(expected);
  });
});
