import type { ReportFacts } from './facts.js';
import type { Dialect } from './html-dialects.js';
import type { Random } from './random.js';

/** One way of setting a part of the report. */
export type Part = (facts: ReportFacts, dialect: Dialect, random: Random) => string;
export type Parts = Readonly<Record<string, Part>>;

const center = { center: true } as const;
const strong = { center: true, bold: true } as const;

export const heads: Parts = {
  plain: (_, { paragraph: p }) =>
    p('UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION', strong) +
    p('Washington, D.C. 20549', center) +
    p('FORM 8-K', strong) +
    p('CURRENT REPORT', strong) +
    p('Pursuant to Section 13 or 15(d) of the<br>Securities Exchange Act of 1934', center),
  'one paragraph': (_, { paragraph: p }) =>
    p(
      'UNITED STATES SECURITIES AND EXCHANGE COMMISSION<br>WASHINGTON, DC 20549<br><br>FORM 8-K<br><br>CURRENT REPORT<br>PURSUANT TO SECTION 13 OR 15(D) OF THE<br>SECURITIES EXCHANGE ACT OF 1934',
      strong,
    ),
  'form and name in two paragraphs': (_, { paragraph: p }) =>
    p('SECURITIES AND EXCHANGE COMMISSION', strong) +
    p('Washington, D.C. 20549-1004', center) +
    p('FORM', strong) +
    p('8-K', strong) +
    p('CURRENT REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934', center),
  'rules between': (_, { paragraph: p }) =>
    '<hr size="3">' +
    p('UNITED STATES', strong) +
    p('SECURITIES AND EXCHANGE COMMISSION', strong) +
    p('Washington, D.C. 20549', center) +
    p('_________________', center) +
    p('Form 8-K', strong) +
    p('_________________', center) +
    p('Current Report', strong) +
    p('Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934', center),
};

const dateCaption = 'Date of Report (Date of earliest event reported)';
export const dates: Parts = {
  'caption then date': ({ date }, { paragraph: p }) => p(`${dateCaption}: ${date}`, center),
  'underlined date': ({ date }, { paragraph: p }) =>
    p(`${dateCaption}: <u>&nbsp;&nbsp;${date}&nbsp;&nbsp;</u>`, center),
  'bold date, no colon': ({ date }, { paragraph: p }) => p(`${dateCaption} <b>${date}</b>`, center),
  'date over caption': ({ date }, { paragraph: p }) => p(date, strong) + p(dateCaption, center),
  'date over caption in one paragraph': ({ date }, { paragraph: p }) =>
    p(`<b>${date}</b><br>${dateCaption}`, center),
  'split caption': ({ date }, { paragraph: p }) =>
    p(`Date of Report: ${date}`, center) + p('(Date of earliest event reported)', center),
  'earliest alone': ({ date }, { paragraph: p }) =>
    p(date, center) + p('(Date of earliest event reported)', center),
  'date on the next line': ({ date }, { paragraph: p }) => p(`${dateCaption}:`, center) + p(date, center),
  cells: ({ date }, { table }) => table([[`${dateCaption}:`, date]]),
  'report and event': ({ date }, { paragraph: p }) => p(`${dateCaption}: ${date} (${date})`, center),
  capitals: ({ date }, { paragraph: p }) => p(`${dateCaption.toUpperCase()}: ${date.toUpperCase()}`, center),
  'cells, date over caption': ({ date }, { table }) => table([[date], [dateCaption]]),
  'as a sentence': ({ date }, { paragraph: p }) => p(`Date of earliest event reported: ${date}`, center),
  'full stop': ({ date }, { paragraph: p }) => p(`${dateCaption}: ${date}.`, center),
};

const nameCaption = '(Exact name of registrant as specified in its charter)';
export const names: Parts = {
  'over caption': ({ name }, { paragraph: p }) =>
    p(name.replace('&', '&amp;'), strong) + p(nameCaption, center),
  'one paragraph': ({ name }, { paragraph: p }) =>
    p(`<b>${name.replace('&', '&amp;')}</b><br>${nameCaption}`, center),
  underlined: ({ name }, { paragraph: p }) =>
    p(`<u>${name.replace('&', '&amp;')}</u>`, strong) +
    p('(Exact Name of Registrant as Specified in Charter)', center),
  'rule between': ({ name }, { paragraph: p }) =>
    p(name.replace('&', '&amp;'), strong) +
    '<hr width="40%">' +
    p('(Exact name of Registrant as specified in its Charter)', center),
  'two lines': ({ name }, { paragraph: p }) =>
    p(name.replace('&', '&amp;').replace(/ (\S+)$/, '<br>$1'), strong) + p(nameCaption, center),
  'no parentheses': ({ name }, { paragraph: p }) =>
    p(name.replace('&', '&amp;'), strong) + p('Exact name of registrant as specified in its charter', center),
  cells: ({ name }, { table }) => table([[name.replace('&', '&amp;')], [nameCaption]]),
  'caption first': ({ name }, { paragraph: p }) =>
    p(`Exact name of registrant as specified in its charter: ${name.replace('&', '&amp;')}`),
};

