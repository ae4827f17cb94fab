import type { TokenType } from 'chevrotain';
import { tokenMatcher } from 'chevrotain';
import type { Scan } from './conclusion-scan.js';
import { ConclusionMark, ElisionMark, PartedMark, type Insertions } from '../marks.js';
import { Holding } from '../phrases/holdings.js';
import { Comma } from '../words.js';

/** What a sentence holds of each of its subjects at its end. */

/** What a conclusion goes on behind. */
const WITHIN: readonly TokenType[] = [ConclusionMark, ElisionMark, PartedMark];

/**
 * The holdings behind "in each case", which are those of the conclusions before as well: "the Notes will be binding obligations of the
 * Company, and the Guarantees will be binding obligations of the Guarantors, in each case enforceable".
 *
 * @param marks those of the conclusions and of what stands between them
 */
export function sharedHoldings({ tokens, depth }: Scan, marks: Insertions): number[] {
  const found: number[] = [];
  let concludes = false;
  tokens.forEach((token, index) => {
    const own = marks.get(index);
    if (own) concludes = WITHIN.includes(own.at(-1) as TokenType);
    if (!concludes || depth[index] !== 0 || !tokenMatcher(token, Holding)) return;
    const end = tokens[index - 1]?.tokenType === Comma ? index - 1 : index;
    const words = tokens.slice(Math.max(0, end - 3), end).map(({ image }) => image);
    if (/^in each case$/i.test(words.join(' '))) found.push(index);
  });
  return found;
}
