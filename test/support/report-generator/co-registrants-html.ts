import type { Party } from './facts.js';
import type { Dialect } from './html-dialects.js';

/** One way of setting what a cover says of several registrants. */
export type CoRegistrantForm = (parties: readonly Party[], dialect: Dialect) => string;

const name = ({ name: text }: Party): string => text.replaceAll('&', '&amp;');
const cityLine = (f: Party): string => `${f.city}, ${f.region} ${f.zip}`;
const nameCaption = '(Exact name of registrant as specified in its charter)';
const captions = [
  '(State or other jurisdiction of incorporation)',
  '(Commission File Number)',
  '(IRS Employer Identification No.)',
] as const;
const triple = (f: Party): string[] => [f.state, f.fileNumber, f.employerId];
const addressCaption = '(Address of principal executive offices, including zip code)';
const telephoneCaption = 'Registrant’s telephone number, including area code';
/** A state as running text names it. */
const spelled = ({ state }: Party): string => (state === 'DE' ? 'Delaware' : state);
const stacked = (f: Party): string => `${f.street}<br>${cityLine(f)}<br>${f.telephone}`;
const center = { center: true } as const;

/** Address and telephone, for one registrant or for all. */
const whereabouts = (f: Party, { paragraph: p }: Dialect): string =>
  p(`${f.street}<br>${cityLine(f)}`, center) +
  p(addressCaption, center) +
  p(f.telephone, center) +
  p(`(${telephoneCaption})`, center);

/** Registrants at one address: its facts are those of the first. */
export const oneAddress = new Set([
  'names and triples, address once',
  'rows without addresses, address once',
  'names stacked over a table of triples',
]);

export const coRegistrantForms: Readonly<Record<string, CoRegistrantForm>> = {
  'rows under heads': (parties, { table }) =>
    table([
      [
        'Commission<br>File Number',
        'Exact name of registrant as specified in its charter,<br>principal executive office address and telephone number',
        'State of<br>incorporation',
        'I.R.S. Employer<br>Identification No.',
      ],
      ...parties.map((f) => [f.fileNumber, `${name(f)}<br>${stacked(f)}`, f.state, f.employerId]),
    ]),
  'rows with notes of organisation': (parties, { table }) =>
    table([
      [
        'Commission<br>File Number',
        'Registrant; State of Incorporation;<br>Address; and Telephone Number',
        'IRS Employer<br>Identification No.',
      ],
      ...parties.map((f) => [
        f.fileNumber,
        `<b>${name(f)}</b><br>(a ${spelled(f)} corporation)<br>${stacked(f)}`,
        f.employerId,
      ]),
    ]),
  'lines of a row in rows': (parties, { table }) =>
    table([
      [
        'Commission<br>File Number',
        'Name of Registrant; State or Other Jurisdiction of Incorporation;<br>Address of Principal Executive Offices; and Telephone Number',
        'IRS Employer<br>Identification Number',
      ],
      ...parties.flatMap((f) => [
        [f.fileNumber, name(f), f.employerId],
        ['&nbsp;', `(a ${spelled(f)} company)`, '&nbsp;'],
        ['&nbsp;', f.street, '&nbsp;'],
        ['&nbsp;', cityLine(f), '&nbsp;'],
        ['&nbsp;', f.telephone, '&nbsp;'],
      ]),
    ]),
  'a block for each': (parties, dialect) =>
    parties
      .map(
        (f) =>
          dialect.paragraph(name(f), { center: true, bold: true }) +
          dialect.paragraph(nameCaption, center) +
          dialect.table([triple(f), captions]) +
          whereabouts(f, dialect),
      )
      .join(''),
  'a block for each, breaks': (parties, { paragraph: p, table }) =>
    parties
      .map(
        (f) =>
          p(`<b>${name(f)}</b><br>${nameCaption}`, center) +
          table([triple(f).map((value, index) => `${value}<br>${captions[index] ?? ''}`)]) +
          p(`${f.street}, ${cityLine(f)}<br>${addressCaption}`, center) +
          p(`${telephoneCaption}: ${f.telephone}`, center),
      )
      .join('<hr>'),
  'names and triples, address once': (parties, dialect) =>
    parties
      .map(
        (f) =>
          dialect.paragraph(`${name(f)}<br>${nameCaption}`, center) + dialect.table([triple(f), captions]),
      )
      .join('') + (parties[0] ? whereabouts(parties[0], dialect) : ''),
  'names stacked over a table of triples': (parties, dialect) =>
    parties.map((f) => dialect.paragraph(name(f), { center: true, bold: true })).join('') +
    dialect.paragraph('(Exact name of registrants as specified in their charters)', center) +
    dialect.table([...parties.map(triple), captions]) +
    (parties[0] ? whereabouts(parties[0], dialect) : ''),
  'rows without addresses, address once': (parties, dialect) =>
    dialect.table([
      [
        '(Exact name of registrant as specified in its charter)',
        '(State or other jurisdiction<br>of incorporation)',
        '(Commission<br>File Number)',
        '(IRS Employer<br>Identification No.)',
      ],
      ...parties.map((f) => [name(f), ...triple(f)]),
    ]) + (parties[0] ? whereabouts(parties[0], dialect) : ''),
  'side by side': (parties, { table }) =>
    table([
      parties.map((f) => `<b>${name(f)}</b>`),
      parties.map(() => nameCaption),
      parties.map((f) => f.state),
      parties.map(() => captions[0]),
      parties.map((f) => f.fileNumber),
      parties.map(() => captions[1]),
      parties.map((f) => f.employerId),
      parties.map(() => captions[2]),
      parties.map((f) => `${f.street}<br>${cityLine(f)}`),
      parties.map(() => addressCaption),
      parties.map((f) => f.telephone),
      parties.map(() => `(${telephoneCaption})`),
    ]),
};
