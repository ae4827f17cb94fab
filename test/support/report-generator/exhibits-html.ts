import type { ExhibitForm } from './bodies-html.js';
import type { ReportFacts } from './facts.js';
import type { Dialect } from './html-dialects.js';

const text = (value: string): string => value.replaceAll('&', '&amp;');
const opening = (d: Dialect, heading: string, letter: string): string =>
  d.paragraph(heading, { bold: true }) + d.paragraph(`(${letter}) Exhibits.`);
const listed = (
  f: ReportFacts,
  row: (number: string, description: string, index: number) => string[],
): string[][] => f.exhibits.map(({ number, description }, index) => row(number, text(description), index));

/** Exhibit lists that say how, where and when an exhibit is filed. */
export const filedExhibitForms: Readonly<Record<string, ExhibitForm>> = {
  'columns of references': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['Exhibit No.', 'Description', 'Form', 'File No.', 'Exhibit', 'Filing Date', 'Filed Herewith'],
      ...listed(f, (number, description, index) =>
        index % 2 === 0
          ? [number, description, '&nbsp;', '&nbsp;', '&nbsp;', '&nbsp;', 'X']
          : [number, description, '8-K', '001-12345', '10.3', '5/14/2015', '&nbsp;'],
      ),
    ]),
  'heads over heads': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['&nbsp;', '&nbsp;', 'Incorporated by Reference@3'],
      [
        '<b>Exhibit<br>Number</b>',
        '<b>Exhibit Description</b>',
        '<b>Form</b>',
        '<b>Exhibit</b>',
        '<b>Date</b>',
      ],
      ...listed(f, (number, description, index) =>
        index % 2 === 1
          ? [number, description, '&nbsp;', '&nbsp;', '&nbsp;']
          : [number, description, '10-Q', '4.2', '08/09/2012'],
      ),
    ]),
  'symbols of filing': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['Exhibit', 'Description'],
      ...listed(f, (number, description, index) => [`${number}${index % 2 === 0 ? '+' : '**'}`, description]),
    ]) +
    d.paragraph('+ Management contract or compensatory plan.') +
    d.paragraph('** Furnished, not filed.'),
  'legend in the table': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['Exhibit', 'Description'],
      ...listed(f, (number, description) => [`${number}*`, description]),
      ['* Filed herewith.@2'],
    ]),
  'rule over the legend': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['Exhibit Number', 'Description of Document'],
      ...listed(f, (number, description) => [`†${number}`, description]),
    ]) +
    d.paragraph('________________') +
    d.paragraph('† Certain schedules were left out under Item 601(a)(5) of Regulation S-K.'),
  'stacked in two cells': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['Exhibit No.', 'Description'],
      [
        f.exhibits.map(({ number }) => number).join('<br>'),
        f.exhibits.map(({ description }) => text(description)).join('<br>'),
      ],
    ]),
  'blank rows between': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table([
      ['Exhibit<br>No.', '&nbsp;', 'Description'],
      ...listed(f, (number, description) => [number, '&nbsp;', description]).flatMap((row) => [
        row,
        ['&nbsp;', '&nbsp;', '&nbsp;'],
      ]),
    ]),
  'label in a cell of its own': (f, d, heading, letter) =>
    opening(d, heading, letter) +
    d.table(listed(f, (number, description) => ['Exhibit', number, '–', description])),
  'sentence then table': (f, d, heading, letter) =>
    d.paragraph(heading, { bold: true }) +
    d.paragraph(
      `(${letter}) Exhibits. The following exhibits are furnished with this Current Report on Form 8-K:`,
    ) +
    d.table([['Exhibit No.', 'Description'], ...listed(f, (number, description) => [number, description])]),
  'numbers in parentheses': (f, d, heading, letter) =>
    opening(d, heading, letter) + d.table(listed(f, (number, description) => [`(${number})`, description])),
};

/** An index of the exhibits that the item also lists, or lists alone. */
export const indexForms: Readonly<Record<string, (facts: ReportFacts, dialect: Dialect) => string>> = {
  none: () => '',
  'paragraph and table': (f, d) =>
    d.paragraph('EXHIBIT INDEX', { center: true, bold: true }) +
    d.table([['Exhibit No.', 'Description'], ...listed(f, (number, description) => [number, description])]),
  'page of its own': (f, d) =>
    '<hr style="page-break-after:always">' +
    d.paragraph('INDEX TO EXHIBITS', { center: true }) +
    d.table([
      ['Exhibit<br>Number', 'Description', 'Page'],
      ...listed(f, (number, description) => [`Exhibit ${number}`, description, '&nbsp;']),
    ]),
  'heading in the table': (f, d) =>
    d.table([['Exhibit Index@2'], ...listed(f, (number, description) => [number, description])]),
};
