import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { endsInCompanySuffix } from '../../lexical/company-names.js';
import { DATE } from '../../lexical/dates.js';
import { JURISDICTION } from '../../lexical/places.js';
import { BlockEnd, CellEnd, LineBreak, Matter, RowEnd } from '../../structure.js';
import { Undertaking } from '../items/headings.js';
import { ByLabel, ConformedMark, SignatureDate, TitleLabel } from './signature-labels.js';
import { namesCompany, namesEntity, restOfUndertaking } from './signature-lines.js';
import { atStart, isName, lastBut, lineAt, sticky } from './signature-text.js';
import { pattern } from '../../pattern.js';

/** Lines of a signature block that name nobody: notes of the form, places, capacities, the rest of an undertaking. */

/** Category: a line among the signatures that is neither name, title nor date: of the form, or on a place or capacity. */
export const AsideLine = createToken({ name: 'AsideLine', pattern: Lexer.NA, label: 'a line of the form' });

/** What the form prints about a signature: `(Signature)*`, `(Date)` beside the signer's name, the note that the asterisk leads to; the heads of a table of signatures; `By order of the Board of Directors`, `For the Registrant`. */
export const SignatureNote = createToken({
  name: 'SignatureNote',
  pattern: atStart(
    pattern`
      \(\s?dated?\s?\)(?=[^\S\n\v]*[a-z(])
      |dated?(?=[^\S\n\v]{2,}[a-z(])
      |\(\s?signature\s?\)[*†\s]*(?=[\n\v\x1c-\x1f/_])
      |\(?[*†]*\)?\s{0,4}(?:please\s+)?print\s+(?:the\s+)?name\s+and\s+title\s+of\s+(?:the|each)\s+signing\s+officers?\s+
        under\s+(?:(?:his|her|the|their)[\w/\s]{0,20}\s)?signatures?\.?
      |signatures?(?=[\n\v\x1f]\s*(?:title|capacity|position)s?\s*[\n\v\x1d-\x1f])
      |(?<=signatures?\s*[\n\v\x1f]\s*)(?:title|capacity|position)s?(?=\s*[\n\v\x1d-\x1f])
      |\*{1,2}\s?(?:signed|executed)\s+(?:pursuant\s+to|under)\s+(?:an?\s+|the\s+)?powers?\s+of\s+attorney[^\x1c-\x1f]{0,300}
        (?=[\x1c-\x1f])
      |date\s+of\s+(?:this\s+)?report\b[^\n\v\x1c-\x1f]{0,120}
      |[(\[]\s?(?:corporate\s+)?seal\s?[)\]]
      |signatures?\s+of\s+(?:the\s+)?registrants?(?=\s*[\n\v\x1c-\x1f])
      |page\s+\d{1,3}(?:\s+of\s+\d{1,3})?(?=\s*[\n\v\x1c-\x1f])
      |for\s+the\s+(?:registrant|company)\s?[:,]?(?=\s*[\n\v\x1c-\x1f])
      |(?:cc|copies\s+to)\s?:[^\x1c-\x1f]{0,300}
      |by\s+order\s+of\s+(?:the|its)\s+board(?:\s+of\s+(?:directors|trustees|managers))?\s?[.,:;]?
        (?=\s*[\n\v\x1c-\x1f])
    `,
  ),
  start_chars_hint: Array.from('([*†PpSsTtCcBbFfDd'),
  line_breaks: true,
  label: 'a note of the form',
  categories: [Matter, AsideLine],
});

const PARENTHESIS_LINE = atStart(
  pattern`
    \([^()\n\v\x1c-\x1f]{2,120}\)[.,]?(?=\s*[\n\v\x1c-\x1f])
    |\([^()\x1c-\x1f]{2,120}\)(?=\s*[\x1c-\x1f])
    |(?:(?:the\s+)?(?:name\s+of\s+(?:the\s+)?)?registrants?[*.]?\s?:?|(?:company|issuer)\s?:)(?=\s*[\n\v\x1c-\x1f])
  `,
);

/** What may stand between `By:` and the name, and between that and the name in print. */
const BETWEEN_NAMES: readonly TokenType[] = [LineBreak, CellEnd, RowEnd, BlockEnd];
const PRINTED_BELOW = /[\s_\x1c-\x1f-]{0,200}([^\n\v\x1c-\x1f]{2,120})/y;

