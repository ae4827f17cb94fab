import { createToken, Lexer, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import { openingWith } from '../first-characters.js';
import { DATE } from '../lexical/dates.js';
import { JURISDICTION } from '../lexical/places.js';
import { atTextStart, BlockEnd, CellEnd, LineBreak, Matter, RowEnd, SectionStart } from '../structure.js';
import { Undertaking } from './headings.js';
import {
  hasOffice,
  isMisprintedDate,
  isTitleLine,
  namesCompany,
  nameBeforeTitle,
  restOfUndertaking,
} from './signature-lines.js';

/**
 * Signature blocks (Form 8-K, Signatures; conformed signatures: Regulation S-T, Rule 302). Every line or cell is one
 * or two tokens: a label, and what it labels.
 */

const sticky = (source: string, flags = 'iy'): CustomPatternMatcherFunc => {
  const pattern = new RegExp(source, flags);
  return openingWith(pattern, (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  });
};

const atStart = (source: string): CustomPatternMatcherFunc => {
  const match = sticky(source);
  return openingWith(new RegExp(source, 'iy'), (text, offset, matched, groups) =>
    atTextStart(text, offset) || follows(matched) ? match(text, offset, matched, groups) : null,
  );
};

/** Whether a new line element may begin here although no line does: after a date or a signature's mark. */
function follows(matched: readonly IToken[]): boolean {
  const last = matched[matched.length - 1]?.tokenType;
  return last !== undefined && afterWhich.has(last.name);
}

const afterWhich = new Set([
  'Undertaking',
  'UndertakingRest',
  'SignatureDate',
  'NameText',
  'TitleText',
  'SignatureRule',
  'ConformedMark',
  'ByLabel',
  'TitleComma',
]);

/** Category: a line among the signatures that is neither name, title nor date: of the form, or on a place or capacity. */
export const AsideLine = createToken({ name: 'AsideLine', pattern: Lexer.NA, label: 'a line of the form' });

export const ByLabel = createToken({
  name: 'ByLabel',
  pattern: atStart(
    '(?:by|per|signed|signature)\\s?[:;.]|signature(?=\\s?\\x1f\\s*[/\\\\])|by(?=\\s+[/\\\\]\\s?s)|by(?=\\s*[\\x1c-\\x1f_])|by(?=\\s+_)',
  ),
  line_breaks: true,
  label: '“By:”',
  categories: [Matter],
});

/** `/s/` in all its shapes. */
export const ConformedMark = createToken({
  name: 'ConformedMark',
  pattern: sticky(
    '[/\\\\]\\s?s\\s?[/\\\\.]+|(?<![\\w/])s/n(?=[\\s\\x1f]+[A-Z])|/s(?=\\s+[A-Z])|(?<![\\w/])s/(?=\\s*[A-Z])|\\(\\s?signed\\s?\\)|\\[\\s?signed\\s?\\]|//s//',
  ),
  line_breaks: true,
  label: 'a conformed signature',
  categories: [Matter],
});

/** A signature that no heading and no undertaking announces, after the last item. */
export const BareSignature = createToken({
  name: 'BareSignature',
  pattern: atStart('(?:by\\s*:?\\s*)?[/\\\\]\\s?s\\s?[/\\\\]'),
  start_chars_hint: ['B', 'b', '/', '\\'],
  line_breaks: true,
  label: 'a conformed signature',
  categories: [SectionStart],
  push_mode: 'signatures',
});

/** The company over a {@link BareSignature}. */
export const BareRegistrant = createToken({
  name: 'BareRegistrant',
  pattern: Lexer.NA,
  label: 'the registrant',
  categories: [SectionStart],
});

/** A drawn line to sign on. */
export const SignatureRule = createToken({
  name: 'SignatureRule',
  pattern: /[_\-–—=*.]{3,}|_+/,
  label: 'a rule',
  categories: [Matter],
});

const label = (name: string, source: string, text: string): TokenType =>
  createToken({ name, pattern: atStart(source), line_breaks: true, label: text, categories: [Matter] });

export const NameLabel = label(
  'NameLabel',
  '(?:printed\\s+|print\\s+)?name(?:\\s+and\\s+title)?\\s?[:;.](?!\\w)|name(?=\\s*\\x1f)|\\(\\s?(?:printed\\s+)?name\\s+(?:and|&)\\s+title\\s?\\)(?=[^\\S\\n\\v]*[a-z])',
  '“Name:”',
);
export const TitleLabel = label(
  'TitleLabel',
  '(?:(?:its|as\\s+its|title|capacity|position|office)\\s?[:;](?!\\w)|title(?=\\s*\\x1f)|its(?=\\s*\\x1f))',
  '“Title:”',
);
/** Without a mark after it, `Date` may begin a company's name: then what follows on its line tells. */
export const DateLabel = label(
  'DateLabel',
  '(?:date|dated|as\\s+of|effective\\s+date|date\\s+signed)(?:\\s+this)?(?:\\s*[:;.](?=[\\s\\x1c-\\x1f_\\d])|(?=[\\d_]|[^\\S\\n\\v]*(?:[\\n\\v\\x1c-\\x1f_\\d\\[(]|[a-z]+\\.?,?\\s?\\d)))',
  '“Date:”',
);

const DATE_AT = sticky(`(?:this\\s+)?(${DATE})`);
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

/** The last token that is none of `between`. */
function lastBut(matched: readonly IToken[], between: readonly TokenType[]): TokenType | undefined {
  return matched.findLast(({ tokenType }) => !between.includes(tokenType))?.tokenType;
}

/** What stands after `Date:` and is no date, though it has figures as one does: `May 45, 2006`. */
export const MisprintedDate = createToken({
  name: 'MisprintedDate',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    if (lastBut(matched, [CellEnd]) !== DateLabel) return null;
    const [column = ''] = lineAt(text, offset).split(/\s{3,}/, 1);
    return isMisprintedDate(column) ? [column] : null;
  },
  line_breaks: false,
  label: 'a misprinted date',
  categories: [Matter],
});

