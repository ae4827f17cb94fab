import type { ReportFacts } from './facts.js';
import type { Dialect } from './html-dialects.js';

/** What stands between the cover page and the first item, and is not lost. */
export interface Interlude {
  readonly text: string;
  /** What the preamble must hold. */
  readonly kept: string;
}

const note =
  'This amendment sets out the results of the vote, which were not known when the first report was filed, and changes nothing else in it.';

const namingNote =
  'This Amendment No. 2 to the Current Report on Form 8-K of the registrant, first filed on May 4, 2005, adds the financial statements that Item 9.01 asks for.';

export const interludes: Readonly<Record<string, (dialect: Dialect) => Interlude>> = {
  none: () => ({ text: '', kept: '' }),
  'explanatory note': ({ paragraph: p }) => ({
    text: p('EXPLANATORY NOTE', { center: true, bold: true }) + p(note),
    kept: note,
  }),
  'explanatory note, run in': ({ paragraph: p }) => ({
    text: p(`<b>Explanatory Note:</b> ${note}`),
    kept: note,
  }),
  'running prose': ({ paragraph: p }) => ({ text: p(note), kept: note }),
  'prose that names the form': ({ paragraph: p }) => ({ text: p(namingNote), kept: namingNote }),
  'introductory note': ({ paragraph: p }) => ({
    text: p('<i>Introductory Note</i>') + p(note) + p('Terms are used as the merger agreement defines them.'),
    kept: note,
  }),
};

/** A table of contents before the items. */
export const contents: Readonly<
  Record<
    string,
    (headings: readonly (readonly [number: string, title: string])[], dialect: Dialect) => string
  >
> = {
  none: () => '',
  table: (headings, { paragraph: p, table }) =>
    p('TABLE OF CONTENTS', { center: true, bold: true }) +
    table([
      ...headings.map(([number, title], index) => [`Item ${number}`, title, String(index + 2)]),
      ['SIGNATURES@2', '4'],
    ]),
  links: (headings, { paragraph: p }) =>
    p('Table of Contents', { center: true }) +
    headings.map(([number, title]) => p(`<a href="#item${number}">Item ${number}. ${title}</a>`)).join('') +
    p('<a href="#signatures">SIGNATURES</a>'),
  'links in a table': (headings, { table }) =>
    table([
      ...headings.map(([number, title]) => [`<a href="#item">Item ${number} ${title}</a>`, '&nbsp;']),
      ['<a href="#s">Signature</a>', '&nbsp;'],
      ['<a href="#e">Exhibit Index</a>', '&nbsp;'],
    ]),
};

/** What stands where a page ends. */
export const pageEnds: Readonly<Record<string, (page: number, facts: ReportFacts) => string>> = {
  none: () => '',
  'number and break': (page) =>
    `<p style="text-align:center">${String(page)}</p><p style="page-break-before:always"></p>`,
  'divs of a page': (page) =>
    `<div style="height:42.75pt;position:relative;width:100%"><div style="bottom:0;position:absolute;width:100%"><div style="text-align:center"><span>${String(page)}</span></div></div></div><hr style="page-break-after:always"/><div style="min-height:42.75pt;width:100%"><div><span><br/></span></div></div>`,
  'running head': (page, facts) =>
    `<p align="center">- ${String(page)} -</p><hr style="page-break-after:always" size="1"><p>${facts.name.replaceAll('&', '&amp;')}</p><p>Form 8-K</p>`,
  'link to contents': (page) =>
    `<p align="center">${String(page)}</p><hr noshade style="page-break-after: always"><p><a href="#toc">Table of Contents</a></p>`,
  'marked comment': (page) =>
    `<!-- Field: Page; Sequence: ${String(page)} --><div style="margin-top:12pt;border-bottom:black 1pt solid"><table style="width:100%"><tr><td style="width:33%">&nbsp;</td><td style="text-align:center">${String(page)}</td><td>&nbsp;</td></tr></table></div><div style="break-before:page;margin-bottom:12pt"><p style="margin:0">&nbsp;</p></div><!-- Field: /Page -->`,
};

/** How a report says which form it is, and which amendment. */
export const amendments: Readonly<Record<string, (dialect: Dialect) => string>> = {
  'form with suffix and number below': ({ paragraph: p }) =>
    p('FORM 8-K/A', { center: true, bold: true }) + p('(Amendment No. 2)', { center: true }),
  'one paragraph': ({ paragraph: p }) => p('<b>FORM 8-K/A<br>Amendment No. 2</b>', { center: true }),
  'to the form': ({ paragraph: p }) =>
    p('AMENDMENT NO. 2', { center: true }) + p('TO', { center: true }) + p('FORM 8-K', { center: true }),
  'number in the name': ({ paragraph: p }) => p('FORM 8-K/A-2', { center: true, bold: true }),
  'in words': ({ paragraph: p }) =>
    p('Form 8-K/A', { center: true }) + p('Amendment Number Two', { center: true }),
};
