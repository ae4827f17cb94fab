import fc from 'fast-check';

const words = [
  'FORM 8-K',
  'CURRENT REPORT',
  'Date of Report (Date of earliest event reported):',
  'March 4, 2004',
  'Delaware',
  '0-19277',
  '13-3317783',
  '(State or other jurisdiction of incorporation)',
  '(Commission File Number)',
  '(IRS Employer Identification No.)',
  'Item 5. Other Events.',
  'Item 9.01 Financial Statements and Exhibits.',
  '(c) Exhibits.',
  '99.1',
  'Press release dated March 4, 2004.',
  'SIGNATURES',
  'By: /s/ Jane Q. Public',
  'We consent to the filing of this opinion.',
  'the "Notes"',
  'naïve — “quoted”',
  '- 2 -',
  '<PAGE>',
  '--------------',
  '*',
  'x',
];
const gaps = [' ', '  ', '     ', '\t', '\n', '\r\n', '\n\n', '\n\n   ', '\f', '\b', '\v', '\x1c', '\x1f'];
const tags = [
  '<p>',
  '</p>',
  '<br>',
  '<td>',
  '</td>',
  '<tr>',
  '<table>',
  '</table>',
  '<b>',
  '</b>',
  '<div style="display:none">',
  '</div>',
  '<!-- note -->',
  '<',
  '&nbsp;',
  '&amp;',
  '&#8220;',
  '&bogus',
  '&#8',
  '&#11;',
  '&#x1c;',
  '&#127;',
  '<a href="x>y">',
];

const plain = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words, ...gaps) }, fc.string()), {
  maxLength: 60,
});
const marked = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words, ...gaps, ...tags) }, fc.string()),
  { maxLength: 80 },
);

/** Plain-text bodies: phrases of the forms, gaps of every kind, and noise. */
export const textBodies = plain.map((parts) => parts.join(''));

/** HTML bodies, most of them broken. */
export const htmlBodies = marked.map((parts) => `<html><body>${parts.join('')}`);

/** Submissions around such bodies, now and then cut off. */
export const submissions = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom('8-K', 'EX-5.1', 'EX-99.1', 'GRAPHIC'), fc.oneof(textBodies, htmlBodies)),
      { maxLength: 3 },
    ),
    fc.boolean(),
    fc.nat(),
  )
  .map(([documents, whole, cut]) => {
    const inner = documents.map(
      ([type, body], index) =>
        `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${index + 1}\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`,
    );
    const text = `<SEC-DOCUMENT>0000000000-04-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n${inner.join('')}</SEC-DOCUMENT>\n`;
    return whole ? text : text.slice(0, cut % (text.length + 1));
  });
