import { createToken, type IToken } from 'chevrotain';
import { stickyAt } from '../../pattern.js';
import { BlockEnd, CellEnd, Matter, RowEnd, TableStart } from '../../structure.js';
import { ExhibitText, IncorporationPhrase, ReferencedExhibit } from '../exhibits/exhibit-islands.js';
import { FULL_NUMBER, LABEL, MARK } from '../exhibits/exhibit-numbers.js';
import { ExhibitNumber, ExhibitsCaption } from '../exhibits/exhibits.js';

/** Exhibit lists that print the numbers in their last column, behind the descriptions. */

/** `Exhibit No.` at the end of a row of heads: the numbers stand behind the descriptions. */
export const NumbersBehindHead = createToken({
  name: 'NumbersBehindHead',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    if (matched[matched.length - 1]?.tokenType !== CellEnd) return null;
    const head = LAST_HEAD.exec(text, offset);
    return head && headsDescriptions(matched) ? head : null;
  },
  start_chars_hint: ['E', 'e'],
  line_breaks: true,
  label: 'the head of the numbers behind descriptions',
  categories: [Matter],
  push_mode: 'numbersBehind',
});
const LAST_HEAD = stickyAt(
  'exhibit(?:\\s*(?:nos?\\b\\.?|numbers?|#))?(?:\\s*[.:])?(?=\\s*(?:\\x1f\\s*)?[\\x1d\\x1e])',
);

/** Whether the row at hand opens with the head of a column of descriptions. */
function headsDescriptions(matched: readonly IToken[]): boolean {
  const opens = matched.findLastIndex(
    ({ tokenType }) => tokenType === RowEnd || tokenType === TableStart || tokenType === BlockEnd,
  );
  const first = matched[opens + 1];
  return first?.tokenType === ExhibitText && /^(?:description|document|title|item|name)/i.test(first.image);
}

/** An exhibit's number in the last cell of a row, below {@link NumbersBehindHead}. */
export const NumberBehind = createToken({
  name: 'NumberBehind',
  pattern: (text: string, offset: number, matched: IToken[]) =>
    matched[matched.length - 1]?.tokenType === CellEnd ? LAST_NUMBER.exec(text, offset) : null,
  start_chars_hint: Array.from('0123456789(Ee'),
  label: 'an exhibit number',
  categories: [ExhibitNumber, Matter],
});
const LAST_NUMBER = stickyAt(
  `(?:${LABEL})?\\(?(?:${FULL_NUMBER}|\\d{1,3})\\)?(?=${MARK}?\\s*(?:\\x1f\\s*)?[\\x1d\\x1e])`,
);

/**
 * `Exhibit 16` in the last cell of a row, behind a description, in a table that has no numbers before them; `16` alone where
 * nothing but the head `Exhibit No.` stands over the list.
 */
export const LabelledNumberBehind = createToken({
  name: 'LabelledNumberBehind',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    if (matched[matched.length - 1]?.tokenType !== CellEnd) return null;
    const number =
      LABELLED_NUMBER.exec(text, offset) ??
      (standsUnderHead(matched) ? LAST_NUMBER.exec(text, offset) : null);
    return number && describes(matched) ? number : null;
  },
  start_chars_hint: Array.from('0123456789(Ee'),
  line_breaks: true,
  label: 'an exhibit number',
  categories: [NumberBehind, ExhibitNumber, Matter],
});
const LABELLED_NUMBER = stickyAt(
  `exhibit\\s+(?:no\\.?\\s*)?(?:${FULL_NUMBER}|\\d{1,3})(?=\\s*(?:\\x1f\\s*)?[\\x1d\\x1e])`,
);

/** How far back the head of the numbers may stand. */
const HEAD_REACH = 200;

/** Whether the caption of the list is the head of the numbers, last in its block: `Exhibit No.`, not before descriptions and pages. */
function standsUnderHead(matched: readonly IToken[]): boolean {
  const near = matched.slice(-HEAD_REACH);
  const caption = near.findLastIndex(({ tokenType }) => tokenType === ExhibitsCaption);
  if (!/^exhibit\s+(?:nos?\b\.?|numbers?|#)/i.test(near[caption]?.image ?? '')) return false;
  const behind = near
    .slice(caption + 1)
    .find(({ tokenType }) => tokenType !== CellEnd && tokenType !== RowEnd);
  return behind?.tokenType === BlockEnd;
}

/** Whether the row at hand describes, and every number in its table stands behind a description. */
function describes(matched: readonly IToken[]): boolean {
  let row = true;
  let described = false;
  for (let at = matched.length - 1; at >= 0; at--) {
    const type = matched[at]?.tokenType;
    if (type === TableStart) break;
    if (type === RowEnd) row = false;
    if (row && type === ExhibitText) described = true;
    if (type === ExhibitNumber || type === ReferencedExhibit || type === IncorporationPhrase) return false;
  }
  return described;
}
