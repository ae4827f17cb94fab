import { createToken, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';
import { openingWith } from '../../first-characters.js';

/**
 * Patterns for the form's own words. Filings break its phrases over lines, cells and paragraphs, lose and add
 * parentheses and commas, and misprint: so a caption is known by its words, not by its punctuation.
 */

/** What may stand between two words of a phrase: white space, and the ends of lines, cells and paragraphs. */
export const GAP = '[\\s\\x1c-\\x1f]';

/** A phrase as a pattern: blanks become gaps, `'` any apostrophe or none. */
export function phrase(words: string): string {
  return words.replace(/'/g, "['’`´]?").replace(/ /g, `${GAP}+`);
}

interface CaptionShape {
  /** Words that may begin the caption. */
  readonly starts: string;
  /** Words that may follow, in any order. */
  readonly words: string;
  /** What the whole must hold to be this caption. */
  readonly needs: RegExp;
  /** What parts its words; by default also closing and opening parentheses. */
  readonly between?: string;
}

/** A caption as a run of the words that its wordings are made of, in parentheses or not, perhaps with a colon. */
export function captionPattern({ starts, words, needs, between }: CaptionShape): CustomPatternMatcherFunc {
  const parting = between ?? `(?:${GAP}|[-,.()/&‘’'–—*])`;
  const sticky = new RegExp(
    `[([]?\\s*\\b(?:${phrase(starts)})(?![a-z])(?:${parting}+(?:${phrase(words)})(?![a-z]))*(?:\\s?[.,;*])*(?:\\s*[)\\]])*\\*?(?:\\s?:)?`,
    'iy',
  );
  return openingWith(sticky, (text, offset) => {
    if (/[a-z0-9]/i.test(text.charAt(offset - 1)) && /[a-z]/i.test(text.charAt(offset))) return null;
    sticky.lastIndex = offset;
    const found = sticky.exec(text);
    return found && needs.test(found[0]) ? found : null;
  });
}

/** A pattern that may look at what stands before it. */
export function islandPattern(source: string, flags = 'i'): CustomPatternMatcherFunc {
  const sticky = new RegExp(source, `${flags}y`);
  return openingWith(sticky, (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.exec(text);
  });
}

/** A token of the cover page that is found by a custom pattern. */
export function coverToken(
  name: string,
  label: string,
  pattern: CustomPatternMatcherFunc,
  categories: readonly TokenType[] = [],
): TokenType {
  return createToken({ name, label, pattern, line_breaks: true, categories: [...categories] });
}
