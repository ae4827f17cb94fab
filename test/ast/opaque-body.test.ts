import { describe, expect, it } from 'vitest';
import type { OpaqueBody } from '../../src/ast/nodes.js';
import { compile } from '../../src/compile.js';

function exhibit(type: string, body: string): { text: string; body: OpaqueBody } {
  const text = `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>2\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`;
  const found = compile(text).documents[0]?.body;
  if (found?.type !== 'opaqueBody')
    throw new Error(`expected an opaque body, found ${found?.type ?? 'none'}`);
  return { text, body: found };
}

describe('an exhibit that no grammar covers', () => {
  it('has the number at its head, in its place in the markup', () => {
    const page = `<html><body><p align="right">Exhibit&#160;<b>10.2</b></p>${'<p>Terms.</p>'.repeat(3000)}</body></html>`;
    const { text, body } = exhibit('EX-10.1', page);
    expect(body.exhibitNumber).toMatchObject({ value: '10.2', raw: '10.2' });
    const { start, end } = body.exhibitNumber?.position ?? body.position;
    expect(text.slice(start.offset, end.offset)).toBe('10.2');
  });

  it('has it in text, too', () => {
    expect(exhibit('EX-99', '\n          Exhibit 99(a)\n\nPRESS RELEASE').body.exhibitNumber?.raw).toBe(
      '99(a)',
    );
  });

  it('has it as the exhibit table writes it', () => {
    expect(exhibit('EX-99.1', 'Exhibit 99-1\n').body.exhibitNumber).toMatchObject({
      raw: '99-1',
      value: '99.1',
    });
  });

  it.each([
    ['EX-99.1', 'PRESS RELEASE'],
    ['EX-101.SCH', 'Exhibit 99.1'],
  ])('of the type %s, reading %s, has none', (type, body) => {
    expect(exhibit(type, body).body.exhibitNumber).toBeNull();
  });
});