/** What the form prints about a signature: `(Signature)*`, and the note that the asterisk leads to. */
export const SignatureNote = createToken({
  name: 'SignatureNote',
  pattern: atStart(
    '\\(\\s?signature\\s?\\)[*†\\s]*(?=[\\n\\v\\x1c-\\x1f/_])|\\(?[*†]*\\)?\\s?(?:please\\s+)?print\\s+(?:the\\s+)?name\\s+and\\s+title\\s+of\\s+the\\s+signing\\s+officer\\s+under\\s+(?:his|her|the|their)[\\w/\\s]{0,20}\\ssignature\\.?',
  ),
  start_chars_hint: ['(', '*', '†', 'P', 'p'],
  line_breaks: true,
  label: 'a note of the form',
  categories: [Matter, AsideLine],
});

const PARENTHESIS_LINE = atStart(
  '\\([^()\\n\\v\\x1c-\\x1f]{2,120}\\)[.,]?(?=\\s*[\\n\\v\\x1c-\\x1f])|\\([^()\\x1c-\\x1f]{2,120}\\)(?=\\s*[\\x1c-\\x1f])|(?:the\\s+)?registrants?[*.]?(?=\\s*[\\n\\v\\x1c-\\x1f])',
);

/** `(Registrant)`, `(Principal Financial Officer)`: a whole line in parentheses; the first also without. A signer's own name is none. */
export const ParenthesisLine = createToken({
  name: 'ParenthesisLine',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const line = PARENTHESIS_LINE(text, offset, matched, groups);
    return line && !repeatsSigner(line[0], matched) ? line : null;
  },
  start_chars_hint: Array.from('(TtRr'),
  line_breaks: true,
  label: 'a line in parentheses',
  categories: [Matter, AsideLine],
});

