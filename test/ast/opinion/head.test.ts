import { describe, expect, it } from 'vitest';
import { ADDRESS, BODY, CLOSING, linesOf, text } from './addressed-letters.js';
import { letterOf } from './letters.js';

describe('the head', () => {
  it('has the notes that are offered as its subject, below an address above the date', () => {
    const letter = letterOf(
      text(
        'Exhibit 5.1',
        ADDRESS,
        'March 4, 2011',
        '$5,000,000 4.85% Notes due 2030 and $4,000,000 5.20% Notes due 2035',
        'Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)[0]).toBe('Kiln Works, Inc.');
    expect(letter.subject?.raw).toMatch(/^\$5,000,000 4\.85% Notes/);
  });

  it('has no address in a date that is not filled in', () => {
    const letter = letterOf(
      text('Exhibit 5.1', '_________________ __, 1997', ADDRESS, 'Gentlemen:', ...BODY, ...CLOSING),
    );
    expect(linesOf(letter)[0]).toBe('Kiln Works, Inc.');
    expect(letter.date?.value).toBeNull();
  });

  it('has date and address between the columns of a letterhead, and none of them in it', () => {
    const row = (left: string, right: string): string => `<tr><td>${left}</td><td>${right}</td></tr>`;
    const letter = letterOf(
      `<html><body><table>${row('', 'Slip &amp; Glaze LLP')}${row('', '440 Third Avenue')}${row('March 4, 2011', 'Atlanta')}${row('', 'Boston')}${row('Kiln Works, Inc.', 'Denver')}${row('12 Clay Road', 'London')}${row('Dayton, Ohio 45402', 'Paris')}</table>
<p>Ladies and Gentlemen:</p>${[...BODY, ...CLOSING].map((line) => `<p>${line}</p>`).join('\n')}</body></html>`,
    );
    expect(letter.date?.value).toBe('2011-03-04');
    expect(linesOf(letter)).toEqual(['Kiln Works, Inc.', '12 Clay Road', 'Dayton, Ohio 45402']);
    expect(letter.letterhead?.raw).toBe(
      'Slip & Glaze LLP 440 Third Avenue Atlanta Boston Denver London Paris',
    );
    expect(letter.letterhead?.spans?.length).toBeGreaterThan(1);
  });

  it('may have a date in lines of their own, its year spaced, over the numbers of files and telephone', () => {
    const letter = letterOf(
      text(
        '                    June\n                    17th\n                   1 9 9 6',
        '                                                 451,190-003\n                                                 LA1-728335.V1\n(714) 555-0142',
        ADDRESS,
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(letter.date?.value).toBe('1996-06-17');
    expect(linesOf(letter)[0]).toBe('Kiln Works, Inc.');
  });

  it('is not the body, though a name in it is a word of counsel', () => {
    const address =
      'Board of Directors\nKiln Assisted Living, Inc.\n12 Clay Road, Suite 300\nDayton, Ohio 45402';
    const letter = letterOf(text('March 4, 2011', address, 'Gentlemen and Mesdames:', ...BODY, ...CLOSING));
    expect(linesOf(letter)).toHaveLength(4);
    expect(letter.salutation?.raw).toBe('Gentlemen and Mesdames:');
  });

  it.each(['4231\\5567', '4231/5567', 'D4231.2\\ab/7', '0027240.003 MSH/AL', 'LA1-838294.'])(
    'has the file number %s in its letterhead',
    (number) => {
      const letter = letterOf(
        text(`SLIP & GLAZE LLP\n${number}`, ADDRESS, 'March 4, 2011', 'Gentlemen:', ...BODY, ...CLOSING),
      );
      expect(letter.letterhead?.raw).toBe(`SLIP & GLAZE LLP ${number}`);
      expect(linesOf(letter)[0]).toBe('Kiln Works, Inc.');
    },
  );

  it('has the name of the firm as its letterhead, though it signs with its place and form', () => {
    const letter = letterOf(
      text(
        'SLIP & GLAZE',
        'To the board of directors of:\nKILN S.A.\n12 Clay Road\nL-5365 Munsbach',
        'Luxembourg, 30 May 2014',
        'Dear Sirs,',
        ...BODY,
        'Yours faithfully,',
        '/s/ Slip & Glaze Luxembourg S.à r.l.',
      ),
    );
    expect(letter.letterhead?.raw).toBe('SLIP & GLAZE');
    expect(linesOf(letter)[0]).toBe('To the board of directors of:');
  });

  it('is not the body, though the address stands on a Cay I', () => {
    const letter = letterOf(
      text(
        'March 4, 2011',
        'Kiln Works Limited\nClay House, Wickhams Cay I\nRoad Town, Tortola',
        'Dear Sirs',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(letter.salutation?.raw).toBe('Dear Sirs');
    expect(linesOf(letter)).toEqual([
      'Kiln Works Limited',
      'Clay House, Wickhams Cay I',
      'Road Town, Tortola',
    ]);
  });

  it('has the date that stands over the closing, where none stands above', () => {
    const letter = letterOf(
      text(ADDRESS, 'Ladies and Gentlemen:', ...BODY, 'Dated: March 4, 2011', ...CLOSING),
    );
    expect(letter.date?.value).toBe('2011-03-04');
    expect(letter.closing?.raw).toBe('Very truly yours,');
    expect(letter.signatureLines.map(({ raw }) => raw)).toEqual(['/s/ Slip & Glaze LLP']);
    expect(letter.clauses.at(-1)?.text).toBe('It is our opinion that the Shares are validly issued.');
  });

  it.each([
    'Members of the Board:',
    'To the Board of Directors of Kiln Works, Inc.:',
    'Board Members:',
    'To the Trustees:',
    'Gentlepersons:',
  ])('greets with %s', (salutation) => {
    const letter = letterOf(
      text('March 4, 2011', `Board of Directors\n${ADDRESS}`, salutation, ...BODY, ...CLOSING),
    );
    expect(letter.salutation?.raw).toBe(salutation);
    expect(linesOf(letter)).toEqual(['Board of Directors', ...ADDRESS.split('\n')]);
  });

  it.each([
    'Kiln Works, Inc. - At-the-Market Offering',
    'Kiln Works 2011 Stock Plan',
    '$500,000 of 4% Notes',
  ])('tells the matter below the address, without "Re:": %s', (matter) => {
    const letter = letterOf(
      text('March 4, 2011', ADDRESS, matter, 'Ladies and Gentlemen:', ...BODY, ...CLOSING),
    );
    expect(letter.subject?.raw).toBe(matter);
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
  });

  it('reads the number of the registration statement below its form', () => {
    const letter = letterOf(
      text(
        'March 4, 2011',
        ADDRESS,
        'REGISTRATION STATEMENT ON FORM S-11\n(FILE NO. 333-123456)\n-------------------',
        'Dear Sirs:',
        'We have acted as counsel to Kiln Works, Inc. in connection with the above-referenced registration statement.',
        ...BODY.slice(1),
        ...CLOSING,
      ),
    );
    expect(letter.subject?.raw).toContain('333-123456');
    const [clause] = letter.clauses;
    if (clause?.kind !== 'reference') throw new Error('no reference');
    expect(clause.registrationStatements.map(({ fileNumber }) => fileNumber?.value)).toEqual(['333-123456']);
  });

  it('ends where a letter says what it is furnished for', () => {
    const opening =
      'This opinion is furnished in connection with the registration by Kiln Works, Inc. ("Kiln") of 3,000 shares of its stock under the Kiln Works Plan (the "Plan").';
    const letter = letterOf(
      text('March 4, 2011', ADDRESS, 'Dear Sir or Madam:', opening, ...BODY.slice(1), ...CLOSING),
    );
    expect(letter.subject).toBeNull();
    expect(letter.clauses[0]?.text).toBe(opening);
  });

  it('follows a caption with the letters of the registrant', () => {
    const letter = letterOf(
      text('KWI Exhibit 5', 'March 4, 2011', ADDRESS, 'Gentlemen:', ...BODY, ...CLOSING),
    );
    expect(letter.exhibitNumber?.value).toBe('5');
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n').map((line) => line.trim()));
  });

  it('may be a title alone, with the date below the signature', () => {
    const letter = letterOf(
      text(
        'OPINION OF COUNSEL',
        'I am of the opinion that the 400 shares being registered for the Kiln Works Plan are validly issued.',
        '/s/ Ada Slip',
        'March 4, 2011',
      ),
    );
    expect(letter.addressee).toBeNull();
    expect(letter.date?.value).toBe('2011-03-04');
    expect(letter.signature?.raw).toBe('Ada Slip');
  });

  it('is not the body, though the name of the firm is set in spaced capitals', () => {
    const letter = letterOf(
      text(
        'S L I P ,  G L A Z E  &  K I L N  P L C\n150 Third Avenue, Suite 2800\nNashville, TN 37201\n(615) 555-6200',
        'March 4, 2011',
        ADDRESS,
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(letter.date?.value).toBe('2011-03-04');
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
  });

  it('may have its subject above the address', () => {
    const subject = 'Re:  Kiln Works, Inc. Registration Statement on Form S-8';
    const letter = letterOf(
      text('March 4, 2011', subject, ADDRESS, 'Ladies and Gentlemen:', ...BODY, ...CLOSING),
    );
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
    expect(letter.subject?.raw).toBe(subject.replace('  ', ' '));
  });

  it('ends at a salutation below which one long sentence tells of the registration', () => {
    const sentence =
      'The opinions set forth herein are rendered with respect to the 1,200 shares of common stock of the\ncompany that are to be registered by its Registration Statement on Form S-4 and issued to Slip Company.';
    const subject = 'Re:  Kiln Works, Inc. Registration Statement on Form S-4';
    const letter = letterOf(
      text('March 4, 2011', ADDRESS, subject, 'Gentlemen:', sentence, ...BODY, ...CLOSING),
    );
    expect(letter.subject?.raw).toBe(subject.replace('  ', ' '));
    expect(letter.clauses[0]?.text).toContain('are rendered with respect to the 1,200 shares');
  });

  it('has the number of the case beside the date, and it is not addressed to that', () => {
    const letter = letterOf(
      text(
        ADDRESS,
        'SLIP & GLAZE\nMarch 4, 2011\nCase no.: 43912-LLJ/kks',
        'Dear Sirs,',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
  });

  it('has a subject of several lines that names the registration statement first', () => {
    const letter = letterOf(
      text(
        'March 4, 2011',
        ADDRESS,
        '     Registration Statement on Form S-3 with\n        Respect to Notes and Guarantees',
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(letter.subject?.raw).toBe(
      'Registration Statement on Form S-3 with Respect to Notes and Guarantees',
    );
    expect(letter.letterhead).toBeNull();
  });
});

it.each([
  ['Exhibits 5(a) and 23(c)', '5(a)'],
  ['EXHIBITS 5.2, 8.1 AND 23.3', '5.2'],
])('a letter filed as several exhibits has the number of the first: %s', (caption, number) => {
  const letter = letterOf(
    text(
      caption,
      'March 4, 2011',
      'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
      'Gentlemen:',
      ...BODY,
      ...CLOSING,
    ),
  );
  expect(letter.exhibitNumber?.value).toBe(number);
  expect(letter.addressee?.lines[0]?.raw).toBe('Kiln Works, Inc.');
});
