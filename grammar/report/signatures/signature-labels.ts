import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { DATE, MONTH } from '../../lexical/dates.js';
import { BlockEnd, CellEnd, LineBreak, Matter, RowEnd, SectionStart } from '../../structure.js';
import { isMisprintedDate } from './signature-lines.js';
import { atStart, isName, lastBut, lineAt, sticky } from './signature-text.js';
import { pattern } from '../../pattern.js';

/** What labels and marks the lines of a signature block: `By:`, `/s/`, `Title:`, drawn lines to sign on; and its dates. */

export const ByLabel = createToken({
  name: 'ByLabel',
  pattern: atStart(
    pattern`
      (?:by|per|signed|signature|(?:docu)?signed\s+by)\s?[:;.]
      |signature(?=\s?\x1f\s*[/\\])
      |by(?=\s+(?:[/\\]\s?s|s/))
      |by\s?:?\s{1,4}\(\s?signature\s?\)
      |by(?=[^\S\n\v]+([^\n\v\x1c-\x1f]{4,60}?)\s*[\n\v\x1c-\x1f][\s\x1c-\x1f_-]{0,120}\1\s*[,\n\v\x1c-\x1f])
      |by(?=[^\S\n\v]+(?!the\s+undersigned|and\s+through\s)[^\n\v\x1c-\x1f]{3,60},?\s{1,40}\(?(?:(?:its|as|the)\s{1,9})?(?:[a-z]{3,20}\s{1,9}){0,2}
        (?:(?:general|managing)\s+partner|member|manager|trustee|servicer|depositor)\b)
      |by(?=\s*[\x1c-\x1f_])
      |by(?=\s+_)
      |by(?=[^\S\n\v](?:[A-Z]\.\s?){1,3}[a-z'’-]{1,30}(?:\s[a-z'’-]{1,30})?\s?(?:,\s(?:jr|sr|ii|iii)\.?)?\s*[\n\v\x1c-\x1f])
      |by(?=[^\S\n\v]{2,}(?!(?:order|its|the|an?|and|reason|virtue|authority|direction)\s)[a-z])
    `,
  ),
  line_breaks: true,
  label: '“By:”',
  categories: [Matter],
});

/** A signer's name in quotation marks, past the first: Canadian practice for `/s/`, or beside it. */
const QUOTED_NAME = '[A-Z][^"“”\\n\\v\\x1c-\\x1f]{2,60}["”]';
/** What leads to such a name on its line: a title in quotation marks elsewhere is no signature. */
const SIGNS =
  '(?<=(?:\\b(?:by|per)\\s?:?|[/\\\\]s[/\\\\]|\\(signed\\))[^\\S\\n\\v]{0,40}\\x1f?[^\\S\\n\\v]{0,40}';
const LINE_ENDS = '(?=\\s*(?:[\\n\\v\\x1c-\\x1f]|$))';

const MARK = sticky(
  pattern`
    [/\\]\s?s{1,2}\s?[/\\.]+[:,;]?|(?<![\w/])s/n(?=[\s\x1f]+[A-Z])|/s(?=\s+[A-Z])|(?<![\w/])s/s(?=\s)
    |(?<![\w/])s/(?=\s*[A-Z])|(?<![\w/])\(s\)(?=[\s\x1f]+[A-Z])|\(\s?(?:manually\s)?signed\s?\)|\[\s?signed\s?\]|//s//
    |\(\s?(?:sgd|sig)\.?\s?\)|(?<![\w-])-s-(?=[\s\x1f]+[A-Z])|\|s\||(?<![\w:/])//(?=\s?[A-Z][^/\n\v\x1c-\x1f]{2,60}//)
    |["“]${SIGNS}["“])(?=${QUOTED_NAME}${LINE_ENDS})|["”]${SIGNS}["“]${QUOTED_NAME})${LINE_ENDS}
  `,
);
/** What a program prints in the place of a signature, or beside it; on a copy, that the original was signed. */
const STAMP = sticky(
  '(?<!\\w)(?:digitally|electronically|original(?:ly)?)\\s+signed\\s+by\\s?:?(?=\\s+[a-z])',
);
/** What may stand between a signature's mark and such a stamp beside it. */
const BESIDE_STAMP: readonly TokenType[] = [LineBreak, CellEnd, RowEnd, BlockEnd];

