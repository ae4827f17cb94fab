import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';
import { brief } from './exhibit-lists.js';

describe('an exhibit index', () => {
  /** A report with one item that ends in the signature `block`. */
  const signedWith = (...block: string[]): string =>
    lines(
      'Item 5. Other Events',
      '',
      'The mill reopened.',
      '',
      'SIGNATURES',
      '',
      'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.',
      '',
      ...block,
      '',
    );
  const signed = signedWith('  Alder Mills, Inc.', '', '  By: /s/ Ann Birch', '  Ann Birch, Treasurer');

  it.each([
    'EXHIBIT INDEX',
    'INDEX TO EXHIBITS',
    'INDEX TO EXHIBITS FILED WITH THE CURRENT REPORT ON FORM 8-K DATED MAY 2, 2012',
    'Exhibit Index',
    'LIST OF EXHIBITS',
  ])('may be headed %s, after the signatures', (heading) => {
    const report = reportOf(
      `${signed}\n${lines('', `          ${heading}`, '', 'Exhibit No.   Description            Page', '', '99.1          News release             4')}`,
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
    expect(report.exhibitIndex?.entries[0]?.page?.value).toBe('4');
    expect(report.items[0]?.exhibits).toBeNull();
  });

  it.each(['EXHIBIT INDEX', 'INDEX TO EXHIBITS', 'LIST OF EXHIBITS'])(
    'may have its entries in the lines right below %s',
    (heading) => {
      const report = reportOf(
        `${signed}\n${lines('', `          ${heading}`, '99.1          News release', '99.2          Slides')}`,
      );
      expect(brief(report.exhibitIndex)).toEqual([
        ['99.1', 'News release'],
        ['99.2', 'Slides'],
      ]);
    },
  );

  it('may be followed by a letter that is signed in its last paragraph, which is no signature of the report', () => {
    const report = reportOf(
      `${signed}\n${lines(
        '',
        'We have read the statements that Alder Mills, Inc. has made under Item 4 of its report, and we agree with',
        'what they say of our firm. We have no basis to agree or disagree with other statements made there, or with',
        'what the audit committee has discussed.',
        'Very truly yours,',
        '/s/ Kiln & Slip LLP',
      )}`,
    );
    expect(report.signatures.map(({ registrant }) => registrant?.raw)).toEqual(['Alder Mills, Inc.']);
    expect(report.attachments).toHaveLength(1);
  });

  it('has no drawn rule for a note', () => {
    const report = reportOf(
      html(
        '<p>Item 9.01 Exhibits</p><p>(d) See the index.</p><p>EXHIBIT INDEX</p>',
        table(['99.1*', 'News release']),
        '<p>_______________</p><p>* Previously filed</p>',
      ),
    );
    expect(report.exhibitIndex?.notes).toMatchObject([{ text: '* Previously filed' }]);
  });

  it('may stand before the signatures', () => {
    const report = reportOf(
      html(
        '<p>Item 9.01 Exhibits</p><p>(d) See the index.</p><p>EXHIBIT INDEX</p>',
        table(['99.1', 'News release']),
        '<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</p><p>Alder Mills, Inc.</p><p>By: /s/ Ann Birch<br>Treasurer</p>',
      ),
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
    expect(report.signatures).toHaveLength(1);
  });

  it('may run on into an exhibit', () => {
    const prose =
      'The registrant reopened its mill on the river this week, after repairs that took most of a year and cost less than had been feared, and said that it would hire forty people by the autumn, most of them from the town, and train them over the winter.';
    const report = reportOf(
      `${signed}\n${lines('          EXHIBIT INDEX', '', '99.1   News release', '', '', '          Exhibit 99.1', '', '          MILL REOPENS', '', prose, '', 'SIGNATURES')}`,
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
    expect(
      report.attachments.map((attachment) => [attachment.exhibitNumber?.value, attachment.text.slice(0, 12)]),
    ).toEqual([['99.1', 'MILL REOPENS']]);
  });

  it('leaves a report that is signed and has no index the text that follows, from its title on', () => {
    const prose =
      'We have audited the accompanying summary of revenues of the mill for the year ended December 31, 1997. This summary is the responsibility of the management of the mill. Our responsibility is to express an opinion on it, based on what we have audited in that year.';
    const report = reportOf(
      `${signed}\n${lines("INDEPENDENT AUDITORS' REPORT", '', 'Board of Directors', 'Alder Mills, Inc.', '', prose, '', '/s/ Dogwood & Elm LLP')}`,
    );
    expect(report.attachments.map(({ text }) => text.slice(0, 47))).toEqual([
      "INDEPENDENT AUDITORS' REPORT\n\nBoard of Director",
    ]);
    expect(report.signatures.map(({ signatories }) => signatories.map(({ name }) => name?.raw))).toHaveLength(
      1,
    );
  });

  it('leaves the signer the name below initials, over the text that follows', () => {
    const prose =
      'This report has statements about what the mill expects. They are subject to risks, among them the price of clay and the weather, that are told in the annual report of the mill, and nobody should rely on them as if they were promises of what will come to pass.';
    const report = reportOf(
      signedWith(
        '     Alder Mills, Inc.',
        '',
        '     By: /s/ M. T. O.',
        '',
        '     Margaret T. Oduya',
        '',
        prose,
      ),
    );
    expect(report.signatures[0]?.signatories[0]?.name?.raw).toBe('Margaret T. Oduya');
  });

  it('keeps the point of an abbreviation before a leader of dots, and no dash before a description', () => {
    const report = reportOf(
      `${signed}\n${lines(
        '          EXHIBIT INDEX',
        '',
        '2.1      --  Agreement among Alder Mills, Inc., Birch Paper and the shareholders of',
        '             Birch Paper, dated May 2, 2001',
        '',
        '3.1      --  Certificate of Merger, as filed with the Secretary of State of',
        '             Ohio',
        '',
        '23.1     Consent of Dogwood & Elm, P.C. ................................. 12',
        '23.2     Consent of Fir ................................................. 14',
      )}`,
    );
    expect(brief(report.exhibitIndex)).toEqual([
      [
        '2.1',
        'Agreement among Alder Mills, Inc., Birch Paper and the shareholders of Birch Paper, dated May 2, 2001',
      ],
      ['3.1', 'Certificate of Merger, as filed with the Secretary of State of Ohio'],
      ['23.1', 'Consent of Dogwood & Elm, P.C.'],
      ['23.2', 'Consent of Fir'],
    ]);
  });

  it('may cite the Code of Federal Regulations over its entries', () => {
    const report = reportOf(
      `${signed}\n${lines('          EXHIBIT INDEX', '', '   Pursuant to Section 102(d) of Regulation S-T', '       (17 C.F.R. Section 232.102(d))', '', '99.1 - News release')}`,
    );
    expect(brief(report.exhibitIndex)).toEqual([['99.1', 'News release']]);
  });

  it('is none where only its page is told', () => {
    expect(reportOf(`Exhibit Index appears on page 4\n\n${signed}`).exhibitIndex).toBeNull();
  });

  it('may have whole numbers in parentheses', () => {
    const index = reportOf(
      lines(
        'Item 5. Other Events',
        '',
        'The mill reopened.',
        '',
        'INDEX TO EXHIBITS',
        '',
        '(1)      Underwriting Agreement.',
        '',
        '(4)(a)   Form of Note.',
        '',
        '(99)     Term sheet.',
      ),
    ).exhibitIndex;
    expect(brief(index)).toEqual([
      ['1', 'Underwriting Agreement.'],
      ['4(a)', 'Form of Note.'],
      ['99', 'Term sheet.'],
    ]);
  });

  it('may have a number in a paragraph of its own over a long description', () => {
    const agreement = `Terms Agreement between Alder Mills and ${'First Cedar Securities LLC, '.repeat(12)}as dealers`;
    const page = html(
      '<p>Item 8.01 Other Events</p><p>A mill opened.</p><p>SIGNATURES</p>',
      '<p>Alder Mills, Inc.</p><p>By: /s/ Ann Birch</p><p>Ann Birch</p><p>Treasurer</p>',
      `<p>EXHIBIT INDEX</p><p>1.1</p><p>${agreement}</p><p>4.1</p><p>Form of note</p>`,
    );
    expect(brief(reportOf(page).exhibitIndex)).toEqual([
      ['1.1', agreement],
      ['4.1', 'Form of note'],
    ]);
  });
});
