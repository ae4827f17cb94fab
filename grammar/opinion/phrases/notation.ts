import type { TokenType } from 'chevrotain';
import { letterToken, Matter } from '../matter.js';

/**
 * Phrases are written as alternatives in a small notation: a blank stands for any run of white space (line ends
 * included), ` ?` for an optional one, everything else is a regular expression without flags. Letters match in either case. A phrase ends where
 * its last word ends.
 */
export function phrasePattern(alternatives: readonly string[]): RegExp {
  const source = alternatives
    .map((alternative) => alternative.replace(/\[ /g, '[\\s').replace(/ \?/g, '\\s*').replace(/ /g, '\\s+'))
    .join('|');
  return new RegExp(`(?:${source})(?![\\w-])`, 'i');
}

/** A token for a phrase of the form, by its alternatives in the notation above. */
export function phraseToken(
  name: string,
  label: string,
  alternatives: readonly string[],
  categories: TokenType[] = [Matter],
): TokenType {
  return letterToken({ name, label, pattern: phrasePattern(alternatives), line_breaks: true, categories });
}
