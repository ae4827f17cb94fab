import { describe, expect, it } from 'vitest';
import { decodeBytes, withWindowsCharacters } from '../../src/source/decode.js';

/** Characters of the bytes 0x80 to 0x9F, from the index of the WHATWG Encoding standard. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

describe('decodeBytes', () => {
  it('gives every byte of windows-1252 its character', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const { text, encoding } = decodeBytes(bytes);
    expect(encoding).toBe('windows-1252');
    expect(text).toHaveLength(256);
    for (let byte = 0; byte < 256; byte++) {
      const expected =
        byte >= 0x80 && byte < 0xa0 ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte);
      expect(text.charAt(byte), `byte 0x${byte.toString(16)}`).toBe(expected);
    }
  });

  it('reads valid UTF-8 as UTF-8', () => {
    expect(decodeBytes(Buffer.from('Société “Lumière” 🖋'))).toEqual({
      text: 'Société “Lumière” 🖋',
      encoding: 'utf-8',
    });
  });

  it('leaves a byte order mark out of the text', () => {
    expect(decodeBytes(Buffer.from('\ufeffFORM 8-K'))).toEqual({ text: 'FORM 8-K', encoding: 'utf-8' });
    expect(decodeBytes(Buffer.from('\ufeff8-K', 'utf16le'))).toEqual({ text: '8-K', encoding: 'utf-16le' });
    expect(decodeBytes(Uint8Array.of(0xfe, 0xff, 0, 0x38))).toEqual({ text: '8', encoding: 'utf-16be' });
  });

  it.each([
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<?xml version='1.0' encoding='utf-8'?>",
    '<html><head><meta charset=utf-8>',
    '<META http-equiv="Content-Type" content="text/html; charset=utf-8">',
  ])('believes the declaration %s over a damaged byte', (declaration) => {
    const bytes = Buffer.concat([Buffer.from(`${declaration}é`), Uint8Array.of(0x93)]);
    expect(decodeBytes(bytes)).toEqual({ text: `${declaration}é\ufffd`, encoding: 'utf-8' });
  });

  it('does not take the declaration of another encoding for that of UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), Uint8Array.of(0x92)]);
    expect(decodeBytes(bytes)).toEqual({ text: '<meta charset="iso-8859-1">’', encoding: 'windows-1252' });
  });

  it('gives controls that stand for the characters of windows-1252 back what was meant', () => {
    expect(withWindowsCharacters('Registrant\u0092s \u0093Notes\u0094 \u0096 \u0080 5')).toBe(
      'Registrant’s “Notes” – € 5',
    );
    expect(withWindowsCharacters('a next line\u0085, and no quotation mark')).toBe(
      'a next line\u0085, and no quotation mark',
    );
  });

  it('replaces half a unit at the end of UTF-16', () => {
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x38, 0, 0x2d)).text).toBe('8\ufffd');
  });
});
