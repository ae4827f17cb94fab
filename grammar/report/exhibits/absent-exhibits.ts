import { createToken, tokenMatcher, type IToken } from 'chevrotain';
import { stickyAt } from '../../pattern.js';
import { BlockEnd, isBreak, LineBreak, Matter, RowEnd } from '../../structure.js';
import { entryTokens } from './exhibit-islands.js';
import { ExhibitMark, ExhibitNumber } from './exhibits.js';

/** How many tokens the name of a class of exhibits may have. */
const REACH = 30;

const NONE = stickyAt('(?:none|not\\s+applicable|n/a)\\.?(?=\\s*\\x1f?\\s*[\\n\\v\\x1d\\x1e])');

/**
 * `Not applicable.`, `None.` below a number and the class of exhibits that it is given by Item 601 of Regulation S-K: some lists name all
 * classes, and so say that nothing of this one is filed. In a column it answers what the column asks, and not this.
 */
export const NoExhibit = createToken({
  name: 'NoExhibit',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const last = matched[matched.length - 1]?.tokenType;
    if (last !== BlockEnd && last !== RowEnd && last !== LineBreak) return null;
    const none = NONE.exec(text, offset);
    return none && standsBelowEntry(matched) ? none : null;
  },
  start_chars_hint: ['N', 'n'],
  line_breaks: true,
  label: 'a statement that there is no exhibit',
  categories: [Matter],
});

function standsBelowEntry(matched: readonly IToken[]): boolean {
  const first = Math.max(0, matched.length - REACH);
  for (let index = matched.length - 1; index >= first; index--) {
    const token = matched[index];
    if (!token) return false;
    if (tokenMatcher(token, ExhibitNumber)) return true;
    if (token.tokenType === ExhibitMark || isBreak(token)) continue;
    if (!entryTokens.includes(token.tokenType)) return false;
  }
  return false;
}
