import { describe, expect, it } from 'vitest';
import { clausesOf, letterOf, letterWith } from './letters.js';

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

const HEAD = [
  'Exhibit 5.1',
  'March 4, 2011',
  'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
  'Ladies and Gentlemen:',
];
const CLOSING = ['Very truly yours,', '/s/ Slip & Glaze LLP'];

describe('two letters in one exhibit', () => {
  const letter = letterOf(
    text(
      ...HEAD,
      'We have acted as counsel to Kiln Works, Inc. in connection with the sale of its Notes.',
      'It is our opinion that the Notes are binding obligations of the Company.',
      ...CLOSING,
      'Exhibit 5.2',
      '[Letterhead of Bisque LLP]',
      'March 7, 2011',
      'Kiln Holdings LLC\n14 Clay Road',
      'Gentlemen:',
      'We have acted as Nevada counsel to Kiln Holdings LLC in connection with its guarantees.',
      'It is our opinion that the guarantees have been duly authorized.',
      'We hereby consent to the filing of this opinion as an exhibit to the Registration Statement.',
      'Sincerely,',
      '/s/ Bisque LLP',
      'SCHEDULE I',
      'Kiln Supply, Inc.',
    ),
  );

  it('gives the clauses of both, in order', () => {
    expect(letter.clauses.map(({ kind }) => kind)).toEqual([
      'reference',
      'opinion',
      'reference',
      'opinion',
      'consent',
    ]);
    expect(letter.unparsed).toEqual([]);
  });

  it('keeps what frames each', () => {
    expect([letter.exhibitNumber?.value, letter.date?.value, letter.signature?.raw]).toEqual([
      '5.1',
      '2011-03-04',
      'Slip & Glaze LLP',
    ]);
    expect(letter.signatureLines.map(({ raw }) => raw)).toEqual(['/s/ Slip & Glaze LLP']);
    const [second, ...others] = letter.furtherLetters;
    expect(others).toEqual([]);
    expect(second?.exhibitNumber?.value).toBe('5.2');
    expect(second?.date?.value).toBe('2011-03-07');
    expect(second?.letterhead?.raw).toBe('[Letterhead of Bisque LLP]');
    expect(second?.addressee?.lines.map(({ raw }) => raw)).toEqual(['Kiln Holdings LLC', '14 Clay Road']);
    expect(second?.salutation?.raw).toBe('Gentlemen:');
    expect([second?.closing?.raw, second?.signature?.raw]).toEqual(['Sincerely,', 'Bisque LLP']);
    expect(letter.schedules.map(({ text: said }) => said)).toEqual(['SCHEDULE I', 'Kiln Supply, Inc.']);
  });

  it('is not seen in a letter that one alone makes', () => {
    expect(letterWith('We have acted as counsel to Kiln Works, Inc.').furtherLetters).toEqual([]);
  });
});

describe('the subject', () => {
  it('gives the number of the statement that the letter refers to', () => {
    const letter = letterOf(
      text(
        ...HEAD.slice(0, 3),
        'Re: Registration Statement on Form S-3 (File No. 333-171717)',
        'Ladies and Gentlemen:',
        'We have acted as counsel to Kiln Works, Inc. in connection with the above-referenced Registration Statement.',
        'It is our opinion that the Shares are validly issued.',
        ...CLOSING,
      ),
    );
    const [statement, ...others] = clausesOf(letter, 'reference')[0]?.registrationStatements ?? [];
    expect([statement?.form?.value, statement?.fileNumber?.value]).toEqual(['S-3', '333-171717']);
    expect(others).toEqual([]);
  });

  it('completes the statement that the letter names without its number, and names it once', () => {
    const letter = letterOf(
      text(
        ...HEAD.slice(0, 3),
        'Re: Kiln Works, Inc. (Registration No. 333-171717)',
        'Ladies and Gentlemen:',
        'We refer to the registration statement on Form S-8 filed by Kiln Works, Inc.',
        'We have examined the registration statement on Form S-8 (File No. 333-171717) and the Plan.',
        'It is our opinion that the Shares are validly issued.',
        ...CLOSING,
      ),
    );
    const statements = letter.clauses.flatMap((clause) =>
      'registrationStatements' in clause ? clause.registrationStatements : [],
    );
    expect(statements.map(({ form, fileNumber }) => [form?.value, fileNumber?.value])).toEqual([
      ['S-8', '333-171717'],
    ]);
  });

  it('keeps statements of different numbers apart', () => {
    const letter = letterWith(
      'We refer to the registration statements on Form S-3 (File Nos. 333-171717 and 333-171717-01) of Kiln Works, Inc.',
    );
    const statements = clausesOf(letter, 'reference')[0]?.registrationStatements ?? [];
    expect(statements.map(({ fileNumber }) => fileNumber?.value)).toEqual(['333-171717', '333-171717-01']);
  });
});

describe('a schedule of guarantors', () => {
  const body = [
    'We have acted as counsel to Kiln Works, Inc. and the guarantors listed on Schedule I (the "Guarantors") in connection with $5,000,000 aggregate principal amount of 5% Notes due 2021 (the "Notes") and the guarantees of the Notes by the Guarantors (the "Guarantees").',
    'It is our opinion that the Guarantees are binding obligations of the Guarantors.',
  ];
  const guarantorsOf = (...schedule: string[]): unknown => {
    const letter = letterOf(text(...HEAD, ...body, ...CLOSING, ...schedule));
    return clausesOf(letter, 'reference')[0]?.securities.map(({ title, guarantors }) => [
      title.raw,
      guarantors.map(({ value }) => value),
    ]);
  };

  it('names those of the guarantees', () => {
    expect(
      guarantorsOf(
        'SCHEDULE I',
        'Guarantors',
        'Kiln Holdings LLC, a Delaware limited liability company',
        'Glaze Supply Corp. (Ohio)',
        '3. Slip Finance, Inc.',
        'SCHEDULE II',
        'Other Holdings LLC',
      ),
    ).toEqual([
      ['5% Notes due 2021', []],
      ['guarantees of the Notes', ['Kiln Holdings LLC', 'Glaze Supply Corp.', 'Slip Finance, Inc.']],
    ]);
  });

  it('is read from the rows of a table', () => {
    const rows = [
      ['Guarantor', 'State of organization'],
      ['Kiln Holdings LLC', 'Delaware'],
      ['Glaze Supply Company', 'Ohio'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const paragraphs = [...HEAD, ...body, ...CLOSING, 'ANNEX A'].map((said) => `<p>${said}</p>`);
    const letter = letterOf(
      `<html><body>${paragraphs.join('')}<table>${rows.join('')}</table></body></html>`,
    );
    const securities = clausesOf(letter, 'reference')[0]?.securities ?? [];
    expect(securities.at(-1)?.guarantors.map(({ value }) => value)).toEqual([
      'Kiln Holdings LLC',
      'Glaze Supply Company',
    ]);
  });

  it('is one only where its heading says so', () => {
    expect(guarantorsOf('SCHEDULE I', 'Underwriters', 'Clay Securities LLC')).toEqual([
      ['5% Notes due 2021', []],
      ['guarantees of the Notes', []],
    ]);
  });
});