/** Whether a line in parentheses behind `By:` is how one signs: the name stands below it in print, `By: (Jane Doe)`. */
function signsInParentheses(line: string, text: string, offset: number, matched: readonly IToken[]): boolean {
  if (!line.startsWith('(') || lastBut(matched, BETWEEN_NAMES) !== ByLabel) return false;
  PRINTED_BELOW.lastIndex = offset + line.length;
  const below = PRINTED_BELOW.exec(text)?.[1] ?? '';
  const name = line.slice(1, line.lastIndexOf(')')).trim().toLowerCase();
  return below.split(',')[0]?.trim().toLowerCase() === name;
}

/** `(Registrant)`, `(Principal Financial Officer)`: a whole line in parentheses; the first also without. A signer's own name is none. */
export const ParenthesisLine = createToken({
  name: 'ParenthesisLine',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const line = PARENTHESIS_LINE(text, offset, matched, groups);
    if (!line || repeatsSigner(line[0], matched) || matched[matched.length - 1]?.tokenType === ConformedMark)
      return null;
    return signsInParentheses(line[0], text, offset, matched) ? null : line;
  },
  start_chars_hint: Array.from('(TtRrNnCcIi'),
  line_breaks: true,
  label: 'a line in parentheses',
  categories: [Matter, AsideLine],
});

/** How many tokens above a line the name of the one who signed may stand. */
const SIGNER_REACH = 6;

/** Whether a line in parentheses is the name of the one who signed above it: `(Jane B. Doe)` below `/s/ Jane Doe` or `By Jane Doe`. */
export function repeatsSigner(line: string, matched: readonly IToken[]): boolean {
  const first = matched.length - SIGNER_REACH;
  let at = matched.length - 1;
  while (at > first && !isName(matched[at])) at--;
  if (at < 1 || !isName(matched[at])) return false;
  const label = matched[at - 1]?.tokenType;
  if (label !== ConformedMark && label !== ByLabel) return false;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? [];
  const signer = words(matched[at]?.image ?? '');
  const printed = words(line);
  return (
    printed.length > 1 &&
    signer[0] === printed[0] &&
    signer.some((word, index) => index > 0 && printed.includes(word, 1))
  );
}

const CUT_UNDERTAKING = atStart(
  pattern`
    [^\x1c-\x1f]{0,300}\b(?:
      (?:to\s+be\s+)?signed\s+on
      |(?:here|there)(?:un)?to\s+duly\s+authorized
      |the\s+undersigned
      |duly\s+caused
      |shall\s+be\s+deemed\s+to\s+relate
      |signatures?\s+(?:of|for)\s+each\s[^\x1c-\x1f]{0,80}?relates?
    )\b[^\x1c-\x1f]*
  `,
);

/**
 * The rest of an undertaking: that a page or a blank line cut in two, or that goes on after `duly authorized` (`person`, `on
 * this 4th day of May`), and the point after its date.
 */
export const UndertakingRest: TokenType = createToken({
  name: 'UndertakingRest',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const cut = CUT_UNDERTAKING(text, offset, matched, groups);
    if (cut) return cut;
    const last = lastBut(matched, [LineBreak, BlockEnd]);
    if (last === SignatureDate) return CLOSING_POINT(text, offset, matched, groups);
    if (last !== Undertaking && last !== UndertakingRest) return null;
    const line = beforeDate(text, offset, lineAt(text, offset));
    const rest = goesOn(matched) && !namesCompany(line) ? line : restOfUndertaking(line);
    return rest.length > 0 ? [rest] : null;
  },
  line_breaks: true,
  label: 'the undertaking of the signatures',
  categories: [Matter, AsideLine],
});

/** Whether the line above, in the same paragraph, breaks off in the middle of the undertaking: `in the City of Toledo, State of` over `Ohio, on`. */
function goesOn(matched: readonly IToken[]): boolean {
  const above = matched.findLast(({ tokenType }) => tokenType !== LineBreak);
  if (above?.tokenType === UndertakingRest) return /,\s*$/.test(above.image) || LACKS_PLACE.test(above.image);
  return above?.tokenType === Undertaking && LACKS_PLACE.test(above.image);
}
const LACKS_PLACE = /\b(?:of|the|in|at|on|and|this|day|city|state)\s*$/i;

const DATE_NEXT = new RegExp(`(?:this\\s+)?(?:${DATE})`, 'i');

/** The part of a line before a date that ends on the next: `on this 8th day of January,` over `2025.` */
function beforeDate(text: string, offset: number, line: string): string {
  const date = DATE_NEXT.exec(text.slice(offset, offset + line.length + LONGEST_YEAR));
  return date && date.index < line.length ? line.slice(0, date.index).trimEnd() : line;
}
const LONGEST_YEAR = 40;

