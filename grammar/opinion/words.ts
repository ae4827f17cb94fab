import type { TokenType } from 'chevrotain';
import { lineAfter } from '../token-limit.js';
import { letterToken } from './matter.js';
import { sentenceEndAt } from './body/sentence-end.js';

const LETTER = '[^\\s\\x1c-\\x1f()[\\],;:"“”„?!.`\'‘’]';
/** An apostrophe, or a point that ends no sentence. */
const INNER =
  "(?:[`'‘’](?![`'‘’])|\\.(?!(?:We|Our|The|This|In|It|Based|For|As|You)\\s)(?=[^\\s\\x1c-\\x1f\"“”’')\\],;:.]))";

/** Water of a letter: a word or number. Points inside it belong to it, a point at its end does not. */
export const LetterWord = letterToken({
  name: 'LetterWord',
  // Written without a choice for each character, whose number would be the stack's depth: one word may be all of a file.
  pattern: new RegExp(`(?:${LETTER}|${INNER})${LETTER}*(?:${INNER}${LETTER}*){0,1000}`),
  label: 'a word',
});

/** More tokens than any letter has: the longest are of some thirty thousand words. */
const LONGEST_LETTER = 200_000;

/** A line beyond the longest letter, whole. */
export const LetterRest = letterToken({
  name: 'LetterRest',
  pattern: lineAfter(LONGEST_LETTER),
  line_breaks: false,
  label: 'text',
});

export const SentenceEnd = letterToken({
  name: 'SentenceEnd',
  pattern: (text: string, offset: number) => {
    const length = sentenceEndAt(text, offset);
    return length === null ? null : [text.slice(offset, offset + length)];
  },
  start_chars_hint: ['.', '?', '!'],
  line_breaks: false,
  label: 'the end of a sentence',
});

export const Comma = letterToken({ name: 'Comma', pattern: /,/, label: 'a comma' });
export const Semicolon = letterToken({ name: 'Semicolon', pattern: /;/, label: 'a semicolon' });
export const Colon = letterToken({ name: 'Colon', pattern: /:[-–—]?/, label: 'a colon' });
export const OpenParenthesis = letterToken({
  name: 'OpenParenthesis',
  pattern: /[([]/,
  label: 'a parenthesis',
});
export const CloseParenthesis = letterToken({
  name: 'CloseParenthesis',
  pattern: /[)\]]/,
  label: 'a closing parenthesis',
});
export const Quote = letterToken({
  name: 'Quote',
  pattern: /["“”„]|``|''|‘‘|’’/,
  label: 'a quotation mark',
});
/** A point that ends no sentence. */
export const Point = letterToken({ name: 'Point', pattern: /[.?!]/, label: 'a point' });
export const And = letterToken({ name: 'And', pattern: /(?:and|AND|And|&)(?![\w-])/, label: '"and"' });
export const That = letterToken({ name: 'That', pattern: /that(?![\w-])/, label: '"that"' });

export const punctuationTokens: readonly TokenType[] = [
  SentenceEnd,
  Comma,
  Semicolon,
  Colon,
  OpenParenthesis,
  CloseParenthesis,
  Quote,
  Point,
];
