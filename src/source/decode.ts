import { windows1252toString } from '@exodus/bytes/single-byte.js';
import { utf16toStringLoose } from '@exodus/bytes/utf16.js';
import { utf8toString, utf8toStringLoose } from '@exodus/bytes/utf8.js';
import { declaresUtf8 } from '../../grammar/submission/encoding.js';

export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding that the bytes were read in. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** How far into the file an encoding declaration is looked for (the HTML standard's prescan length). */
const prescanLength = 1024;

/**
 * Decodes a file: by its byte order mark, which is not part of the text; as UTF-8 when it is valid UTF-8 or declares
 * itself to be (bytes that are not are then replaced by U+FFFD); else as windows-1252, in which every byte has a
 * character. Never throws. Node 20's own `TextDecoder('windows-1252')` is not used: it reads 0x80 to 0x9F as controls.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: utf16(bytes.subarray(2), 'uint8-le'), encoding: 'utf-16le' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: utf16(bytes.subarray(2), 'uint8-be'), encoding: 'utf-16be' };
  }
  try {
    return { text: utf8toString(bytes), encoding: 'utf-8' };
  } catch {
    const head = windows1252toString(bytes.subarray(0, prescanLength));
    return declaresUtf8(head) ? utf8(bytes) : { text: windows1252toString(bytes), encoding: 'windows-1252' };
  }
}

/** The apostrophe and the opening quotation mark of windows-1252, read as the controls that Latin-1 has in their place. */
const telltales = ['\u0092', '\u0093'];

/**
 * Undoes a decoding of windows-1252 as Latin-1, which filings went through on their way, or which a caller's own decoding did
 * (Node 20's `TextDecoder` does): controls from U+0080 to U+009F become the characters meant, unit for unit. A text without that
 * code page's apostrophe or quotation mark is left as it is.
 */
export function withWindowsCharacters(text: string): string {
  if (!telltales.some((control) => text.includes(control))) return text;
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    windows1252toString(Uint8Array.of(control.charCodeAt(0))),
  );
}

function utf8(bytes: Uint8Array): DecodedText {
  return { text: utf8toStringLoose(bytes), encoding: 'utf-8' };
}

/** An odd byte at the end is half a unit: it is replaced, too. */
function utf16(bytes: Uint8Array, format: 'uint8-le' | 'uint8-be'): string {
  const whole = bytes.length & ~1;
  const text = utf16toStringLoose(bytes.subarray(0, whole), format);
  return whole === bytes.length ? text : `${text}\ufffd`;
}