const CLOSING_POINT = sticky('[.,;]+(?=\\s*[\\n\\v\\x1c-\\x1f])');

/** `Toledo, Ohio` over the date, `Dated at the City of Toledo, State of Ohio` before it: where the report is signed. */
export const PlaceLine = createToken({
  name: 'PlaceLine',
  pattern: atStart(
    pattern`
      (?:(?:dated|signed|executed)\s+(?:at|in)\s+)?(?:the\s+)?(?:city\s+of\s+)?
      [A-Z][a-z.]{1,24}(?:\s[A-Z][a-z.]{1,24}){0,3},\s+${JURISDICTION},?
      (?=[\s\x1c-\x1f]+(?:dated?\s?:?\s+)?(?:on\s+)?(?:this\s+|the\s+)?(?:${DATE}))
      |at\s+[A-Z][a-z.]{1,24}(?:\s[A-Z][a-z.]{1,24}){0,3},\s+${JURISDICTION}[.,]?(?=\s*[\n\v\x1c-\x1f])
    `,
  ),
  line_breaks: true,
  label: 'a place',
  categories: [Matter, AsideLine],
});

/** How one that holds for others says so, behind its name or below it; the phrase may break over lines anywhere. */
const NOT_INDIVIDUALLY = pattern`
  ,?\s*not\s+(?:in\s+(?:its|their)\s+individual(?:\s+(?:or|nor)\s+corporate)?\s+capacity|individually),?
  (?:\s+(?:but|and|rather|solely|only|in\s+its\s+capacity))*\s+as\s+
  (?:
    (?:[a-z/&-]+\s+){0,4}?(?:co-)?(?:trustee|agent|administrator|custodian|registrar|nominee)s?\b
      [^\n\v\x1c-\x1f]{0,120}
    |[^\n\v\x1c-\x1f]{3,120}
  )
`;
/** The next line of a capacity where it dates the agreement that gives it: the report is not of that date. */
const DATED_BELOW = pattern`
  (?:[\n\v][^\S\n\v]*(?!dated?\s?:)[^\n\v\x1c-\x1f]{0,100}?\bdated\s+(?:as\s+of\s+)?(?:${DATE}))?
`;
/** A line of a capacity that goes on from the one above: it neither signs nor is a person's name. */
const FURTHER_LINE = pattern`
  [\n\v](?!\s*(?:by\b|/s|s/|_|(?:name|title|its|dated?)\s*:|(?:[A-Z][\w.]{0,20}\s+){1,2}[A-Z][\w.]{1,20}\s*[,\n\v\x1c-\x1f]))[^\n\v\x1c-\x1f]{1,100}
`;
const LEADS_IN = '(?:acting\\s+)?(?:solely\\s+)?(?:in\\s+its\\s+capacity\\s+)?as(?:\\s+the)?';
/**
 * `Alder Bank, in its capacity as` over `Trustee under the Pooling and Servicing` over `Agreement`: where the capacity goes on to an
 * agreement, up to the end of its block; else one line.
 */
const AS_BELOW = pattern`
  ,?\s*${LEADS_IN}[^\S\n\v]*[\n\v]
  (?:
    [^\n\v\x1c-\x1f]{0,80}\b(?:under|for|of)\b[^\n\v\x1c-\x1f]{0,80}(?:${FURTHER_LINE}){0,4}(?=\x1e)
    |[^\n\v\x1c-\x1f]{3,120}
  )
`;
const CAPACITY = atStart(
  pattern`
    (?:
      ${AS_BELOW}|
      (?:solely\s+)?(?:in\s+its\s+capacity\s+)?as\s+(?!of\b)[^\n\v\x1c-\x1f]{3,160}${DATED_BELOW}
      |(?:under|pursuant\s+to)\s+(?:the|an?|that\s+certain)\s+[^\n\v\x1c-\x1f]{3,160}${DATED_BELOW}
      |its\s+(?:(?:sole|managing|general|corporate|administrative|associate)\s+)*
        (?:
          partner|member|manager|director|trustee|sponsor|depositor|servicer
        )\b[^\n\v\x1c-\x1f]{0,60}
      |${NOT_INDIVIDUALLY}
      |on\s+behalf\s+of\s[^\n\v\x1c-\x1f]{3,160}
      |by\s+and\s+through\s[^\n\v\x1c-\x1f]{3,160}
      |for\s+and\s+on\s+behalf[^\n\v\x1c-\x1f]{3,160}
      |attest(?:ed)?\s?:?(?=\s*[\n\v\x1c-\x1f])
      |an?\s+(?:
        (?:${JURISDICTION})\s+(?:[a-z-]+\s+){0,3}(?:corporation|company|partnership|trust|association|bank)
        |(?:general|limited)\s+(?:liability\s+)?(?:partnership|company)
      )[,.]?(?=\s*[\n\v\x1c-\x1f])
    )
  `,
);
const HELD = sticky(`(?:${NOT_INDIVIDUALLY}|${AS_BELOW})`);

