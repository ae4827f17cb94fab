import type { Parts } from './cover-html.js';
import type { ItemFacts, ReportFacts } from './facts.js';
import type { Dialect } from './html-dialects.js';
import type { Random } from './random.js';

const text = (value: string): string => value.replaceAll('&', '&amp;');

/** One way of setting an item's heading and body. */
export type ItemForm = (item: ItemFacts, dialect: Dialect, random: Random) => string;

const paragraphs = (item: ItemFacts, { paragraph: p }: Dialect): string =>
  item.body.map((one) => p(text(one))).join('');

export const itemForms: Readonly<Record<string, ItemForm>> = {
  'one paragraph': (item, d) =>
    d.paragraph(`Item ${item.number}. ${item.title}.`, { bold: true }) + paragraphs(item, d),
  'no stop': (item, d) =>
    d.paragraph(`Item ${item.number}&nbsp;&nbsp;&nbsp;${item.title}`, { bold: true }) + paragraphs(item, d),
  capitals: (item, d) =>
    d.paragraph(`ITEM ${item.number}. ${item.title.toUpperCase()}`, { bold: true }) + paragraphs(item, d),
  'two cells': (item, d) =>
    d.table([[`<b>Item ${item.number}.</b>`, `<b>${item.title}.</b>`]]) + paragraphs(item, d),
  'one cell': (item, d) => d.table([[`<b>Item ${item.number}. ${item.title}</b>`]]) + paragraphs(item, d),
  dash: (item, d) => d.paragraph(`Item ${item.number} – ${item.title}`, { bold: true }) + paragraphs(item, d),
  colon: (item, d) => d.paragraph(`Item ${item.number}: ${item.title}`, { bold: true }) + paragraphs(item, d),
  'underlined apart': (item, d) =>
    d.paragraph(`<u>Item ${item.number}</u>. <u>${item.title}</u>.`) + paragraphs(item, d),
  'two paragraphs': (item, d) =>
    d.paragraph(`ITEM ${item.number}`, { bold: true, center: true }) +
    d.paragraph(item.title, { bold: true, center: true }) +
    paragraphs(item, d),
  'letters of parts': (item, d) =>
    d.paragraph(`Item ${item.number}${item.number === '5.02' ? '(b), (c) and (e)' : ''}. ${item.title}`, {
      bold: true,
    }) + paragraphs(item, d),
  'break between': (item, d) =>
    d.paragraph(`Item ${item.number}<br>${item.title}`, { bold: true }) + paragraphs(item, d),
  'run-in': (item, d) =>
    d.paragraph(`<b>Item ${item.number}. ${item.title}.</b> ${text(item.body[0] ?? '')}`) +
    item.body
      .slice(1)
      .map((one) => d.paragraph(text(one)))
      .join(''),
  'break before the body': (item, d) =>
    d.paragraph(`<b>Item ${item.number}. ${item.title}</b><br><br>${text(item.body[0] ?? '')}`) +
    item.body
      .slice(1)
      .map((one) => d.paragraph(text(one)))
      .join(''),
  'section before': (item, d) =>
    (item.number.includes('.')
      ? d.paragraph(`Section ${item.number.split('.')[0] ?? ''} – Matters of the Registrant`, { bold: true })
      : '') +
    d.paragraph(`Item ${item.number} ${item.title}`, { bold: true }) +
    paragraphs(item, d),
  'body in the table': (item, d) =>
    d.table([[`Item ${item.number}`, item.title], ...item.body.map((one) => ['&nbsp;', text(one)])]),
};

/** One way of setting the exhibit item and its list. */
export type ExhibitForm = (facts: ReportFacts, dialect: Dialect, heading: string, letter: string) => string;
const rows = (f: ReportFacts): string[][] => f.exhibits.map((one) => [one.number, text(one.description)]);

