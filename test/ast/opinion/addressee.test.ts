import { describe, expect, it } from 'vitest';
import { ADDRESS, BODY, CLOSING, linesOf, text } from './addressed-letters.js';
import { letterOf } from './letters.js';

describe('the head', () => {
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

  it.each(['VIA ELECTRONIC TRANSMISSION', 'By Messenger', 'Via EDGAR Filing', 'VIA FEDERAL EXPRESS'])(
    'leaves how it was sent out of the address: %s',
    (sent) => {
      const letter = letterOf(
        text('March 4, 2011', sent, ADDRESS, 'Ladies and Gentlemen:', ...BODY, ...CLOSING),
      );
      expect(linesOf(letter)).toEqual(ADDRESS.split('\n'));
    },
  );

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

  it('addresses the directors above the name of the company, before the date', () => {
    const lines = ['Our ref: 123/4', 'The Directors', ...ADDRESS.split('\n'), 'March 4, 2011', 'Dear Sirs'];
    const letter = letterOf(text(...lines, ...BODY, ...CLOSING));
    expect(linesOf(letter)).toEqual(['The Directors', ...ADDRESS.split('\n')]);
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