const NOT_BEHIND = /(?<=\S),?\s+not\s/i;
const AS_BEHIND = new RegExp(`(?<=\\S),?\\s+${LEADS_IN}$`, 'i');

/** Where behind the name on its line the capacity of one that holds for others begins; -1 where none does. */
export function capacityBehind(line: string, text: string, offset: number): number {
  let at = line.search(NOT_BEHIND);
  if (at < 0) {
    at = line.search(AS_BEHIND);
    // A person's "as" goes on to a title.
    if (at >= 0 && !endsInCompanySuffix(line.slice(0, at))) return -1;
  }
  return at >= 0 && HELD(text, offset + at, [], {}) !== null ? at : -1;
}

/** `Managing General Partner`, `Trustee` below a company: what it is to the registrant. Below a person it is a title. */
const PARTNER = sticky(
  pattern`
    (?:an?\s+|the\s+)?(?:(?:sole|managing|corporate|administrative|associate|co-?)\s*){0,2}
    (?:
      (?:general|managing)\s+partner|managing\s+(?:member|director)|sole\s+(?:member|director)
      |(?:(?:owner|indenture|delaware)\s+)?trustee|(?:master\s+)?servicer|depositor|administrator|sponsor
    )(?:\s+of\s[^\n\v\x1c-\x1f]{2,80})?(?=\s*[\n\v\x1c-\x1f])
  `,
);

/** `Sponsor of the Alder Trust` below a company: for whom it signs. */
const HOLDER = sticky(
  pattern`
    (?:the\s+)?(?:sponsor|depositor|servicer|managing\s+owner|(?:co-?)?trustee|manager)\s+(?:of|for)\s
    [^\n\v\x1c-\x1f]{3,120}
  `,
);

/** `as Trustee`, `its general partner`, `not in its individual capacity`, `a Nevada corporation`: as what or for whom one signs. */
export const CapacityLine: TokenType = createToken({
  name: 'CapacityLine',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) =>
    capacityAt(text, offset, matched, groups) ??
    (namedCompanyLast(matched) ? HOLDER(text, offset, matched, groups) : null) ??
    (followsCompany(matched) ? PARTNER(text, offset, matched, groups) : null),
  start_chars_hint: Array.from('SsIiAaNnOoFfTtMmCcGgUuPpDdBb,'),
  line_breaks: true,
  label: 'a capacity',
  categories: [Matter, AsideLine],
});

const AS_ATTORNEY = /^as\s+(?:(?:an?|his|her|the)\s+)?attorneys?[\s-]in[\s-]fact\b/i;

/** A capacity by its words alone: `as Attorney-in-Fact for Jane Doe` is one of an entity, and the title of a person. */
const capacityAt: typeof CAPACITY = (text, offset, matched, groups) => {
  const found = CAPACITY(text, offset, matched, groups);
  return found && AS_ATTORNEY.test(found[0]) && !namedCompanyLast(matched) ? null : found;
};

/** What may stand between a company's name and what it is to the registrant: where it is organised, too. */
const BEHIND_COMPANY: readonly TokenType[] = [LineBreak, CellEnd, RowEnd, BlockEnd, CapacityLine, TitleLabel];

/** Whether the line above is the name of a company that has not signed. */
export function namedCompanyLast(matched: readonly IToken[]): boolean {
  const at = matched.findLastIndex(({ tokenType }) => !BEHIND_COMPANY.includes(tokenType));
  const last = matched[at];
  return isName(last) && namesEntity(last.image) && matched[at - 1]?.tokenType !== ConformedMark;
}

/** Whether the last line was the name of a company that `By:` introduces. */
function followsCompany(matched: readonly IToken[]): boolean {
  const at = matched.findLastIndex(({ tokenType }) => !BEHIND_COMPANY.includes(tokenType));
  const last = matched[at];
  if (!isName(last) || !namesEntity(last.image)) return false;
  for (let index = at - 1; index >= 0 && index > at - 5; index--) {
    if (matched[index]?.tokenType === ConformedMark) return false;
    if (matched[index]?.tokenType === ByLabel) return true;
  }
  return false;
}