const triple = (f: ReportFacts): [string, string, string] => [f.state, f.fileNumber, f.employerId];
const tripleCaptions = [
  '(State or other jurisdiction<br>of incorporation)',
  '(Commission<br>File Number)',
  '(IRS Employer<br>Identification No.)',
] as const;
const longCaptions = [
  '(State or Other Jurisdiction of Incorporation or Organization)',
  '(Commission File No.)',
  '(I.R.S. Employer Identification Number)',
] as const;
const gap = '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;';
export const triples: Parts = {
  'table, captions below': (f, { table }) => table([triple(f), tripleCaptions]),
  'table, long captions': (f, { table }) => table([triple(f), longCaptions]),
  'table, captions above': (f, { table }) => table([longCaptions, triple(f)]),
  'table, rules between': (f, { table }) => table([triple(f), ['<hr>', '<hr>', '<hr>'], tripleCaptions]),
  'table, drawn rules between': (f, { table }) =>
    table([triple(f), ['______________', '____________', '____________'], tripleCaptions]),
  'table, value and caption in a cell': (f, { table }) =>
    table([triple(f).map((value, index) => `<u>${value}</u><br>${tripleCaptions[index] ?? ''}`)]),
  'table, caption lines in rows': (f, { table }) =>
    table([
      triple(f),
      ['(State or other', '(Commission', '(I.R.S. Employer'],
      ['jurisdiction of incorporation)', 'File Number)', 'Identification No.)'],
    ]),
  'table, uneven caption lines in rows': (f, { table }) =>
    table([
      triple(f),
      ['(State or other', '(Commission', '(IRS Employer'],
      ['jurisdiction', 'File Number)', 'Identification No.)'],
      ['of incorporation)', '&nbsp;', '&nbsp;'],
    ]),
  'table, blank row between': (f, { table }) =>
    table([triple(f), ['&nbsp;', '&nbsp;', '&nbsp;'], tripleCaptions]),
  'two tables': (f, { table }) => table([triple(f)]) + table([tripleCaptions]),
  stacked: (f, { paragraph: p }) =>
    triple(f)
      .map((value, index) => p(value, center) + p(tripleCaptions[index]?.replace('<br>', ' ') ?? '', center))
      .join(''),
  'stacked with breaks': (f, { paragraph: p }) =>
    triple(f)
      .map((value, index) =>
        p(`<b>${value}</b><br>${tripleCaptions[index]?.replace('<br>', ' ') ?? ''}`, center),
      )
      .join(''),
  'one paragraph': (f, { paragraph: p }) =>
    p(
      triple(f)
        .map((value, index) => `<u>${value}</u><br>${longCaptions[index] ?? ''}`)
        .join('<br><br>'),
      center,
    ),
  'labels before': (f, { paragraph: p }) =>
    p(`State or other jurisdiction of incorporation: ${f.state}`) +
    p(`Commission File Number: ${f.fileNumber}`) +
    p(`IRS Employer Identification No.: ${f.employerId}`),
  'gaps of blanks': (f, { paragraph: p }) => p(triple(f).join(gap)) + p(longCaptions.join(gap)),
  'gaps of blanks, one paragraph': (f, { paragraph: p }) =>
    p(`${triple(f).join(gap)}<br>${longCaptions.join(gap)}`),
  'file number alone above': (f, { paragraph: p, table }) =>
    p(`Commission File Number: ${f.fileNumber}`, center) +
    table([
      [f.state, f.employerId],
      [longCaptions[0], longCaptions[2]],
    ]),
  'table of labels': (f, { table }) =>
    table([
      ['State or other jurisdiction of incorporation:', f.state],
      ['Commission file number:', f.fileNumber],
      ['I.R.S. employer identification number:', f.employerId],
    ]),
};

