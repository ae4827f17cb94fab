import type { Party, ReportFacts } from './facts.js';
import { centred, columns, flush, type TextParts } from './text-setting.js';

/** Rarer ways of setting the fields of a cover in plain text. */

const triple = (f: ReportFacts): string[] => [f.state, f.fileNumber, f.employerId];
const cityLine = (f: Party): string => `${f.city}, ${f.region}`;

export const rareTriples: TextParts = {
  'captions a blank apart': (f) =>
    flush(
      [30, 14],
      triple(f),
      ['(State or other jurisdiction', '(Commission', '(I.R.S. Employer'],
      [' of incorporation)', 'File Number)', 'Identification No.)'],
    ),
  'captions on one line, a blank apart': (f) =>
    flush([26, 25], triple(f), [
      '(State of Incorporation)',
      '(Commission File Number)',
      '(IRS Employer Identification No.)',
    ]),
  'marked columns': (f) =>
    `<TABLE>\n<S>                           <C>                     <C>\n${columns([27, 22, 24], triple(f), ['(State or other jurisdiction', '(Commission', '(I.R.S. Employer'], ['of incorporation)', 'File Number)', 'Identification No.)'])}\n</TABLE>`,
  'ruled and marked columns': (f) =>
    `<TABLE>\n<CAPTION>\n<S>                           <C>                     <C>\n${columns([27, 22, 24], triple(f), ['-'.repeat(26), '-'.repeat(18), '-'.repeat(20)], ['(State or other jurisdiction', '(Commission', '(I.R.S. Employer'], ['of incorporation)', 'File Number)', 'Identification No.)'])}\n</TABLE>`,
  tabs: (f) =>
    [
      triple(f),
      ['(State or other', '(Commission', '(IRS Employer'],
      ['jurisdiction of', 'File Number)', 'Identification No.)'],
      ['incorporation)', '', ''],
    ]
      .map((row) => row.join('\t\t').trimEnd())
      .join('\n'),
  'tabs before and between': (f) =>
    [triple(f), ['(State of', '(Commission', '(IRS Employer'], ['incorporation)', 'File No.)', 'I.D. No.)']]
      .map((row) => `\t${row.join('\t\t\t')}`)
      .join('\n'),
  capitals: (f) =>
    columns(
      [32, 18, 24],
      triple(f),
      ['(STATE OR OTHER JURISDICTION', '(COMMISSION', '(I.R.S. EMPLOYER'],
      ['OF INCORPORATION)', 'FILE NUMBER)', 'IDENTIFICATION NO.)'],
    ),
  'captions that run together': (f) =>
    `${columns([27, 22, 24], triple(f))}\n(State or other jurisdiction (Commission (I.R.S. Employer\nof incorporation) File Number) Identification No.)`,
  'two captions that run together': (f) =>
    `${columns([27, 22, 24], triple(f))}\n   (State or other jurisdiction (Commission File Number) (IRS Employer\n       of incorporation)                     Identification No.)`,
  'box of bars': (f) => {
    const row = (cells: readonly string[]): string =>
      `| ${cells.map((cell, index) => cell.padEnd([24, 18, 20][index] ?? 0)).join(' | ')} |`;
    const rule = `|${'-'.repeat(26)}|${'-'.repeat(20)}|${'-'.repeat(22)}|`;
    return [
      rule,
      row(triple(f)),
      row(['(State of', '(Commission', '(IRS Employer']),
      row(['Incorporation)', 'File Number)', 'Identification No.)']),
      rule,
    ].join('\n');
  },
  'dotted rules': (f) =>
    columns(
      [27, 22, 24],
      triple(f),
      ['.'.repeat(26), '.'.repeat(18), '.'.repeat(20)],
      ['(State or other jurisdiction', '(Commission', '(I.R.S. Employer'],
      ['of incorporation)', 'File Number)', 'Identification No.)'],
    ),
  'labels two on a line': (f) =>
    `Commission File Number:  ${f.fileNumber}\n\nState of Incorporation:  ${f.state}       IRS Employer Identification No.:  ${f.employerId}`,
  'rules below and above': (f) =>
    columns(
      [27, 22, 24],
      ['='.repeat(26), '='.repeat(18), '='.repeat(20)],
      triple(f),
      ['_'.repeat(26), '_'.repeat(18), '_'.repeat(20)],
      ['(State or other jurisdiction', '(Commission', '(I.R.S. Employer'],
      ['of incorporation)', 'File Number)', 'Identification No.)'],
    ),
  'one caption over three lines': (f) =>
    flush(
      [26, 26],
      triple(f),
      ['(State or other', '(Commission File Number)', '(I.R.S. Employer'],
      ['jurisdiction of', '', 'Identification No.)'],
      ['incorporation or', '', ''],
      ['organization)', '', ''],
    ),
  'captions above, ruled': (f) =>
    columns(
      [27, 22, 24],
      ['State or other jurisdiction', 'Commission', 'IRS Employer'],
      ['of incorporation', 'File Number', 'Identification No.'],
      ['-'.repeat(26), '-'.repeat(18), '-'.repeat(20)],
      triple(f),
    ),
};