/** `/s/` in all its shapes; either mark of a name in quotation marks; a program's stamp where there is none of these. */
export const ConformedMark: TokenType = createToken({
  name: 'ConformedMark',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) =>
    MARK(text, offset, matched, groups) ?? stampAt(text, offset, matched),
  start_chars_hint: Array.from('/\\[("“”sSdDeEoO-|'),
  line_breaks: true,
  label: 'a conformed signature',
  categories: [Matter],
});

/** The stamp at `offset`, unless the last line is a signature with its mark. */
function stampAt(text: string, offset: number, matched: IToken[]): ReturnType<typeof STAMP> {
  const stamp = STAMP(text, offset, matched, {});
  if (!stamp) return null;
  const at = matched.findLastIndex(({ tokenType }) => !BESIDE_STAMP.includes(tokenType));
  return isName(matched[at]) && matched[at - 1]?.tokenType === ConformedMark ? null : stamp;
}

/** A signature that no heading and no undertaking announces, after the last item. */
export const BareSignature = createToken({
  name: 'BareSignature',
  pattern: atStart('(?:by\\s*:?\\s*)?[/\\\\]\\s?s\\s?[/\\\\]'),
  start_chars_hint: ['B', 'b', '/', '\\'],
  line_breaks: true,
  label: 'a conformed signature',
  categories: [SectionStart],
  push_mode: 'bareSignatures',
});

/** The company over a {@link BareSignature}. */
export const BareRegistrant = createToken({
  name: 'BareRegistrant',
  pattern: Lexer.NA,
  label: 'the registrant',
  categories: [SectionStart],
});

/** The line of the date over a {@link BareRegistrant}. */
export const BareDate = createToken({
  name: 'BareDate',
  pattern: Lexer.NA,
  label: 'a date',
  categories: [SectionStart],
});

/** What leads to a date in a sentence: `this 4th day of May`, `as of the 4th day of May`. */
const DATE_LEAD = '(?:(?:as\\s+of|on)\\s+)?(?:this\\s+|the\\s+)?';
const LEAD = new RegExp(`^${DATE_LEAD}`, 'i');

const DATED_LINE = new RegExp(`^dated?\\s?:?\\s*${DATE_LEAD}(?=(?:${DATE})\\.?$)`, 'i');

/** Length of the label on a line that says nothing but when it was signed: `Dated: May 2, 2001`; 0 for any other line. */
export function dateLabelLength(line: string): number {
  return DATED_LINE.exec(line)?.[0].length ?? 0;
}

/** Length of what leads to the date in a token that holds one. */
export function dateLeadLength(image: string): number {
  return dateLabelLength(image) || (LEAD.exec(image)?.[0].length ?? 0);
}

/** A drawn line to sign on. */
export const SignatureRule = createToken({
  name: 'SignatureRule',
  // A hyphen and a blank go before a dashed line where a message was once encoded for the mail.
  pattern: /(?:-[^\S\n\v])?[_\-–—=*.]{3,}(?:[^\S\n\v]{1,80}(?:-[^\S\n\v])?[_\-–—=*.]{3,}){0,3}|_+/,
  label: 'a rule',
  categories: [Matter],
});

const label = (name: string, source: string, text: string): TokenType =>
  createToken({ name, pattern: atStart(source), line_breaks: true, label: text, categories: [Matter] });

const NAME_LABEL = atStart(
  pattern`
    (?:printed\s+|print\s+)?name(?:\s+and\s+title|\s?\/\s?title)?\s?[:;.](?!\w)
    |name(?:\s+and\s+title)?(?=\s*\x1f)
    |\(\s?(?:printed\s+)?name(?:\s+(?:and|&)\s+title)?\s?\)(?=[^\S\n\v]*[a-z])
  `,
);
/** How many tokens above its label a signer's name may stand. */
const SIGNER_REACH = 12;
const NAME_ALONE = atStart('name(?=[^\\S\\n\\v]+([^\\n\\v\\x1c-\\x1f]{4,80}))');