const cityLine = (f: ReportFacts): string => `${f.city}, ${f.region}`;
const addressCaption = '(Address of principal executive offices)';
export const addresses: Parts = {
  'zip in a cell': (f, { table }) =>
    table([
      [`${f.street}<br>${cityLine(f)}`, f.zip],
      [addressCaption, '(Zip Code)'],
    ]),
  'lines in rows': (f, { table }) =>
    table([
      [f.street, '&nbsp;'],
      [cityLine(f), f.zip],
      [addressCaption, '(Zip Code)'],
    ]),
  'one line, zip in a cell': (f, { table }) =>
    table([
      [`${f.street}, ${cityLine(f)}`, f.zip],
      [addressCaption, '(Zip Code)'],
    ]),
  paragraphs: (f, { paragraph: p }) =>
    p(f.street, center) + p(`${cityLine(f)} ${f.zip}`, center) + p(`${addressCaption} (Zip Code)`, center),
  'one paragraph': (f, { paragraph: p }) =>
    p(
      `<b>${f.street}<br>${cityLine(f)} ${f.zip}</b><br>(Address of principal executive offices, including zip code)`,
      center,
    ),
  'one line': (f, { paragraph: p }) =>
    p(`${f.street}, ${cityLine(f)} ${f.zip}`, center) +
    p('(Address of Principal Executive Offices and Zip Code)', center),
  'comma before zip': (f, { paragraph: p }) =>
    p(`<u>${f.street}, ${cityLine(f)}, ${f.zip}</u>`, center) +
    p('(Address of principal executive offices) (Zip Code)', center),
  'zip by itself': (f, { paragraph: p }) =>
    p(`${f.street}<br>${cityLine(f)}`, center) +
    p(addressCaption, center) +
    p(f.zip, center) +
    p('(Zip Code)', center),
  'gaps of blanks': (f, { paragraph: p }) =>
    p(`${f.street}, ${cityLine(f)}${gap}${f.zip}`) + p(`${addressCaption}${gap}(Zip Code)`),
  'captions above': (f, { paragraph: p }) =>
    p('Address of principal executive offices:') + p(`${f.street}, ${cityLine(f)} ${f.zip}`),
  'zip cell, no caption': (f, { table }) =>
    table([[`${f.street}, ${cityLine(f)}`, f.zip], [`${addressCaption} (Zip Code)@2`]]),
  'city in a cell': (f, { table }) =>
    table([
      [f.street, cityLine(f), f.zip],
      ['(Address of principal executive offices)@2', '(Zip code)'],
    ]),
};

const telephoneCaption = 'Registrant’s telephone number, including area code';
export const telephones: Parts = {
  'after colon': (f, { paragraph: p }) => p(`${telephoneCaption}: ${f.telephone}`, center),
  underlined: (f, { paragraph: p }) => p(`${telephoneCaption} <u>&nbsp;${f.telephone}&nbsp;</u>`, center),
  'over caption': (f, { paragraph: p }) => p(f.telephone, strong) + p(`(${telephoneCaption})`, center),
  'over caption, one paragraph': (f, { paragraph: p }) =>
    p(`<b>${f.telephone}</b><br>(${telephoneCaption.replace('’', "'")})`, center),
  cells: (f, { table }) => table([[`${telephoneCaption}:`, f.telephone]]),
  'cells, over caption': (f, { table }) => table([[f.telephone], [`(${telephoneCaption})`]]),
  'caption over number': (f, { paragraph: p }) => p(`${telephoneCaption}:`, center) + p(f.telephone, center),
  'caption in parentheses': (f, { paragraph: p }) => p(`(${telephoneCaption}): ${f.telephone}`, center),
};

const formerCaption = '(Former name or former address, if changed since last report)';
export const formerNames: Parts = {
  'not applicable': (_, { paragraph: p }) => p('Not Applicable', strong) + p(formerCaption, center),
  'n/a': (_, { paragraph: p }) => p(`N/A<br>${formerCaption}`, center),
  nothing: (_, { paragraph: p }) => p(formerCaption, center),
  'left out': () => '',
  underline: (_, { paragraph: p }) =>
    p('________________________', center) +
    p('(Former Name or Former Address, if Changed Since Last Report.)', center),
  'after caption': (_, { paragraph: p }) =>
    p('Former name or former address, if changed since last report: None'),
  cells: (_, { table }) => table([['N/A'], [formerCaption]]),
};

const leadIn =
  'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions (<i>see</i> General Instruction A.2. below):';
const provisions = [
  'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
  'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
  'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
  'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
] as const;
const glyphs: readonly (readonly [string, string])[] = [
  ['☐', '☒'],
  ['&#9744;', '&#9746;'],
  ['[ ]', '[X]'],
  ['[&nbsp;&nbsp;]', '[X]'],
  ['o', 'x'],
  ['<font face="Wingdings">o</font>', '<font face="Wingdings">x</font>'],
  ['<span style="font-family:Wingdings">&#168;</span>', '<span style="font-family:Wingdings">&#254;</span>'],
  ['&uml;', '&thorn;'],
  ['&#163;', 'R'],
  ['|_|', '|X|'],
  ['( )', '(X)'],
  ['□', '☑'],
];
const boxes =
  (line: (mark: string, text: string, dialect: Dialect) => string): Part =>
  (f, dialect, random) => {
    const [empty, full] = random.pick(glyphs);
    const lines = provisions.map((text, index) =>
      line(f.checked[index] === true ? full : empty, text, dialect),
    );
    return dialect.paragraph(leadIn) + lines.join('');
  };
