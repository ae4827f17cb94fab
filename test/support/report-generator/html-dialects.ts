/** How one make of filing software writes paragraphs and tables. */
export interface Dialect {
  readonly name: string;
  readonly paragraph: (text: string, style?: ParagraphStyle) => string;
  /** Rows of cells; a cell that ends with `@n` spans n columns. */
  readonly table: (rows: readonly (readonly string[])[]) => string;
}

export interface ParagraphStyle {
  readonly center?: boolean;
  readonly bold?: boolean;
}

const when = (condition: boolean | undefined, text: string): string => (condition === true ? text : '');
const cut = (cell: string): [string, number] => {
  const found = /@(\d)$/.exec(cell);
  return found ? [cell.slice(0, found.index), Number(found[1])] : [cell, 1];
};
const wrapped = (text: string, width: number): string => {
  let line = 0;
  return text
    .split(' ')
    .map((word) => {
      line += word.length + 1;
      if (line <= width || word.includes('<')) return word;
      line = word.length;
      return `\n${word}`;
    })
    .join(' ')
    .replaceAll(' \n', '\n');
};

export const dialects: readonly Dialect[] = [
  {
    name: 'paragraphs of the 2000s',
    paragraph: (text, { center, bold } = {}) =>
      `<p style="margin-top:12px;margin-bottom:0px"${when(center, ' align="center"')}><font face="Times New Roman" size="2">${when(bold, '<b>')}${text}${when(bold, '</b>')}</font></p>\n`,
    table: (rows) =>
      `<table cellspacing="0" cellpadding="0" border="0" width="100%">\n${rows
        .map(
          (row) =>
            `<tr>${row
              .map((cell) => {
                const [text, span] = cut(cell);
                return `<td valign="bottom"${span > 1 ? ` colspan="${String(span * 2 - 1)}"` : ''} align="center"><font size="2">${text}</font></td>`;
              })
              .join('\n<td><font size="1">&nbsp;</font></td>\n')}</tr>\n`,
        )
        .join('')}</table>\n`,
  },
  {
    name: 'nested divs and spans',
    paragraph: (text, { center, bold } = {}) =>
      `<div style="margin-bottom:9pt;${when(center, 'text-align:center')}"><span style="color:#000000;font-family:'Times New Roman',sans-serif;font-size:10pt;font-weight:${bold === true ? '700' : '400'}">${text}</span></div>`,
    table: (rows) => {
      const columns = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cut(cell)[1], 0)));
      return `<div style="padding-left:9pt"><table style="border-collapse:collapse;width:100%"><tr>${'<td style="width:1.0%"></td><td style="width:30%"></td><td style="width:0.1%"></td>'.repeat(columns)}</tr>${rows
        .map(
          (row) =>
            `<tr>${row
              .map((cell) => {
                const [text, span] = cut(cell);
                return `<td colspan="${String(span * 3)}" style="padding:2px 1pt;vertical-align:bottom"><div style="text-align:center"><span style="font-size:10pt">${text}</span></div></td>`;
              })
              .join('')}</tr>`,
        )
        .join('')}</table></div>`;
    },
  },
  {
    name: 'capital tags of the 1990s',
    paragraph: (text, { center, bold } = {}) =>
      `<P${when(center, ' ALIGN="CENTER"')}>${when(bold, '<B>')}${wrapped(text, 70)}${when(bold, '</B>')}\n\n`,
    table: (rows) =>
      `<TABLE BORDER=0 WIDTH=100%>\n${rows
        .map(
          (row) =>
            `<TR VALIGN=TOP>\n${row
              .map((cell) => {
                const [text, span] = cut(cell);
                return `<TD${span > 1 ? ` COLSPAN=${String(span)}` : ''}><P>${wrapped(text, 50)}</P>\n`;
              })
              .join('')}`,
        )
        .join('')}</TABLE>\n`,
  },
  {
    name: 'paragraphs of a word processor',
    paragraph: (text, { center, bold } = {}) =>
      `<p class="MsoNormal"${when(center, ' align="center" style="text-align:center"')}>${when(bold, '<b>')}<span style='font-size:10.0pt'>${wrapped(text, 80)}</span>${when(bold, '</b>')}</p>\n\n<p class="MsoNormal"><span>&nbsp;</span></p>\n\n`,
    table: (rows) =>
      `<table class="MsoNormalTable" border="0">\n${rows
        .map(
          (row) =>
            ` <tr>\n${row
              .map((cell) => {
                const [text, span] = cut(cell);
                return `  <td width="33%" valign="top"${span > 1 ? ` colspan="${String(span)}"` : ''}>\n  <p class="MsoNormal">${wrapped(text, 60)}</p>\n  </td>\n`;
              })
              .join('')} </tr>\n`,
        )
        .join('')}</table>\n`,
  },
  {
    name: 'divs with spacers',
    paragraph: (text, { center, bold } = {}) =>
      `<div style="display:block;margin-left:0pt;text-indent:0pt" align="${center === true ? 'center' : 'left'}"><font style="display:inline;font-size:10pt${when(bold, ';font-weight:bold')}">${text}</font></div>\n<div>&#160;</div>\n`,
    table: (rows) =>
      `<div><table cellpadding="0" cellspacing="0" width="100%">${rows
        .map(
          (row) =>
            `<tr>${row
              .map((cell) => {
                const [text, span] = cut(cell);
                return `<td valign="top" colspan="${String(span)}" style="border-bottom:black 2px solid"><div align="center"><font style="font-size:10pt">${text}</font></div></td>`;
              })
              .join('')}</tr>`,
        )
        .join('')}</table></div>`,
  },
];
