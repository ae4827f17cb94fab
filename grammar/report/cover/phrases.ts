import { createToken, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';
import { openingWith } from '../../first-characters.js';
import { pattern } from '../../pattern.js';

/**
 * Patterns for the form's own words. Filings break its phrases over lines, cells and paragraphs, lose and add
 * parentheses and commas, and misprint: so a caption is known by its words, not by its punctuation.
 */

/** What may stand between two words of a phrase: white space, and the ends of lines, cells and paragraphs. */
export const GAP = '[\\s\\x1c-\\x1f]';

/** A phrase as a pattern: blanks become gaps, `'` any apostrophe or none. */
export function phrase(words: string): string {
  return words.replace(/'/g, "['‘’`´]?").replace(/ /g, `${GAP}+`);
}

/** For whom a caption speaks: the registrant, or the parties of an asset-backed issue. */
export const PARTY = pattern`
  (?:co-?)?(?:
    registrants?|issuers?|issuing entit(?:y|ies)|depositors?|sponsors?|servicers?|compan(?:y|ies)|trusts?
    |corporation|partnership|small business issuers?
  )(?:\(s\))?(?:'s|')?
`;

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

/** How many words a caption has at most, two or three captions in one included. */
const LONGEST = 60;

/** A caption as a run of the words that its wordings are made of, in parentheses or not, perhaps with a colon. */
export function captionPattern({ starts, words, needs, between }: CaptionShape): CustomPatternMatcherFunc {
  const parting = between ?? `(?:${GAP}|[-,.()/&‘’'–—*])`;
  const sticky = new RegExp(
    pattern`
      [([]?\s*\b(?:${phrase(starts)})(?![a-z])(?:${parting}+(?:${phrase(words)})(?![a-z])){0,${LONGEST}}
      (?:\s?[.,;*])*(?:\s*[)\]])*\*?(?:\s?:|\s[-–—]{1,2}(?=\s))?
    `,
    'iy',
  );
  return openingWith(sticky, (text, offset) => {
    if (insideWord(text, offset)) return null;
    sticky.lastIndex = offset;
    const found = sticky.exec(text);
    if (!found || !needs.test(found[0])) return null;
    const length = ownLength(found[0], text.charAt(offset + found[0].length), needs);
    return length === found[0].length ? found : ([found[0].slice(0, length)] as unknown as RegExpExecArray);
  });
}

/**
 * Length of a caption without the words of the next line that its vocabulary shares with a name, as in `(Date of
 * earliest event reported)` over `THE FIRST NATIONAL BANK`: a whole caption stands before the break, a capital begins the
 * next line, and that line goes on. Parentheses that close at the end of a block close the caption, and those that open on the next
 * line and go on to other words are not its own: `(As Servicer on behalf of Alder Trust)`.
 */
function ownLength(caption: string, next: string, needs: RegExp): number {
  if (!/[^\n\v\x1c-\x1f):]/.test(next)) return caption.length;
  const breaks = /[\n\v\x1c-\x1f]\s*(?=\(?[A-Z])|\x1e/g;
  let length = caption.length;
  for (let found = breaks.exec(caption); found; found = breaks.exec(caption)) {
    const own = caption.slice(0, found.index);
    const rest = caption.slice(found.index);
    const isWhole = /[\w):]\s*$/.test(own) && !/\b(?:of|or|and|the|its)\s*$/i.test(own) && needs.test(own);
    const isClosed = /[)\]]\s*$/.test(own) && (rest.startsWith('\x1e') || /^\s*\([^()]*$/.test(rest));
    if (isWhole && (isClosed || !/[()]|^\s*(?:of|or|and)\b/i.test(rest))) {
      length = own.length;
      break;
    }
  }
  return length;
}

/** Whether the letter at `offset` goes on with a word or number before it. */
function insideWord(text: string, offset: number): boolean {
  if (offset === 0 || !isLetter(text.charCodeAt(offset))) return false;
  const before = text.charCodeAt(offset - 1);
  return isLetter(before) || (before >= 48 && before <= 57);
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
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