export const rareAddresses: TextParts = {
  'wrapped caption beside zip': (f) =>
    flush(
      [50],
      [f.street, ''],
      [cityLine(f), f.zip],
      ['(Address of principal', '(Zip Code)'],
      ['executive offices)', ''],
    ),
  'caption before': (f) =>
    `Address of principal executive offices:  ${f.street}\n     ${cityLine(f)} ${f.zip}`,
  'caption above': (f) =>
    `Address of principal executive offices:\n\n     ${f.street}\n     ${cityLine(f)} ${f.zip}`,
  'captions a blank apart': (f) =>
    flush(
      [41],
      [f.street, ''],
      [cityLine(f), f.zip],
      ['(Address of principal executive offices)', '(Zip Code)'],
    ),
  tabs: (f) =>
    `\t${f.street}\n\t${cityLine(f)}\t\t\t${f.zip}\n(Address of principal executive offices)\t(Zip Code)`,
  capitals: (f) =>
    centred(f.street, `${cityLine(f)}  ${f.zip}`, '(ADDRESS OF PRINCIPAL EXECUTIVE OFFICES)     (ZIP CODE)'),
  'underscored line': (f) =>
    `${centred(`${f.street}, ${cityLine(f)}`)}\n${'_'.repeat(70)}\n${centred('(Address of principal executive offices)')}\n\n${centred(f.zip)}\n${centred('_'.repeat(12), '(Zip Code)')}`,
};

const label = "Registrant's telephone number, including area code";
export const rareTelephones: TextParts = {
  'wrapped caption': (f) => `Registrant's telephone number, including area\ncode:  ${f.telephone}`,
  'caption of two lines, number beside the second': (f) =>
    `Registrant's telephone number,\nincluding area code                             ${f.telephone}`,
  'caption over number': (f) => `${centred(`${label}:`)}\n${centred(f.telephone)}`,
  'capitals over caption': (f) => centred(f.telephone, `(${label.toUpperCase()})`),
  dotted: (f) => `${label} ....... ${f.telephone}`,
  tab: (f) => `${label}:\t${f.telephone}`,
};

export const rareNames: TextParts = {
  'wrapped caption': ({ name }) => centred(name, '(Exact name of registrant as', 'specified in its charter)'),
  'capital caption': ({ name }) => centred(name, '(EXACT NAME OF REGISTRANT AS SPECIFIED IN ITS CHARTER)'),
  underscored: ({ name }) =>
    `${centred(name)}\n${'_'.repeat(70)}\n${centred('(Exact name of registrant as specified in its charter)')}`,
  'flush left': ({ name }) => `${name}\n(Exact name of registrant as specified in its charter)`,
};

export const rareDates: TextParts = {
  capitals: ({ date }) => centred(`DATE OF REPORT (DATE OF EARLIEST EVENT REPORTED):  ${date.toUpperCase()}`),
  'caption over date': ({ date }) =>
    `${centred('Date of Report (Date of earliest event reported):')}\n\n${centred(date)}`,
  tab: ({ date }) => `Date of Report (Date of earliest event reported):\t${date}`,
};