export const boxLists: Parts = {
  paragraphs: boxes((mark, text, { paragraph: p }) => p(`${mark} ${text}`)),
  'paragraphs with gaps': boxes((mark, text, { paragraph: p }) =>
    p(`${mark}&nbsp;&nbsp;&nbsp;&nbsp;${text}`),
  ),
  'tables of one row': boxes((mark, text, { table }) => table([[mark, text]])),
  'one table': (f, dialect, random) => {
    const [empty, full] = random.pick(glyphs);
    return (
      dialect.paragraph(leadIn) +
      dialect.table(provisions.map((text, index) => [f.checked[index] === true ? full : empty, text]))
    );
  },
  breaks: (f, dialect, random) => {
    const [empty, full] = random.pick(glyphs);
    return dialect.paragraph(
      `${leadIn}<br>${provisions.map((text, index) => `${f.checked[index] === true ? full : empty} ${text}`).join('<br>')}`,
    );
  },
  glued: boxes((mark, text, { paragraph: p }) => p(`${mark}${text}`)),
};

const heads12b = [
  'Title of each class',
  'Trading Symbol(s)',
  'Name of each exchange on which registered',
] as const;
export const securities: Parts = {
  table: (f, { paragraph: p, table }) =>
    p('Securities registered pursuant to Section 12(b) of the Act:') +
    table([heads12b, ...f.classes.map((one) => [one.title, one.symbol, one.exchange])]),
  'heads with breaks': (f, { paragraph: p, table }) =>
    p('Securities registered pursuant to Section 12(b) of the Act:', center) +
    table([
      [
        '<u>Title of Each Class</u>',
        '<b>Trading<br>Symbol(s)</b>',
        '<b>Name of Each Exchange<br>on Which Registered</b>',
      ],
      ...f.classes.map((one) => [one.title, one.symbol, one.exchange]),
    ]),
  'heading in the table': (f, { table }) =>
    table([
      ['Securities registered pursuant to Section 12(b) of the Exchange Act:@3'],
      heads12b,
      ...f.classes.map((one) => [one.title, one.symbol, one.exchange]),
    ]),
  'quoted symbols': (f, { paragraph: p, table }) =>
    p('Securities registered pursuant to Section 12(b) of the Securities Exchange Act of 1934:') +
    table([heads12b, ...f.classes.map((one) => [one.title, `“${one.symbol}”`, one.exchange])]),
  'issuer column': (f, { paragraph: p, table }) =>
    p('Securities registered pursuant to Section 12(b) of the Act:') +
    table([
      ['Registrant', ...heads12b],
      ...f.classes.map((one) => [f.name.replace('&', '&amp;'), one.title, one.symbol, one.exchange]),
    ]),
  'columns in another order': (f, { paragraph: p, table }) =>
    p('Securities registered pursuant to Section 12(b) of the Act:') +
    table([
      ['Title of each class', 'Name of each exchange on which registered', 'Ticker Symbol'],
      ...f.classes.map((one) => [one.title, one.exchange, one.symbol]),
    ]),
};

const growthSentence =
  'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).';
const transition =
  'If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.';
const growthMarks = (f: ReportFacts, random: Random): [string, string] => {
  const [empty, full] = random.pick(glyphs.slice(0, 4));
  return [f.growth ? full : empty, empty];
};
export const growths: Parts = {
  'label then mark': (f, { paragraph: p }, random) => {
    const [growth, other] = growthMarks(f, random);
    return p(growthSentence) + p(`Emerging growth company ${growth}`) + p(`${transition} ${other}`);
  },
  'label and mark at the right': (f, { paragraph: p }, random) => {
    const [growth, other] = growthMarks(f, random);
    return (
      p(growthSentence) +
      `<p style="text-align:right">Emerging growth company&nbsp;&nbsp;${growth}</p>` +
      p(`${transition}&nbsp;&nbsp;${other}`)
    );
  },
  cells: (f, { paragraph: p, table }, random) => {
    const [growth, other] = growthMarks(f, random);
    return (
      p(growthSentence) + table([['&nbsp;', 'Emerging growth company', growth]]) + p(`${transition} ${other}`)
    );
  },
  'mark before': (f, { paragraph: p }, random) => {
    const [growth, other] = growthMarks(f, random);
    return p(growthSentence) + p(`${growth} Emerging growth company`) + p(`${other} ${transition}`);
  },
  'one table': (f, { table }, random) => {
    const [growth, other] = growthMarks(f, random);
    return table([
      [growthSentence, '&nbsp;'],
      ['Emerging growth company', growth],
      [transition, other],
    ]);
  },
};
