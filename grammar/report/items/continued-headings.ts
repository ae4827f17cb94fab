import type { IToken } from 'chevrotain';
import { CellEnd, LineBreak } from '../../structure.js';
import { ItemTitle } from './headings.js';
import { textAfter } from '../neighbours.js';

/** Running heads: the heading of an item once more, over what stands on a further page. */

/** What of a title may stand in a second paragraph. */
const LONGEST_REST = 120;
const CONTINUED_MARK = "cont(?:inued|['’.]?d)";
const ENDS_CONTINUED = new RegExp(`\\(${CONTINUED_MARK}\\.?\\)\\.?$`, 'i');
const CONTINUED = new RegExp(`^\\(?${CONTINUED_MARK}\\b|${ENDS_CONTINUED.source}`, 'i');

/** Whether a heading only repeats that of the page before: `Item 5. Other Events (continued)`. */
export function isContinued(tokens: readonly IToken[], index: number): boolean {
  const gap = tokens[index + 1]?.tokenType;
  const first = gap === CellEnd || gap === LineBreak ? index + 2 : index + 1;
  const title = tokens[first];
  const after = title?.tokenType === ItemTitle ? tokens[first + 1] : title;
  // A title that is underlined line by line stands in several paragraphs.
  const rest = (title?.tokenType === ItemTitle ? textAfter(tokens, first) : undefined)?.image ?? '';
  return (
    CONTINUED.test(title?.image ?? '') ||
    CONTINUED.test(after?.image ?? '') ||
    (rest.length <= LONGEST_REST && ENDS_CONTINUED.test(rest))
  );
}
