import type { Party, ReportFacts } from './facts.js';
import { centred, columns, filled, flush } from './text-setting.js';

/** Registrants that file together, in plain text. */
export const textCoRegistrants: Readonly<Record<string, (parties: readonly Party[]) => string>> = {
  'a block for each': (parties) =>
    parties
      .map(
        (f) =>
          `${centred(f.name, '(Exact name of registrant as specified in its charter)')}\n\n${columns(
            [27, 22, 24],
            [f.state, f.fileNumber, f.employerId],
            ['(State or other jurisdiction', '(Commission', '(IRS Employer'],
            ['of incorporation)', 'File Number)', 'Identification No.)'],
          )}\n\n${centred(`${f.street}, ${f.city}, ${f.region} ${f.zip}`, '(Address of principal executive offices, including zip code)')}\n\n${centred(f.telephone, "(Registrant's telephone number, including area code)")}`,
      )
      .join('\n\n\n'),
  'rows under heads': (parties) =>
    [
      flush(
        [16, 45],
        ['Commission', 'Registrant; State of Incorporation;', 'IRS Employer'],
        ['File Number', 'Address; and Telephone Number', 'Identification No.'],
        ['-----------', '-----------------------------------', '------------------'],
      ),
      ...parties.map((f) =>
        flush(
          [16, 45],
          [f.fileNumber, f.name.toUpperCase(), f.employerId],
          ['', `(a ${f.state === 'DE' ? 'Delaware' : f.state} corporation)`, ''],
          ['', f.street, ''],
          ['', `${f.city}, ${f.region} ${f.zip}`, ''],
          ['', f.telephone, ''],
        ),
      ),
    ].join('\n\n'),
};

const note =
  'This amendment sets out the results of the vote, which were not known when the first report was filed, and changes nothing else in it.';

export const textInterludes: Readonly<Record<string, { readonly text: string; readonly kept: string }>> = {
  none: { text: '', kept: '' },
  'explanatory note': { text: `${centred('EXPLANATORY NOTE')}\n\n${filled(note, '', '     ')}`, kept: note },
  'running prose': { text: filled(note, '', '     '), kept: note },
  'information included': { text: centred('INFORMATION TO BE INCLUDED IN THE REPORT'), kept: '' },
};

/** What stands where a page ends. */
export const textPageEnds: Readonly<Record<string, (page: number, facts: ReportFacts) => string>> = {
  mark: () => '<PAGE>',
  'number and mark': (page) => `${centred(String(page))}\n<PAGE>`,
  'mark and head': (page, facts) => `<PAGE>\n${facts.name.padEnd(60)}Page ${String(page + 1)}`,
  'form feed': (page) => `${centred(`- ${String(page)} -`)}\n\f`,
  'page of pages': (page) => `${centred(`Page ${String(page)} of 6`)}\n<PAGE>`,
};

/** An index of exhibits after the signatures. */
export const textIndexes: Readonly<Record<string, (facts: ReportFacts) => string>> = {
  none: () => '',
  columns: (f) =>
    `${centred('EXHIBIT INDEX')}\n\n${flush([16], ['Exhibit No.', 'Description'], ['-----------', '-----------'])}\n\n${f.exhibits.map(({ number, description }) => filled(description, ' '.repeat(16), number.padEnd(16))).join('\n\n')}`,
  'page column': (f) =>
    `${centred('INDEX TO EXHIBITS')}\n\n${flush([12, 56], ['Exhibit', '', ''], ['Number', 'Description', 'Page'], ['------', '-----------', '----'])}\n${f.exhibits.map(({ number, description }) => flush([12, 56], [number, description.slice(0, 40).trimEnd(), '5'])).join('\n\n')}`,
  'marked table': (f) =>
    `<TABLE>\n<CAPTION>\n                     EXHIBIT INDEX\n<S>          <C>\n${f.exhibits.map(({ number, description }) => filled(description, ' '.repeat(13), number.padEnd(13))).join('\n')}\n</TABLE>`,
};