/** Whether a line in parentheses is the name of the one who signed above it: `(Jane B. Doe)` below `/s/ Jane Doe`. */
function repeatsSigner(line: string, matched: readonly IToken[]): boolean {
  const at = matched.findLastIndex(({ tokenType }) => tokenType === NameText);
  if (at < 1 || at < matched.length - 6 || matched[at - 1]?.tokenType !== ConformedMark) return false;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? [];
  const signer = words(matched[at]?.image ?? '');
  const printed = words(line);
  return (
    printed.length > 1 &&
    signer[0] === printed[0] &&
    signer.some((word, index) => index > 0 && printed.includes(word, 1))
  );
}

const OFFICE_NOTE = atStart(
  '\\((?!\\s?(?:signature|name|print|title)\\b)[^()\\x1c-\\x1f]{2,120}\\)[.,]?(?=\\s*[\\n\\v\\x1c-\\x1f])',
);

/** `(Principal Financial Officer)` below a title or behind a name: a further office. */
export const OfficeNote = createToken({
  name: 'OfficeNote',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const note = OFFICE_NOTE(text, offset, matched, groups);
    return note && hasOffice(note[0]) ? note : null;
  },
  start_chars_hint: ['('],
  line_breaks: true,
  label: 'an office in parentheses',
  categories: [Matter],
});

const CUT_UNDERTAKING = atStart(
  '[^\\x1c-\\x1f]{0,300}\\b(?:(?:to\\s+be\\s+)?signed\\s+on|(?:here|there)(?:un)?to\\s+duly\\s+authorized|the\\s+undersigned|duly\\s+caused|shall\\s+be\\s+deemed\\s+to\\s+relate|signatures?\\s+(?:of|for)\\s+each\\s[^\\x1c-\\x1f]{0,80}?relates?)\\b[^\\x1c-\\x1f]*',
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
    const rest = restOfUndertaking(lineAt(text, offset));
    return rest.length > 0 ? [rest] : null;
  },
  line_breaks: true,
  label: 'the undertaking of the signatures',
  categories: [Matter, AsideLine],
});

const CLOSING_POINT = sticky('[.,;]+(?=\\s*[\\n\\v\\x1c-\\x1f])');

/** `Toledo, Ohio` over the date: where the report is signed. */
export const PlaceLine = createToken({
  name: 'PlaceLine',
  pattern: atStart(
    `[A-Z][a-z.]+(?:\\s[A-Z][a-z.]+){0,3},\\s+${JURISDICTION}(?=[\\s\\x1c-\\x1f]+(?:dated?\\s?:?\\s+)?(?:${DATE}))`,
  ),
  line_breaks: true,
  label: 'a place',
  categories: [Matter, AsideLine],
});

/** How one that holds for others says so, behind its name or below it; the phrase may break over lines anywhere. */
const NOT_INDIVIDUALLY =
  ',?\\s*not\\s+(?:in\\s+(?:its|their)\\s+individual(?:\\s+(?:or|nor)\\s+corporate)?\\s+capacity|individually),?(?:\\s+(?:but|and|rather|solely|only|in\\s+its\\s+capacity))*\\s+as\\s+(?:(?:[a-z/&-]+\\s+){0,4}?(?:co-)?(?:trustee|agent|administrator|custodian|registrar|nominee)s?\\b[^\\n\\v\\x1c-\\x1f]{0,120}|[^\\n\\v\\x1c-\\x1f]{3,120})';
