import { createToken, tokenMatcher, type IToken } from 'chevrotain';
import { pattern, stickyAt } from '../../pattern.js';
import { atRowStart, atTextStart, BlockEnd, Matter, RowEnd, TableStart } from '../../structure.js';
import { namedEntry } from './exhibit-entries.js';
import { MARK, markOf } from './exhibit-numbers.js';
import { ExhibitMark, ExhibitNumber } from './exhibits.js';

/** The legends of an exhibit list's marks: `* Filed herewith`, in a paragraph, a line or a row below the entries. */

/** A mark and what stands between it and the first word of its legend. */
const HEAD = stickyAt(
  `(?<mark>${MARK}|\\((?:\\d{1,2}|[a-z])\\))[^\\S\\n\\v]{0,12}(?<cell>\\x1f)?[^\\S\\n\\v]{0,12}(?=["“(\\[]?[A-Z])`,
);

/** How many tokens back the entry may stand that bears the mark. */
const LIST_REACH = 3000;

/** The mark of a legend. Without an entry above that bears it, the text of the item just goes on. */
export const LegendMark = createToken({
  name: 'LegendMark',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const head = atTextStart(text, offset) ? HEAD.exec(text, offset) : null;
    const { mark, cell } = head?.groups ?? {};
    if (!head || mark === undefined) return null;
    if (cell !== undefined && !atRowStart(text, offset)) return null;
    if (namedEntry(text, offset + head[0].length)) return null;
    return isBorne(mark, matched) ? [mark] : null;
  },
  start_chars_hint: Array.from('*†‡+#§^~¹²³('),
  label: 'the mark of a legend',
  categories: [Matter],
});

/** Whether an entry bears the mark: its number stands in the same paragraph or row, for figures of a table bear marks too. */
function isBorne(mark: string, matched: readonly IToken[]): boolean {
  let marked = false;
  let numbered = false;
  for (const token of matched.slice(-LIST_REACH)) {
    if (endsRow(token)) {
      marked = false;
      numbered = false;
    } else if (tokenMatcher(token, ExhibitNumber)) numbered = true;
    else if (tokenMatcher(token, ExhibitMark) && isSameMark(mark, markOf(token.image))) marked = true;
    if (marked && numbered) return true;
  }
  return false;
}

/**
 * Whether the mark of a legend is one that an entry bears, or one of those joined in it: `†` in `†+`. The same sign twice is another mark
 * than once: `++` than `+`.
 */
export function isSameMark(mark: string, other: string): boolean {
  if (mark === other || other.startsWith('(')) return mark === other;
  return Array.from(other.matchAll(SAME_SIGNS)).some(([signs]) => signs === mark);
}
const SAME_SIGNS = /(.)\1*/g;

function endsRow({ tokenType }: IToken): boolean {
  return tokenType === BlockEnd || tokenType === RowEnd || tokenType === TableStart;
}

/** What tells that the exhibit is in this filing: an earlier one does not hold it. */
const WITH_THIS =
  '\\s+(?:electronically\\s+)?(?:here(?:with|by|in|to)|with(?:in)?\\s+this|as\\s+part\\s+of\\s+this)\\b';

/** What of a legend may stand before the words of incorporation: whom the mark tells of, and that it was filed before. */
const BEFORE_PHRASE = new RegExp(
  pattern`
    ^[\s\x1f:.=–—-]{0,12}(?:(?:indicates|denotes|designates)\s+)?
    (?:(?:an?|each|such|these|this|the)\s+)?(?:(?:exhibits?|documents?|agreements?|items?)\s+)?
    (?:(?:which|that)\s+)?(?:(?:is|are|was|were|(?:has|have)\s+been)\s+)?(?:hereby\s+)?
    (?:(?:previously\s+)?filed\b(?!${WITH_THIS})(?:[^.;\x1c-\x1f]|\.(?=\S)){0,300}?(?:\band|,)\s+(?:(?:is|are)\s+)?(?:hereby\s+)?)?$
  `,
  'i',
);

/** Whether a legend says of all that bears its mark that it is incorporated, by its words before that phrase. */
export function saysIncorporated(words: string): boolean {
  return BEFORE_PHRASE.test(words);
}
