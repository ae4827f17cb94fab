import { describe, expect, it } from 'vitest';
import { splitContainer, type Container, type RawDocument } from '../../src/source/container.js';
import { sourceFile } from '../../src/source/source-file.js';
import { readFixture } from '../support/fixture.js';

interface Split extends Container {
  readonly text: string;
  readonly body: (index: number) => string;
}

function split(text: string): Split {
  const container = splitContainer(sourceFile(null, text, text.length, 'utf-8'));
  const body = (index: number): string => {
    const range = container.documents[index]?.body;
    return range === undefined ? 'no such document' : text.slice(range.start, range.end);
  };
  return { ...container, text, body };
}

function heads(documents: readonly RawDocument[]): unknown[] {
  return documents.map(({ documentType, sequence, filename, description, format }) => {
    return [documentType, sequence, filename, description, format];
  });
}

const block = (type: string, body: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`;

describe('splitContainer', () => {
  it('splits a privacy-enhanced submission', () => {
    const { documents, dashEscaped, diagnostics, body, text } = split(
      readFixture('submission/privacy-enhanced/input.txt'),
    );
    expect(dashEscaped).toBe(true);
    expect(diagnostics).toEqual([]);
    expect(heads(documents)).toEqual([
      ['8-K', '1', null, 'FORM 8-K', 'text'],
      ['EX-5.1', '2', null, 'OPINION OF COUNSEL', 'text'],
      ['GRAPHIC', '4', 'mark.jpg', null, 'opaque'],
    ]);
    expect(body(0)).toMatch(/^<PAGE>\n/);
    expect(body(0)).toMatch(/Chief Financial Officer\n$/);
    expect(body(1)).toMatch(/^ {69}EXHIBIT 5\.1\n/);
    expect(body(2)).toMatch(/^begin 644 mark\.jpg\n[^]*\nend\n$/);
    const [first] = documents;
    expect(text.slice(first?.start, first?.end)).toMatch(/^<DOCUMENT>[^]*<\/DOCUMENT>$/);
  });

  it('splits a feed file whose markup runs on one line, and takes bodies out of <XBRL>', () => {
    const { documents, dashEscaped, diagnostics, body } = split(
      readFixture('submission/tag-header/input.nc'),
    );
    expect(dashEscaped).toBe(false);
    expect(diagnostics).toEqual([]);
    expect(heads(documents)).toEqual([
      ['8-K', '1', 'tlc-8k.htm', '8-K', 'html'],
      ['EX-101.SCH', '2', 'tlc.xsd', null, 'opaque'],
    ]);
    expect(body(0)).toMatch(/^<\?xml [^]*<\/html>\n$/);
    expect(body(1)).toBe('<?xml version="1.0"?><schema/>');
  });

  it.each(['\n', '\r\n', '\r'])('takes %j for the end of a line', (lineEnd) => {
    const { documents, body } = split(
      (block('8-K', 'one\ntwo') + block('EX-99', 'three')).replaceAll('\n', lineEnd),
    );
    expect(documents.map((document) => document.documentType)).toEqual(['8-K', 'EX-99']);
    expect(body(0)).toBe(`one${lineEnd}two${lineEnd}`);
  });

  it('takes a file without a container for one document', () => {
    const text = '\n        FORM 8-K\n\nSee <TEXT> and <DOCUMENT> in the manual.';
    const { header, documents, diagnostics } = split(text);
    expect(header).toBeNull();
    expect(diagnostics).toEqual([]);
    expect(documents).toMatchObject([
      {
        start: 0,
        end: text.length,
        documentType: null,
        body: { start: 0, end: text.length },
        format: 'text',
      },
    ]);
  });

  it('leaves mentions of tags in prose alone', () => {
    const prose = 'The <TYPE> line and </TEXT> are explained below;\nso is <DOCUMENT> itself.';
    const { documents, body } = split(block('8-K', prose));
    expect(documents).toHaveLength(1);
    expect(body(0)).toBe(`${prose}\n`);
  });

  it('keeps the first line of a body as it is indented', () => {
    expect(split(block('EX-5', '          Exhibit 5')).body(0)).toBe('          Exhibit 5\n');
  });

  it('lets a document that is cut off run to the end, and says so', () => {
    const { documents, diagnostics, body } = split(
      `${block('8-K', 'one')}<DOCUMENT>\n<TYPE>EX-5.1\n<TEXT>\nLadies and`,
    );
    expect(documents.map((document) => document.documentType)).toEqual(['8-K', 'EX-5.1']);
    expect(body(1)).toBe('Ladies and');
    expect(diagnostics).toMatchObject([{ ruleId: 'unclosed-document', position: { start: { line: 8 } } }]);
  });

  it('begins a new document where the one before it was not closed', () => {
    const { documents, diagnostics, body } = split(
      `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\none\n${block('EX-99', 'two')}`,
    );
    expect(documents.map((document) => document.documentType)).toEqual(['8-K', 'EX-99']);
    expect(body(0)).toBe('one\n');
    expect(diagnostics).toMatchObject([{ ruleId: 'unclosed-document', position: { start: { line: 1 } } }]);
  });

  it('finds a body that has lost its <TEXT>', () => {
    const { documents, body } = split(
      '<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<HTML><BODY>\n<p>one</p>\n</DOCUMENT>\n',
    );
    expect(heads(documents)).toEqual([['8-K', '1', null, null, 'html']]);
    expect(body(0)).toBe('<HTML><BODY>\n<p>one</p>\n');
  });

  it.each(['<DOCUMENT>', '<DOCUMENT>\n<TYPE>8-K', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>'])(
    'gives %j one document with an empty body',
    (text) => {
      const { documents, diagnostics } = split(text);
      expect(documents).toMatchObject([{ body: { start: text.length, end: text.length } }]);
      expect(diagnostics).toMatchObject([{ ruleId: 'unclosed-document' }]);
    },
  );

  it('gives an empty body to <TEXT></TEXT>', () => {
    const { documents, body, diagnostics } = split('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n</TEXT>\n</DOCUMENT>\n');
    expect(documents).toHaveLength(1);
    expect(body(0)).toBe('');
    expect(diagnostics).toEqual([]);
  });

  it('reports a submission without documents, and an empty file', () => {
    const none = split(
      '<SEC-DOCUMENT>x.txt : 20020509\n<document>\n<type>8-K\n<text>\nText\n</text>\n</document>\n',
    );
    expect(none.documents).toEqual([]);
    expect(none.diagnostics).toMatchObject([{ ruleId: 'no-documents', severity: 'error' }]);
    expect(split(' \n').diagnostics).toMatchObject([{ ruleId: 'empty-input', severity: 'error' }]);
  });

  it('survives a header that never ends', () => {
    const { header, documents } = split('<SEC-DOCUMENT>x.txt : 20020509\n<SEC-HEADER>\nACCESSION NUMBER:');
    expect(header).not.toBeNull();
    expect(documents).toEqual([]);
  });
});