const CAPACITY = atStart(
  `(?:(?:solely\\s+)?(?:in\\s+its\\s+capacity\\s+)?as\\s+(?!of\\b)[^\\n\\v\\x1c-\\x1f]{3,160}|its\\s+(?:sole\\s+|managing\\s+|general\\s+)*(?:partner|member|manager|trustee|sponsor|depositor|servicer)\\b[^\\n\\v\\x1c-\\x1f]{0,60}|${NOT_INDIVIDUALLY}|on\\s+behalf\\s+of\\s[^\\n\\v\\x1c-\\x1f]{3,160}|for\\s+and\\s+on\\s+behalf[^\\n\\v\\x1c-\\x1f]{3,160}|attest(?:ed)?\\s?:?(?=\\s*[\\n\\v\\x1c-\\x1f]))`,
);
const HELD = sticky(NOT_INDIVIDUALLY);

/** Where behind the name on its line the capacity of one that holds for others begins; -1 where none does. */
function capacityBehind(line: string, text: string, offset: number): number {
  const at = line.search(/(?<=\S),?\s+not\s/i);
  return at >= 0 && HELD(text, offset + at, [], {}) !== null ? at : -1;
}

/** `Managing General Partner` below a company: what it is to the registrant. Below a person it is a title. */
const PARTNER = atStart(
  '(?:an?\\s+|the\\s+)?(?:(?:sole|managing|corporate|administrative|associate|co-?)\\s*){0,2}(?:general\\s+partner|managing\\s+member|sole\\s+member)(?:\\s+of\\s[^\\n\\v\\x1c-\\x1f]{2,80})?(?=\\s*[\\n\\v\\x1c-\\x1f])',
);

/** `as Trustee`, `its general partner`, `not in its individual capacity`: whom or for whom one signs. */
export const CapacityLine = createToken({
  name: 'CapacityLine',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) =>
    CAPACITY(text, offset, matched, groups) ??
    (followsCompany(matched) ? PARTNER(text, offset, matched, groups) : null),
  start_chars_hint: Array.from('SsIiAaNnOoFfTtMmCcGg,'),
  line_breaks: true,
  label: 'a capacity',
  categories: [Matter, AsideLine],
});

/** Whether the last line was the name of a company that `By:` introduces. */
function followsCompany(matched: readonly IToken[]): boolean {
  const at = matched.findLastIndex(
    ({ tokenType }) =>
      tokenType !== LineBreak && tokenType !== CellEnd && tokenType !== RowEnd && tokenType !== BlockEnd,
  );
  const last = matched[at];
  if (last?.tokenType !== NameText || !namesCompany(last.image)) return false;
  for (let index = at - 1; index >= 0 && index > at - 5; index--) {
    if (matched[index]?.tokenType === ConformedMark) return false;
    if (matched[index]?.tokenType === ByLabel) return true;
  }
  return false;
}

/** The comma or dash between a name and the title on its line. */
export const TitleComma = createToken({
  name: 'TitleComma',
  pattern: (text: string, offset: number, matched: IToken[]) =>
    matched[matched.length - 1]?.tokenType === NameText ? COMMA(text, offset, matched, {}) : null,
  start_chars_hint: [',', '-', '–', '—'],
  line_breaks: false,
  label: 'a comma',
  categories: [Matter],
});
const COMMA = sticky('[,–—-]+(?:\\s*its\\b(?=\\s))?');

/** The line from `offset`, up to a date, a signature's mark or a drawn rule in it. */
function lineAt(text: string, offset: number): string {
  LINE.lastIndex = offset;
  const line = LINE.exec(text)?.[0] ?? '';
  // Most lines hold none of the signs that an island has.
  if (!/[\d/\\_:]/.test(line)) return line.trimEnd();
  LINE_ISLAND.lastIndex = 1;
  const island = LINE_ISLAND.exec(line);
  return (island ? line.slice(0, island.index) : line).trimEnd();
}
const LINE = /[^\n\v\x1c-\x1f]{1,1000}/y;
const LINE_ISLAND = new RegExp(
  `(?:\\bdated?\\s*:?\\s*)?(?:${DATE})|[/\\\\]s[/\\\\]|_{3,}|\\b(?:by|name|title|date|its)\\s?:`,
  'gi',
);

