/**
 * The words of defined terms and of the prose that uses them. A word begins with a letter or digit, goes on with these
 * and `&./-`, and ends before a point or slash (`S&P`, `U.S`, `Series A-1`):
 *
 *     word := [\p{L}\p{N}] ([\p{L}\p{N}&./-]* [\p{L}\p{N}&-])?
 *
 * Read by hand: prose is all words, and a match object for each would cost more than all else that is done with them.
 */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Units of the letter or digit at `at`: 0 where there is none, 2 outside the Basic Multilingual Plane. */
function letterAt(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 128) {
    const isDigit = unit >= 48 && unit <= 57;
    return isDigit || ((unit | 32) >= 97 && (unit | 32) <= 122) ? 1 : 0;
  }
  const code = text.codePointAt(at);
  if (code === undefined || !LETTER_OR_DIGIT.test(String.fromCodePoint(code))) return 0;
  return code > 0xffff ? 2 : 1;
}

/** Where the first word at or after `at` begins; the text's length if there is none. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && letterAt(text, start) === 0) start++;
  return start;
}

/** Whether the letter or digit at `at` begins a word: none goes before it, nor before the signs that a word may hold. */
export function isWordStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isInnerSign(text.charCodeAt(before))) before--;
  return before < 0 || !endsLetter(text, before);
}

function isInnerSign(unit: number): boolean {
  return unit === AMPERSAND || (unit >= HYPHEN && unit <= SLASH);
}

/** Whether a letter or digit ends with the unit at `at`. */
function endsLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return letterAt(text, isLowSurrogate ? at - 1 : at) > 0;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length;) {
    const units = letterAt(text, at);
    const unit = text.charCodeAt(at);
    at += units || 1;
    if (units > 0 || unit === AMPERSAND || unit === HYPHEN) end = at;
    else if (unit !== POINT && unit !== SLASH) break;
  }
  return end;
}

const AMPERSAND = 38;
const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;

/** The words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = wordStart(text, 0); at < text.length;) {
    const end = wordEnd(text, at);
    words.push(text.slice(at, end));
    at = wordStart(text, end);
  }
  return words;
}

/** Whether white space stands at `at`. */
export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 128 && /\s/.test(text.charAt(at)));
}
