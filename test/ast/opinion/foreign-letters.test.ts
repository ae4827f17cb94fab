import { describe, expect, it } from 'vitest';
import { clausesOf, letterOf, letterWith } from './letters.js';

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

const BODY = [
  'We have acted as counsel to Kiln Works Limited in connection with its registration statement on Form F-3.',
  'It is our opinion that the Shares are validly issued.',
];
const linesOf = (letter: ReturnType<typeof letterOf>): string[] =>
  letter.addressee?.lines.map(({ raw }) => raw) ?? [];

describe('the head of a foreign letter', () => {
  it('has a date below a city of several words and above a title that names the company', () => {
    const letter = letterOf(
      text(
        'Slip und Ton',
        'Kiln Aktiengesellschaft\nTongasse 4\n60313 Frankfurt am Main',
        'Frankfurt am Main, July 19th, 2005',
        'Kiln Aktiengesellschaft - Registration of Rights and Shares',
        'Ladies and Gentlemen,',
        ...BODY,
        'Very truly yours,',
        '/s/ Dr. Ida Ton   /s/ Dr. Max Lehm\nSlip und Ton',
      ),
    );
    expect(letter.date?.value).toBe('2005-07-19');
    expect(letter.letterhead?.raw).toBe('Slip und Ton');
    expect(linesOf(letter)).toEqual(['Kiln Aktiengesellschaft', 'Tongasse 4', '60313 Frankfurt am Main']);
    expect(letter.subject?.raw).toBe('Kiln Aktiengesellschaft - Registration of Rights and Shares');
    expect(letter.signature?.raw).toBe('Dr. Ida Ton');
  });

  it('has telephones abroad in the letterhead', () => {
    const letter = letterOf(
      text(
        '14 September 2021',
        'Matter No.: 838211/108411270\n+852 2842 9511',
        'Kiln Works Limited\n88 Clay Road\nHong Kong',
        'Dear Sirs',
        ...BODY,
        'Yours faithfully',
        '/s/ Slip & Glaze',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Works Limited', '88 Clay Road', 'Hong Kong']);
  });

  it('has its references beside their labels, and none of the address, in the letterhead', () => {
    const row = (left: string, right: string): string => `<tr><td>${left}</td><td>${right}</td></tr>`;
    const letter = letterOf(
      `<html><body><table>${row('Date', '6 March 2020')}${row('Our ref', '01429156')}${row('Your ref', '&nbsp;')}</table>
<p>Kiln Holdings plc<br>25 Clay Quay<br>Dublin 1</p><p>Dear Sirs</p>${BODY.map((line) => `<p>${line}</p>`).join('')}
<p>Yours faithfully</p><p>/s/ Slip &amp; Glaze</p></body></html>`,
    );
    expect(linesOf(letter)).toEqual(['Kiln Holdings plc', '25 Clay Quay', 'Dublin 1']);
  });

  it('has the last line of an address in Tel Aviv among the others', () => {
    const letter = letterOf(
      text(
        'Slip & Glaze Advocates\nTel. 972-3-608-9999',
        'December 31, 2007',
        'Kiln Works Ltd.\n7 Clay Street\nTel Aviv 69710, Israel',
        'Ladies and Gentlemen:',
        ...BODY,
        'Very truly yours,',
        '/s/ Slip & Glaze Advocates',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Works Ltd.', '7 Clay Street', 'Tel Aviv 69710, Israel']);
  });

  it('has the firm in its letterhead that signs above its lawyer', () => {
    const letter = letterOf(
      text(
        'SLIP OG GLASUR\nLeirveien 4, Oslo',
        'Kiln Works ASA\nStrandveien 4\nN-1366 Lysaker',
        'Oslo, 16 March 2004',
        'Dear Sirs,',
        ...BODY,
        'Yours faithfully,\nSLIP OG GLASUR',
        '/s/ Ida Leire',
        'Ida Leire\nPartner',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Works ASA', 'Strandveien 4', 'N-1366 Lysaker']);
    expect(letter.signature?.raw).toBe('Ida Leire');
  });

  it('has a firm of one word there too, and telephones in Danish', () => {
    const letter = letterOf(
      text(
        'SLIP\nLERVEJ 37\nDK-2100 COPENHAGEN\nTLF. +45 33 12 11 33',
        'Kiln Works A/S\nLervej 21\nDK-2100 Copenhagen',
        '20 June 2013',
        'Dear Sirs',
        ...BODY,
        'Yours faithfully,\nSLIP',
        '/s/ Ida Ler',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Works A/S', 'Lervej 21', 'DK-2100 Copenhagen']);
  });

  it('is addressed below a letterhead each of whose lines is a paragraph', () => {
    const paragraphs = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
    const letter = letterOf(
      `<html><body>${paragraphs('SLIP', 'LERVEJ 37', 'DK-2100 COPENHAGEN', 'TLF. +45 33 12 11 33', 'Kiln Works A/S', 'Lervej 21', 'DK-2100 Copenhagen', '20 June 2013', 'Dear Sirs', ...BODY, 'Yours faithfully,', 'SLIP', '/s/ Ida Ler')}</body></html>`,
    );
    expect(linesOf(letter)).toEqual(['Kiln Works A/S', 'Lervej 21', 'DK-2100 Copenhagen']);
  });

  it('has references beside its date, below an address and the letterhead of a firm that is a company', () => {
    const row = (...lines: string[]): string =>
      `<table><tr><td>${lines.map((line) => `<p>${line}</p>`).join('')}</td><td>&nbsp;</td></tr></table>`;
    const letter = letterOf(
      `<html><body>${row('Slip AG', 'Ton Tower', 'slip.ch', 'T +41 43 222 10 00')}${row('Kiln Works AG', 'Tongasse 4', '6300 Zug')}${row('August 17, 2020 | 331427 | SLP')}<p>Ladies and Gentlemen</p>${BODY.map((line) => `<p>${line}</p>`).join('')}<p>Sincerely,</p><p>Slip AG</p><p>/s/ Ida Ton</p></body></html>`,
    );
    expect(letter.date?.value).toBe('2020-08-17');
    expect(linesOf(letter)).toEqual(['Kiln Works AG', 'Tongasse 4', '6300 Zug']);
  });

  it('has the country in the address that the name of the firm ends with', () => {
    const letter = letterOf(
      text(
        'Slip Glaze Australia\nT +61 8 6467 6000',
        '13 August 2019',
        'Kiln Works Limited\nPerth  WA  6005\nAustralia',
        'Dear Directors',
        ...BODY,
        'Yours faithfully',
        '/s/ Ida Ton',
        'Ida Ton\nPartner\nSLIP GLAZE AUSTRALIA',
      ),
    );
    expect(linesOf(letter).at(-1)).toBe('Australia');
  });

  it('may repeat the name that is addressed above its date, as its subject', () => {
    const letter = letterOf(
      text(
        'Our ref      SLP/774210-000001/17802245v3',
        'Kiln Acquisition Corp.\nClay Hall\nGrand Cayman KY1-1102',
        '18 February 2021',
        'Kiln Acquisition Corp.',
        ...BODY,
        'Yours faithfully',
        '/s/ Slip & Glaze',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Acquisition Corp.', 'Clay Hall', 'Grand Cayman KY1-1102']);
    expect(letter.subject?.raw).toBe('Kiln Acquisition Corp.');
  });

  it('begins its untitled subject where the name of the addressee comes again', () => {
    const letter = letterOf(
      text(
        'February 25, 1998',
        'Kiln Securities Corp.\n3 Clay Center\nNew York, New York 10285',
        'Kiln Securities Corp.\nPass-Through Certificates\nRegistration Statement on Form S-3',
        'Ladies and Gentlemen:',
        ...BODY,
        'Very truly yours,',
        '/s/ Slip & Glaze LLP',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Securities Corp.', '3 Clay Center', 'New York, New York 10285']);
    expect(letter.subject?.raw).toBe(
      'Kiln Securities Corp. Pass-Through Certificates Registration Statement on Form S-3',
    );
  });

  it('is addressed below the signature, outside the United States too', () => {
    const letter = letterOf(
      text(
        'February 14, 2002',
        'KILN HOLDINGS LTD.\n$300,000,000 7.15% Senior Notes due 2012',
        'Ladies and Gentlemen:',
        ...BODY,
        'Very truly yours,',
        '/s/ Slip & Glaze',
        'Kiln Holdings Ltd.\n  Clay House\n    Hamilton HM 11, Bermuda',
      ),
    );
    expect(linesOf(letter)).toEqual(['Kiln Holdings Ltd.', 'Clay House', 'Hamilton HM 11, Bermuda']);
    expect(letter.subject?.raw).toBe('KILN HOLDINGS LTD. $300,000,000 7.15% Senior Notes due 2012');
  });

  it('has its title below the salutation, though a company ends it', () => {
    const letter = letterOf(
      text(
        '1 December 2022',
        'Kiln Works Ltd.\n8 Clay Road',
        'Dear Sirs',
        'Registration Statement on Form F-3 by Kiln Works Holdings Ltd.',
        ...BODY,
        'Yours faithfully',
        '/s/ Slip & Glaze',
      ),
    );
    expect(letter.subject?.raw).toBe('Registration Statement on Form F-3 by Kiln Works Holdings Ltd.');
  });

  it('greets directors without more words', () => {
    const letter = letterOf(
      text(
        'April 3, 2017',
        'Kiln Life Company\n12 Clay Road',
        'Directors:',
        ...BODY,
        'Sincerely,',
        '/s/ Ida Ton',
      ),
    );
    expect(letter.salutation?.raw).toBe('Directors:');
    expect(linesOf(letter)).toEqual(['Kiln Life Company', '12 Clay Road']);
  });
});

describe('the facts of a foreign letter', () => {
  it('are every kind of a series that one term takes together', () => {
    const [reference] = clausesOf(
      letterWith(
        'We have acted as counsel to Kiln Works Limited in connection with the offer of ordinary shares, preference shares and debt securities of Kiln Works Limited (the "Securities").',
        'It is our opinion that the Securities have been duly authorized.',
      ),
      'reference',
    );
    expect(reference?.securities.map(({ title }) => title.raw)).toEqual([
      'ordinary shares',
      'preference shares',
      'debt securities',
    ]);
  });

  it.each([
    [
      'a registration statement on Form S-8 dated 20 November, 2006 with respect to its shares',
      ['S-8', '2006-11-20'],
    ],
    ['the registration under the Securities Act of 1933 on Form S-1 of its certificates', ['S-1', null]],
    [
      'the Registration Statement on Form S-3, including a prospectus relating to the Securities, as filed by the Trust with the Commission on December 4, 1996',
      ['S-3', '1996-12-04'],
    ],
  ])('have the form and the date of %s', (statement, expected) => {
    const [reference] = clausesOf(
      letterWith(
        `We have acted as counsel to Kiln Works Limited in connection with ${statement}.`,
        BODY[1] ?? '',
      ),
      'reference',
    );
    expect(
      reference?.registrationStatements.map(({ form, date }) => [form?.value, date?.value ?? null]),
    ).toEqual([expected]);
  });

  it('take no place for a law that a parenthesis excludes', () => {
    const letter = letterWith(
      'We are lawyers qualified in the People’s Republic of China (for purposes of this opinion only, excluding the Hong Kong Special Administrative Region and Taiwan) and express no opinion on the laws of any other jurisdiction.',
      ...BODY,
    );
    expect(clausesOf(letter, 'jurisdiction').flatMap(({ laws }) => laws.map(({ value }) => value))).toEqual([
      'CN',
    ]);
  });
});

describe('the law of a foreign letter', () => {
  it.each([
    ['This opinion is given with respect to Norwegian law as in force today.', ['NO']],
    ['This opinion is given on the basis of Peruvian law and of no other.', ['PE']],
    ['This opinion is limited to the laws of the PRC.', ['CN']],
    [
      'We are not licensed to practice in any state other than Florida, and our opinion is given only as to the corporate laws of Nevada.',
      ['US-NV'],
    ],
    ['This opinion is rendered under the General Corporation Law of the State of Kansas only.', ['US-KS']],
    [
      'We are members of the New York Bar and do not hold ourselves out as experts on the laws of Ohio.',
      ['US-NY'],
    ],
    ['We do not hold ourselves out to be experts in any laws other than the laws of Switzerland.', ['CH']],
    ['The foregoing opinion is limited to matters of South African law as it currently exists.', ['ZA']],
    ['We only express an opinion as to matters of Swedish law in force on the date of this letter.', ['SE']],
  ])('is told by "%s"', (sentence, laws) => {
    const letter = letterWith(...BODY, sentence);
    expect(
      clausesOf(letter, 'jurisdiction').flatMap((clause) => clause.laws.map(({ value }) => value)),
    ).toEqual(laws);
  });
});

describe('the sentences of a foreign letter', () => {
  it('end at the name of the SEC', () => {
    const letter = letterWith(
      ...BODY,
      'This opinion is addressed to you in connection with the registration of the Shares with the SEC. We consent to the filing of this opinion as an exhibit to the Registration Statement.',
    );
    expect(letter.clauses.at(-1)?.text).toMatch(/^We consent/);
  });

  it.each([
    ['Disclosure', 'This opinion is addressed to the board.', 'relianceLimit'],
    [
      'Certain Limitations and Qualifications',
      'The opinions above rest on our reading of the rules.',
      'qualification',
    ],
    ['No Refresher', 'The firm will write no second letter.', 'noUpdate'],
  ])('are of the kind of the section "%s"', (title, sentence, kind) => {
    const letter = letterWith(...BODY, `4. ${title}`, sentence);
    expect(letter.clauses.at(-1)?.kind).toBe(kind);
  });
});

describe('lists of letters whose margins stand for blanks', () => {
  const page = (...items: string[]): ReturnType<typeof letterOf> =>
    letterOf(
      `<html><body><p>March 4, 2011</p><p>Kiln Works N.V.</p><p>Dear Sirs,</p><p>${BODY[0]}</p>${items.map((item) => `<div>${item.replace('|', '</font><font style="padding-left:20px">')}</div>`).join('')}<p>Yours faithfully,</p><p>/s/ Slip &amp; Glaze</p></body></html>`,
    );

  it('have decimal numbers beside their words', () => {
    const letter = page(
      '<b>4|ASSUMPTIONS</b>',
      'For the purpose of this opinion, I have made the following assumptions:',
      '4.1|Each copy conforms to its original.',
      '4.2|A meeting was held.',
      '4.3|the Shares will be paid for.',
      '7.3|The Issuer may file this opinion as an exhibit to the Registration Statement.',
    );
    expect(clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions)).toHaveLength(3);
    expect(clausesOf(letter, 'consent')).toHaveLength(1);
  });

  it('have bare numbers beside words that open sentences', () => {
    const letter = page(
      '6|The opinions above are limited to the laws of Australia.',
      '7|We consent to the filing of this opinion as an exhibit to the Registration Statement.',
    );
    expect(letter.clauses.map(({ kind }) => kind).slice(-2)).toEqual(['jurisdiction', 'consent']);
  });

  it('have bullets and dashes beside their words', () => {
    const letter = page(
      'We have examined the following documents:',
      '–|the Registration Statement; and',
      '–|the articles of association (Satzung) of the Company.',
      'We have assumed that:',
      '•|all signatures are genuine; and',
      '•|all copies conform to their originals.',
    );
    expect(clausesOf(letter, 'examination').flatMap(({ documents }) => documents)).toHaveLength(2);
    expect(clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions)).toHaveLength(2);
  });

  it.each(['o', '*', '○', '➢'])('have %s for a bullet', (bullet) => {
    const letter = letterWith(
      'We have examined the following:',
      `   ${bullet}   the Registration Statement; and`,
      `   ${bullet}   the articles of association of the Company, as amended, and the\n       by-laws.`,
    );
    expect(clausesOf(letter, 'examination').flatMap(({ documents }) => documents)).toHaveLength(2);
  });
});

describe('the assumptions and searches of an English letter', () => {
  it('are that no resolution was passed, and what registers told', () => {
    const letter = letterWith(
      'We have assumed that:',
      '4.1 the Guarantor has not passed any voluntary winding-up resolution; and',
      '4.2 all signatures are genuine.',
      '5. We have examined a copy of the Indenture. We have carried out a search at Companies House.',
    );
    expect(clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions)).toHaveLength(2);
    expect(
      clausesOf(letter, 'examination').flatMap(({ documents }) => documents.map(({ raw }) => raw)),
    ).toEqual(['a copy of the Indenture.', 'a search at Companies House.']);
  });
});

describe('the qualifications of a foreign letter', () => {
  it('are headed by what they are called', () => {
    const letter = letterWith(
      '5. Subject to the reservations below, we are of the opinion that:',
      '(A) the Issuer has been duly incorporated; and',
      '(B) the Issuer has the corporate power to issue the Notes.',
      '6. Our reservations are as follows:',
      '(A) Equitable remedies are discretionary.',
      '(B) A court may refuse to give effect to a penalty.',
    );
    expect(letter.clauses.map(({ kind }) => kind)).toEqual(['opinion', 'qualification']);
    expect(clausesOf(letter, 'qualification')[0]?.exceptions.map(({ topic }) => topic)).toEqual([
      'equity',
      'other',
    ]);
  });

  it('are none on indemnities where a holder is not liable for a further contribution', () => {
    const letter = letterWith(
      'Our opinion is subject to the following qualifications:',
      '(a) Here the term is used to say that no holder is liable for any additional contribution.',
      '(b) Rights to indemnity and contribution may be limited.',
    );
    expect(clausesOf(letter, 'qualification')[0]?.exceptions.map(({ topic }) => topic)).toEqual([
      'other',
      'indemnification',
    ]);
  });
});
