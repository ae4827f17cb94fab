import { describe, expect, it } from 'vitest';
import { clausesOf, letterOf } from './letters.js';

/** A letter whose schedules follow its signature, one paragraph an entry. */
const withSchedules = (...paragraphs: readonly string[]): ReturnType<typeof letterOf> =>
  letterOf(
    [
      'Exhibit 5.1',
      'March 4, 2011',
      'Kiln Works Limited\n12 Clay Road\nHamilton HM 11',
      'Dear Sirs',
      'We have acted as counsel to Kiln Works Limited in connection with its registration statement on Form S-8.',
      'Based upon the assumptions in Schedule 2, we are of the opinion that the Shares are validly issued.',
      'Yours faithfully',
      '/s/ Slip & Glaze',
      ...paragraphs,
      '',
    ].join('\n\n'),
  );

/** The kinds of a letter's clauses, those of neighbours of one kind once. */
const kinds = (letter: ReturnType<typeof letterOf>): string[] =>
  letter.clauses.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1]);

describe('schedules after the signature', () => {
  it('are clauses where their titles tell the kind', () => {
    const letter = withSchedules(
      'SCHEDULE 1',
      'LIST OF DOCUMENTS EXAMINED',
      '1. The Certificate of Incorporation of Kiln Works Limited.',
      '2. The minutes of its board (the "Resolutions").',
      'SCHEDULE 2',
      'ASSUMPTIONS',
      '1. The originals of all documents are authentic.',
      '2. The Resolutions remain in full force.',
      'Schedule 3 - Qualifications',
      '1. Our opinion on good standing is based on a certificate alone.',
    );
    expect(kinds(letter).slice(2)).toEqual(['examination', 'assumption', 'qualification']);
    expect(
      clausesOf(letter, 'examination').flatMap(({ documents }) => documents.map(({ raw }) => raw)),
    ).toEqual([
      '1. The Certificate of Incorporation of Kiln Works Limited.',
      '2. The minutes of its board (the "Resolutions").',
    ]);
    expect(clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions)).toHaveLength(2);
    expect(letter.schedules.map(({ text }) => text)).toEqual([
      'SCHEDULE 1',
      'LIST OF DOCUMENTS EXAMINED',
      'SCHEDULE 2',
      'ASSUMPTIONS',
      'Schedule 3 - Qualifications',
    ]);
    expect(letter.signature?.raw).toBe('Slip & Glaze');
    expect(letter.unparsed).toEqual([]);
  });

  it('list documents where the first item is a copy of one, without a title', () => {
    const letter = withSchedules(
      'SCHEDULE',
      '1. A certified copy of the memorandum of association.',
      '2. A scanned copy of the Plan.',
    );
    expect(kinds(letter)).toEqual(['reference', 'opinion', 'examination']);
    expect(clausesOf(letter, 'examination').flatMap(({ documents }) => documents)).toHaveLength(2);
  });

  it('stay schedules where they name persons or define terms', () => {
    const letter = withSchedules(
      'Schedule 1',
      'Subsidiary Guarantors',
      'Kiln Supply, Inc.',
      'Annex 2 - Definitions',
      '"Plan" means the equity plan of Kiln Works Limited.',
    );
    expect(kinds(letter)).toEqual(['reference', 'opinion']);
    expect(letter.schedules).toHaveLength(5);
    expect(letter.definedTerms.map(({ term }) => term.raw)).toEqual(['Plan']);
  });

  it('number their items in cells of their own, or not at all', () => {
    const letter = letterOf(
      `<html><body><p>Exhibit 5.1</p><p>March 4, 2011</p><p>Kiln Works Limited</p><p>Dear Sirs</p>
<p>We have acted as counsel to Kiln Works Limited in connection with its registration statement on Form S-8.</p>
<p>We are of the opinion that the Shares are validly issued.</p><p>Yours faithfully</p><p>/s/ Slip &amp; Glaze</p>
<p>SCHEDULE 1</p><p>List of Documents and Records Examined</p>
<table><tr><td>1</td><td>the Certificate of Incorporation; and</td></tr><tr><td>2</td><td>the Plan.</td></tr></table>
<p>SCHEDULE 2</p><p>Assumptions</p><p>All signatures are genuine.</p><p>All seals are genuine.</p></body></html>`,
    );
    expect(
      clausesOf(letter, 'examination').flatMap(({ documents }) => documents.map(({ raw }) => raw)),
    ).toEqual(['1 the Certificate of Incorporation', '2 the Plan.']);
    expect(
      clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions.map(({ raw }) => raw)),
    ).toEqual(['All signatures are genuine.', 'All seals are genuine.']);
  });

  it('tell by their definitions what was registered, where the letter does not', () => {
    const letter = letterOf(
      [
        'March 4, 2011',
        'Kiln Works N.V.',
        'Dear Sirs',
        'I act as Dutch legal adviser to Kiln Works N.V. in connection with the Registration.',
        'I am of the opinion that the Shares are validly issued.',
        'Yours faithfully',
        '/s/ Slip & Glaze',
        'Annex 1 - Definitions',
        '"Registration Statement" means the registration statement on Form F-3 of Kiln Works N.V.',
        '',
      ].join('\n\n'),
    );
    const [reference] = clausesOf(letter, 'reference');
    expect(reference?.registrationStatements.map(({ form }) => form?.value)).toEqual(['F-3']);
  });

  it('list documents where the first item is an entry of a register or a certificate', () => {
    for (const item of [
      '1. The entries and filings shown on the file of the Company in the Register of Companies.',
      '1. The Certificate of Incorporation dated 3 March 2011.',
    ])
      expect(
        kinds(withSchedules('THE SCHEDULE', item, '2. A copy of the Registration Statement.')).at(-1),
      ).toBe('examination');
  });

  it('list no documents under the form of the guarantors', () => {
    const letter = withSchedules('EXHIBIT A', 'Name Form of Entity', 'Kiln Ohio, Inc. Corporation');
    expect(kinds(letter)).not.toContain('examination');
  });

  it.each(['(1) The number of the Shares may be adjusted.', '* Admitted to practice in Ohio.'])(
    'may be footnotes: %s',
    (note) => {
      const letter = withSchedules('Slip & Glaze LLP', note);
      expect(letter.schedules.map(({ text }) => text)).toEqual([note]);
      expect(letter.signatureLines.map(({ raw }) => raw)).not.toContain(note);
      expect(letter.signatureLines.map(({ raw }) => raw)).toContain('Slip & Glaze LLP');
    },
  );
});