export const exhibitForms: Readonly<Record<string, ExhibitForm>> = {
  'table with heads': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([['Exhibit No.', 'Description'], ...rows(f)]),
  'table with underlined heads': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) <i>Exhibits.</i>`) +
    d.table([['<b><u>Exhibit<br>Number</u></b>', '<b><u>Description of Exhibit</u></b>'], ...rows(f)]),
  'table without heads': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) + d.paragraph(`(${letter}) Exhibits:`) + d.table(rows(f)),
  'caption in the table': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.table([
      [`(${letter})`, 'Exhibits@2'],
      ['&nbsp;', 'Exhibit No.', 'Description'],
      ...rows(f).map((row) => ['&nbsp;', ...row]),
    ]),
  'heading in the table': (f, d, heading, letter) =>
    d.table([[`${heading}@2`], [`(${letter}) Exhibits@2`], ...rows(f)]),
  'rows of Exhibit 99.1': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits.`) +
    d.table(rows(f).map(([number = '', description = '']) => [`Exhibit ${number}`, description])),
  'rows of EX-99.1': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits.`) +
    d.table(rows(f).map(([number = '', description = '']) => [`EX-${number}`, description])),
  'paragraphs with dashes': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits.`) +
    rows(f)
      .map(([number = '', description = '']) => d.paragraph(`Exhibit ${number} – ${description}`))
      .join(''),
  'paragraphs with colons': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits.`) +
    rows(f)
      .map(([number = '', description = '']) => d.paragraph(`Exhibit ${number}: ${description}`))
      .join(''),
  'paragraphs with gaps': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    rows(f)
      .map(([number = '', description = '']) =>
        d.paragraph(`${number}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${description}`),
      )
      .join(''),
  'lines of one paragraph': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(
      `(${letter}) Exhibits<br>${rows(f)
        .map(([number = '', description = '']) => `${number} ${description}`)
        .join('<br>')}`,
    ),
  marks: (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([
      ['Exhibit No.', 'Document'],
      ...rows(f).map(([number = '', description = '']) => [`${number}*`, description]),
    ]) +
    d.paragraph('* Filed herewith.'),
  'superscript marks': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([
      ['Exhibit No.', 'Document'],
      ...rows(f).map(([number = '', description = '']) => [`${number}<sup>(1)</sup>`, description]),
    ]) +
    d.paragraph('<sup>(1)</sup> Furnished herewith.'),
  'mark column': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([['&nbsp;', 'Exhibit No.', 'Description'], ...rows(f).map((row) => ['†', ...row])]),
  'method of filing column': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([
      ['Exhibit Number', 'Description', 'Method of Filing'],
      ...rows(f).map((row) => [...row, 'Filed herewith']),
    ]),
  'page column': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([
      ['Exhibit Number', 'Description', 'Page'],
      ...rows(f).map((row, index) => [...row, String(index + 5)]),
    ]),
  'lettered parts': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph('(a) Financial statements of businesses acquired. Not applicable.') +
    d.paragraph('(b) Pro forma financial information. Not applicable.') +
    (letter === 'd' ? d.paragraph('(c) Shell company transactions. Not applicable.') : '') +
    d.paragraph(`(${letter}) Exhibits. The following exhibits are filed with this report:`) +
    d.table(rows(f)),
  'lettered parts in cells': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.table([
      ['(a)', 'Not applicable.'],
      ['(b)', 'Not applicable.'],
      [`(${letter})`, 'Exhibits.'],
    ]) +
    d.table(rows(f)),
  'no caption': (f, d, heading) =>
    d.paragraph(heading, { bold: true }) + d.table([['Exhibit', 'Description'], ...rows(f)]),
  'number over description': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    rows(f)
      .map(([number = '', description = '']) => d.paragraph(`Exhibit ${number}`) + d.paragraph(description))
      .join(''),
  'tables of one row': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    rows(f)
      .map((row) => d.table([row]))
      .join(''),
  linked: (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table([
      ['Exhibit<br>No.', 'Exhibit'],
      ...rows(f).map(([number = '', description = '']) => [
        `<a href="ex.htm">${number}</a>`,
        `<a href="ex.htm">${description}</a>`,
      ]),
    ]),
  'list items': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    `<ul>${rows(f)
      .map(([number = '', description = '']) => `<li>${number} ${description}</li>`)
      .join('')}</ul>`,
  'number and dot': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(`(${letter}) Exhibits`) +
    d.table(rows(f).map(([number = '', description = '']) => [`${number}.`, `${description}.`])),
};

const undertaking =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';
const lastTitle = (f: ReportFacts): string => f.titleLines.join('<br>');
const blank = '&nbsp;';

export const signatureForms: Parts = {
  'table by, name, title': (f, d) =>
    d.table([
      [blank, `${text(f.name)}@2`],
      [`Date: ${f.signed}`, 'By:', `/s/ ${f.signatory}`],
      [blank, 'Name:', f.signatory],
      [blank, 'Title:', lastTitle(f)],
    ]),
  'table, labels with values': (f, d) =>
    d.table([
      [blank, text(f.name)],
      [blank, `By: /s/ ${f.signatory}`],
      [blank, f.signatory],
      [blank, lastTitle(f)],
      [`Dated: ${f.signed}`, blank],
    ]),
  'table, one cell of lines': (f, d) =>
    d.table([
      [
        `Date: ${f.signed}`,
        `${text(f.name)}<br><br>By: <u>/s/ ${f.signatory}</u><br>${f.signatory}<br>${lastTitle(f)}`,
      ],
    ]),
  'table, date row first': (f, d) =>
    d.table([
      [`${text(f.name)}@2`],
      ['(Registrant)@2'],
      [f.signed, blank],
      [`(Date)`, `/s/ ${f.signatory.toUpperCase()}`],
      [blank, f.signatory],
      [blank, lastTitle(f)],
    ]),
  'table, by and signature in cells, date under': (f, d) =>
    d.table([
      [`${text(f.name)}@2`],
      ['By:', `<u>/s/ ${f.signatory}</u>`],
      [blank, f.signatory],
      [blank, lastTitle(f)],
    ]) + d.paragraph(`Date: ${f.signed}`),
  'table, title lines in rows': (f, d) =>
    d.table([
      [blank, `${text(f.name)}@2`],
      [`Date: ${f.signed}`, 'By:', `/s/ ${f.signatory}`],
      [blank, blank, f.signatory],
      ...f.titleLines.map((line) => [blank, blank, line]),
    ]),
  paragraphs: (f, d) =>
    d.paragraph(text(f.name), { bold: true }) +
    d.paragraph(`By: /s/ ${f.signatory}`) +
    d.paragraph(`Name: ${f.signatory}`) +
    d.paragraph(`Title: ${f.title}`) +
    d.paragraph(`Date: ${f.signed}`),
  'date first, paragraphs': (f, d) =>
    d.paragraph(`Dated: ${f.signed}`) +
    d.paragraph(text(f.name)) +
    d.paragraph(`/s/ ${f.signatory}`) +
    d.paragraph(`${f.signatory}<br>${lastTitle(f)}`),
  'one paragraph': (f, d) =>
    d.paragraph(
      `${text(f.name)}<br><br>By: /s/ ${f.signatory}<br>Name: ${f.signatory}<br>Title: ${lastTitle(f)}<br><br>Date: ${f.signed}`,
    ),
  its: (f, d) =>
    d.paragraph(text(f.name)) +
    d.paragraph(`By: /s/ ${f.signatory}<br>${f.signatory}<br>Its: ${f.title}`) +
    d.paragraph(`Date: ${f.signed}`),
  'name and title on a line': (f, d) =>
    d.paragraph(text(f.name)) +
    d.paragraph(`By:<u>/s/ ${f.signatory}</u>`) +
    d.paragraph(`${f.signatory}, ${f.title}`) +
    d.paragraph(f.signed),
  'drawn lines': (f, d) =>
    d.paragraph(text(f.name)) +
    d.paragraph(`By: /s/ ${f.signatory}`) +
    d.paragraph('______________________') +
    d.paragraph(f.signatory) +
    d.paragraph(f.title) +
    d.paragraph(`Date: ${f.signed}`),
  'slashes in a cell': (f, d) =>
    d.table([
      [`Date: ${f.signed}`, `${text(f.name)}@2`],
      [blank, 'By:', `/s/<br>${f.signatory}`],
      [blank, blank, `${f.signatory}<br>${lastTitle(f)}`],
    ]),
  'slashes apart': (f, d) =>
    d.table([
      [blank, `${text(f.name)}@3`],
      [`Date: ${f.signed}`, 'By:', '/s/', f.signatory],
      [blank, blank, `${f.signatory}@2`],
      [blank, blank, `${lastTitle(f)}@2`],
    ]),
  'date in two cells': (f, d) =>
    d.table([
      [`${text(f.name)}@4`],
      ['Date:', f.signed, 'By:', `/s/ ${f.signatory}`],
      [blank, blank, blank, f.signatory],
      [blank, blank, blank, lastTitle(f)],
    ]),
  'name in bold capitals': (f, d) =>
    d.table([
      [blank, `<b>${text(f.name.toUpperCase())}</b>@2`],
      [blank, 'By', `<u>/s/ ${f.signatory}</u>`],
      [blank, blank, `<b>${f.signatory}</b>`],
      [blank, blank, `<i>${lastTitle(f)}</i>`],
      [`Date: ${f.signed}@3`],
    ]),
  'duly authorized officer': (f, d) =>
    d.table([
      [blank, text(f.name)],
      [blank, `/s/ ${f.signatory}`],
      [blank, '(Duly Authorized Officer)'],
      [blank, f.signatory],
      [blank, lastTitle(f)],
    ]) + d.paragraph(`Date: ${f.signed}`),
  'gaps of blanks': (f, d) =>
    d.paragraph(`Date: ${f.signed}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;By: /s/ ${f.signatory}`) +
    d.paragraph(`&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${f.signatory}`) +
    d.paragraph(`&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${f.title}`),
  'date over its label': (f, d) =>
    d.table([
      [f.signed, `/s/ ${f.signatory}`],
      ['(Date)', f.signatory],
      [blank, lastTitle(f)],
    ]),
  'name over registrant': (f, d) =>
    d.table([
      [blank, text(f.name)],
      [blank, '(Registrant)'],
      [blank, blank],
      [f.signed, `/s/ ${f.signatory}`],
      ['Date', f.signatory],
      [blank, lastTitle(f)],
    ]),
};

export const signatureHead = (d: Dialect, random: Random): string =>
  d.paragraph(
    random.pick([
      'SIGNATURES',
      'SIGNATURE',
      'Signatures',
      '<u>SIGNATURE</u>',
      'S I G N A T U R E S',
      'SIGNATURE(S)',
    ]),
    { center: true, bold: true },
  ) +
  d.paragraph(
    random.pick([
      undertaking,
      undertaking.replace('registrant', 'Registrant').replace('hereunto', ', thereunto'),
      undertaking.replace('Securities Exchange Act of 1934', 'Securities Exchange Act of 1934, as amended'),
      undertaking.replace('the registrant', 'the Company'),
      undertaking.replace('this report', 'this Current Report on Form 8-K'),
    ]),
  );
