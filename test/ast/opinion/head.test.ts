import { describe, expect, it } from 'vitest';
import type { OpinionLetter } from '../../../src/ast/nodes.js';
import { letterOf } from './letters.js';

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

const BODY = [
  'We have acted as counsel to Kiln Works, Inc. in connection with its registration statement on Form S-3.',
  'It is our opinion that the Shares are validly issued.',
];
const CLOSING = ['Very truly yours,', '/s/ Slip & Glaze LLP'];

describe('the head', () => {
  const ADDRESS = 'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402';
  const linesOf = (letter: OpinionLetter): readonly (string | null)[] =>
    letter.addressee?.lines.map(({ raw }) => raw) ?? [];

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

  it('has addressees that the registration statement names, and no subject in them', () => {
    const underwriters = [
      'Kiln Securities LLC',
      'as Representative of the several Underwriters',
      'named in the Registration Statement',
      '1 Clay Street',
      'Dayton, Ohio 45402',
    ];
    const letter = letterOf(
      text(
        'Exhibit 5.1',
        'March 4, 2011',
        ADDRESS,
        underwriters.join('\n'),
        'Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(letter.subject).toBeNull();
    expect(linesOf(letter).slice(3)).toEqual(underwriters);
  });

  it.each(['Kiln Acquisition Company I, Inc.', 'Clay Trust I', 'Slip Mortgage Investors I LLC'])(
    'has an addressee whose name ends in a numeral: %s',
    (name) => {
      const letter = letterOf(
        text(
          'Exhibit 5.1',
          'March 4, 2011',
          `${name}\n12 Clay Road\nDayton, Ohio 45402`,
          'Gentlemen:',
          ...BODY,
          ...CLOSING,
        ),
      );
      expect(linesOf(letter)[0]).toBe(name);
    },
  );

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

  it.each(['VIA ELECTRONIC TRANSMISSION', 'By Messenger', 'Via EDGAR Filing', 'VIA FEDERAL EXPRESS'])(
    'leaves how it was sent out of the address: %s',
    (sent) => {
      const letter = letterOf(
        text('March 4, 2011', sent, ADDRESS, 'Ladies and Gentlemen:', ...BODY, ...CLOSING),
      );
      expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
    },
  );

  it('has the date that stands over the closing, where none stands above', () => {
    const letter = letterOf(
      text(ADDRESS, 'Ladies and Gentlemen:', ...BODY, 'Dated: March 4, 2011', ...CLOSING),
    );
    expect(letter.date?.value).toBe('2011-03-04');
    expect(letter.closing?.raw).toBe('Very truly yours,');
    expect(letter.signatureLines.map(({ raw }) => raw)).toEqual(['/s/ Slip & Glaze LLP']);
    expect(letter.clauses.at(-1)?.text).toBe('It is our opinion that the Shares are validly issued.');
  });

  it('addresses a company that is named after its site, and no site', () => {
    const lines = ['KilnWorks.com, Inc.', '12 Clay Road', 'Dayton, Ohio 45402'];
    const letter = letterOf(
      text(
        'Slip & Glaze LLP\nslipglaze.com',
        'March 4, 2011',
        lines.join('\n'),
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)).toEqual(lines);
    expect(letter.letterhead?.raw).toBe('Slip & Glaze LLP slipglaze.com');
  });

  it('leaves the value of a label of the letterhead out of the address', () => {
    const cells = '<table><tr><td>Our reference</td><td>ABCD</td></tr></table>';
    const address = ADDRESS.replaceAll('\n', '<br>');
    const paragraphs = [address, cells, 'March 4, 2011', 'Dear Sirs,', ...BODY, ...CLOSING];
    const html = paragraphs.map((each) => (each === cells ? each : `<p>${each}</p>`)).join('\n');
    expect(linesOf(letterOf(`<html><body>${html}</body></html>`))).toEqual(ADDRESS.split('\n'));
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

  it('keeps a second addressee, and the country', () => {
    const letter = letterOf(
      text(
        'March 4, 2011',
        `${ADDRESS}\nUSA`,
        'Kiln Notes Corp.\n13 Clay Road\nDayton, Ohio 45402',
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)).toHaveLength(7);
  });

  it.each(['055402.0132', 'C 12345-00987', '(4231-12)'])(
    'has the number of the matter above the address: %s',
    (number) => {
      const letter = letterOf(
        text('March 4, 2011', number, ADDRESS, 'Ladies and Gentlemen:', ...BODY, ...CLOSING),
      );
      expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
      expect(letter.letterhead?.raw).toContain(number);
    },
  );

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

  it('leaves the address of an office beside the date out of the addressee', () => {
    const cells: readonly (readonly [string, string])[] = [
      ['March 4, 2011', '440 Third Avenue<br>New York, New York 10022<br>Tel: +1.212.555.0100'],
      ['Kiln Works, Inc.', 'FIRM / AFFILIATE OFFICES'],
      ['12 Clay Road', ''],
      ['Dayton, Ohio 45402', ''],
    ];
    const rows = cells.map(([left, right]) => `<tr><td>${left}</td><td>${right}</td></tr>`).join('');
    const paragraphs = ['Ladies and Gentlemen:', ...BODY, ...CLOSING].map((each) => `<p>${each}</p>`);
    const letter = letterOf(`<html><body><table>${rows}</table>${paragraphs.join('')}</body></html>`);
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
    expect(letter.letterhead?.raw).toContain('440 Third Avenue');
  });

  it('leaves the address of an office in the next cell out of the addressee', () => {
    const left = ADDRESS.split('\n').map((each) => `<p>${each}</p>`);
    const right = ['22 Quay Street', 'St Helier, Jersey', 'T +44 1534 555 000'].map(
      (each) => `<p>${each}</p>`,
    );
    const row = `<tr><td>${left.join('')}</td><td>${right.join('')}</td></tr>`;
    const paragraphs = ['March 4, 2011', 'Dear Sirs', ...BODY, ...CLOSING].map((each) => `<p>${each}</p>`);
    const letter = letterOf(`<html><body><table>${row}</table>${paragraphs.join('')}</body></html>`);
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
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

  it('has "To" on a line of its own, below the address of the firm', () => {
    const firm = ['Slip & Glaze', 'Tonstrasse 24', '60323 Frankfurt am Main', 'Telefon +49 69 555-0'];
    const letter = letterOf(
      text(
        ...firm,
        'To',
        'Kiln SE',
        'Lehmweg 12',
        '55131 Mainz',
        'March 4, 2011',
        'Dear Sirs,',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln SE', 'Lehmweg 12', '55131 Mainz']);
  });

  it('follows a caption with the letters of the registrant', () => {
    const letter = letterOf(
      text('KWI Exhibit 5', 'March 4, 2011', ADDRESS, 'Gentlemen:', ...BODY, ...CLOSING),
    );
    expect(letter.exhibitNumber?.value).toBe('5');
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n').map((line) => line.trim()));
  });

  it.each(['To', 'To,', 'To:'])('may stand below "%s"', (head) => {
    const letter = letterOf(
      text('March 4, 2011', `${head}\nKiln Works Limited\n12 Clay Road`, 'Dear Sirs:', ...BODY, ...CLOSING),
    );
    expect(linesOf(letter)).toEqual(['Kiln Works Limited', '12 Clay Road']);
  });

  it('may begin in the row of the date, and hold a street of Tel Aviv', () => {
    const rows = [
      'Kiln Works Ltd.                                    March 4, 2011',
      '12 Clay Tel Aviv St.',
      'Tel Aviv, 6350671',
    ];
    const letter = letterOf(text('Kiln & Slip', rows.join('\n'), 'Dear Sirs:', ...BODY, ...CLOSING));
    expect(letter.date?.value).toBe('2011-03-04');
    expect(linesOf(letter)).toEqual(['Kiln Works Ltd.', '12 Clay Tel Aviv St.', 'Tel Aviv, 6350671']);
  });

  it('does not begin with the letterhead in the row of the date', () => {
    const letter = letterOf(
      text(
        'KILN WORKS INC.                 March 4, 2011',
        'Securities and Exchange Commission\nWashington, D.C. 20549',
        'Dear Sirs:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)[0]).toBe('Securities and Exchange Commission');
  });

  it('addresses a telephone company by its name', () => {
    const address = ['Clay Telephone Holdings, Inc.', '30 Kiln Drive', 'Dayton, Ohio 45402'];
    const letter = letterOf(text('March 4, 2011', address.join('\n'), 'Dear Sirs:', ...BODY, ...CLOSING));
    expect(linesOf(letter)).toEqual(address);
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

  it('addresses the directors above the name of the company, before the date', () => {
    const lines = ['Our ref: 123/4', 'The Directors', ...ADDRESS.split('\n'), 'March 4, 2011', 'Dear Sirs'];
    const letter = letterOf(text(...lines, ...BODY, ...CLOSING));
    expect(linesOf(letter)).toEqual(['The Directors', ...ADDRESS.split('\n')]);
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

  it('is addressed to whom "To:" names, though another name stands below the date', () => {
    const letter = letterOf(
      '<table><tr><td>To:<br>Kiln Works N.V.<br>12 Clay Road<br>Hamilton</td><td>Slip Quay 4<br>T +31 20 555 0170</td></tr><tr><td>Date 4 March 2011<br>Our ref. K12</td><td>A.B. Glaze<br>Advocaat</td></tr></table><p>Dear Sirs,</p><p>We have examined the indenture.</p><p>Yours truly,</p><p>/s/ Slip N.V.</p>',
    );
    expect(linesOf(letter)).toEqual(['Kiln Works N.V.', '12 Clay Road', 'Hamilton']);
    expect(letter.unparsed).toEqual([]);
  });

  it('is addressed at the address below the date, though "To:" stands above it', () => {
    const letter = letterOf(
      text(
        'To: Securities and Exchange Commission',
        'March 4, 2011',
        ADDRESS,
        'Gentlemen:',
        ...BODY,
        ...CLOSING,
      ),
    );
    expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
  });

  it('leaves the mailing address of the firm out of the address', () => {
    const letter = letterOf(
      `<table><tr><td>SLIP &amp; GLAZE<br>150 Quay Street</td><td>MAILING ADDRESS<br>P.O. Box 26<br>Dayton, Ohio<br>45402-2611<br>TELEPHONE: (330) 555-0170</td></tr></table><p>March 4, 2011</p><p>Kiln Works, Inc.<br>12 Clay Road<br>Hamilton, Ohio 45011</p><p>Dear Sirs,</p><p>We have examined the indenture.</p><p>Yours truly,</p><p>/s/ Slip &amp; Glaze</p>`,
    );
    expect(linesOf(letter)).toEqual(['Kiln Works, Inc.', '12 Clay Road', 'Hamilton, Ohio 45011']);
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

describe('a firm’s name over lines', () => {
  const signed = (...lines: readonly string[]): OpinionLetter =>
    letterOf(text('March 4, 2011', 'Dear Sirs:', ...BODY, 'Very truly yours,', lines.join('\n')));

  it('is one name, conformed or typed', () => {
    expect(signed('KILN, SLIP, GLAZE,', '  FIRE & STONE').signature?.raw).toBe(
      'KILN, SLIP, GLAZE, FIRE & STONE',
    );
    expect(signed('/s/ Kiln, Slip, Glaze', '    & Fire, P.C.').signature?.raw).toBe(
      'Kiln, Slip, Glaze & Fire, P.C.',
    );
  });

  it('is not below the typed name of the lawyer who has signed', () => {
    expect(
      signed('/s/ Ada Slip', 'ADA ROSE SLIP', 'KILN & GLAZE LLP').signatureLines.map(({ raw }) => raw),
    ).toEqual(['/s/ Ada Slip', 'ADA ROSE SLIP', 'KILN & GLAZE LLP']);
  });

  it('is one line of the signature above the lawyer’s', () => {
    const letter = signed('KILN, SLIP, GLAZE', '  & STONE', 'By: /s/ Ada Slip', '    a Partner');
    expect(letter.signature?.raw).toBe('Ada Slip');
    expect(letter.signatureLines.map(({ raw }) => raw)).toEqual([
      'KILN, SLIP, GLAZE & STONE',
      'By: /s/ Ada Slip',
      'a Partner',
    ]);
  });
});

describe('what stands below the signature', () => {
  it('is a schedule from its heading on, over the page too', () => {
    const letter = letterOf(
      text(
        'March 4, 2011',
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
        '<PAGE>\n\n          Schedule A\n\n        Guarantors',
        'Clay Elevator Company',
      ),
    );
    expect(letter.schedules.map(({ text: own }) => own)).toEqual([
      'Schedule A',
      'Guarantors',
      'Clay Elevator Company',
    ]);
  });
});

describe("the number of a firm's document system, or the list of its offices", () => {
  it.each([
    'Beijing • Brussels • Century City • Dallas • Denver • Dubai • Hong Kong • London • Los Angeles • Munich<br>New York • Orange County • Palo Alto • Paris • San Francisco • São Paulo • Singapore • Washington, D.C.',
    '\\\\OH - 026744/000001 - 4051263 v3',
    '4843-9210-1187v.2',
    'OHDOCS\\5782345.3',
  ])('is page furniture: %s', (number) => {
    const letter = letterOf(
      `<html><body>${['March 4, 2011', 'Kiln Works, Inc.', 'Ladies and Gentlemen:', ...BODY, number, 'We consent to the filing of this opinion.', ...CLOSING].map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['reference', 'opinion', 'consent']);
    expect(letter.clauses.every((clause) => !clause.text.includes(number))).toBe(true);
  });
});

describe('an address beside others in text', () => {
  const body =
    '\n\nLadies and Gentlemen:\n\nWe have acted as counsel to Kiln Works, Inc. in connection with its Plan.\n\nVery truly yours,\n\n/s/ Slip & Glaze LLP\n';
  const linesBeside = (...rows: [string, string][]): string[] | undefined =>
    letterOf(
      `EXHIBIT 5.1\n\n${rows.map(([left, right]) => left.padEnd(36) + right).join('\n')}${body}`,
    ).addressee?.lines.map(({ raw }) => raw);
  const address = ['Kiln Works, Inc.', '12 Clay Road', 'Dayton, Ohio 45402'];

  it('is read without the letterhead in the column beside it', () => {
    expect(
      linesBeside(
        ['March 4, 2011', '9 Quay Street, Suite 4100'],
        ['', 'Toledo, Ohio 43604'],
        ['Kiln Works, Inc.', 'Tel: (419) 555-0190'],
        ['12 Clay Road', 'www.slipglaze.com'],
        ['Dayton, Ohio 45402', ''],
      ),
    ).toEqual(address);
  });

  it('is followed by that of the other addressee', () => {
    expect(
      linesBeside(
        ['March 4, 2011\n', ''],
        ['Kiln Works, Inc.', 'Alder & Birch, Inc.'],
        ['12 Clay Road', '9 Quay Street'],
        ['Dayton, Ohio 45402', 'New York, New York 10004'],
      ),
    ).toEqual([...address, 'Alder & Birch, Inc.', '9 Quay Street', 'New York, New York 10004']);
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
