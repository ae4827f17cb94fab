import { createToken, type IToken } from 'chevrotain';
import { atTextStart, Matter } from '../../structure.js';
import { AsideLine, namedCompanyLast } from './signature-asides.js';
import { namesCompany, namesEntity } from './signature-lines.js';
import { lineAt, sticky } from './signature-text.js';

/** What joins the names of registrants that stand below each other. */

const JOINT = sticky('(?:and|&)(?=\\s*[\\n\\v\\x1c-\\x1f])');

/** What the undertaking of a registrant and its group names behind "and": no registrants. */
const GROUP =
  /\b(?:[Ss]ubsidiar(?:y|ies)|SUBSIDIAR(?:Y|IES)|[Aa]ffiliates|AFFILIATES|[Dd]ivisions|DIVISIONS)\b|^[a-z]/;

/** Whether the next line, perhaps with the one below it, names a company: not so `Subsidiaries`. */
function namesCompanyBelow(text: string, offset: number): boolean {
  const line = lineBelow(text, offset);
  const name = text.slice(line.start, line.end);
  if (GROUP.test(name)) return false;
  const below = lineBelow(text, line.end);
  return namesEntity(name) || namesCompany(text.slice(below.start, below.end));
}

/** The next line that is not blank, from the one on that ends at `offset`. */
function lineBelow(text: string, offset: number): { readonly start: number; readonly end: number } {
  BLANK.lastIndex = offset;
  BLANK.exec(text);
  const start = BLANK.lastIndex;
  return { start, end: start + lineAt(text, start).length };
}
const BLANK = /[\s\x1c-\x1f]{0,200}/y;

/** `and` on a line of its own between the names of two companies. */
export const RegistrantJoint = createToken({
  name: 'RegistrantJoint',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    if (!atTextStart(text, offset) || !namedCompanyLast(matched)) return null;
    const joint = JOINT(text, offset, matched, groups);
    return joint && namesCompanyBelow(text, offset + joint[0].length) ? joint : null;
  },
  start_chars_hint: Array.from('Aa&'),
  line_breaks: true,
  label: '“and” between registrants',
  categories: [Matter, AsideLine],
});
