import { createToken, type IToken, type TokenType } from 'chevrotain';
import { atTextStart, BlockEnd, CellEnd, LineBreak, Matter, RowEnd } from '../../structure.js';
import { AsideLine } from './signature-asides.js';
import { ConformedMark } from './signature-labels.js';
import { isPersonName } from './signature-lines.js';
import { isName, sticky } from './signature-text.js';
import { pattern } from '../../pattern.js';

/** Signatures by an attorney-in-fact: the line names the one signed for, and behind or below it who has signed. */

/** `by Jane Doe, his attorney-in-fact`, `(by power of attorney)`: by whom or with what authority a name is signed. */
const BY_AGENT = pattern`
  \(?by[^\S\n\v]{1,9}(?:
    [^()\n\v\x1c-\x1f/]{3,60}?(?:,|\bas\b|[^\S\n\v])[^\S\n\v]{0,9}(?:as[^\S\n\v]{1,9})?
      (?:(?:his|her|its|their|the|an?)[^\S\n\v]{1,9})?(?:(?:duly|true|authorized|appointed|lawful|and)[^\S\n\v]{1,9}){0,4}
      attorneys?[\s-]{1,3}in[\s-]{1,3}fact
  )\b\)?
`;
const BY_POWER = pattern`
  \(?(?:by|per|under|pursuant[^\S\n\v]{1,9}to)[^\S\n\v]{1,9}(?:(?:an?|the|his|her)[^\S\n\v]{1,9})?(?:durable[^\S\n\v]{1,9})?
    powers?[^\S\n\v]{1,9}of[^\S\n\v]{1,9}attorney\b\)?
`;
const ENDS = '[.,;]?(?=[^\\S\\n\\v]*[\\n\\v\\x1c-\\x1f])';
const BEHIND_NAME = sticky(`,?[^\\S\\n\\v]{0,9}(?:${BY_AGENT}|${BY_POWER})${ENDS}`);
const ON_LINE = sticky(`(?:${BY_AGENT}|${BY_POWER})${ENDS}`);
/** `/s/ Jane Doe for John Poe`: the one who has signed, and for whom. */
const FOR_ANOTHER = sticky('[^\\S\\n\\v]+for\\s+([^\\n\\v\\x1c-\\x1f,]{4,50})');
const FOR_NAME = sticky('for\\s+[^\\n\\v\\x1c-\\x1f,]{4,50}');

/** Where behind the name on a signed line it begins to say by or for whom it is signed; -1 where it does not. */
export function agentBehind(line: string, text: string, offset: number): number {
  const words = /,?\s{1,9}(?=\(?(?:by|per|under|pursuant|for)\s)/gi;
  for (let match = words.exec(line); match; match = words.exec(line)) {
    const name = line.slice(0, match.index);
    if (!isPersonName(name)) continue;
    if (BEHIND_NAME(text, offset + match.index, [], {})) return match.index;
    const other = FOR_ANOTHER(text, offset + match.index, [], {})?.[1];
    if (other !== undefined && isPersonName(other)) return match.index;
  }
  return -1;
}

const NAMES_AGENT = new RegExp(BY_AGENT, 'i');

/** Whether a note names the attorney-in-fact that has signed, and not only the power or for whom. */
export function namesAgent(note: string): boolean {
  return NAMES_AGENT.test(note);
}

/** What may stand between a signature and the line below it. */
const BELOW: readonly TokenType[] = [LineBreak, CellEnd, RowEnd, BlockEnd];

/** By or for whom the signature is that stands before this on its line, or above it. */
export const AgentNote = createToken({
  name: 'AgentNote',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const at = matched.findLastIndex(({ tokenType }) => !BELOW.includes(tokenType));
    if (!isName(matched[at]) || matched[at - 1]?.tokenType !== ConformedMark) return null;
    if (at === matched.length - 1)
      return BEHIND_NAME(text, offset, matched, {}) ?? FOR_NAME(text, offset, matched, {});
    return atTextStart(text, offset) ? ON_LINE(text, offset, matched, {}) : null;
  },
  start_chars_hint: Array.from(',(bBfFpPuU'),
  line_breaks: true,
  label: 'by whom a name is signed',
  categories: [Matter, AsideLine],
});