/** Length of the conformed name where the line repeats it and goes on, as to a title without a comma; else 0. */
function repeatedName(line: string, matched: readonly IToken[]): number {
  for (let index = matched.length - 1; index > 0 && index > matched.length - 12; index--) {
    if (matched[index - 1]?.tokenType !== ConformedMark) continue;
    const name = matched[index]?.image.toLowerCase() ?? '';
    return line.toLowerCase().startsWith(`${name} `) ? name.length : 0;
  }
  return 0;
}

/** Whether a conformed signature's mark stands before `offset` on its line. */
function isMarked(text: string, offset: number, matched: readonly IToken[]): boolean {
  const last = matched[matched.length - 1];
  if (last?.tokenType !== ConformedMark) return false;
  return !/[\n\v]/.test(text.slice(last.startOffset + last.image.length, offset));
}

/** An officer's title. */
export const TitleText = createToken({
  name: 'TitleText',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const line = lineAt(text, offset);
    // Behind the mark stands the signer, even one whose name is an office: `/s/ Edward Head`.
    if (line.length === 0 || isMarked(text, offset, matched)) return null;
    if (!hasOffice(line) || !isTitleLine(line)) return null;
    return nameBeforeTitle(line) < 0 && repeatedName(line, matched) === 0 ? [line] : null;
  },
  line_breaks: false,
  label: 'a title',
  categories: [Matter],
});

/** A name: a person's, a company's, or what else stands on a line of its own. */
export const NameText: TokenType = createToken({
  name: 'NameText',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const whole = lineAt(text, offset);
    const held = capacityBehind(whole, text, offset);
    const line = held > 0 ? whole.slice(0, held) : whole;
    const name = nameBeforeTitle(line);
    const length = name >= 0 ? name : repeatedName(line, matched) || line.length;
    return length > 0 ? [line.slice(0, length)] : null;
  },
  line_breaks: false,
  label: 'a name',
  categories: [Matter],
});

/** `Exhibit 99.1` alone in a block: an exhibit set inside the report's own document, once the signatures are past. */
export const AttachmentHeading = createToken({
  name: 'AttachmentHeading',
  pattern: atStart(
    '(?:exhibits?|ex)[\\s.-]{0,2}(?:no\\.?\\s*|number\\s*)?\\(?\\d{1,3}(?:\\.\\d{1,3})*(?:\\([a-z0-9]{1,3}\\))*[A-Z]?\\)?(?=\\s*[\\n\\v\\x1c-\\x1f])',
  ),
  start_chars_hint: ['E', 'e'],
  line_breaks: true,
  label: 'the heading of an attached exhibit',
  categories: [SectionStart],
});

/** The head of a table of exhibits that has no other heading, after the signatures. */
export const IndexCaption = createToken({
  name: 'IndexCaption',
  pattern: atStart(
    '(?:exhibits\\s*[.:]?(?=\\s*[\\n\\v\\x1c-\\x1f])|exhibit\\s*(?:no\\.?|number|#)?\\s*[.:]?(?=[\\s\\x1c-\\x1f]{1,4}(?:description|document|title|exhibit|name|page)))',
  ),
  start_chars_hint: ['E', 'e'],
  line_breaks: true,
  label: 'the heading of an exhibit index',
  categories: [SectionStart],
  push_mode: 'exhibitList',
});

/** The tokens of signature blocks, most telling first. */
export const signatureTokens: readonly TokenType[] = [
  LineBreak,
  IndexCaption,
  AttachmentHeading,
  ConformedMark,
  UndertakingRest,
  ByLabel,
  NameLabel,
  TitleLabel,
  SignatureDate,
  MisprintedDate,
  DateLabel,
  SignatureRule,
  SignatureNote,
  OfficeNote,
  ParenthesisLine,
  PlaceLine,
  CapacityLine,
  TitleComma,
  TitleText,
  NameText,
];
