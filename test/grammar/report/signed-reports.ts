import { html, lines, reportOf } from '../../support/report.js';

export const undertaking =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned thereunto duly authorized.';

/** What stands before the signatures of a report in text. */
export const item = lines('Item 5. Other Events', '', 'The mill reopened.', '');

/** Registrant and date of a block; signature, typed name and title of each that signs. */
export type Brief = [string | null, string | null, ...[string | null, string | null, string | null][]];

/** The signature blocks of a report. */
export function brief(body: string): Brief[] {
  return reportOf(body).signatures.map((block) => [
    block.registrant?.raw ?? null,
    block.date?.value ?? null,
    ...block.signatories.map((one): [string | null, string | null, string | null] => [
      one.conformedSignature?.raw ?? null,
      one.name?.raw ?? null,
      one.title?.raw ?? null,
    ]),
  ]);
}

/** The signature blocks of a report in text with the lines given below its undertaking. */
export function text(...body: string[]): Brief[] {
  return brief(item + lines('', 'SIGNATURES', '', undertaking, '', ...body));
}

/** The signature blocks of a report in HTML with the content given below its undertaking. */
export function page(...body: string[]): Brief[] {
  return brief(
    html(
      '<p>Item 8.01 Other Events</p><p>The mill reopened.</p>',
      '<p>SIGNATURES</p>',
      `<p>${undertaking}</p>`,
      ...body,
    ),
  );
}

export const whole: Brief = [
  'Alder Mills, Inc.',
  '2001-05-02',
  ['Ann Birch', 'Ann Birch', 'Vice President and Treasurer'],
];
