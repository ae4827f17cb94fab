import type { CustomPatternMatcherFunc } from 'chevrotain';
import { openingWith } from './first-characters.js';

const LINE = /[^\s\x1c-\x1f][^\n\v\x1c-\x1f]*/y;

/**
 * Matches a whole line, but only past the first `tokens` tokens of a text. Modes that read word by word have such a token before their
 * words: a text longer than any of its kind, which most often is something else, then costs no more memory than it has lines.
 */
export function lineAfter(tokens: number): CustomPatternMatcherFunc {
  return openingWith(LINE, (text, offset, matched) => {
    if (matched.length < tokens) return null;
    LINE.lastIndex = offset;
    return LINE.exec(text);
  });
}
