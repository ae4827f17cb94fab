import { factsOf, partiesOf, signersOf, type ItemFacts, type ReportFacts } from './facts.js';
import { NONE, soleBlock, type Extras, type GeneratedReport } from './generated-report.js';
import type { Random } from './random.js';
import { rareAddresses, rareDates, rareNames, rareTelephones, rareTriples } from './text-covers.js';
import { centred, columns, filled, type TextPart, type TextParts } from './text-setting.js';
import { textBlocksForms } from './text-signatures.js';
import { textCoRegistrants, textIndexes, textInterludes, textPageEnds } from './text-surroundings.js';

const heads: TextParts = {
  plain: () =>
    `${centred('SECURITIES AND EXCHANGE COMMISSION', 'Washington, D.C. 20549')}\n\n${centred('FORM 8-K')}\n\n${centred('CURRENT REPORT')}\n\n${centred('Pursuant to Section 13 or 15(d) of', 'the Securities Exchange Act of 1934')}`,
  ruled: () =>
    `${centred('UNITED STATES', 'SECURITIES AND EXCHANGE COMMISSION', 'WASHINGTON, D.C.  20549', '-----------------------', 'FORM 8-K', 'CURRENT REPORT', 'PURSUANT TO SECTION 13 OR 15(d) OF THE', 'SECURITIES EXCHANGE ACT OF 1934')}\n${'='.repeat(78)}`,
};
const caption = 'Date of Report (Date of earliest event reported)';
const dates: TextParts = {
  'after caption': ({ date }) => centred(`${caption}:  ${date}`),
  'wrapped caption': ({ date }) => `Date of Report (Date of earliest event\nreported):  ${date}`,
  'over caption': ({ date }) => centred(date, caption),
  'ruled over caption': ({ date }) => centred(date, '-'.repeat(caption.length), caption),
  'split caption': ({ date }) => centred(`Date of Report:  ${date}`, '(Date of earliest event reported)'),
  underscored: ({ date }) => `${caption}  __${date}__`,
};
const names: TextParts = {
  plain: ({ name }) => centred(name, '(Exact name of registrant as specified in its charter)'),
  ruled: ({ name }) =>
    centred(name, '-'.repeat(54), '(Exact name of registrant as specified in its charter)'),
  apart: ({ name }) => `${centred(name)}\n\n${centred('(Exact Name of Registrant as Specified in Charter)')}`,
  'two lines': ({ name }) =>
    centred(
      ...name.replace(/ (\S+)$/, '\n$1').split('\n'),
      '(Exact name of registrant as specified in its charter)',
    ),
};
const triple = (f: ReportFacts): string[] => [f.state, f.fileNumber, f.employerId];
const three = [27, 22, 24] as const;
const triples: TextParts = {
  plain: (f) =>
    columns(
      three,
      triple(f),
      ['(State or other jurisdiction', '(Commission', '(IRS Employer'],
      ['of incorporation)', 'File Number)', 'Identification No.)'],
    ),
  ruled: (f) =>
    columns(
      three,
      triple(f),
      ['-'.repeat(26), '-'.repeat(18), '-'.repeat(20)],
      ['(State or other', '(Commission', '(I.R.S. Employer'],
      ['jurisdiction of', 'File Number)', 'Identification No.)'],
      ['incorporation)'],
    ),
  apart: (f) =>
    `${columns(three, triple(f))}\n\n${columns(three, ['(State or other jurisdiction', '(Commission', '(IRS Employer'], ['of incorporation)', 'File Number)', 'Identification No.)'])}`,
  underscored: (f) =>
    columns(
      three,
      triple(f),
      ['_'.repeat(26), '_'.repeat(18), '_'.repeat(20)],
      ['(State of Incorporation)', '(Commission File No.)', '(IRS Employer ID No.)'],
    ),
  'one line of captions': (f) =>
    columns([28, 24, 24], triple(f), [
      '(State of Incorporation)',
      '(Commission File Number)',
      '(I.R.S. Employer I.D. No.)',
    ]),
  stacked: (f) =>
    [
      `${centred(f.state)}\n${centred('(State or other jurisdiction of incorporation)')}`,
      `${centred(f.fileNumber)}\n${centred('(Commission File Number)')}`,
      `${centred(f.employerId)}\n${centred('(I.R.S. Employer Identification Number)')}`,
    ].join('\n\n'),
  labels: (f) =>
    `State or other jurisdiction of incorporation:  ${f.state}\n\nCommission File Number:  ${f.fileNumber}\n\nI.R.S. Employer Identification No.:  ${f.employerId}`,
  'file number above': (f) =>
    `${centred(`Commission File Number:  ${f.fileNumber}`)}\n\n${columns([38, 36], [f.state, f.employerId], ['(State or other jurisdiction of', '(I.R.S. Employer'], ['incorporation or organization)', 'Identification No.)'])}`,
  'flush left': (f) =>
    [
      triple(f),
      ['(State or other juris-', '(Commission', '(IRS Employer'],
      ['diction of incorporation)', 'File Number)', 'Identification No.)'],
    ]
      .map((row) =>
        row
          .map((cell, index) => cell.padEnd(three[index] ?? 0))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  'captions above': (f) =>
    columns(
      three,
      ['State or other jurisdiction', 'Commission', 'IRS Employer'],
      ['of incorporation', 'File Number', 'Identification No.'],
      triple(f),
    ),
};
const city = (f: ReportFacts): string => `${f.city}, ${f.region}`;
const addresses: TextParts = {
  'zip at the right': (f) =>
    columns(
      [52, 20],
      [`${f.street}, ${city(f)}`, f.zip],
      ['(Address of principal executive offices)', '(Zip Code)'],
    ),
  'lines, zip at the right': (f) =>
    columns(
      [52, 20],
      [f.street, ''],
      [city(f), f.zip],
      ['(Address of principal executive offices)', '(Zip Code)'],
    ),
  ruled: (f) =>
    columns(
      [52, 20],
      [f.street, ''],
      [city(f), f.zip],
      ['-'.repeat(40), '-'.repeat(12)],
      ['(Address of principal executive offices)', '(Zip Code)'],
    ),
  'centred lines': (f) =>
    centred(f.street, `${city(f)} ${f.zip}`, '(Address of principal executive offices) (Zip Code)'),
  'centred line': (f) =>
    centred(
      `${f.street}, ${city(f)}  ${f.zip}`,
      '(Address of Principal Executive Offices, including Zip Code)',
    ),
  'captions apart': (f) =>
    `${centred(f.street, `${city(f)} ${f.zip}`)}\n\n${centred('(Address of principal executive offices, including zip code)')}`,
  'zip below': (f) =>
    `${centred(f.street, city(f), '(Address of principal executive offices)')}\n\n${centred(f.zip, '(Zip Code)')}`,
};
const label = "Registrant's telephone number, including area code";
const telephones: TextParts = {
  'after colon': (f) => `${label}:  ${f.telephone}`,
  'after caption': (f) => centred(`${label} ${f.telephone}`),
  'over caption': (f) => centred(f.telephone, `(${label})`),
  ruled: (f) => centred(f.telephone, '-'.repeat(52), `(${label})`),
  underscored: (f) => `${label}  __${f.telephone}__`,
};
const formers: TextParts = {
  'not applicable': () =>
    centred('Not Applicable', '(Former name or former address, if changed since last report)'),
  rule: () => centred('_'.repeat(40), '(Former name or former address, if changed since last report)'),
  nothing: () => centred('(Former name or former address, if changed since last report.)'),
  'left out': () => '',
};
const provisions = [
  'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
  'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
  'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
  'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
];
const lead = filled(
  'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions (see General Instruction A.2. below):',
  '',
);
const boxed =
  (empty: string, full: string): TextPart =>
  (f) =>
    `${lead}\n\n${provisions.map((one, index) => filled(one, '     ', `${f.checked[index] === true ? full : empty}  `)).join('\n\n')}`;
const boxLists: TextParts = {
  brackets: boxed('[ ]', '[X]'),
  bars: boxed('|_|', '|X|'),
  parentheses: boxed('( )', '(X)'),
  underscores: boxed('___', '_X_'),
};

type TextItem = (item: ItemFacts) => string;
const body = (item: ItemFacts): string => item.body.map((one) => filled(one, '', '     ')).join('\n\n');
const itemForms: Readonly<Record<string, TextItem>> = {
  'one line': (item) =>
    `${filled(`Item ${item.number}. ${item.title}.`, '         ')}\n\n${body(item)}`.replace(/^ +/, ''),
  capitals: (item) =>
    `${filled(`ITEM ${item.number}.  ${item.title.toUpperCase()}`, '         ', '')}\n\n${body(item)}`,
  underlined: (item) =>
    `${filled(`Item ${item.number}.  ${item.title}`, '         ', '')}\n${'-'.repeat(50)}\n\n${body(item)}`,
  'wide gap': (item) =>
    `${filled(item.title, '              ', `Item ${item.number}.`.padEnd(14))}\n\n${body(item)}`,
  'two lines': (item) => `${centred(`ITEM ${item.number}`)}\n\n${centred(item.title)}\n\n${body(item)}`,
};
type TextExhibits = (f: ReportFacts, heading: string, letter: string) => string;
const entry = (number: string, description: string, gap = 12): string =>
  filled(description, ' '.repeat(gap + 4), `    ${number.padEnd(gap)}`);
const exhibitForms: Readonly<Record<string, TextExhibits>> = {
  columns: (f, heading, letter) =>
    `${heading}\n\n     (${letter})  Exhibits.\n\n${f.exhibits.map((one) => entry(one.number, one.description)).join('\n\n')}`,
  'column heads': (f, heading, letter) =>
    `${heading}\n\n(${letter}) Exhibits\n\n    Exhibit No.     Description\n    -----------     -----------\n\n${f.exhibits.map((one) => entry(one.number, one.description, 16)).join('\n')}`,
  'exhibit labels': (f, heading, letter) =>
    `${heading}\n\n(${letter}) Exhibits\n\n${f.exhibits.map((one) => entry(`Exhibit ${one.number}`, one.description, 18)).join('\n\n')}`,
  lettered: (f, heading, letter) =>
    `${heading}\n\n(a) Financial statements of businesses acquired.\n\n    Not applicable.\n\n(b) Pro forma financial information.\n\n    Not applicable.\n\n(${letter}) Exhibits.\n\n${f.exhibits.map((one) => entry(one.number, one.description, 10)).join('\n')}`,
  dashes: (f, heading, letter) =>
    `${heading}\n\n(${letter})  The following exhibits are filed herewith:\n\n${f.exhibits.map((one) => filled(`${one.number} - ${one.description}`, '        ', '     ')).join('\n\n')}`,
};
const title = (f: ReportFacts, indent: string, first = indent): string =>
  f.titleLines.map((line, index) => `${index === 0 ? first : indent}${line}`).join('\n');
const at = ' '.repeat(35);
const signatureForms: TextParts = {
  labels: (f) =>
    `${at}${f.name}\n\n\nDate:  ${f.signed}`.padEnd(40) +
    `\n\n${at}By:  /s/ ${f.signatory}\n${at}    ------------------------\n${at}Name:  ${f.signatory}\n${title(f, `${at}       `, `${at}Title: `)}`,
  'date at the left': (f) =>
    `${at}${f.name}\n\n${`Date:  ${f.signed}`.padEnd(35)}By:  /s/ ${f.signatory}\n${at}     ____________________\n${at}     ${f.signatory}\n${title(f, `${at}     `)}`,
  'date first': (f) =>
    `Dated:  ${f.signed}\n\n${at}${f.name}\n\n${at}By /s/ ${f.signatory}\n${at}   ${f.signatory}\n${title(f, `${at}   `)}`,
  'date last': (f) =>
    `${at}${f.name.toUpperCase()}\n${at}(Registrant)\n\n${at}/s/ ${f.signatory.toUpperCase()}\n${at}${f.signatory}\n${title(f, at)}\n\nDate: ${f.signed}`,
  'name and title on a line': (f) =>
    `${at}${f.name}\n\n${at}By: /s/ ${f.signatory}\n${at}    ${f.signatory}, ${f.titleLines[0] ?? ''}\n${f.titleLines
      .slice(1)
      .map((line) => `${at}    ${line}\n`)
      .join('')}\n${f.signed}`,
  its: (f) =>
    `${f.name}\n\nBy:  /s/ ${f.signatory}\n     ---------------\n     ${f.signatory}\nIts: ${f.title}\n\nDate: ${f.signed}`,
  'date under its rule': (f) =>
    `${at}${f.name}\n\n${f.signed.padEnd(35)}/s/ ${f.signatory}\n${'-'.repeat(20).padEnd(35)}${'-'.repeat(25)}\n${'Date'.padEnd(35)}${f.signatory}\n${title(f, at)}`,
};
const undertaking =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';

/** Draws a report in plain text; `fixed` forms are not drawn. */
export function textReport(
  random: Random,
  fixed: Readonly<Record<string, string>> = {},
  wanted: Partial<Extras> = {},
): GeneratedReport {
  const extras = { ...NONE, ...wanted };
  const forms: Record<string, string> = { ...fixed };
  const old = random.chance(0.8);
  const facts = factsOf(random, old);
  const form = <T>(part: string, of: Readonly<Record<string, T>>): T => {
    const name = forms[part] ?? random.pick(Object.keys(of));
    forms[part] = name;
    return of[name] as T;
  };
  const part = (name: string, of: TextParts): string => form(name, of)(facts, random);
  const parties = extras.coRegistrants ? partiesOf(random) : [facts];
  const dated = part('date', { ...dates, ...rareDates });
  const identity = extras.coRegistrants
    ? [dated, form('co-registrants', textCoRegistrants)(parties)]
    : [dated, part('name', { ...names, ...rareNames })];
  const item = form('item', itemForms);
  const heading = old
    ? 'Item 7.  Financial Statements, Pro Forma Financial Information and Exhibits'
    : 'Item 9.01  Financial Statements and Exhibits';
  const pageEnd = extras.surroundings ? form('page end', textPageEnds) : () => '<PAGE>';
  const interlude = extras.surroundings ? form('interlude', textInterludes) : { text: '', kept: '' };
  const signed = extras.blocks
    ? form('blocks', textBlocksForms)(
        facts,
        parties.map(({ name }) => name),
        signersOf(random, 1 + random.below(2)),
      )
    : { text: part('signature', signatureForms), blocks: [soleBlock(facts)] };
  const text = [
    part('head', heads),
    ...(random.chance(0.8) ? identity : identity.reverse()),
    ...(extras.coRegistrants
      ? []
      : [
          part('triple', { ...triples, ...rareTriples }),
          part('address', { ...addresses, ...rareAddresses }),
          part('telephone', { ...telephones, ...rareTelephones }),
        ]),
    part('former', formers),
    old ? '' : part('boxes', boxLists),
    ...(random.chance(0.5) ? [pageEnd(1, facts)] : []),
    interlude.text,
    ...facts.items.map((one) => item(one)),
    form('exhibit', exhibitForms)(facts, heading, old ? 'c' : 'd'),
    ...(random.chance(0.5) ? [pageEnd(2, facts)] : []),
    centred(random.pick(['SIGNATURES', 'SIGNATURE', 'S I G N A T U R E S'])),
    filled(undertaking, '', '     '),
    signed.text,
    ...(extras.surroundings ? [pageEnd(3, facts), form('index', textIndexes)(facts)] : []),
    '',
  ].join('\n\n');
  return {
    text,
    format: 'text',
    facts,
    parties,
    blocks: signed.blocks,
    formType: '8-K',
    amendment: null,
    preamble: interlude.kept,
    forms,
    old,
    hasSecurities: false,
  };
}
