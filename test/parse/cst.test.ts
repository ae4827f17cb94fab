import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { nodeRange } from '../../src/parse/cst.js';
import { inspect } from '../../src/workbench/inspect.js';
import { sourceFile } from '../../src/source/source-file.js';

describe('nodeRange', () => {
  it('reaches from the first token of a node to the end of its last', () => {
    const text = 'FORM 8-K\n\nItem 5. Other Events.\n\n  The first sentence.\n';
    const [document] = inspect(sourceFile(null, text, text.length, 'utf-8'), '8-K').documents;
    const { cst, flow } = document?.parsed ?? expect.fail('the document is not read');
    expect(nodeRange(cst)).toEqual({ start: 0, end: flow.text.length });
  });
});

describe('a document of a submission', () => {
  it('reaches from its opening tag to its closing one', () => {
    const inner = '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K\n</TEXT>\n</DOCUMENT>';
    const text = `<SEC-DOCUMENT>a.txt\n${inner}\n</SEC-DOCUMENT>\n`;
    const [document] = compile(text).documents;
    const { start, end } = document?.position ?? expect.fail('there is no document');
    expect(text.slice(start.offset, end.offset)).toBe(inner);
  });
});