/** Without a mark after it, `Name` is a label before the name of the one who has signed above it. */
export const NameLabel = createToken({
  name: 'NameLabel',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const found = NAME_LABEL(text, offset, matched, groups);
    if (found) return found;
    const alone = NAME_ALONE(text, offset, matched, groups);
    if (!alone) return null;
    const near = matched.slice(-SIGNER_REACH);
    const mark = near.findLastIndex(({ tokenType }) => tokenType === ConformedMark);
    const signer = near[mark + 1];
    if (mark < 0 || !isName(signer)) return null;
    return alone[1]?.toLowerCase().startsWith(signer.image.toLowerCase()) ? [alone[0]] : null;
  },
  start_chars_hint: Array.from('NnPp('),
  line_breaks: true,
  label: '“Name:”',
  categories: [Matter],
});
export const TitleLabel = label(
  'TitleLabel',
  pattern`
    (?:
      (?:its|as\s+its|title|capacity|position|office)\s?[:;](?!\w)
      |title(?=\s*\x1f)
      |\(\s?title\s?\)(?=[^\S\n\v]*[a-z])
      |its(?=\s*\x1f)
      |title(?=[^\S\n\v]+(?!officer)[^\n\v\x1c-\x1f]{0,80}\b(?:president|officer|secretary|treasurer|chairman|director|controller|counsel|manager)\b)
    )
  `,
  '“Title:”',
);
/** Without a mark after it, `Date` may begin a company's name: then what follows on its line tells. */
export const DateLabel = label(
  'DateLabel',
  pattern`
    (?:date|dated(?:\s+as\s+of(?=\s?:))?|as\s+of|effective\s+date|date\s+signed|date\s+of\s+sign(?:ature|ing)|signature\s+date|on(?=\s?:))(?:\s+this)?
    (?:
      \s*[:;.](?=[\s\x1c-\x1f_\d]|${DATE})|(?=[^\S\n\v]+${DATE_LEAD}(?:${DATE}))|(?=[\d_]|[^\S\n\v]*(?:[\n\v\x1c-\x1f_\d\[(]|[a-z]+\.?,?\s?\d))
    )
    |(?:signed|executed)(?=[^\S\n\v]+(?:on|this|as\s+of)\s+(?:the\s+|this\s+)?(?:${DATE}))
  `,
  '“Date:”',
);

const DATE_AT = sticky(`${DATE_LEAD}(?:${DATE})`);
/** A date, wherever in its line. */
export const SignatureDate = createToken({
  name: 'SignatureDate',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const match = DATE_AT(text, offset, matched, groups);
    const whole = match?.[0];
    if (whole === undefined) return null;
    return [whole];
  },
  line_breaks: true,
  label: 'a date',
  categories: [Matter],
});

/** A date that a draft leaves to be filled in: `January ___, 2009`, `________, 2009`, `___ day of ______, 2009`. */
const BLANK_DATE = sticky(pattern`
  (?:this\s+)?
  (?:
    ${MONTH}\s{0,3}_{1,20}
    |_{1,40}(?:\s{1,3}(?:day\s+)?(?:of\s+)?(?:${MONTH}|_{2,40}))?
  )\s{0,3},?\s{0,3}(?:(?:19|20)\d\d|20_{1,4})
`);

/** What stands after `Date:` and is no date, though it has figures as one does (`May 45, 2006`), or leaves them blank. */
export const MisprintedDate = createToken({
  name: 'MisprintedDate',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    if (lastBut(matched, [CellEnd]) !== DateLabel) return null;
    const [blank] = BLANK_DATE(text, offset, matched, groups) ?? [];
    if (blank !== undefined) return [blank];
    const [column = ''] = lineAt(text, offset).split(/\s{3,}/, 1);
    return isMisprintedDate(column) ? [column] : null;
  },
  line_breaks: false,
  label: 'a misprinted date',
  categories: [Matter],
});
