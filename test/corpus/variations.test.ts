import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { corpusFiles, corpusMissing, readSourceFile } from '../support/corpus.js';

/**
 * Real pages as another filing agent would have set them: other elements, glyphs, blanks, lines and wordings of the form.
 * What they say must be read as before.
 */
interface Variation {
  readonly format: 'html' | 'text' | 'both';
  readonly change: (body: string) => string;
}

/** Changes the text between the tags and entities of a page. */
const inText =
  (change: (text: string) => string) =>
  (body: string): string =>
    body.replace(/(<[^>]*>|&[#\w]+;)|([^<&]+)/g, (whole, markup: string | undefined) =>
      markup === undefined ? change(whole) : whole,
    );
const put =
  (find: RegExp, instead: string) =>
  (body: string): string =>
    body.replace(find, instead);
const html = (change: Variation['change']): Variation => ({ format: 'html', change });
const text = (change: Variation['change']): Variation => ({ format: 'text', change });
const both = (change: Variation['change']): Variation => ({ format: 'both', change });

/** Attributes go but those that show: spans, hidden elements, fonts of symbols, page breaks. */
function withoutStyles(body: string): string {
  return body.replace(/<([a-z0-9:]+)(\s[^<>]*)>/gi, (tag, name: string, attributes: string) => {
    if (/^(?:ix|xbrl|html|a|input)/i.test(name) || /symbol|wingdings|break|display|super/i.test(attributes))
      return tag;
    const spans = attributes.match(/\s(?:col|row)span\s*=\s*(?:"[^"]*"|\S+)/gi) ?? [];
    return `<${name}${spans.join('')}>`;
  });
}

const CAPTION =
  /\(((?:exact|state|commission|i\.?r\.?s|address|registrant|former|zip|telephone)[^()<]{3,120})\)/gi;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(${MONTHS})\\s(\\d{1,2}),\\s(\\d{4})`, 'g');

const variations: Readonly<Record<string, Variation>> = {
  'no styles': html(withoutStyles),
  'div for p': html(put(/<(\/?)p(?=[\s>])/gi, '<$1div')),
  'plain blanks': html(put(/&nbsp;|&#160;|&#xa0;|\u00a0/gi, ' ')),
  'plain quotes and dashes': html((body) =>
    body
      .replace(/&rsquo;|&lsquo;|&#821[67];|[‘’]/gi, "'")
      .replace(/&[lr]dquo;|&#822[01];|[“”]/gi, '"')
      .replace(/&[mn]dash;|&#821[12];|[–—]/gi, '-'),
  ),
  'breaks for paragraphs': html(put(/<\/p>\s*<p[^>]*>/gi, '<br><br>')),
  'words in elements of their own': html(inText(put(/(\S+)(\s+)(\S+)/g, '<span>$1</span>$2$3'))),
  'every word on a line': html(inText(put(/ /g, '\n'))),
  'all on one line': html(put(/\s*\n\s*/g, ' ')),
  preformatted: text(
    (body) =>
      `<HTML><BODY><PRE>\n${body.replace(/&/g, '&amp;').replace(/<(?!\/?[A-Za-z])/g, '&lt;')}\n</PRE></BODY></HTML>`,
  ),
  tabs: text(put(/^ {8}/gm, '\t')),
  'set in': text(put(/^(?=[^\n<-])/gm, '    ')),
  'single blank lines': text(put(/\n[ \t]*\n(?:[ \t]*\n)+/g, '\n\n')),
  'more blank lines': text(put(/\n[ \t]*\n/g, '\n\n\n')),
  'form feeds for page marks': text(put(/^<PAGE>.*$/gm, '\f')),
  'no drawn rules': text(put(/^[ \t]*[-=_]{3,}[-=_ \t]*$/gm, '')),
  'blanks at line ends': text(put(/[^\S\n]*$/gm, '   ')),
  'some words two blanks apart': text((body) =>
    body.replace(/(\w) (\w)/g, (pair, a: string, b: string, at: number) =>
      at % 7 === 0 ? `${a}  ${b}` : pair,
    ),
  ),
  'captions in brackets': both(put(/\(((?:exact|state|address|telephone)[^()<]{3,120})\)/gi, '[$1]')),
  'captions in small letters': both((body) => body.replace(CAPTION, (caption) => caption.toLowerCase())),
  'the company for the registrant': both(
    put(/\bregistrant(?=[^<\n]{0,40}(?:charter|telephone))/gi, 'Company'),
  ),
  'a dash behind the item': both(put(/\bItem(\s+)(\d\.\d\d|\d{1,2})\.?(?=\s+[A-Z])/g, 'Item$1$2 -')),
  'ITEM in capitals': both(put(/\bItem(?=(?:\s|&nbsp;)+\d)/g, 'ITEM')),
  'signature page': both(put(/\bSIGNATURES?\b(?=\s*[<\n])/g, 'SIGNATURE PAGE')),
  '(signed) for /s/': both(put(/\/s\//gi, '(signed)')),
  '/s/ without a blank': both(put(/\/s\/(?:\s|&nbsp;|&#160;)+/gi, '/s/')),
  'a point behind exhibit numbers': html(put(/>(\s*)(\d{1,2}\.\d{1,2})(\s*)</g, '>$1$2.$3<')),
  'a star behind exhibit numbers': html(put(/>(\s*)((?:99|10|23)\.\d{1,2})(\s*)</g, '>$1$2*$3<')),
  'months in capitals': both((body) => body.replace(DATE, (date) => date.toUpperCase())),
  'the day before the month': both(put(DATE, '$2 $1 $3')),
  'telephones with points': both(put(/\((\d{3})\)\s*(\d{3})-(\d{4})/g, '$1.$2.$3')),
};

/** Keys of the tree that say how and where a thing is printed, and not what; running text is left to the coverage. */
const printed = new Set([
  ...['type', 'position', 'spans', 'raw', 'marks', 'dates', 'dei'],
  ...['text', 'blocks', 'subsections', 'notes', 'undertaking', 'references'],
]);

/** Letters and digits alone, in capitals: what is compared of a text. */
const letters = (value: string): string =>
  value
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a tree says, without places and wordings; dates within descriptions and titles in one form. */
function said(node: unknown): unknown {
  if (typeof node === 'string')
    return letters(node.replace(new RegExp(`\\b(\\d{1,2})\\s(${MONTHS})\\s(?=\\d{4})`, 'gi'), '$2 $1, '));
  if (Array.isArray(node)) return node.map(said);
  if (typeof node !== 'object' || node === null) return node;
  const value = 'value' in node && 'raw' in node ? (node.value ?? node.raw) : undefined;
  if (typeof value === 'string') return said(value);
  const entries = Object.entries(node).filter(([key]) => !printed.has(key));
  return Object.fromEntries(entries.map(([key, child]) => [key, said(child)]));
}

/** What a report or letter says; `null` of a text that is neither. */
function factsOf(text: string, type: string): unknown {
  const body = compile(text, { type }).documents[0]?.body;
  if (body?.type === 'opinionLetter') {
    const { exhibitNumber, date, addressee, salutation, clauses, signature, definedTerms } = body;
    const unparsed = body.unparsed.length;
    return said({ exhibitNumber, date, addressee, salutation, clauses, signature, definedTerms, unparsed });
  }
  if (body?.type !== 'currentReport') return null;
  const { coverPage, items, signatures, exhibitIndex, unparsed } = body;
  return said({ coverPage, items, signatures, exhibitIndex, unparsed: unparsed.length });
}

/** The report of a real filing, without its container. */
function bodyOf(file: string): string {
  const { text: whole } = readSourceFile(file);
  return /<TYPE>8-K[\s\S]*?<TEXT>([\s\S]*?)<\/TEXT>/i.exec(whole)?.[1] ?? whole;
}

const isHtml = (body: string): boolean => /<(?:html|body|div|p)[\s>]/i.test(body.slice(0, 60_000));
const pages = corpusFiles()
  .map((file) => ({ file, body: bodyOf(file), type: file.includes('opinions') ? 'EX-5.1' : '8-K' }))
  .map((page) => ({
    ...page,
    format: isHtml(page.body) ? 'html' : 'text',
    facts: factsOf(page.body, page.type),
  }))
  .filter((page) => page.facts !== null);

describe.skipIf(corpusMissing !== null)('a real page says the same', () => {
  it.each(Object.entries(variations))('%s', (_, { format, change }) => {
    const changed = pages.filter((page) => format === 'both' || format === page.format);
    const varied = changed.map((page) => ({ ...page, varied: change(page.body) }));
    expect(varied.some((page) => page.varied !== page.body)).toBe(true);
    for (const page of varied)
      if (page.varied !== page.body) expect(factsOf(page.varied, page.type), page.file).toEqual(page.facts);
  });
});
